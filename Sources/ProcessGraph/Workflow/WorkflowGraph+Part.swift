extension WorkflowGraph {
  /// The graph of some of the nodes, numbered anew in the order in which they are given. Edges keep
  /// their numbers.
  ///
  /// - Precondition: the nodes that are left out have no edges.
  /// - Complexity: O(n + m).
  package func part(of kept: [Int]) -> WorkflowGraph {
    var number = [Int?](repeating: nil, count: nodes.count)
    for (place, node) in kept.enumerated() { number[node] = place }
    return WorkflowGraph(
      nodes: kept.map { nodes[$0] },
      edges: (0..<adjacency.edgeCount).compactMap { edge in
        guard let source = number[adjacency.source(of: edge)],
          let target = number[adjacency.target(of: edge)]
        else { return nil }
        return (source, target)
      }, starts: starts.compactMap { number[$0] }, ends: ends.compactMap { number[$0] })
  }
}

extension Soundness {
  /// The same answer for a graph whose nodes have other numbers.
  package func renumbered(_ number: (Int) -> Int) -> Soundness {
    guard case .unsound(let faults) = self else { return self }
    return .unsound(
      faults.map { fault in
        Fault(
          fault.kind,
          run: fault.run?.map {
            Firing(node: number($0.node), consumed: $0.consumed, produced: $0.produced)
          }, nodes: fault.nodes.map(number).sorted(), edges: fault.edges)
      })
  }
}
