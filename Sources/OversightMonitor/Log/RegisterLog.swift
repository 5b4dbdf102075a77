internal import Oversight
internal import OversightRegister

/// Reads a log from a register: a case for each matter, an event for each step that was filed.
enum RegisterLog {
  /// Whether a file is a database, as registers are.
  static func isRegister(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: "SQLite format 3\0".utf8)
  }

  /// - Parameter power: the id of the power; filings of others are left out.
  /// - Throws: ``LogFault`` where no step of the power was filed.
  static func read(_ filings: [Filing], of power: String) throws(LogFault) -> EventLog {
    var log = EventLog()
    log.filings = RecordedFilings(filings, of: power)
    var seen: Set<[String]> = []
    for filing in filings where filing.fields[.power] == power {
      let day = filing.fields[.actualDate] ?? ""
      // What was filed before a step says nothing of whether it was done.
      guard let step = filing.fields[.step], let opening = filing.events.first,
        !day.isEmpty || filing.fields[.phase] != ControlPhase.before.rawValue
      else { continue }
      // A step that was filed before and after it was done once.
      let matter = (filing.fields[.matter] ?? "").onOneLine
      guard seen.insert([matter, step, day]).inserted else { continue }
      log.add(
        .init(
          name: step, performer: filing.fields[.handler].flatMap { $0.isBlank ? nil : $0 },
          time: EventTime(day), line: opening.sequence),
        to: matter)
    }
    guard log.eventCount > 0 else {
      throw LogFault("no-filings", ["power": LocalizedText(power)])
    }
    log.sort()
    return log
  }
}
