internal import ProcessGraph

/// The steps in the order in which people read them: topological without the returns, and of the
/// steps that could come next the one that is written first.
package struct ReadingOrder: Sendable {
  /// The places of the steps.
  package let steps: [Int]
  /// The places of the flows that lead back although they are not written as returns.
  package let unmarkedReturns: Set<Int>

  /// - Complexity: O((n + m) log n).
  init(graph: Graph<StepKind, FlowKind>) {
    let forward = graph.excludingEdges { $0.isReturn }
    let starts = graph.nodeKinds.indices.filter { graph.nodeKinds[$0] == .start }
    let back = forward.adjacency.backEdges(from: starts)
    steps = forward.adjacency.topologicalOrder(ignoring: back) ?? Array(graph.nodeKinds.indices)
    unmarkedReturns = Set(back.map { forward.originalEdges[$0] })
  }
}

extension ResolvedProcess {
  /// The order in which people read the steps.
  package var readingOrder: ReadingOrder { ReadingOrder(graph: flowGraph) }
}
