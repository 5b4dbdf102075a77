/// Some of the nodes and edges of a graph.
///
/// ```swift
/// var watched = graph.noElements
/// watched.insert(.node(4))
/// watched.edges[7] = true
/// ```
public struct ElementSet: Sendable, Hashable {
  /// For each node, whether it is in the set.
  public var nodes: [Bool]
  /// For each edge, whether it is in the set.
  public var edges: [Bool]

  public init(nodes: [Bool], edges: [Bool]) {
    self.nodes = nodes
    self.edges = edges
  }

  /// A set without elements, for a graph with so many nodes and edges.
  public init(nodeCount: Int, edgeCount: Int) {
    nodes = [Bool](repeating: false, count: nodeCount)
    edges = [Bool](repeating: false, count: edgeCount)
  }

  public func contains(_ element: WorkflowGraph.Element) -> Bool {
    switch element {
    case .node(let node): nodes[node]
    case .edge(let edge): edges[edge]
    }
  }

  public mutating func insert(_ element: WorkflowGraph.Element) {
    switch element {
    case .node(let node): nodes[node] = true
    case .edge(let edge): edges[edge] = true
    }
  }

  public mutating func remove(_ element: WorkflowGraph.Element) {
    switch element {
    case .node(let node): nodes[node] = false
    case .edge(let edge): edges[edge] = false
    }
  }

  public mutating func formUnion(_ other: some Sequence<WorkflowGraph.Element>) {
    for element in other { insert(element) }
  }

  public mutating func formIntersection(_ other: ElementSet) {
    for node in nodes.indices where !other.nodes[node] { nodes[node] = false }
    for edge in edges.indices where !other.edges[edge] { edges[edge] = false }
  }

  /// The nodes of the set and then its edges, ascending. - Complexity: O(n + m).
  public var elements: [WorkflowGraph.Element] {
    nodes.indices.filter { nodes[$0] }.map { .node($0) }
      + edges.indices.filter { edges[$0] }.map { .edge($0) }
  }

  public var isEmpty: Bool { !nodes.contains(true) && !edges.contains(true) }
}

extension ElementSet {
  /// The nodes that fire in a part of a run, and the edges whose tokens it makes or takes.
  public init(of firings: [Firing], in graph: WorkflowGraph) {
    self = graph.noElements
    for firing in firings {
      nodes[firing.node] = true
      for edge in firing.consumed { edges[edge] = true }
      for edge in firing.produced { edges[edge] = true }
    }
  }
}
