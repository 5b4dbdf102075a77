internal import ProcessGraph

/// What comes before a step in every case, and what comes after it.
extension ProcessAnalysis {
  /// Whether a step can be done before any of some others.
  public enum Before: Sendable, Hashable {
    /// A run that ends with the step and in which none of the others is done.
    case run(ProcessRun)
    /// One of the others is always done first, or no run comes to the step.
    case never
    /// The branches are too entangled to decide it.
    case undetermined
  }

  /// Whether a step can be done before any of the steps for which something holds. The step itself
  /// does not count.
  ///
  /// It asks nothing of the process: an unsound one has runs, too.
  ///
  /// - Complexity: that of ``ProcessGraph/WorkflowGraph/run(to:before:limits:)``.
  public func before(
    _ step: ResolvedStep, anyOf isMet: (ResolvedStep) -> Bool
  ) -> Before {
    var others = [Bool](repeating: false, count: workflow.graph.nodes.count)
    for other in process.steps where other.reference != step.reference && isMet(other) {
      others[other.reference.index] = true
    }
    switch workflow.graph.run(to: step.reference.index, before: others) {
    case .run(var firings):
      // What the step hands on comes after it.
      if let last = firings.popLast() {
        firings.append(Firing(node: last.node, consumed: last.consumed, produced: []))
      }
      return .run(ProcessRun(firings, workflow, process))
    case .none: return .never
    case .undetermined: return .undetermined
    }
  }

  /// A run from a step on to an end with one of some outcomes in whose causal future none of the steps
  /// is done and none of the flows taken for which something holds, the step itself included; nil
  /// where there is none.
  ///
  /// - Precondition: ``isSound``.
  /// - Complexity: O(n + m).
  public func run(
    from step: ResolvedStep, to outcomes: Set<Outcome>, past isMet: (ResolvedStep) -> Bool,
    along isTaken: (ResolvedFlow) -> Bool = { _ in false }
  ) -> ProcessRun? {
    var met = workflow.graph.noElements
    for flow in process.flows where isTaken(flow) { met.edges[flow.reference.index] = true }
    for other in process.steps where isMet(other) { met.nodes[other.reference.index] = true }
    let ends = Set(
      process.steps.filter { $0.kind.outcome.map(outcomes.contains) ?? false }
        .map(\.reference.index))
    return workflow.graph.executions(avoiding: met, endingIn: ends)
      .future(of: .node(step.reference.index)).map { ProcessRun($0, workflow, process) }
  }
}
