internal import Oversight
internal import OversightTables

/// The powers of a catalogue as a list, under headings by which it is imported again.
enum PowerSheetList: PowerSheets {
  static let name = "list"

  /// The columns, in their order.
  private static let fields: [ListField] = [
    .code, .name, .subItem, .category, .body, .handlingUnit, .level, .basis, .statutoryLimit,
    .promisedLimit, .fee, .conditions, .materials, .supervision, .accountability, .status,
  ]

  /// - Complexity: O(n); a row a power, or a row a sub-item where it has such.
  static func sheets(_ powers: [ResolvedPower], _ language: Language) -> [SheetContent] {
    [
      SheetContent(
        Texts.inventory.text("sheet.powers")[language],
        header: fields.map { Texts.inventory.text("sheet.field.\($0.rawValue)")[language] },
        rows: powers.flatMap { rows(of: $0.entry, language) })
    ]
  }

  private static func rows(of power: Power, _ language: Language) -> [[String]] {
    let parts = power.subItems.isEmpty ? [nil] : power.subItems.map(Optional.some)
    return parts.map { part in
      fields.map { field in
        switch field {
        case .code: part?.code ?? power.code ?? ""
        case .subItem: part?.name[language] ?? ""
        default: text(field, power, language)
        }
      }
    }
  }

  private static func text(_ field: ListField, _ power: Power, _ language: Language) -> String {
    switch field {
    case .name: power.name[language]
    case .category: Texts.oversight.text("category.\(power.category.rawValue)")[language]
    case .body: power.body?[language] ?? ""
    case .handlingUnit: power.handlingUnit?[language] ?? ""
    case .level: power.level?[language] ?? ""
    case .basis: lines(power.basis.map { law($0, language) })
    case .statutoryLimit: limit(power.limits.statutory, language)
    case .promisedLimit: limit(power.limits.promised, language)
    case .fee: power.fee?[language] ?? ""
    case .conditions: lines(power.conditions.map { $0[language] })
    case .materials: lines(power.materials.map { $0[language] })
    case .supervision: lines(power.supervision.map(\.address))
    case .accountability: lines(power.accountability.map { $0[language] })
    case .status: Texts.inventory.text("sheet.status.\(power.status.rawValue)")[language]
    default: ""
    }
  }

  private static func lines(_ texts: [String]) -> String { texts.joined(separator: "\n") }

  /// As ``FieldWords/basis(_:)`` reads it.
  private static func law(_ law: LegalReference, _ language: Language) -> String {
    guard let article = law.article else { return law.title }
    let paragraph = law.paragraph.map { "第\($0)款" } ?? ""
    return "《\(law.title)》第\(article)条\(paragraph)"
  }

  private static func limit(_ limit: TimeLimit?, _ language: Language) -> String {
    guard let limit else { return "" }
    return Texts.inventory.text(
      "sheet.limit.\(limit.unit.rawValue)", ["amount": LocalizedText("\(limit.amount)")])[language]
  }
}
