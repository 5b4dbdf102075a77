internal import Oversight
internal import OversightFormats

/// The files of models that a list becomes: one a body, and one with the table of the bodies.
struct ListFiles {
  /// A file to be written.
  struct File: Equatable {
    let name: String
    let text: String
  }

  let files: [File]
  /// The bodies by their ids.
  let bodies: [(id: String, name: String)]

  /// The name of the file of the bodies, without its ending.
  private static let units = "units"
  /// The name of the file of powers of no body.
  private static let none = "no-body"
  /// How large a file may become before the next one is begun; twice as much is still read.
  private static let mostBytes = 6 << 20

  /// - Complexity: O(n log n); the files do not depend on the order of the rows.
  init(_ powers: [ListedPower], _ templates: TemplateChoice, from list: String) {
    let ids = PlainNames.ids(
      Set(powers.compactMap(\.body)), or: "body", taken: [Self.units, Self.none])
    bodies = ids.map { ($0.value, $0.key) }.sorted { $0.id < $1.id }
    let order = Dictionary(
      PowerCategory.allCases.enumerated().map { ($1, $0) }, uniquingKeysWith: { $1 })
    let byBody = Dictionary(grouping: powers) { $0.body.flatMap { ids[$0] } }
    var files: [File] = []
    if !bodies.isEmpty {
      files.append(File(name: "\(Self.units).yml", text: Self.table(bodies, list)))
    }
    for (body, powers) in byBody.sorted(by: { ($0.key ?? "") < ($1.key ?? "") }) {
      let sorted = powers.sorted {
        (order[$0.category] ?? 0, $0.id) < (order[$1.category] ?? 0, $1.id)
      }
      files += Self.parts(sorted.map { Self.value($0, body, templates) }, body ?? Self.none, list)
    }
    self.files = files
  }

  private static func table(_ bodies: [(id: String, name: String)], _ list: String) -> String {
    document(list, "units", bodies.map { object([("id", text($0.id)), ("name", text($0.name))]) })
  }

  private static func parts(
    _ powers: [DocumentValue], _ name: String, _ list: String
  ) -> [File] {
    var rest = powers[...]
    var files: [File] = []
    while !rest.isEmpty {
      var size = 0
      var count = 0
      for power in rest {
        var writer = YAMLWriter()
        writer.write(power)
        size += writer.text.utf8.count
        if count > 0, size > mostBytes { break }
        count += 1
      }
      let end = files.isEmpty ? "" : "-\(files.count + 1)"
      files.append(
        File(name: "\(name)\(end).yml", text: document(list, "powers", Array(rest.prefix(count)))))
      rest = rest.dropFirst(count)
    }
    return files
  }

  private static func document(_ list: String, _ key: String, _ values: [DocumentValue]) -> String {
    var writer = YAMLWriter()
    writer.write(
      comment: Texts.inventory.text("list.file-comment", ["list": LocalizedText(list.legible)])[
        .english])
    writer.write(object([("format", text(CanonicalJSON.format)), (key, sequence(values))]))
    return writer.text
  }

  // MARK: Powers

  private static func value(
    _ power: ListedPower, _ body: String?, _ templates: TemplateChoice
  ) -> DocumentValue {
    var members: [(String, DocumentValue?)] = [
      ("id", text(power.id)), ("name", text(power.name)), ("code", power.code.map(text)),
      ("category", text(power.category.rawValue)),
      (
        "subItems",
        lines(power.parts) { part in
          object([("name", text(part.name)), ("code", part.code.map(text))])
        }
      ),
      ("body", power.body.map(text)),
      (
        "handlingUnit",
        power.handlingUnits.isEmpty ? nil : text(power.handlingUnits.joined(separator: "、"))
      ),
      ("level", power.level.map(text)),
      ("basis", lines(power.basis, reference)),
    ]
    let limits: [(String, DocumentValue?)] = [
      ("statutory", power.limits.statutory.map(limit)),
      ("promised", power.limits.promised.map(limit)),
    ]
    members += [
      ("limits", limits.contains { $0.1 != nil } ? object(limits) : nil),
      ("fee", power.fee.map(text)), ("conditions", lines(power.conditions, text)),
      ("materials", lines(power.materials, text)),
      ("supervision", lines(power.supervision) { text("\($0.kind.rawValue) \($0.address)") }),
      ("accountability", lines(power.accountability, text)),
      ("template", templates[power.category].map { template($0, body) }),
    ]
    return object(members)
  }

  private static func template(_ id: String, _ body: String?) -> DocumentValue {
    object([("id", text(id)), ("units", body.map { object([("body", text($0))]) })])
  }

  private static func reference(_ law: LegalReference) -> DocumentValue {
    guard let article = law.article else { return text(law.title) }
    return object([
      ("title", text(law.title)), ("article", number(article)),
      ("paragraph", law.paragraph.map(number)),
    ])
  }

  private static func limit(_ limit: TimeLimit) -> DocumentValue {
    text("\(limit.amount) \(limit.unit.rawValue)")
  }

  // MARK: Values

  private static func text(_ text: String) -> DocumentValue { DocumentValue(.text(text), line: 0) }

  private static func number(_ number: Int) -> DocumentValue {
    DocumentValue(.number("\(number)"), line: 0)
  }

  private static func sequence(_ values: [DocumentValue]) -> DocumentValue {
    DocumentValue(.list(values), line: 0)
  }

  private static func lines<Element>(
    _ elements: [Element], _ value: (Element) -> DocumentValue
  ) -> DocumentValue? {
    elements.isEmpty ? nil : sequence(elements.map(value))
  }

  private static func object(_ members: [(String, DocumentValue?)]) -> DocumentValue {
    DocumentValue(
      .object(
        members.compactMap { key, value in value.map { DocumentValue.Member(key: key, value: $0) } }
      ),
      line: 0)
  }
}
