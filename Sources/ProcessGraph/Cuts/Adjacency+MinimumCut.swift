extension Adjacency {
  /// The cheapest edges and nodes whose removal leaves no walk from a source to a sink.
  ///
  /// Of several it is the one nearest to the sources. A source or sink can itself be cut where it has
  /// a capacity.
  ///
  /// - Parameters:
  ///   - edgeCapacity: what it costs to cut an edge, not negative; nil where it cannot be cut.
  ///   - nodeCapacity: the same for nodes; by default no node can be cut.
  /// - Returns: nil where some walk consists of edges and nodes of which none can be cut.
  /// - Precondition: the sum of all capacities fits an `Int`.
  /// - Complexity: O(n²·m) in the worst case, and O(value · m) at most.
  /// - Source: E. Dinic, Algorithm for solution of a problem of maximum flow in networks with power
  ///   estimation, Soviet Math. Doklady 11 (1970).
  public func minimumCut(
    from sources: some Sequence<Int>, to sinks: some Sequence<Int>,
    edgeCapacity: (Int) -> Int?, nodeCapacity: (Int) -> Int? = { _ in nil }
  ) -> MinimumCut? {
    let edgeCapacities = (0..<edgeCount).map(edgeCapacity)
    let nodeCapacities = (0..<nodeCount).map(nodeCapacity)
    let sources = Set(sources).sorted()
    let sinks = Set(sinks).sorted()
    let finite = (edgeCapacities + nodeCapacities).lazy.compactMap { $0 }
    precondition(finite.allSatisfy { $0 >= 0 }, "a capacity is not negative")
    // More than any cut of what can be cut costs; and added to it no flow overflows.
    let unlimited = finite.reduce(1, +)

    // A node is an arc from its entrance, 2i, to its exit, 2i + 1.
    var arcs: [FlowNetwork.Arc] = []
    arcs.reserveCapacity(nodeCount + edgeCount + sources.count + sinks.count)
    for node in 0..<nodeCount {
      arcs.append(.init(2 * node, 2 * node + 1, nodeCapacities[node] ?? unlimited))
    }
    for edge in 0..<edgeCount {
      let capacity = edgeCapacities[edge] ?? unlimited
      arcs.append(.init(2 * source(of: edge) + 1, 2 * target(of: edge), capacity))
    }
    let (source, sink) = (2 * nodeCount, 2 * nodeCount + 1)
    arcs += sources.map { .init(source, 2 * $0, unlimited) }
    arcs += sinks.map { .init(2 * $0 + 1, sink, unlimited) }

    var network = FlowNetwork(nodeCount: 2 * nodeCount + 2, arcs: arcs)
    guard !network.joins(source, sink, byArcsOfAtLeast: unlimited) else { return nil }
    let value = network.maximumFlow(from: source, to: sink)
    let isNear = network.reachedByResidue(from: source)
    func isCut(_ arc: Int) -> Bool { isNear[arcs[arc].source] && !isNear[arcs[arc].target] }
    return MinimumCut(
      value: value,
      edges: (0..<edgeCount).filter { isCut(nodeCount + $0) },
      nodes: (0..<nodeCount).filter(isCut),
      isNear: (0..<nodeCount).map { isNear[2 * $0] })
  }
}

/// Edges and nodes that part the sources from the sinks, and what they cost.
public struct MinimumCut: Sendable, Hashable {
  /// What the cut costs.
  public let value: Int
  /// The edges to cut, ascending.
  public let edges: [Int]
  /// The nodes to cut, ascending.
  public let nodes: [Int]

  private let isNear: [Bool]

  init(value: Int, edges: [Int], nodes: [Int], isNear: [Bool]) {
    self.value = value
    self.edges = edges
    self.nodes = nodes
    self.isNear = isNear
  }

  /// Whether walks from the sources still come to a node, as far as its entrance where it is cut.
  ///
  /// - Complexity: O(1).
  public func isOnSourceSide(_ node: Int) -> Bool { isNear[node] }
}
