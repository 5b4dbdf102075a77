extension WorkflowGraph {
  /// What the structure of a graph says about its soundness.
  package enum StructuralAnswer: Hashable {
    case sound
    /// The nodes at which the fault shows, ascending.
    case unsound(nodes: [Int])
    /// The graph has inclusive routing, or the limit was reached.
    case open
  }

  /// Whether the graph is sound, without looking at states.
  ///
  /// - Complexity: O(n · m), see ``SiphonTest``.
  package func structuralAnswer(
    limits: SoundnessLimits = .standard
  ) -> StructuralAnswer {
    let idle = idleNodes
    guard idle.isEmpty, !nodes.isEmpty else { return .unsound(nodes: idle) }
    guard !hasInclusiveRouting else { return .open }
    var test = SiphonTest(FreeChoiceNet(self), limit: limits.structuralVisits)
    switch test.run() {
    case .holds: return .sound
    case .fails(let clusters):
      // Cluster 0 is the beginning of a run, the others are numbered by nodes from 1 on.
      return .unsound(nodes: clusters.flatMap { $0 == 0 ? starts : [$0 - 1] })
    case .open: return .open
    }
  }

  /// The nodes on no way from a start to an end, ascending.
  private var idleNodes: [Int] {
    let reached = adjacency.reachable(from: starts)
    let ending = adjacency.reversed.reachable(from: ends)
    return nodes.indices.filter { !reached.contains($0) || !ending.contains($0) }
  }

  /// The nodes to which no way leads from a start, and the starts that nothing leaves; ascending.
  var unreachableNodes: [Int] {
    let reached = adjacency.reachable(from: starts)
    return nodes.indices.filter { !reached.contains($0) }
      + starts.filter { adjacency.outgoing(of: $0).isEmpty }
  }
}
