/// From which nodes and edges a path of the graph leads to an accepted end and meets nothing that is
/// watched.
///
/// A path follows one token and forgets the others, so it can be open where every execution is
/// closed: one watched branch after a fork closes the executions, and the path takes another branch.
public struct AvoidingPaths: Sendable {
  let layers: AvoidanceLayers

  /// Whether there is such a path, from the node on. - Complexity: O(1).
  public func exists(from node: Int) -> Bool { layers.isOpen(node: node) }

  /// Whether there is such a path, from the edge on. - Complexity: O(1).
  public func exists(along edge: Int) -> Bool { layers.isOpen(edge: edge) }

  /// Whether there is such a path through the element. - Complexity: O(1).
  public func exists(through element: WorkflowGraph.Element) -> Bool { layers.isOpen(element) }

  /// A shortest path from the element to an accepted end, nodes and edges by turns; nil where every
  /// path is watched.
  ///
  /// - Complexity: O(the edges that leave the nodes of the path).
  public func path(from element: WorkflowGraph.Element) -> [WorkflowGraph.Element]? {
    guard layers.isOpen(element) else { return nil }
    var path = [element]
    var node: Int
    switch element {
    case .node(let first): node = first
    case .edge(let edge):
      node = layers.graph.adjacency.target(of: edge)
      path.append(.node(node))
    }
    while let edge = layers.nearestExit(of: node) {
      node = layers.graph.adjacency.target(of: edge)
      path += [.edge(edge), .node(node)]
    }
    return path
  }
}

extension WorkflowGraph {
  /// From where a path leads to an accepted end without meeting anything watched.
  ///
  /// - Complexity: O(n + m).
  public func paths(
    avoiding watched: ElementSet, endingIn accepted: Set<Int>
  ) -> AvoidingPaths {
    AvoidingPaths(
      layers: AvoidanceLayers(self, avoiding: watched, endingIn: accepted, demand: .anyToken))
  }

  /// A shortest path from an element to one of the ends that meets nothing watched, itself included.
  ///
  /// - Complexity: O(n + m). Ask ``paths(avoiding:endingIn:)`` where there are many elements.
  public func path(
    from element: Element, avoiding watched: ElementSet, to accepted: Set<Int>
  ) -> [Element]? {
    paths(avoiding: watched, endingIn: accepted).path(from: element)
  }
}
