/// Makes powers of templates while files are read.
///
/// A power that names a template is laid over it, as an overlay is over a drawing: it says what is
/// its own, and of the elements of the template, by their ids, what is different.
///
/// ```yaml
/// - id: teacher-certificate
///   name: 教师资格认定
///   template: {id: licence, units: {body: education, section: education-teachers}}
///   process:
///     remove: siteCheck
///     steps:
///       - {id: examine, limit: 5 workingDays}
/// ```
struct TemplateReader {
  private let library: TemplateLibrary
  private var forms: [Use: Form] = [:]
  private var digests: [String: String] = [:]

  init(_ library: TemplateLibrary) { self.library = library }

  /// What a power says of its template.
  private struct Use: Hashable {
    var id: String
    var office: TemplateOffice
  }

  /// A template as a document.
  private struct Form {
    let value: DocumentValue
    /// Its elements by each of their names.
    let elements: [String: String]
    /// Of the template at no office in particular, so that it is the same in all powers.
    let digest: String
  }

  /// The power with its template below it; the power itself where it names none; nil where that
  /// cannot be done, which is reported.
  ///
  /// - Complexity: O(n) in the number of values of both.
  mutating func whole(_ node: DocumentNode) -> DocumentNode? {
    guard let named = node.member("template") else { return node }
    guard let use = Self.use(named) else { return nil }
    guard let form = form(of: use, named) else { return nil }
    let place = named.value.place
    let base = form.value.mapPlaces { _ in place }
    let over = DocumentValue(
      .object(node.value.members.filter { $0.key != "template" }), at: node.value.place)
    let (laid, problems) = Overlay.lay(power: over, over: base, named: use.id)
    for problem in problems { node.report(problem.message, at: problem.place) }
    guard problems.isEmpty else { return nil }
    let origin = origin(use.id, form, over["process"])
    let members =
      laid.members.filter { $0.key != "origin" }
      + [DocumentValue.Member(key: "origin", value: origin.mapPlaces { _ in place })]
    return node.with(DocumentValue(.object(members), at: node.value.place))
  }

  private static func use(_ node: DocumentNode) -> Use? {
    node.short({ Use(id: $0, office: .any) }) { node in
      guard let object = node.object("templateUse") else { return nil }
      let id = object.required("id") { $0.string() }
      var office: TemplateOffice? = .any
      if let units = object.optional("units") { office = Self.office(units) }
      object.close()
      guard let id, let office else { return nil }
      return Use(id: id, office: office)
    }
  }

  private static func office(_ node: DocumentNode) -> TemplateOffice? {
    guard let object = node.object("templateUnits") else { return nil }
    let body = object.required("body") { $0.unit() }
    let section = object.optional("section")
    let unit = section?.unit()
    object.close()
    guard let body, section == nil || unit != nil else { return nil }
    return TemplateOffice(body: body, section: unit)
  }

  /// Describes the key for the schema: a power is laid over its template before it is read.
  static func describe(_ power: DocumentObject) {
    power.describeBase("template", own: ["id", "name"], use)
  }

  private mutating func form(of use: Use, _ node: DocumentNode) -> Form? {
    if let known = forms[use] { return known }
    guard let template = library.template(use.id, at: use.office) else {
      node.report(
        "document.unknown-template",
        [
          "id": LocalizedText(use.id.legible), "hint": node.hint(for: use.id, among: library.ids),
          "known": LocalizedText(library.ids.joined(separator: ", ")),
        ])
      return nil
    }
    do {
      let inherited = try ResolvedPower(
        resolving: template.inheritedEntry, template.inherited
      ).authorForm
      // A power goes by an id and a name of its own.
      let common = inherited.members.filter { $0.key != "id" && $0.key != "name" }
      let form = Form(
        value: DocumentValue(.object(common), at: inherited.place),
        elements: TemplateElements(in: inherited["process"]).known, digest: try digest(of: use.id))
      forms[use] = form
      return form
    } catch {
      node.report("document.broken-template", ["id": LocalizedText(use.id.legible)])
      return nil
    }
  }

  private mutating func digest(of id: String) throws(ModelErrors) -> String {
    if let known = digests[id] { return known }
    let digest = try library.template(id, at: .any)?.resolved().templateDigest ?? ""
    digests[id] = digest
    return digest
  }

  // MARK: What was amended

  private func origin(_ id: String, _ form: Form, _ amendments: DocumentValue?) -> DocumentValue {
    var added: Set<String> = []
    var changed: Set<String> = []
    for (names, _) in TemplateElements.named(in: amendments) {
      if let known = names.lazy.compactMap({ form.elements[$0] }).first {
        changed.insert(known)
      } else {
        added.insert(names[0])
      }
    }
    let removed = amendments?["remove"]?.asList.compactMap(\.text).map { "step \($0)" } ?? []
    var object = DraftObject()
    object["template"] = DocumentValue(text: id)
    object["digest"] = DocumentValue(text: form.digest)
    object["added"] = Self.texts(added)
    object["changed"] = Self.texts(changed)
    object["removed"] = Self.texts(Set(removed))
    return object.value
  }

  private static func texts(_ texts: Set<String>) -> DocumentValue? {
    texts.sorted().map { DocumentValue(text: $0) }.asList
  }
}
