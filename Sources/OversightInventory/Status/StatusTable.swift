internal import Oversight
internal import OversightTables

/// The figures of a status report as one table, for people and for spreadsheets.
struct StatusTable {
  let header: [String]
  let rows: [[String]]

  /// - Parameter hasWhole: whether the last row counts all powers.
  init(_ report: StatusReport, _ language: Language, hasWhole: Bool) {
    func text(_ key: String) -> String { Texts.inventory.text(key)[language] }
    guard report.grouping != .power else {
      header =
        ["id", "name", "unit", "category", "stage", "on", "by", "due", "remarks"]
        .map { text("status.column.\($0)") }
      rows = report.standings.map { Self.row($0, report, language) }
      return
    }
    header =
      [text("status.column.\(report.grouping.rawValue)"), text("status.column.powers")]
      + PowerStatus.allCases.map { $0.title[language] }
      + PowerStanding.Remark.allCases.map { text("status.remark.\($0.rawValue)") }
    rows = (report.groups + (hasWhole ? [report.whole] : [])).map { group in
      [group.title[language].legible, "\(group.standings.count)"]
        + PowerStatus.allCases.map { "\(group.count($0))" }
        + PowerStanding.Remark.allCases.map { "\(group.count($0))" }
    }
  }

  private static func row(
    _ standing: PowerStanding, _ report: StatusReport, _ language: Language
  ) -> [String] {
    let entry = standing.power.entry
    let due =
      switch standing.review {
      case .current(_, let due), .overdue(_, let due): due.text
      case .never, .notNeeded: ""
      }
    let remarks = PowerStanding.Remark.allCases.flatMap { standing.remarks($0) }
    return [
      entry.id, entry.name[language], report.unit(of: standing)[language],
      entry.category.title[language], standing.stage.title[language], standing.last?.on.text ?? "",
      standing.last?.by ?? "", due,
      remarks.map { $0[language] }.joined(separator: language.isChinese ? "；" : "; "),
    ].map(\.legible)
  }

  /// The table as a sheet.
  func sheet(named name: String) -> SheetContent {
    SheetContent(name, header: header, rows: rows)
  }
}
