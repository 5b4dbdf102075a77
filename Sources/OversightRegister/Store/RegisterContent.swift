internal import GRDB

/// What a register has at one moment.
package struct RegisterContent {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// The last event; nil while the register is founded.
  package func last() throws -> RegisterEvent? {
    try events("ORDER BY sequence DESC LIMIT 1").first
  }

  /// All events in their order.
  package func events() throws -> [RegisterEvent] { try events("ORDER BY sequence") }

  /// The events of a filing in their order; none where there is no such filing.
  package func events(of filing: String) throws -> [RegisterEvent] {
    try events("WHERE filing = ? ORDER BY sequence", [filing])
  }

  /// The unit that has founded the register.
  package func unit() throws -> String {
    try events("WHERE sequence = 1").first?.filing ?? ""
  }

  /// The number of the next filing of a unit in a year: `UNIT-2026-0001`.
  package func nextNumber(of unit: String, in year: String) throws -> String {
    let prefix = "\(unit)-\(year)-"
    // Filings are never removed, so that their count is the last number.
    let count = try Int.fetchOne(
      database,
      sql: "SELECT count(*) FROM events WHERE kind = 'opened' AND filing >= ? AND filing < ?",
      arguments: [prefix, prefix + "~"])
    let number = String((count ?? 0) + 1)
    return prefix + String(repeating: "0", count: max(0, 4 - number.count)) + number
  }

  /// The number of the next record of a unit in a year: `UNIT-2026-N0001`.
  func nextNumber(of unit: String, in year: String, _ kind: RecordKind) throws -> String {
    let prefix = "\(unit)-\(year)-\(kind.letter)"
    let count = try Int.fetchOne(
      database, sql: "SELECT count(*) FROM events WHERE kind = ? AND filing >= ? AND filing < ?",
      arguments: [kind.opening.rawValue, prefix, prefix + "~"])
    let number = String((count ?? 0) + 1)
    return prefix + String(repeating: "0", count: max(0, 4 - number.count)) + number
  }

  private func events(
    _ condition: String, _ arguments: StatementArguments = []
  ) throws -> [RegisterEvent] {
    try Row.fetchAll(
      database, sql: "\(RegisterEvent.selection) \(condition)", arguments: arguments
    ).map(RegisterEvent.init)
  }
}

extension RegisterEvent {
  static let selection =
    "SELECT sequence, filing, kind, actor, time, payload, previous, digest FROM events"

  /// An event of the file. What whoever has the disk has put into it instead of a text is empty, and
  /// so is no event of the chain.
  init(_ row: Row) {
    func text(_ column: String) -> String { String.fromDatabaseValue(row[column]) ?? "" }
    self.init(
      sequence: Int.fromDatabaseValue(row["sequence"]) ?? 0, filing: text("filing"),
      kind: text("kind"), actor: text("actor"), time: text("time"), payload: text("payload"),
      previous: text("previous"), digest: text("digest"))
  }
}
