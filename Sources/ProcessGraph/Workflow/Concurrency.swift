extension WorkflowGraph {
  /// Which edges can hold a token at the same time.
  ///
  /// The relation is the least one that has any two exits of a parallel node and that is closed under
  /// firing: an edge that can hold a token together with all that a node takes can hold one together
  /// with all that it hands on.
  ///
  /// - Parameter mostEdges: for how many edges at most the relation is worked out; it takes a bit for
  ///   each pair.
  /// - Returns: nil where the graph has inclusive routing or too many edges.
  /// - Precondition: the graph is sound.
  /// - Complexity: O(m² · d) for the greatest degree d.
  /// - Source: A. Kovalyov, J. Esparza, A polynomial algorithm to compute the concurrency relation of
  ///   free-choice signal transition graphs, WODES 1996. It is exact for live and safe free-choice
  ///   nets, which sound graphs without inclusive routing are.
  public func concurrency(mostEdges: Int = 4_096) -> Concurrency? {
    guard !hasInclusiveRouting, adjacency.edgeCount <= mostEdges else { return nil }
    var search = ConcurrencySearch(graph: self)
    search.run()
    return Concurrency(graph: self, relation: search.relation)
  }
}

extension WorkflowGraph {
  /// Whether edges lead from one element to another; every element leads to itself.
  ///
  /// In a sound graph some run then has both, one after the other.
  ///
  /// - Complexity: O(n + m).
  public func leads(from first: Element, to second: Element) -> Bool {
    guard first != second else { return true }
    let start =
      switch first {
      case .node(let node): node
      case .edge(let edge): adjacency.target(of: edge)
      }
    let goal =
      switch second {
      case .node(let node): node
      case .edge(let edge): adjacency.source(of: edge)
      }
    return adjacency.reachable(from: [start]).contains(goal)
  }
}

/// Which parts of a sound workflow graph can be under way at the same time.
public struct Concurrency: Sendable {
  private let graph: WorkflowGraph
  private let relation: EdgeRelation

  fileprivate init(graph: WorkflowGraph, relation: EdgeRelation) {
    self.graph = graph
    self.relation = relation
  }

  /// Whether there is a run in which neither of two elements waits for the other.
  ///
  /// - Complexity: O(product of the numbers of edges that enter them).
  public func areConcurrent(
    _ first: WorkflowGraph.Element, _ second: WorkflowGraph.Element
  ) -> Bool {
    guard first != second else { return false }
    let others = presets(of: second)
    return presets(of: first).contains { preset in
      others.contains { other in
        preset.allSatisfy { edge in other.allSatisfy { relation.contains(edge, $0) } }
      }
    }
  }

  /// Whether some run has both elements: one leads to the other, or both are under way at once.
  ///
  /// - Complexity: O(n + m), and that of ``areConcurrent(_:_:)``.
  public func canShareRun(
    _ first: WorkflowGraph.Element, _ second: WorkflowGraph.Element
  ) -> Bool {
    graph.leads(from: first, to: second) || graph.leads(from: second, to: first)
      || areConcurrent(first, second)
  }

  /// The sets of edges each of which, with tokens, stands for the element.
  private func presets(of element: WorkflowGraph.Element) -> [[Int]] {
    switch element {
    case .edge(let edge): return [[edge]]
    case .node(let node):
      let edges = Array(graph.adjacency.incoming(of: node))
      guard !edges.isEmpty else { return [] }
      return graph.nodes[node].entry == .parallel ? [edges] : edges.map { [$0] }
    }
  }
}

/// A symmetric relation of edges, a bit a pair.
private struct EdgeRelation {
  private let wordCount: Int
  private var words: [UInt64]

  init(edgeCount: Int) {
    wordCount = (edgeCount + 63) / 64
    words = [UInt64](repeating: 0, count: wordCount * edgeCount)
  }

  func contains(_ first: Int, _ second: Int) -> Bool {
    words[first * wordCount + second >> 6] >> UInt64(second & 63) & 1 == 1
  }

  /// - Returns: whether the pair is new.
  mutating func insert(_ first: Int, _ second: Int) -> Bool {
    guard !contains(first, second) else { return false }
    words[first * wordCount + second >> 6] |= 1 << UInt64(second & 63)
    words[second * wordCount + first >> 6] |= 1 << UInt64(first & 63)
    return true
  }
}

/// Closes the relation under firing, pair by pair.
private struct ConcurrencySearch {
  let graph: WorkflowGraph
  var relation: EdgeRelation
  private var open: [(Int, Int)] = []

  init(graph: WorkflowGraph) {
    self.graph = graph
    relation = EdgeRelation(edgeCount: graph.adjacency.edgeCount)
  }

  mutating func run() {
    for node in graph.nodes.indices where graph.nodes[node].exit == .parallel {
      let exits = graph.adjacency.outgoing(of: node)
      for (place, first) in exits.enumerated() {
        for second in exits.dropFirst(place + 1) { insert(first, second) }
      }
    }
    while let (first, second) = open.popLast() {
      fire(behind: second, beside: first)
      fire(behind: first, beside: second)
    }
  }

  private mutating func insert(_ first: Int, _ second: Int) {
    if relation.insert(first, second) { open.append((first, second)) }
  }

  /// Adds what the node behind an edge hands on while another edge keeps its token.
  private mutating func fire(behind edge: Int, beside other: Int) {
    let node = graph.adjacency.target(of: edge)
    if graph.nodes[node].entry == .parallel {
      for entry in graph.adjacency.incoming(of: node) {
        guard relation.contains(entry, other) else { return }
      }
    }
    for exit in graph.adjacency.outgoing(of: node) { insert(exit, other) }
  }
}
