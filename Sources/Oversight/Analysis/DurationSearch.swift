internal import ProcessGraph

/// The longest run on the clock from some steps on.
struct DurationSearch {
  /// What is looked for.
  enum Purpose {
    /// A run of which everything that it needs is known.
    case sure
    /// What no run exceeds.
    case possible
  }

  /// What was found.
  struct Longest {
    var run: LongestDuration.Run?
    /// What no run exceeds.
    var upper = 0
    var isEntangled = false
  }

  private let clock: CaseClock
  private let starts: [Int]
  /// Where runs end, by place.
  private let ends: [Int]
  /// Whether a step on the way from the start of the clock to its stop counts, by place.
  private let counts: [Bool]
  /// For each flow how often a run can take it; nil for as often as it comes by.
  private var limits: [Int?]
  /// Flows on which work can come back without limit, and that cost time.
  private var endless: Set<Int> = []

  init(_ clock: CaseClock, from starts: [Int], to stoppers: [Int]) {
    self.clock = clock
    self.starts = starts
    let process = clock.process
    ends = stoppers + process.ends.map(\.reference.index)
    let stoppers = Set(stoppers)
    limits = process.flows.map { flow in
      guard !stoppers.contains(flow.source.index) else { return 0 }
      switch flow.kind.returnLimit {
      case .times(let times)?: return min(times, CaseClock.mostReturns)
      case .within?: return 1
      case nil: return nil
      }
    }
    let closed = limits.map { $0 == 0 }
    let graph = process.flowGraph.adjacency
    let first = starts.flatMap { graph.outgoing(of: $0) }.filter { !closed[$0] }
    let reached = graph.reachable(
      from: first.map { graph.target(of: $0) } + (clock.startsWithCase ? starts : []),
      avoidingEdges: { closed[$0] })
    let ending = graph.reversed.reachable(from: ends, avoidingEdges: { closed[$0] })
    counts = process.steps.indices.map { reached.contains($0) && ending.contains($0) }
    limitCircles()
  }

  /// What must be known before anything is sure, in the order of the process.
  var missing: [LongestDuration.Unknown] {
    let process = clock.process
    let steps = process.steps.indices.filter { counts[$0] }
      .compactMap { step -> LongestDuration.Unknown? in
        if case .unknown(let reason) = clock.lengths[step] { reason } else { nil }
      }
    let flows = usedFlows.compactMap { flow -> LongestDuration.Unknown? in
      if endless.contains(flow.reference.index) { return .endless(flow.reference) }
      switch flow.kind.returnLimit {
      case .times(let times)? where times > CaseClock.mostReturns:
        return .endless(flow.reference)
      case .within(let limit)? where !isCounted(limit):
        return .returnInOtherUnit(flow.reference, limit)
      default: return nil
      }
    }
    return steps + flows
  }

  /// Why a run may be longer than the longest that is sure.
  var doubts: [LongestDuration.Unknown] {
    usedFlows.compactMap { flow in
      if flow.isExtension { return .extended(flow.reference) }
      if case .within(let limit)? = flow.kind.returnLimit, isCounted(limit) {
        return .returnForSomeTime(flow.reference)
      }
      return nil
    }
  }

  /// The flows that a run on the clock can take.
  private var usedFlows: [ResolvedFlow] {
    clock.process.flows.filter { flow in
      let index = flow.reference.index
      return (limits[index] != 0 || endless.contains(index)) && counts[flow.target.index]
        && (counts[flow.source.index] || starts.contains(flow.source.index))
    }
  }

  private func isCounted(_ limit: TimeLimit) -> Bool {
    limit.amount == 0 || limit.unit == clock.unit && limit.amount <= CaseClock.mostAmount
  }

  /// Gives the flows that close circles without limit one that leaves nothing endless: none where the
  /// circle costs time, else as many as a run can ever need.
  private mutating func limitCircles() {
    let process = clock.process
    let open = process.flows.indices.filter {
      limits[$0] == nil && counts[process.flows[$0].source.index]
        && counts[process.flows[$0].target.index]
    }
    func adjacency(_ flows: [Int]) -> Adjacency {
      Adjacency(
        nodeCount: process.steps.count,
        edges: flows.map {
          (process.flows[$0].source.index, process.flows[$0].target.index)
        })
    }
    let components = adjacency(open).stronglyConnectedComponents()
    let circling = open.indices.filter { components.isOnCycle(edge: $0) }.map { open[$0] }
    let timed = Set(
      process.steps.indices.filter { counts[$0] && clock.takesTime($0) }
        .map { components.componentOf[$0] })
    let plain = circling.filter { !process.flows[$0].kind.isReturn }
    let closing = Set(circling).subtracting(plain)
      .union(adjacency(plain).backEdges(from: starts).map { plain[$0] })
    let returns = limits.reduce(0) { $0 + ($1 ?? 0) }
    for flow in closing {
      if timed.contains(components.componentOf[process.flows[flow].source.index]) {
        limits[flow] = 0
        endless.insert(flow)
      } else {
        limits[flow] = min(returns, CaseClock.mostReturns) + 1
      }
    }
  }

  func longest(_ purpose: Purpose) -> Longest {
    var longest = Longest()
    for start in starts {
      let answer = answer(from: start, purpose)
      let waived = clock.startsWithCase ? 0 : clock.lengths[start].amount
      switch answer {
      case .longest(let walk):
        longest.take(run(along: walk, waived), upper: walk.weight - waived)
      case .bounded(let walk, let upper):
        longest.take(run(along: walk, waived), upper: upper - waived)
        longest.isEntangled = true
      case .unbounded, .none: break
      }
    }
    return longest
  }

  private func answer(from start: Int, _ purpose: Purpose) -> LongestRun {
    let process = clock.process
    return process.flowGraph.adjacency.longestRun(
      from: [start], to: ends,
      nodeWeight: { clock.lengths[$0].amount },
      edgeWeight: { flow in
        guard purpose == .possible,
          case .within(let limit)? = process.flows[flow].kind.returnLimit, isCounted(limit)
        else { return 0 }
        return limit.amount
      },
      limit: { purpose == .sure && process.flows[$0].isExtension ? 0 : limits[$0] })
  }

  private func run(along walk: LongestRun.Walk, _ waived: Int) -> LongestDuration.Run {
    let process = clock.process
    let flows = walk.edges.map { process.flows[$0] }
    let run =
      flows.isEmpty
      ? ProcessRun([.step(process.steps[walk.start].reference)]) : ProcessRun(along: flows)
    var amounts = run.steps.map { clock.lengths[$0.index].amount }
    amounts[0] -= waived
    return LongestDuration.Run(amount: walk.weight - waived, run: run, amounts: amounts)
  }
}

extension DurationSearch.Longest {
  /// Takes another run in where it is longer.
  fileprivate mutating func take(_ run: LongestDuration.Run, upper: Int) {
    if run.amount > self.run?.amount ?? -1 { self.run = run }
    self.upper = max(self.upper, upper)
  }
}
