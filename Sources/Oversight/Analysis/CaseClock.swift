internal import ProcessGraph

/// What the clock of a case counts, in one unit.
struct CaseClock {
  /// More than any limit that means something; keeps sums within bounds.
  static let mostAmount = 1_000_000
  /// More returns than anybody would call a limit.
  static let mostReturns = 1_000

  /// What a step takes.
  enum Length: Hashable {
    case known(Int)
    case unknown(LongestDuration.Unknown)

    /// What is known of it.
    var amount: Int {
      if case .known(let amount) = self { amount } else { 0 }
    }
  }

  let process: ResolvedProcess
  let unit: TimeLimit.Unit
  /// What each step takes.
  let lengths: [Length]
  /// The places of the steps where a case begins.
  let beginnings: [Int]
  /// The places of the steps that start the clock by being finished, unless it runs already; where
  /// none is declared, of those where a case begins.
  let starters: [Int]
  /// The places of the steps that stop the clock by being finished.
  let stoppers: [Int]

  init(_ process: ResolvedProcess, unit: TimeLimit.Unit) {
    self.process = process
    self.unit = unit
    lengths = process.steps.map { Self.length(of: $0, process, unit) }
    beginnings = process.starts.map(\.reference.index)
    func places(_ effect: ClockEvent.Effect) -> [Int] {
      process.steps.filter { $0.clock?.effect == effect }.map(\.reference.index)
    }
    let declared = places(.starts)
    // The clock starts once: a step that is done only after another one has started it starts nothing.
    let graph = process.flowGraph.adjacency
    let isDeclared = Set(declared)
    let first = graph.reachable(
      from: beginnings, avoidingEdges: { isDeclared.contains(graph.source(of: $0)) })
    starters = declared.isEmpty ? beginnings : declared.filter(first.contains)
    stoppers = places(.stops)
  }

  /// Whether a case is on the clock from its beginning.
  var startsWithCase: Bool { starters == beginnings }

  /// The stops that no case can pass before its clock has started.
  var lateStoppers: [Int] {
    let graph = process.flowGraph.adjacency
    let leading = graph.reversed.reachable(from: starters)
    let following = starters.map { graph.reachable(from: [$0]) }
    return stoppers.filter { stop in
      !leading.contains(stop) && following.allSatisfy { $0.contains(stop) }
    }
  }

  /// The ends to which a case comes without its clock having started, although steps take time.
  ///
  /// What is not accepted, or withdrawn, needs no clock.
  var endsOffTheClock: [Reference<ResolvedStep>] {
    guard !startsWithCase else { return [] }
    let graph = process.flowGraph.adjacency
    let isStarter = Set(starters)
    let reached = graph.reachable(from: beginnings) { isStarter.contains($0) }
    let timed = reached.order.filter { takesTime($0) && process.steps[$0].kind.needsPerformer }
    let after = graph.reachable(from: timed) { isStarter.contains($0) }
    return process.steps.filter { step in
      guard case .end(let outcome) = step.kind, after.contains(step.reference.index) else {
        return false
      }
      return outcome != .notAccepted && outcome != .withdrawn
    }.map(\.reference)
  }

  func takesTime(_ step: Int) -> Bool { lengths[step] != .known(0) }

  private static func length(
    of step: ResolvedStep, _ process: ResolvedProcess, _ unit: TimeLimit.Unit
  ) -> Length {
    guard step.clock?.effect != .suspends else { return .known(0) }
    if let limit = step.longestLimit {
      if limit.amount == 0 { return .known(0) }
      guard limit.unit == unit else { return .unknown(.otherUnit(step.reference, limit)) }
      guard limit.amount <= mostAmount else { return .unknown(.withoutLimit(step.reference)) }
      return .known(limit.amount)
    }
    guard step.kind.needsPerformer, !process.isOutside(step) else { return .known(0) }
    return .unknown(
      step.limitNote == nil ? .withoutLimit(step.reference) : .inWords(step.reference))
  }
}

extension ResolvedStep {
  /// How long the step takes: its limit, or the time for which the result is publicised where that is
  /// longer or in another unit.
  fileprivate var longestLimit: TimeLimit? {
    guard let limit = facts.limit, limit.amount > 0 else { return facts.publicity ?? facts.limit }
    guard let publicity = facts.publicity, publicity.amount > 0 else { return limit }
    return publicity.unit == limit.unit && publicity.amount <= limit.amount ? limit : publicity
  }
}
