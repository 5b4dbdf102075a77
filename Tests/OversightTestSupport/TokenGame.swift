public import ProcessGraph

/// The token game played by the letter: slow, short, and written apart from the algorithms that it
/// checks.
public struct TokenGame: Sendable {
  public let graph: WorkflowGraph

  public init(_ graph: WorkflowGraph) { self.graph = graph }

  /// How many tokens each edge holds, and which end has fired.
  public struct State: Sendable, Hashable {
    public var tokens: [Int]
    public var end: Int?

    public var isEmpty: Bool { tokens.allSatisfy { $0 == 0 } }
    public var isDone: Bool { end != nil && isEmpty }
    public var isImproper: Bool { end != nil && !isEmpty }
    public var hasDoubledToken: Bool { tokens.contains { $0 > 1 } }
  }

  /// Every first move.
  public var openings: [Firing] {
    graph.starts.flatMap { start in
      exits(of: start).map { Firing(node: start, consumed: [], produced: $0) }
    }
  }

  /// Every move that is possible in a state.
  public func moves(in state: State) -> [Firing] {
    guard state.end == nil else { return [] }
    return graph.nodes.indices.flatMap { node -> [Firing] in
      entries(of: node, state).flatMap { consumed in
        exits(of: node).map { Firing(node: node, consumed: consumed, produced: $0) }
      }
    }
  }

  /// The state after the first move.
  public func state(after opening: Firing) -> State {
    var tokens = [Int](repeating: 0, count: graph.adjacency.edgeCount)
    for edge in opening.produced { tokens[edge] += 1 }
    return State(tokens: tokens, end: nil)
  }

  public func state(after firing: Firing, in state: State) -> State {
    var next = state
    for edge in firing.consumed { next.tokens[edge] -= 1 }
    for edge in firing.produced { next.tokens[edge] += 1 }
    if graph.ends.contains(firing.node) { next.end = firing.node }
    return next
  }

  /// Plays a run move by move.
  ///
  /// - Returns: the state in which it ends; nil where a move is not possible.
  public func replay(_ run: [Firing]) -> State? {
    guard let first = run.first, openings.contains(first) else { return nil }
    var state = state(after: first)
    for firing in run.dropFirst() {
      guard moves(in: state).contains(firing) else { return nil }
      state = self.state(after: firing, in: state)
    }
    return state
  }

  private func exits(of node: Int) -> [[Int]] {
    let edges = Array(graph.adjacency.outgoing(of: node))
    guard !edges.isEmpty else { return graph.ends.contains(node) ? [[]] : [] }
    switch graph.nodes[node].exit {
    case .exclusive: return edges.map { [$0] }
    case .parallel: return [edges]
    case .inclusive:
      return (1..<(1 << edges.count)).map { choice in
        edges.indices.filter { choice >> $0 & 1 == 1 }.map { edges[$0] }
      }
    }
  }

  private func entries(of node: Int, _ state: State) -> [[Int]] {
    let edges = Array(graph.adjacency.incoming(of: node))
    let marked = edges.filter { state.tokens[$0] > 0 }
    guard !marked.isEmpty else { return [] }
    switch graph.nodes[node].entry {
    case .exclusive: return marked.map { [$0] }
    case .parallel: return marked.count == edges.count ? [edges] : []
    case .inclusive: return isWaiting(node, marked, state) ? [] : [marked]
    }
  }

  /// Whether a token elsewhere can still come to an edge that has none, and to none that has one.
  ///
  /// - Source: BPMN 2.0.2, table 13.3; H. Völzer, A new semantics for the inclusive converging
  ///   gateway in safe processes, BPM 2010.
  private func isWaiting(_ join: Int, _ marked: [Int], _ state: State) -> Bool {
    let adjacency = graph.adjacency
    return state.tokens.indices.contains { edge in
      guard state.tokens[edge] > 0, adjacency.target(of: edge) != join else { return false }
      let reached = adjacency.reachable(from: [adjacency.target(of: edge)]) { $0 == join }
      let arrivals = adjacency.incoming(of: join).filter {
        reached.contains(adjacency.source(of: $0))
      }
      return !arrivals.isEmpty && !arrivals.contains(where: marked.contains)
    }
  }
}
