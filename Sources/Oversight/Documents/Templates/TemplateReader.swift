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

  /// A template as a document, and the names of its elements.
  private struct Form {
    let value: DocumentValue
    let names: Set<String>
  }

  /// The power with its template below it; the power itself where it names none; nil where that
  /// cannot be done, which is reported.
  ///
  /// - Complexity: O(n) in the number of values of both.
  mutating func whole(_ node: DocumentNode) -> DocumentNode? {
    guard let named = node.member("template") else { return node }
    guard let use = Self.use(named) else { return nil }
    guard let form = form(of: use, named) else { return nil }
    let base = form.value.placed(at: named.value.place)
    let over = DocumentValue(
      .object(node.value.members.filter { $0.key != "template" }), at: node.value.place)
    let (laid, problems) = Overlay.lay(power: over, over: base, named: use.id)
    for problem in problems { node.report(problem.message, at: problem.place) }
    guard problems.isEmpty else { return nil }
    let origin = origin(use.id, form, over["process"])
    let members =
      laid.members.filter { $0.key != "origin" }
      + [DocumentValue.Member(key: "origin", value: origin.placed(at: named.value.place))]
    return node.with(DocumentValue(.object(members), at: node.value.place))
  }

  /// What each power says for itself.
  private static let ownKeys: Set<String> = [
    "id", "name", "code", "subItems", "body", "handlingUnit", "level", "enquiries", "supervision",
    "status", "history", "listedOn", "reviewedOn", "publishedOn", "publications", "version",
    "versionDate",
  ]

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

  /// Describes the key for the schema.
  static func describe(_ node: DocumentNode) { _ = use(node) }

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
    guard let resolved = try? template.resolved(),
      let canonical = try? CanonicalJSON.value(of: resolved)
    else {
      node.report("document.broken-template", ["id": LocalizedText(use.id.legible)])
      return nil
    }
    let value = AuthorWriter(tables: AuthorTables(DraftObject().value)).power(canonical)
    // What is said of a template is not said of a power: where to complain, who looked for risks.
    let general = value.changed { _, value in
      guard case .object(let members) = value.content else { return value }
      return DocumentValue(.object(members.filter { $0.key != "review" }), at: value.place)
    }
    let common = general.members.filter { !Self.ownKeys.contains($0.key) }
    let form = Form(
      value: DocumentValue(.object(common), at: value.place),
      names: Self.names(in: value["process"]))
    forms[use] = form
    return form
  }

  // MARK: What was amended

  private mutating func origin(
    _ id: String, _ form: Form, _ amendments: DocumentValue?
  ) -> DocumentValue {
    let said = Self.names(in: amendments)
    var object = DraftObject()
    object["template"] = DocumentValue(text: id)
    object["digest"] = DocumentValue(text: digest(of: id))
    object["added"] = Self.texts(said.subtracting(form.names))
    object["changed"] = Self.texts(said.intersection(form.names))
    let removed = amendments?["remove"].map { $0.elements.isEmpty ? [$0] : $0.elements } ?? []
    object["removed"] = Self.texts(Set(removed.compactMap(\.text).map { "step \($0)" }))
    return object.value
  }

  private mutating func digest(of id: String) -> String {
    if let known = digests[id] { return known }
    let text = library.template(id, at: .any).flatMap { try? $0.resolved() }
      .flatMap { try? CanonicalJSON.encode($0) }
    let digest = SHA256.hexDigest(of: text ?? "")
    digests[id] = digest
    return digest
  }

  private static func texts(_ texts: Set<String>) -> DocumentValue? {
    texts.sorted().map { DocumentValue(text: $0) }.asList
  }

  /// The posts, steps and flows of a process, by kind and name.
  private static func names(in process: DocumentValue?) -> Set<String> {
    var names: Set<String> = []
    for (key, kind) in [("posts", "post"), ("steps", "step"), ("flows", "flow")] {
      guard let list = process?[key] else { continue }
      for element in list.elements.isEmpty ? [list] : list.elements {
        if let id = element["id"]?.text {
          names.insert("\(kind) \(id)")
        } else if let source = element["from"]?.text, let target = element["to"]?.text {
          names.insert("\(kind) \(source)->\(target)")
        }
      }
    }
    return names
  }
}

extension DocumentValue {
  /// The same value, read from another place.
  func placed(at place: Place) -> DocumentValue {
    let content: Content =
      switch content {
      case .list(let elements): .list(elements.map { $0.placed(at: place) })
      case .object(let members):
        .object(members.map { Member(key: $0.key, value: $0.value.placed(at: place)) })
      default: content
      }
    return DocumentValue(content, at: place)
  }
}
