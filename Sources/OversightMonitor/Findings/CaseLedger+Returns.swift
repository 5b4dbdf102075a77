internal import Oversight
internal import ProcessGraph

extension CaseLedger {
  /// Whether work was sent back more often, or later, than the process allows.
  mutating func returns(_ alignment: RunAlignment, _ times: CaseTimes) {
    var counts: [Int: Int] = [:]
    var excess: [Int: Int?] = [:]
    var last: Int?
    for move in alignment.moves {
      guard let firing = move.firing else { continue }
      if case .synchronous(let event, _) = move { last = event }
      for flow in firing.produced.compactMap(judge.workflow.flow) {
        guard case .returned(let limit?) = process.flows[flow].facts.kind else { continue }
        switch limit {
        case .times(let most):
          counts[flow, default: 0] += 1
          if counts[flow, default: 0] > most { excess[flow] = .some(last) }
        case .within(let limit):
          guard case .synchronous(let event, _) = move else { continue }
          late(flow, event, limit, times)
        }
      }
    }
    for (flow, event) in excess.sorted(by: { $0.key < $1.key }) {
      let count = Texts.monitor.text(
        "return.count", ["count": LocalizedText("\(counts[flow, default: 0])")])
      sentBack(over: flow, event, count)
    }
  }

  private mutating func late(
    _ flow: Int, _ event: Int, _ limit: TimeLimit, _ times: CaseTimes
  ) {
    guard let span = times.spans.first(where: { $0.event == event }), let end = span.end else {
      return
    }
    let taken = judge.taken(from: span.start, to: end, limit)
    guard taken > limit.amount else { return }
    let unit: TimeLimit.Unit = limit.amount == 0 ? .calendarDays : limit.unit
    sentBack(
      over: flow, event,
      Texts.monitor.text("return.late", ["taken": TimeLimit(taken, unit).title]))
  }

  private mutating func sentBack(over flow: Int, _ event: Int?, _ what: LocalizedText) {
    let flow = process.flows[flow]
    guard case .returned(let limit?) = flow.facts.kind else { return }
    add(
      .returned, process[flow.source], at: flow.path,
      events: [event].compactMap { $0 }.map { reading.places[$0] },
      ["what": what, "limit": limit.title])
  }
}

extension RunAlignment.Move {
  /// What the process did; nil where only the log has something.
  fileprivate var firing: Firing? {
    switch self {
    case .synchronous(_, let firing), .model(let firing): firing
    case .log: nil
    }
  }
}
