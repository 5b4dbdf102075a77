internal import ProcessGraph

/// A way on which work can come back again and again, with nothing that limits how often.
public struct EndlessReturn: Sendable, Hashable {
  /// The flow that leads back: one that says so, else the one that closes the circle.
  public let flow: Reference<ResolvedFlow>
  /// The circle, from the step that the flow leads back to until that step again.
  public let circle: ProcessRun
}

extension ResolvedProcess {
  /// The flows by which work can come back to a step without limit, in the order of the flows.
  ///
  /// A circle is bounded where one of its flows is a return with a limit. What is left when those are
  /// taken out must not turn in circles. The returns without limit are named first; where circles are
  /// left without them, the flows that close them when one walks from the starts.
  ///
  /// - Complexity: O(n + m) for each of them.
  public var endlessReturns: [EndlessReturn] {
    let open = circling(excluding: { $0.kind.returnLimit != nil })
    let returns = open.filter { flows[$0].kind.isReturn }
    let rest = circling(excluding: { $0.kind.isReturn })
    let graph = adjacency(of: rest)
    let closing = graph.backEdges(from: starts.map(\.reference.index)).map { rest[$0] }
    return (returns.map { ($0, open) } + closing.map { ($0, rest) })
      .sorted { $0.0 < $1.0 }.map { flow, among in
        EndlessReturn(flow: flows[flow].reference, circle: circle(through: flow, of: among))
      }
  }

  /// The flows that lie on a circle of flows for which something does not hold.
  private func circling(excluding isExcluded: (ResolvedFlow) -> Bool) -> [Int] {
    let kept = flows.indices.filter { !isExcluded(flows[$0]) }
    let components = adjacency(of: kept).stronglyConnectedComponents()
    return kept.indices.filter { components.isOnCycle(edge: $0) }.map { kept[$0] }
  }

  private func adjacency(of flows: [Int]) -> Adjacency {
    Adjacency(
      nodeCount: steps.count,
      edges: flows.map { (self.flows[$0].source.index, self.flows[$0].target.index) })
  }

  /// A shortest circle of some flows through one of them.
  private func circle(through flow: Int, of among: [Int]) -> ProcessRun {
    let there = adjacency(of: among).reachable(from: [flows[flow].target.index])
    let path = there.path(to: flows[flow].source.index) ?? []
    return ProcessRun(along: (path.map { among[$0] } + [flow]).map { flows[$0] })
  }
}

extension FlowKind {
  /// How often or how long work may be sent back; nil where nothing limits it, or it is not sent
  /// back.
  public var returnLimit: ReturnLimit? {
    if case .returned(let limit) = self { limit } else { nil }
  }
}
