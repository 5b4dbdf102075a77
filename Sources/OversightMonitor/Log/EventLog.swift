package import Oversight

/// What was recorded of cases, as it stands in a file.
package struct EventLog: Sendable {
  /// One thing that was recorded.
  package struct Event: Sendable, Hashable {
    /// What was done, in the words of the log.
    package let name: String
    /// Who did it; nil where the log does not say.
    package let performer: String?
    /// When; nil where the log does not say.
    package let time: EventTime?
    /// The row of a table, or the line of an XES file.
    package let line: Int
  }

  /// A case with its events in the order of their times.
  package struct Case: Sendable, Hashable {
    package let id: String
    package var events: [Event]
  }

  /// In the order of their first events in the file.
  package private(set) var cases: [Case] = []
  /// What a register has, where the log is one: only steps that were filed leave a record in it.
  package var filings: RecordedFilings?
  private var places: [String: Int] = [:]

  package init() {}

  package var eventCount: Int { cases.reduce(0) { $0 + $1.events.count } }

  mutating func add(_ event: Event, to id: String) {
    if let place = places[id] {
      cases[place].events.append(event)
    } else {
      places[id] = cases.count
      cases.append(Case(id: id, events: [event]))
    }
  }

  /// Puts the events of each case in order: by time, and as they stand in the file where times are
  /// the same. A case with an event without a time keeps the order of the file.
  mutating func sort() {
    for place in cases.indices {
      let events = cases[place].events
      let times = events.compactMap(\.time)
      guard times.count == events.count, !zip(times, times.dropFirst()).allSatisfy(<=) else {
        continue
      }
      let order = events.indices.sorted { (times[$0].seconds, $0) < (times[$1].seconds, $1) }
      cases[place].events = order.map { events[$0] }
    }
  }
}

/// Why a log cannot be read, with the place.
package struct LogFault: Error, Sendable, Equatable {
  package let line: Int?
  package let column: Int?
  package let message: LocalizedText

  init(_ message: LocalizedText, line: Int? = nil, column: Int? = nil) {
    self.line = line
    self.column = column
    self.message = message
  }

  init(
    _ key: String, line: Int? = nil, column: Int? = nil,
    _ arguments: [String: LocalizedText] = [:]
  ) {
    self.init(Texts.monitor.text("log.\(key)", arguments), line: line, column: column)
  }
}
