/// Runs that meet nothing watched from their start on, and pass an element of a set on their way.
extension AvoidingExecutions {
  /// Whether there is such a run from a start.
  ///
  /// The tokens of a run that meets nothing watched at all go only along open edges, and each of them
  /// chooses for itself, so that the run can be had exactly where a walk along open edges comes to an
  /// element of the set.
  ///
  /// - Complexity: O(n + m).
  public func exists(from start: Int, passing required: ElementSet) -> Bool {
    firstPassed(from: start, required) != nil
  }

  /// Such a run, complete; nil where there is none. It passes the element of the set that is nearest
  /// to the start.
  ///
  /// - Complexity: as of ``execution(through:)``.
  public func execution(from start: Int, passing required: ElementSet) -> [Firing]? {
    guard let element = firstPassed(from: start, required) else { return nil }
    var player = ExecutionPlayer(
      graph, from: start, through: element, onwards: layers, around: layers)
    return player.play()
  }

  /// The element of the set to which the fewest open edges lead.
  private func firstPassed(from start: Int, _ required: ElementSet) -> WorkflowGraph.Element? {
    guard layers.isOpen(node: start) else { return nil }
    var isSeen = [Bool](repeating: false, count: graph.nodes.count)
    isSeen[start] = true
    var queue = [start]
    var head = 0
    while head < queue.count {
      let node = queue[head]
      head += 1
      if required.nodes[node] { return .node(node) }
      for edge in graph.adjacency.outgoing(of: node) where layers.isOpen(edge: edge) {
        if required.edges[edge] { return .edge(edge) }
        let target = graph.adjacency.target(of: edge)
        guard !isSeen[target] else { continue }
        isSeen[target] = true
        queue.append(target)
      }
    }
    return nil
  }
}
