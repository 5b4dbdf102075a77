extension Adjacency {
  /// The heaviest walk from a start to an end that takes no edge more often than its limit.
  ///
  /// Limits are per walk: an edge with the limit 2 is taken at most twice, however often the walk
  /// comes by. So a loop whose return edge has the limit k weighs its body and k times the way back
  /// and the body again. Every visit to a node and every use of an edge counts.
  ///
  /// Loops with one way in and one way out are solved by flows, nested, exclusive and however often they
  /// may be repeated; so are overlapping ones that no walk gets around. Where a flow falls apart into
  /// pieces that no single walk joins, the search goes through all counts of how often each edge of the
  /// loop was taken, as far as the budget allows.
  ///
  /// - Parameters:
  ///   - starts: where walks may begin.
  ///   - ends: where walks may end; they may also pass an end.
  ///   - nodeWeight: the weight of a visit to a node, not negative.
  ///   - edgeWeight: the weight of a use of an edge, not negative.
  ///   - limit: how often one walk may take an edge, not negative; nil for as often as it likes.
  ///   - budget: how many states the search may look at in each strongly connected component where
  ///     flows do not suffice.
  /// - Precondition: the weight of all edges and nodes, taken as often as limits allow, fits an `Int`.
  /// - Complexity: O(n + m) outside of loops. In a strongly connected component, for each node where
  ///   it is entered and each where it is left, O(k·m·log n) for k changes of what another pass
  ///   through a region gains, at most the sum of all limits; then O(budget · degree). The problem is
  ///   NP-hard in general.
  /// - Source: J. Edmonds, R. Karp, Theoretical improvements in algorithmic efficiency for network
  ///   flow problems, J. ACM 19 (1972) (flows by shortest paths with potentials); C. Hierholzer, Über
  ///   die Möglichkeit, einen Linienzug ohne Wiederholung und ohne Unterbrechung zu umfahren,
  ///   Math. Annalen 6 (1873) (one walk through all of a flow).
  public func longestRun(
    from starts: some Sequence<Int>, to ends: some Sequence<Int>,
    nodeWeight: (Int) -> Int, edgeWeight: (Int) -> Int = { _ in 0 },
    limit: (Int) -> Int? = { _ in nil }, budget: Int = 1_000_000
  ) -> LongestRun {
    let limits = (0..<edgeCount).map(limit)
    precondition(limits.allSatisfy { $0 ?? 0 >= 0 }, "a limit is not negative")
    let starts = Set(starts).sorted()
    let ends = Set(ends).sorted()
    let reached = reachable(from: starts, avoidingEdges: { limits[$0] == 0 })
    let closed = reversed.reachable(from: ends, avoidingEdges: { limits[$0] == 0 })
    let isUsed = (0..<nodeCount).map { reached.contains($0) && closed.contains($0) }
    guard isUsed.contains(true) else { return .none }
    let edges = (0..<edgeCount).filter {
      limits[$0] != 0 && isUsed[source(of: $0)] && isUsed[target(of: $0)]
    }
    if let cycle = cycle(of: edges.filter { limits[$0] == nil }) { return .unbounded(cycle: cycle) }

    let part = RunPart(
      graph: Adjacency(
        nodeCount: nodeCount, edges: edges.map { (source(of: $0), target(of: $0)) }),
      nodeWeight: isUsed.indices.map { isUsed[$0] ? nodeWeight($0) : 0 },
      edgeWeight: edges.map(edgeWeight), limit: edges.map { limits[$0] })
    precondition(
      (part.nodeWeight + part.edgeWeight).allSatisfy { $0 >= 0 }, "a weight is not negative")
    var search = RunSearch(part: part, budget: budget)
    return search.longestRun(
      from: starts.filter { isUsed[$0] }, to: ends.filter { isUsed[$0] }, originalEdges: edges)
  }

  /// A cycle of such edges, as short as the edge that closes it allows; nil where there is none.
  private func cycle(of edges: [Int]) -> [Int]? {
    let part = Adjacency(
      nodeCount: nodeCount, edges: edges.map { (source(of: $0), target(of: $0)) })
    guard let closing = part.backEdges().min() else { return nil }
    let there = part.reachable(from: [part.target(of: closing)])
    let path = there.path(to: part.source(of: closing)) ?? []
    return (path + [closing]).map { edges[$0] }
  }
}

/// What can be said of the heaviest walk from a start to an end.
public enum LongestRun: Sendable, Hashable {
  /// A walk, by its edges.
  public struct Walk: Sendable, Hashable {
    /// The weight of all its nodes and edges, each as often as it is visited.
    public let weight: Int
    /// The node where it begins.
    public let start: Int
    /// Its edges, in order; none where it ends where it begins.
    public let edges: [Int]
  }

  /// No walk is heavier than this one.
  case longest(Walk)
  /// The budget did not suffice: the heaviest walk weighs at least as much as this one, and at most
  /// `upper`.
  case bounded(lower: Walk, upper: Int)
  /// These edges form a cycle between a start and an end, and none of them has a limit. That holds
  /// even where the cycle weighs nothing.
  case unbounded(cycle: [Int])
  /// No end can be reached from a start.
  case none
}
