internal import Oversight
internal import OversightTables

/// Reads a log from a table: a row an event, under a row of headings.
struct TableLog {
  private let columns: [LogColumn: String]
  private var places: [LogColumn: Int] = [:]
  private var fault: LogFault?
  private var log = EventLog()

  private init(_ columns: [LogColumn: String]) { self.columns = columns }

  /// What a table may have that is a log.
  static var bounds: TableBounds {
    var bounds = TableBounds()
    bounds.fileBytes = 1 << 30
    bounds.cells = 100_000_000
    return bounds
  }

  /// - Parameter columns: the headings that the user names.
  /// - Throws: ``LogFault`` for the first thing that cannot be read.
  /// - Complexity: O(n log n)
  static func read(_ bytes: [UInt8], _ columns: [LogColumn: String]) throws(LogFault) -> EventLog {
    let reader = Reader(TableLog(columns))
    do throws(TableFault) {
      let file = try TableFile.open(bytes, bounds: bounds)
      if let sheet = file.sheets.first(where: { !$0.isHidden }) {
        try file.read(sheet) { reader.table.take($0) }
      }
    } catch {
      throw LogFault(error.message, line: error.place?.row, column: error.place?.column)
    }
    if let fault = reader.table.fault { throw fault }
    guard !reader.table.places.isEmpty else { throw LogFault("empty") }
    guard reader.table.log.eventCount > 0 else { throw LogFault("no-events") }
    reader.table.log.sort()
    return reader.table.log
  }

  /// Holds the table while its rows come in.
  private final class Reader {
    var table: TableLog
    init(_ table: TableLog) { self.table = table }
  }

  private mutating func take(_ row: TableRow) -> Bool {
    guard !row.cells.isEmpty else { return true }
    if places.isEmpty { fault = find(row) } else { fault = add(row) }
    return fault == nil
  }

  /// Finds the columns by their headings.
  private mutating func find(_ row: TableRow) -> LogFault? {
    let headings = row.cells.map { (word: $0.text.onOneLine.lowercased(), cell: $0) }
    for column in LogColumn.allCases {
      let names = columns[column].map { [$0.lowercased()] } ?? column.names
      for name in names {
        let named = headings.filter { $0.word == name }
        guard let heading = named.first?.cell else { continue }
        guard named.count == 1 else {
          return LogFault(
            "twice", line: row.number, column: named[1].cell.place.column,
            [
              "heading": LocalizedText(heading.text.onOneLine.legible),
              "key": LocalizedText(column.rawValue),
            ])
        }
        places[column] = heading.place.column
        break
      }
      if places[column] == nil, column.isNeeded || columns[column] != nil {
        let found = headings.map { $0.cell.text.legible }.joined(separator: ", ")
        return LogFault(
          "no-column", line: row.number,
          [
            "column": LocalizedText(columns[column] ?? column.rawValue),
            "key": LocalizedText(column.rawValue), "found": LocalizedText(found),
          ])
      }
    }
    return nil
  }

  private mutating func add(_ row: TableRow) -> LogFault? {
    func text(_ column: LogColumn) -> String? {
      places[column].flatMap { row[$0] }?.text.onOneLine
    }
    for column in [LogColumn.case, .step] where text(column)?.isBlank ?? true {
      return LogFault(
        "no-value", line: row.number, column: places[column],
        ["column": LocalizedText(column.rawValue)])
    }
    var time: EventTime?
    if let word = text(.time), !word.isBlank {
      time = EventTime(word)
      if time == nil {
        return LogFault(
          "not-a-time", line: row.number, column: places[.time],
          ["word": LocalizedText(word.legible)])
      }
    }
    let performer = text(.performer).flatMap { $0.isBlank ? nil : $0 }
    log.add(
      .init(name: text(.step) ?? "", performer: performer, time: time, line: row.number),
      to: text(.case) ?? "")
    return nil
  }
}
