internal import Oversight
internal import ProcessGraph

/// When each step of a case could begin: as soon as the last of those before it was recorded.
struct CaseTimes {
  /// When a node could fire, and when it was recorded.
  struct Span {
    let node: Int
    let event: Int?
    let start: EventTime
    let end: EventTime?
  }

  /// Of recorded steps, in the order of the events; of those whose beginning is known.
  private(set) var spans: [Span] = []
  /// What comes next on the shortest way to an end, and since when it can.
  private(set) var open: [Span] = []

  /// - Parameters:
  ///   - isRecorded: whether a node should leave a record.
  ///   - takesTime: whether a node takes time, although it leaves none.
  init(
    _ alignment: RunAlignment, _ events: [EventLog.Event], isRecorded: (Int) -> Bool,
    takesTime: (Int) -> Bool
  ) {
    var tokens: [Int: EventTime] = [:]
    for move in alignment.moves {
      switch move {
      case .log: continue
      case .model(let firing):
        // What was skipped took a time that nobody knows, and so did work without a record.
        let isTimeless = !isRecorded(firing.node) && !takesTime(firing.node)
        let time = isTimeless ? Self.start(firing, tokens) : nil
        Self.pass(firing, time, &tokens)
      case .synchronous(let event, let firing):
        let end = events[event].time
        if let start = Self.start(firing, tokens), let end {
          spans.append(Span(node: firing.node, event: event, start: start, end: end))
        }
        Self.pass(firing, end, &tokens)
      }
    }
    for firing in alignment.completion ?? [] {
      let start = Self.start(firing, tokens)
      guard isRecorded(firing.node) else {
        Self.pass(firing, takesTime(firing.node) ? nil : start, &tokens)
        continue
      }
      if let start { open.append(Span(node: firing.node, event: nil, start: start, end: nil)) }
      // What comes after an open step has not begun.
      Self.pass(firing, nil, &tokens)
    }
  }

  private static func start(_ firing: Firing, _ tokens: [Int: EventTime]) -> EventTime? {
    let times = firing.consumed.compactMap { tokens[$0] }
    return times.count == firing.consumed.count ? times.max() : nil
  }

  private static func pass(
    _ firing: Firing, _ time: EventTime?, _ tokens: inout [Int: EventTime]
  ) {
    for edge in firing.consumed { tokens[edge] = nil }
    for edge in firing.produced { tokens[edge] = time }
  }
}
