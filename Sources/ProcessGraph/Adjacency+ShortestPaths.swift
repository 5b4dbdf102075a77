import HeapModule

extension Adjacency {
  /// The lightest walks from a set of nodes to all others.
  ///
  /// A walk weighs what its edges and its nodes weigh, the first and the last node included.
  ///
  /// - Parameters:
  ///   - starts: where walks begin.
  ///   - edgeWeight: the weight of an edge, not negative; nil where walks may not take it.
  ///   - nodeWeight: the weight of a node, not negative; nil where walks may not enter it, not even
  ///     at their start.
  /// - Precondition: the weight of every walk that repeats no node fits an `Int`.
  /// - Complexity: O((n + m) log n).
  /// - Source: E. Dijkstra, A note on two problems in connexion with graphs, Numerische Mathematik 1
  ///   (1959).
  public func shortestPaths(
    from starts: some Sequence<Int>, edgeWeight: (Int) -> Int? = { _ in 1 },
    nodeWeight: (Int) -> Int? = { _ in 0 }
  ) -> ShortestPaths {
    var distances = [Int](repeating: .max, count: nodeCount)
    var predecessorEdge = [Int32](repeating: Reachability.unreached, count: nodeCount)
    var isDone = [Bool](repeating: false, count: nodeCount)
    var order: [Int] = []
    var open = Heap<Candidate>()
    for start in starts {
      guard let weight = nodeWeight(start), weight < distances[start] else { continue }
      precondition(weight >= 0, "a weight is not negative")
      distances[start] = weight
      predecessorEdge[start] = Reachability.start
      open.insert(Candidate(distance: weight, node: start))
    }
    while let node = open.popMin()?.node {
      guard !isDone[node] else { continue }
      isDone[node] = true
      order.append(node)
      for edge in outgoing(of: node) {
        let next = target(of: edge)
        guard !isDone[next], let step = edgeWeight(edge), let entry = nodeWeight(next) else {
          continue
        }
        precondition(step >= 0 && entry >= 0, "a weight is not negative")
        let distance = distances[node] + step + entry
        guard distance < distances[next] else { continue }
        distances[next] = distance
        predecessorEdge[next] = Int32(edge)
        open.insert(Candidate(distance: distance, node: next))
      }
    }
    return ShortestPaths(
      reachability: Reachability(graph: self, predecessorEdge: predecessorEdge, order: order),
      distances: distances)
  }
}

/// What can be reached at which least weight, and how.
public struct ShortestPaths: Sendable {
  private let reachability: Reachability
  private let distances: [Int]

  init(reachability: Reachability, distances: [Int]) {
    self.reachability = reachability
    self.distances = distances
  }

  /// The nodes that were reached, nearest first.
  public var order: [Int] { reachability.order }

  /// Whether a node was reached. - Complexity: O(1).
  public func contains(_ node: Int) -> Bool { reachability.contains(node) }

  /// The weight of a lightest walk to a node; nil where it was not reached. - Complexity: O(1).
  public func distance(to node: Int) -> Int? { contains(node) ? distances[node] : nil }

  /// A lightest walk to a node, as edge numbers; nil where it was not reached.
  ///
  /// - Complexity: O(length of the walk).
  public func path(to node: Int) -> [Int]? { reachability.path(to: node) }
}
