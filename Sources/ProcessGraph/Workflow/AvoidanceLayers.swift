/// The least fixpoint behind executions and paths: from which nodes an end can be reached past what
/// is watched, and in how many layers.
struct AvoidanceLayers: Sendable {
  /// What a token that is handed on at a fork asks for.
  enum Demand: Sendable {
    /// All tokens must come through: executions.
    case everyToken
    /// One must: paths.
    case anyToken
  }

  let graph: WorkflowGraph
  let watched: ElementSet
  let demand: Demand
  /// 1 at an end, one more than the layer of what follows elsewhere, 0 where there is no way.
  let layers: [Int32]
  /// How many nodes have a layer.
  let openNodes: Int

  /// Works backwards from the ends, breadth first; a fork waits for the last of its edges.
  ///
  /// - Complexity: O(n + m).
  init(
    _ graph: WorkflowGraph, avoiding watched: ElementSet, endingIn accepted: Set<Int>,
    demand: Demand
  ) {
    precondition(
      watched.nodes.count == graph.nodes.count
        && watched.edges.count == graph.adjacency.edgeCount, "the set is one of this graph")
    let adjacency = graph.adjacency
    let incoming = adjacency.incomingRows
    let nodes = graph.nodes
    var layers = [Int32](repeating: 0, count: graph.nodes.count)
    // How many edges of a fork have a way.
    var open = [Int32](repeating: 0, count: demand == .everyToken ? layers.count : 0)
    var queue: [Int32] = []
    queue.reserveCapacity(layers.count)
    for end in graph.ends where accepted.contains(end) && !watched.nodes[end] {
      layers[end] = 1
      queue.append(Int32(end))
    }
    var head = 0
    while head < queue.count {
      let node = Int(queue[head])
      head += 1
      for place in incoming.places(of: node) {
        let edge = Int(incoming.entries[place])
        let source = adjacency.source(of: edge)
        guard !watched.edges[edge], layers[source] == 0, !watched.nodes[source] else { continue }
        if demand == .everyToken, nodes[source].exit == .parallel {
          open[source] += 1
          let exits = adjacency.outgoingRows.places(of: source)
          guard Int(open[source]) == exits.count else { continue }
        }
        layers[source] = layers[node] + 1
        queue.append(Int32(source))
      }
    }
    self.graph = graph
    self.watched = watched
    self.demand = demand
    self.layers = layers
    openNodes = queue.count
  }

  /// About how many nodes and edges were looked at: setting up looks at many at once.
  var effort: Int { 1 + 2 * openNodes + (graph.nodes.count + graph.adjacency.edgeCount) / 32 }

  func isOpen(node: Int) -> Bool { layers[node] > 0 }

  func isOpen(edge: Int) -> Bool {
    !watched.edges[edge] && layers[graph.adjacency.target(of: edge)] > 0
  }

  func isOpen(_ element: WorkflowGraph.Element) -> Bool {
    switch element {
    case .node(let node): isOpen(node: node)
    case .edge(let edge): isOpen(edge: edge)
    }
  }

  /// The open edge of a node that leads to an end in the fewest layers, the first of several.
  func nearestExit(of node: Int) -> Int? {
    var best: Int?
    var bestLayer = Int32.max
    for edge in graph.adjacency.outgoing(of: node) where isOpen(edge: edge) {
      let layer = layers[graph.adjacency.target(of: edge)]
      if layer < bestLayer { (best, bestLayer) = (edge, layer) }
    }
    return best
  }

  /// The edges on which an open node hands tokens on.
  func exits(of node: Int) -> [Int] {
    if demand == .everyToken, graph.nodes[node].exit == .parallel {
      return Array(graph.adjacency.outgoing(of: node))
    }
    return nearestExit(of: node).map { [$0] } ?? []
  }
}
