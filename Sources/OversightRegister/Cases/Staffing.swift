package import Oversight
internal import OversightTables

/// Who holds which post, from when to when. It is internal data and no part of a model.
package struct Staffing: Sendable {
  private struct Tenure: Sendable {
    let post: String
    let from: CalendarDate?
    let to: CalendarDate?
  }

  private var tenures: [String: [Tenure]] = [:]

  /// Reads a table with the columns `post` (岗位), `person` (人员), `from` (起) and `to` (止); the last
  /// two may be missing or empty.
  ///
  /// - Throws: ``StaffingFault`` with the place.
  package init(_ bytes: [UInt8]) throws(StaffingFault) {
    var rows: [TableRow] = []
    do throws(TableFault) {
      let file = try TableFile.open(bytes)
      if let sheet = file.sheets.first(where: { !$0.isHidden }) {
        rows = try Self.rows(file, sheet)
      }
    } catch {
      throw StaffingFault(error.message, line: error.place?.row, column: error.place?.column)
    }
    guard let heading = rows.first else {
      throw StaffingFault(Texts.register.text("staffing.empty"))
    }
    let names = [["post", "岗位"], ["person", "人员", "姓名"], ["from", "起"], ["to", "止"]]
    let columns = names.map { names in
      heading.cells.first { names.contains($0.text.onOneLine.lowercased()) }?.place.column
    }
    guard let post = columns[0], let person = columns[1] else {
      throw StaffingFault(Texts.register.text("staffing.no-columns"), line: heading.number)
    }
    for row in rows.dropFirst() {
      func text(_ column: Int?) -> String { column.flatMap { row[$0] }?.text.onOneLine ?? "" }
      var dates: [CalendarDate?] = []
      for column in columns[2...] {
        let word = text(column)
        let date = word.isEmpty ? nil : CalendarDate(word)
        if let date, !date.isValid {
          throw StaffingFault(
            Texts.register.text("staffing.not-a-day", ["word": LocalizedText(word.legible)]),
            line: row.number, column: column)
        }
        dates.append(date)
      }
      tenures[text(person), default: []].append(
        Tenure(post: text(post), from: dates[0], to: dates[1]))
    }
  }

  private static func rows(
    _ file: any TableSource, _ sheet: TableSheet
  ) throws(TableFault) -> [TableRow] {
    var rows: [TableRow] = []
    try file.read(sheet) { row in
      if !row.cells.isEmpty { rows.append(row) }
      return true
    }
    return rows
  }

  /// The ids or names of the posts that a person holds on a day; of one whose day is not known, at any
  /// time.
  package func posts(of person: String, on day: CalendarDate?) -> Set<String> {
    Set(
      (tenures[person] ?? []).filter { tenure in
        guard let day else { return true }
        return (tenure.from.map { $0 <= day } ?? true) && (tenure.to.map { day <= $0 } ?? true)
      }.map(\.post))
  }

  /// Whether somebody holds a post, by its id or one of its names, on a day.
  package func isHeld(_ names: Set<String>, on day: CalendarDate) -> Bool {
    tenures.values.contains { tenures in
      tenures.contains { tenure in
        names.contains(tenure.post) && (tenure.from.map { $0 <= day } ?? true)
          && (tenure.to.map { day <= $0 } ?? true)
      }
    }
  }
}

/// Why staffing data cannot be read, with the place.
package struct StaffingFault: Error, Sendable {
  package let message: LocalizedText
  package let line: Int?
  package let column: Int?

  init(_ message: LocalizedText, line: Int? = nil, column: Int? = nil) {
    (self.message, self.line, self.column) = (message, line, column)
  }
}
