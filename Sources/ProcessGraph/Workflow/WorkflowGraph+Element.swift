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
