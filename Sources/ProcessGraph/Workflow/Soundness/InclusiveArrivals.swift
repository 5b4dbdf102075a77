/// Where tokens make an inclusive join wait.
struct InclusiveArrivals {
  /// A join, and those of its edges that hold a token.
  struct Key: Hashable {
    let join: Int
    let marked: [Int]
  }

  /// The edges whose tokens can come to the join, but to none of its edges that has one.
  let blocking: Marking

  /// - Complexity: O(n + m).
  init(_ graph: WorkflowGraph, _ key: Key) {
    let adjacency = graph.adjacency
    func nodesLeading(to edges: some Sequence<Int>) -> Reachability {
      adjacency.reversed.reachable(from: edges.map(adjacency.source)) { $0 == key.join }
    }
    let leading = nodesLeading(to: adjacency.incoming(of: key.join))
    let leadingToMarked = nodesLeading(to: key.marked)
    var blocking = Marking(edgeCount: adjacency.edgeCount)
    for edge in 0..<adjacency.edgeCount {
      let node = adjacency.target(of: edge)
      if node != key.join, leading.contains(node), !leadingToMarked.contains(node) {
        blocking.insert(edge)
      }
    }
    self.blocking = blocking
  }
}
