/// Plays the token game with a plan: first towards an element, then onwards past what is watched.
struct ExecutionPlayer {
  private let graph: WorkflowGraph
  private let start: Int?
  private let element: WorkflowGraph.Element
  /// Edges from each node to the element.
  private let distances: [Int32]
  private let onwards: AvoidanceLayers
  private let homewards: AvoidanceLayers

  private enum Token { case none, ordinary, future }

  private var tokens: [Token]
  /// How many edges that enter a node hold a token.
  private var arrived: [Int32]
  /// What can fire: the nodes, and the edge where only one token is taken.
  private var ready: [(node: Int, edge: Int?)] = []
  /// Inclusive joins with a token.
  private var waiting: [Int] = []
  private var hasOccurred = false
  private var hasEnded = false
  private var run: [Firing] = []

  /// - Parameters:
  ///   - start: where the run begins; nil for the start nearest to the element.
  ///   - onwards: what the tokens follow that come after the element.
  ///   - around: what all others follow, and where the way to the element may lead.
  init(
    _ graph: WorkflowGraph, from start: Int? = nil, through element: WorkflowGraph.Element,
    onwards: AvoidanceLayers, around: AvoidanceLayers
  ) {
    self.graph = graph
    self.start = start
    self.element = element
    self.onwards = onwards
    homewards = around
    let target =
      switch element {
      case .node(let node): node
      case .edge(let edge): graph.adjacency.source(of: edge)
      }
    distances = Self.distances(to: target, along: around)
    tokens = [Token](repeating: .none, count: graph.adjacency.edgeCount)
    arrived = [Int32](repeating: 0, count: graph.nodes.count)
  }

  private static func distances(to target: Int, along layers: AvoidanceLayers) -> [Int32] {
    let adjacency = layers.graph.adjacency
    var distances = [Int32](repeating: .max, count: adjacency.nodeCount)
    distances[target] = 0
    var queue = [Int32(target)]
    var head = 0
    while head < queue.count {
      let node = Int(queue[head])
      head += 1
      for edge in adjacency.incoming(of: node) {
        let source = adjacency.source(of: edge)
        guard distances[source] == .max, layers.isOpen(node: source), layers.isOpen(edge: edge)
        else { continue }
        distances[source] = distances[node] + 1
        queue.append(Int32(source))
      }
    }
    return distances
  }

  /// - Returns: the run; nil where the game gets stuck, or has not come to its end in 4 · (n + m)
  ///   firings.
  mutating func play() -> [Firing]? {
    guard
      let start = start
        ?? graph.starts.min(by: { (distances[$0], $0) < (distances[$1], $1) }),
      distances[start] < .max
    else { return nil }
    let limit = 4 * (graph.nodes.count + graph.adjacency.edgeCount)
    fire(start, consuming: [])
    var next = 0
    while run.count <= limit {
      if next < ready.count {
        let (node, edge) = ready[next]
        next += 1
        fire(node, consuming: edge.map { [$0] } ?? marked(node))
      } else if let place = waiting.firstIndex(where: { !isAwaited($0) }) {
        let join = waiting.remove(at: place)
        fire(join, consuming: marked(join))
      } else {
        return hasEnded && hasOccurred && !tokens.contains { $0 != .none } ? run : nil
      }
    }
    return nil
  }

  private func marked(_ node: Int) -> [Int] {
    graph.adjacency.incoming(of: node).filter { tokens[$0] != .none }
  }

  private mutating func fire(_ node: Int, consuming consumed: [Int]) {
    var isFuture = consumed.contains { tokens[$0] == .future }
    if !hasOccurred, element == .node(node) { (hasOccurred, isFuture) = (true, true) }
    for edge in consumed { tokens[edge] = .none }
    arrived[node] -= Int32(consumed.count)
    let produced = exits(of: node, isFuture: isFuture)
    run.append(Firing(node: node, consumed: consumed, produced: produced))
    for edge in produced {
      var token = isFuture ? Token.future : .ordinary
      if !hasOccurred, element == .edge(edge) { (hasOccurred, token) = (true, .future) }
      put(token, on: edge)
    }
    if produced.isEmpty { hasEnded = true }
  }

  private mutating func put(_ token: Token, on edge: Int) {
    let node = graph.adjacency.target(of: edge)
    let count = graph.adjacency.incoming(of: node).count
    tokens[edge] = token
    arrived[node] += 1
    switch graph.nodes[node].entry {
    case .exclusive: ready.append((node, edge))
    case .parallel: if arrived[node] == count { ready.append((node, nil)) }
    case .inclusive:
      if count == 1 {
        ready.append((node, edge))
      } else if arrived[node] == 1 {
        waiting.append(node)
      }
    }
  }

  private func exits(of node: Int, isFuture: Bool) -> [Int] {
    if isFuture { return onwards.exits(of: node) }
    if graph.nodes[node].exit == .parallel { return Array(graph.adjacency.outgoing(of: node)) }
    if !hasOccurred {
      if case .edge(let edge) = element, graph.adjacency.source(of: edge) == node { return [edge] }
      let nearest = graph.adjacency.outgoing(of: node).filter(homewards.isOpen(edge:)).min {
        (distance(along: $0), $0) < (distance(along: $1), $1)
      }
      if let nearest, distance(along: nearest) < .max { return [nearest] }
    }
    return homewards.exits(of: node)
  }

  private func distance(along edge: Int) -> Int32 {
    distances[graph.adjacency.target(of: edge)]
  }

  /// Whether a token elsewhere can come to an edge of an inclusive join that has none, and to none
  /// that has one.
  ///
  /// - Source: BPMN 2.0.2, table 13.3; H. Völzer, A new semantics for the inclusive converging
  ///   gateway in safe processes, BPM 2010.
  private func isAwaited(_ join: Int) -> Bool {
    let adjacency = graph.adjacency
    let back = adjacency.reversed
    let incoming = adjacency.incoming(of: join)
    func origins(_ edges: [Int]) -> Reachability {
      back.reachable(from: edges.map(adjacency.source)) { $0 == join }
    }
    let toEmpty = origins(incoming.filter { tokens[$0] == .none })
    let toMarked = origins(incoming.filter { tokens[$0] != .none })
    return tokens.indices.contains { edge in
      let node = adjacency.target(of: edge)
      return tokens[edge] != .none && node != join && toEmpty.contains(node)
        && !toMarked.contains(node)
    }
  }
}
