import Oversight
import OversightFormats

/// The files of models of a made district: one with the units and the rule documents that all share, and
/// one for each unit with its own.
///
/// Each power names its template and says what is its own, as powers of imported lists do.
package struct DistrictFiles {
  /// A file to be written.
  package struct File {
    package let name: String
    package let text: String
  }

  private let plan: DistrictPlan
  private let counts: DistrictCounts
  private let comment: String

  /// The day on which everything is said to have happened, so that the same seed gives the same bytes.
  package static let day = "2026-06-15"

  /// - Throws: ``ModelErrors`` where a template makes no sense, ``DistrictError`` where the templates
  ///   cannot be brought to the counts.
  package init(_ counts: DistrictCounts, seed: UInt64) throws {
    plan = try DistrictPlan(counts, seed: seed)
    self.counts = counts
    comment =
      "Synthetic, made with seed \(seed) to be measured: no real unit, power, rule or risk stands "
      + "behind any of it."
  }

  /// The files one after the other, so that a district of any size needs little memory.
  package func forEach(_ body: (File) throws -> Void) throws {
    try body(File(name: "units.yml", text: text(head)))
    for unit in plan.units where !unit.powers.isEmpty {
      try body(File(name: "\(id(unit)).yml", text: text(models(of: unit))))
    }
    try body(File(name: "oversight.yml", text: Self.office))
  }

  /// What the district asks for. The measures of templates stand in many powers by their nature.
  private static let office = """
    # What a made district is judged by: oversight check FOLDER --config FOLDER/oversight.yml
    packs: [core, public, china]
    severities: {boilerplate-measure: off}

    """

  private func text(_ value: DocumentValue) -> String {
    var writer = YAMLWriter()
    writer.write(comment: comment)
    writer.write(value)
    return writer.text
  }

  private var head: DocumentValue {
    .object([
      ("format", .text(CanonicalJSON.format)),
      (
        "units",
        .list(
          plan.units.map { unit in
            .object([
              ("id", .text(id(unit))), ("name", .text(name(unit))),
              ("kind", .text(unit.kind.rawValue)),
            ])
          })
      ),
      ("rules", .list(plan.sharedRules.map(rule))),
    ])
  }

  private func models(of unit: DistrictPlan.Unit) -> DocumentValue {
    .object([
      ("format", .text(CanonicalJSON.format)),
      ("rules", .list((0..<unit.rules).map { rule(ownRule($0, of: unit)) })),
      (
        "powers",
        .list(unit.powers.indices.map { power(unit.powers[$0], number: $0, of: unit) })
      ),
    ])
  }

  private func rule(_ rule: RuleDocument) -> DocumentValue {
    .object([
      ("id", .text(rule.id)), ("title", .text(rule.title)),
      ("kind", rule.kind == .institution ? nil : .text(rule.kind.rawValue)),
    ])
  }

  // MARK: Powers

  private func power(
    _ power: DistrictPlan.Power, number: Int, of unit: DistrictPlan.Unit
  ) -> DocumentValue {
    let template = plan.stock.entries[power.template]
    let id = "\(id(unit))-\(padded(number + 1, 2))"
    let code = "SYN-\(id.uppercased())"
    let category = template.category.title
    let title = LocalizedText(
      "示例\(category[.simplifiedChinese])事项\(unit.number)-\(number + 1)",
      english: "Sample \(category[.english].lowercased()) \(unit.number)-\(number + 1)")
    let parts = (0..<power.subItems).map { part -> DocumentValue in
      .object([
        ("name", .text("示例子项\(part + 1)")), ("code", .text("\(code)-\(part + 1)")),
      ])
    }
    let own = rules(citedBy: number, of: unit)
    return .object([
      ("id", .text(id)), ("name", .text(title)), ("code", .text(code)),
      ("subItems", .nonempty(parts)), ("body", .text(name(unit))),
      ("level", .text(level(unit))),
      ("rules", .list((template.ownRules + own).map { .text($0.id) })),
      ("enquiries", .text("phone 0000-0000001")), ("supervision", .text("phone 0000-0000002")),
      ("status", .text(power.isPublished ? "published" : "confirmed")),
      ("history", .list(history(power).map { .object($0) })),
      ("listedOn", .text(Self.day)), ("reviewedOn", .text(Self.day)),
      ("publishedOn", power.isPublished ? .text(Self.day) : nil),
      (
        "publications",
        power.isPublished
          ? .object([
            ("matter", .text("charts")), ("place", .text("示例政务公开栏")), ("from", .text(Self.day)),
          ]) : nil
      ),
      ("version", .text("V1.0")), ("versionDate", .text(Self.day)),
      (
        "template",
        .object([
          ("id", .text(template.id)), ("units", .object([("body", .text(self.id(unit)))])),
        ])
      ),
      ("process", process(power, template, own.first)),
    ])
  }

  private func history(_ power: DistrictPlan.Power) -> [[(String, DocumentValue?)]] {
    let words = ["reviewed", "confirmed"] + (power.isPublished ? ["published"] : [])
    return words.map { word in
      [("status", .text(word)), ("by", .text("示例派驻纪检监察组")), ("on", .text(Self.day))]
    }
  }

  private func process(
    _ power: DistrictPlan.Power, _ template: TemplateStock.Entry, _ rule: RuleDocument?
  ) -> DocumentValue? {
    let steps = Dictionary(grouping: power.added, by: \.place).sorted { $0.key < $1.key }
    guard !steps.isEmpty else { return nil }
    return .object([
      (
        "steps",
        .list(
          steps.map { number, added in
            let place = template.places[number]
            return .object([
              ("id", .text(place.step)), ("risks", .list(added.map { risk($0, at: place, rule) })),
            ])
          })
      )
    ])
  }

  private func risk(
    _ added: DistrictPlan.Added, at place: TemplateStock.Place, _ rule: RuleDocument?
  ) -> DocumentValue {
    let kind = AddedRisk.all[added.kind]
    let measures = (0..<added.measures).map { number -> DocumentValue in
      .object([
        ("id", .text("\(kind.id)-\(number + 1)")),
        ("text", .text(AddedRisk.text(kind.measures[number], at: place.name))),
        ("type", .text(number == 0 ? "preventive" : "detective")),
        ("rule", rule.map { .text($0.id) }), ("responsible", .text(place.post)),
      ])
    }
    return .object([
      ("id", .text("added-\(kind.id)")),
      ("manifestation", .text(AddedRisk.text(kind.manifestation, at: place.name))),
      ("grade", .text("low")), ("responsible", .text(place.post)), ("measures", .list(measures)),
    ])
  }

  // MARK: Names

  /// The powers of a unit share its rule documents out among themselves; where they are fewer than the
  /// powers, each is cited by several.
  private func rules(citedBy number: Int, of unit: DistrictPlan.Unit) -> [RuleDocument] {
    guard unit.rules > 0 else { return [] }
    let count = unit.powers.count
    guard unit.rules > count else { return [ownRule(number % unit.rules, of: unit)] }
    return stride(from: number, to: unit.rules, by: count).map { ownRule($0, of: unit) }
  }

  private func ownRule(_ number: Int, of unit: DistrictPlan.Unit) -> RuleDocument {
    RuleDocument(
      "\(id(unit))-rule-\(number + 1)",
      LocalizedText(
        "\(name(unit)[.simplifiedChinese])示例制度\(number + 1)",
        english: "Sample rule \(number + 1) of \(name(unit)[.english].lowercased())"))
  }

  private func id(_ unit: DistrictPlan.Unit) -> String {
    "\(unit.kind.rawValue)-\(padded(unit.number, 3))"
  }

  private func name(_ unit: DistrictPlan.Unit) -> LocalizedText {
    LocalizedText(
      "示例\(unit.kind.title[.simplifiedChinese])\(unit.number)",
      english: "Sample \(unit.kind.title[.english]) \(unit.number)")
  }

  private func level(_ unit: DistrictPlan.Unit) -> LocalizedText {
    switch unit.kind {
    case .town: LocalizedText("镇级", english: "town")
    case .community: LocalizedText("社区级", english: "community")
    case .department, .other: LocalizedText("区级", english: "district")
    }
  }

  private func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

/// Values as they are written here, without a place of their own.
extension DocumentValue {
  fileprivate static func text(_ text: String) -> DocumentValue {
    DocumentValue(.text(text), line: 0)
  }

  fileprivate static func text(_ text: LocalizedText) -> DocumentValue {
    let english = text.translations[.english]
    return english.map {
      .object([("original", .text(text.original)), ("en", .text($0))])
    } ?? .text(text.original)
  }

  fileprivate static func list(_ values: [DocumentValue]) -> DocumentValue {
    DocumentValue(.list(values), line: 0)
  }

  fileprivate static func nonempty(_ values: [DocumentValue]) -> DocumentValue? {
    values.isEmpty ? nil : .list(values)
  }

  fileprivate static func object(_ members: [(String, DocumentValue?)]) -> DocumentValue {
    DocumentValue(
      .object(
        members.compactMap { key, value in value.map { DocumentValue.Member(key: key, value: $0) } }
      ),
      line: 0)
  }
}
