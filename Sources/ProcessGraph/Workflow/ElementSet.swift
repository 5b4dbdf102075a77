extension WorkflowGraph {
  /// A node or an edge: what can be watched, and what a run passes.
  public enum Element: Sendable, Hashable, Comparable {
    case node(Int)
    case edge(Int)
  }

  /// A set without any element of this graph. - Complexity: O(n + m).
  public var noElements: ElementSet {
    ElementSet(nodeCount: nodes.count, edgeCount: adjacency.edgeCount)
  }
}

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
