internal import ProcessGraph

extension ProcessAnalysis {
  /// How long a case can take, in one unit.
  ///
  /// The runs are those of the chart; that they can be played is known of sound processes only.
  ///
  /// - Complexity: that of ``ProcessGraph/Adjacency/longestRun(from:to:nodeWeight:edgeWeight:limit:budget:)``
  ///   for each step that starts the clock, and of the concurrency relation where there are forks.
  public func longestDuration(in unit: TimeLimit.Unit) -> LongestDuration {
    let clock = CaseClock(process, unit: unit)
    let measured = DurationSearch(clock, from: clock.starters, to: clock.stoppers)
    let timed = process.steps.indices.filter { clock.takesTime($0) }
    let besideStart = step(among: clock.starters, beside: timed + clock.stoppers)
    // What follows the join of a branch that stops the clock comes after the stop.
    let besideStop = step(among: clock.stoppers, beside: Array(process.steps.indices))
    // Work beside the start of the clock may have begun before it, but not before the case.
    let whole =
      besideStart == nil
      ? measured : DurationSearch(clock, from: clock.beginnings, to: clock.lateStoppers)
    let longest = besideStop == nil ? measured.longest(.sure) : DurationSearch.Longest()
    let most = whole.longest(.possible)
    var doubts = [besideStart, besideStop].compactMap { $0 }.map(LongestDuration.Unknown.beside)
    doubts += whole.doubts
    if longest.isEntangled || most.isEntangled { doubts.append(.entangled) }
    return LongestDuration(
      unit: unit, longest: longest.run, atMost: most.upper,
      missing: whole.missing + clock.endsOffTheClock.map(LongestDuration.Unknown.neverStarted),
      doubts: doubts)
  }

  /// The first of some steps that can be under way at the same time as one of others.
  private func step(among steps: [Int], beside others: [Int]) -> Reference<ResolvedStep>? {
    let graph = workflow.graph
    let splits = graph.nodes.indices.filter {
      graph.nodes[$0].exit != .exclusive && graph.adjacency.outgoing(of: $0).count > 1
    }
    guard !splits.isEmpty, !steps.isEmpty else { return nil }
    let concurrency = isSound ? graph.concurrency() : nil
    let step = steps.first { step in
      others.contains { other in
        guard let concurrency else { return mayBeBeside(step, other, splits) }
        return concurrency.areConcurrent(.node(step), .node(other))
      }
    }
    return step.map { process.steps[$0].reference }
  }

  /// Whether neither of two steps leads to the other and a split leads to both.
  private func mayBeBeside(_ step: Int, _ other: Int, _ splits: [Int]) -> Bool {
    let graph = workflow.graph
    func leads(_ first: Int, _ second: Int) -> Bool {
      graph.leads(from: .node(first), to: .node(second))
    }
    return !leads(step, other) && !leads(other, step)
      && splits.contains { leads($0, step) && leads($0, other) }
  }
}
