/// The rule of the token game on packed markings.
///
/// What competes for the same tokens is a *cluster*: an edge into a node that is entered exclusively,
/// else all edges into a node. A cluster is named by its first edge. A *move* is a cluster and a
/// choice among the exits of its node.
struct FiringRule {
  struct Move: Hashable {
    let cluster: Int
    let choice: Int
  }

  enum Outcome {
    /// The tokens lie as the marking says, each alone on its edge.
    case safe
    /// An edge got a second token.
    case doubled
    /// An end has fired; the marking holds what was left behind.
    case ended
  }

  let graph: WorkflowGraph
  let isEnd: [Bool]
  /// How a node is entered; exclusively where there is no choice.
  let entries: [WorkflowGraph.Routing]
  private var arrivals: [InclusiveArrivals.Key: Marking] = [:]

  init(_ graph: WorkflowGraph) {
    self.graph = graph
    var isEnd = [Bool](repeating: false, count: graph.nodes.count)
    for end in graph.ends { isEnd[end] = true }
    self.isEnd = isEnd
    entries = graph.nodes.indices.map {
      graph.adjacency.incoming(of: $0).count > 1 ? graph.nodes[$0].entry : .exclusive
    }
  }

  // MARK: Clusters

  func node(of cluster: Int) -> Int { graph.adjacency.target(of: cluster) }

  func cluster(of edge: Int) -> Int {
    let node = graph.adjacency.target(of: edge)
    return entries[node] == .exclusive ? edge : graph.adjacency.incoming(of: node).first ?? edge
  }

  /// The clusters of a node.
  func clusters(of node: Int) -> [Int] {
    let edges = graph.adjacency.incoming(of: node)
    return entries[node] == .exclusive ? Array(edges) : edges.first.map { [$0] } ?? []
  }

  /// The clusters that can fire, ascending.
  mutating func enabledClusters(in marking: Marking) -> [Int] {
    var clusters: [Int] = []
    for edge in marking.edges {
      let node = graph.adjacency.target(of: edge)
      guard exitCount(of: node) > 0 else { continue }
      let row = graph.adjacency.incoming(of: node)
      switch entries[node] {
      case .exclusive: clusters.append(edge)
      case .parallel:
        if row[row.startIndex] == edge, row.allSatisfy(marking.contains) { clusters.append(edge) }
      case .inclusive:
        // Asked once, by the first edge with a token.
        if row.first(where: marking.contains) == edge, !isWaiting(node, in: marking) {
          clusters.append(row[row.startIndex])
        }
      }
    }
    return clusters
  }

  /// Whether a token elsewhere can still come to an edge that has none, and to none that has one.
  ///
  /// - Source: OMG, BPMN 2.0.2 (2013), table 13.3; H. Völzer, A new semantics for the inclusive
  ///   converging gateway in safe processes, BPM 2010.
  mutating func isWaiting(_ join: Int, in marking: Marking) -> Bool {
    let marked = graph.adjacency.incoming(of: join).filter(marking.contains)
    let key = InclusiveArrivals.Key(join: join, marked: marked)
    if let known = arrivals[key] { return known.intersects(marking) }
    let blocking = InclusiveArrivals(graph, key).blocking
    arrivals[key] = blocking
    return blocking.intersects(marking)
  }

  // MARK: Moves

  /// How many ways there are to hand tokens on; 0 where a node cannot fire.
  func exitCount(of node: Int) -> Int {
    if isEnd[node] { return 1 }
    let count = graph.adjacency.outgoing(of: node).count
    guard count > 0 else { return 0 }
    switch graph.nodes[node].exit {
    case .exclusive: return count
    case .parallel: return 1
    case .inclusive: return count < 62 ? 1 << count - 1 : Int.max
    }
  }

  /// The edges that get a token by a choice, ascending.
  func produced(by choice: Int, of node: Int) -> [Int] {
    let row = graph.adjacency.outgoing(of: node)
    switch graph.nodes[node].exit {
    case .exclusive: return row.isEmpty ? [] : [row[row.startIndex + choice]]
    case .parallel: return Array(row)
    case .inclusive:
      return row.enumerated().filter { (choice + 1) >> $0.offset & 1 == 1 }.map(\.element)
    }
  }

  /// The edges that a cluster takes tokens from, ascending.
  func consumed(by cluster: Int, in marking: Marking) -> [Int] {
    let node = node(of: cluster)
    return entries[node] == .exclusive
      ? [cluster] : graph.adjacency.incoming(of: node).filter(marking.contains)
  }

  func fire(_ move: Move, in marking: inout Marking) -> Outcome {
    let node = node(of: move.cluster)
    if entries[node] == .exclusive {
      marking.remove(move.cluster)
    } else {
      for edge in graph.adjacency.incoming(of: node) { marking.remove(edge) }
    }
    guard !isEnd[node] else { return .ended }
    return produce(move.choice, of: node, in: &marking)
  }

  /// Puts tokens on the edges that leave a node.
  func produce(_ choice: Int, of node: Int, in marking: inout Marking) -> Outcome {
    var isDoubled = false
    func put(_ edge: Int) {
      isDoubled = isDoubled || marking.contains(edge)
      marking.insert(edge)
    }
    let row = graph.adjacency.outgoing(of: node)
    switch graph.nodes[node].exit {
    case .exclusive: if !row.isEmpty { put(row[row.startIndex + choice]) }
    case .parallel: for edge in row { put(edge) }
    case .inclusive:
      for (offset, edge) in row.enumerated() where (choice + 1) >> offset & 1 == 1 { put(edge) }
    }
    return isDoubled ? .doubled : .safe
  }

  func firing(_ move: Move, in marking: Marking) -> Firing {
    let node = node(of: move.cluster)
    return Firing(
      node: node, consumed: consumed(by: move.cluster, in: marking),
      produced: isEnd[node] ? [] : produced(by: move.choice, of: node))
  }
}
