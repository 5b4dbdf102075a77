extension Adjacency {
  /// Which nodes can be reached from a set of nodes along the edges' direction.
  ///
  /// The starting nodes reach themselves. Pass `reversed` to ask which nodes can reach the set.
  ///
  /// - Parameters:
  ///   - starts: where the walk begins.
  ///   - isBlocked: nodes that the walk may not enter (a blocked start is not entered either).
  ///   - isBlockedEdge: edges that the walk may not take.
  /// - Complexity: O(n + m), breadth first.
  public func reachable(
    from starts: some Sequence<Int>, avoiding isBlocked: (Int) -> Bool = { _ in false },
    avoidingEdges isBlockedEdge: (Int) -> Bool = { _ in false }
  ) -> Reachability {
    var predecessorEdge = [Int32](repeating: Reachability.unreached, count: nodeCount)
    var queue: [Int] = []
    for start in starts where predecessorEdge[start] == Reachability.unreached {
      guard !isBlocked(start) else { continue }
      predecessorEdge[start] = Reachability.start
      queue.append(start)
    }
    var head = 0
    while head < queue.count {
      let node = queue[head]
      head += 1
      for edge in outgoing(of: node) {
        let next = target(of: edge)
        guard predecessorEdge[next] == Reachability.unreached, !isBlocked(next),
          !isBlockedEdge(edge)
        else { continue }
        predecessorEdge[next] = Int32(edge)
        queue.append(next)
      }
    }
    return Reachability(graph: self, predecessorEdge: predecessorEdge, order: queue)
  }
}

/// What a search reached, and how.
public struct Reachability: Sendable {
  static let unreached: Int32 = -1
  static let start: Int32 = -2

  let graph: Adjacency
  let predecessorEdge: [Int32]

  /// The nodes that were reached, nearest first.
  public let order: [Int]

  init(graph: Adjacency, predecessorEdge: [Int32], order: [Int]) {
    self.graph = graph
    self.predecessorEdge = predecessorEdge
    self.order = order
  }

  /// Whether a node was reached. - Complexity: O(1).
  public func contains(_ node: Int) -> Bool { predecessorEdge[node] != Self.unreached }

  /// A shortest walk from a start to the node, as edge numbers; nil where it was not reached.
  ///
  /// - Complexity: O(length of the walk).
  public func path(to node: Int) -> [Int]? {
    guard contains(node) else { return nil }
    var edges: [Int] = []
    var current = node
    while predecessorEdge[current] != Self.start {
      let edge = Int(predecessorEdge[current])
      edges.append(edge)
      current = graph.source(of: edge)
    }
    return edges.reversed()
  }
}
