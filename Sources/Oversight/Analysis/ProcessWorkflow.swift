public import ProcessGraph

/// The flows of a process as a game of tokens, by the conventions of this toolkit.
///
/// - A step has one flow out. Where an activity or a join has several, one of them is taken, as at a
///   decision.
/// - Several flows that meet in a step merge: one token is enough.
/// - A sub-process is one step, whatever happens inside it.
/// - Of several starts, one begins the case.
/// - Branches of a fork that run to the same end, each by itself, are joined there.
public struct ProcessWorkflow: Sendable {
  /// Steps are nodes and flows are edges with the numbers that they have in the process; the nodes
  /// and edges of implicit joins come after them.
  public let graph: WorkflowGraph
  /// The joins that nobody wrote.
  public let implicitJoins: [ImplicitJoin]

  private let stepCount: Int
  private let flowCount: Int
  /// The steps that are declared, and neither described nor on any flow: nothing is known of them,
  /// and no run has to come to them.
  private let leftOut: Set<Int>

  /// - Complexity: O(n + m), and as much again for each fork without a join.
  init(_ process: ResolvedProcess) {
    let adjacency = process.flowGraph.adjacency
    let written = WorkflowGraph(
      nodes: process.steps.map { WorkflowGraph.Node(of: $0.kind) },
      edges: process.flows.map { ($0.source.index, $0.target.index) },
      starts: process.starts.map(\.reference.index),
      ends: process.ends.map(\.reference.index).filter { adjacency.outgoing(of: $0).isEmpty })
    (graph, implicitJoins) = written.joiningBranchesAtEnds()
    stepCount = process.steps.count
    flowCount = process.flows.count
    leftOut = Set(
      process.steps.filter { step in
        !step.isDescribed && adjacency.outgoing(of: step.reference.index).isEmpty
          && adjacency.incoming(of: step.reference.index).isEmpty
      }.map(\.reference.index))
  }

  /// Whether every run comes to a proper end. Steps that are declared only do not count.
  ///
  /// - Complexity: that of ``ProcessGraph/WorkflowGraph/soundness(limits:)``.
  func soundness(limits: SoundnessLimits) -> Soundness {
    guard !leftOut.isEmpty else { return graph.soundness(limits: limits) }
    let kept = graph.nodes.indices.filter { !leftOut.contains($0) }
    return graph.part(of: kept).soundness(limits: limits).renumbered { kept[$0] }
  }

  /// The place of the step that a node is; nil for a join that nobody wrote.
  public func step(of node: Int) -> Int? { node < stepCount ? node : nil }

  /// The place of the flow that an edge is; nil for those behind a join that nobody wrote.
  public func flow(of edge: Int) -> Int? { edge < flowCount ? edge : nil }
}

extension WorkflowGraph.Node {
  /// How a step of this kind takes tokens in and hands them on.
  init(of kind: StepKind) {
    switch kind {
    case .fork: self = .fork
    case .join: self = .join
    case .inclusiveSplit: self = .inclusiveSplit
    case .inclusiveJoin: self = .inclusiveJoin
    case .start, .end, .activity, .decision, .subProcess: self = .step
    }
  }
}
