/// What opens when an element is no longer watched: the fixpoint of executions, continued from that
/// element on only as far as anything changes.
struct Openings {
  private let graph: WorkflowGraph
  private let group: SourceGroup
  /// What is watched anyhow, whatever points are left out.
  private let always: ElementSet
  private var watched: ElementSet
  private var isOpen: [Bool]
  /// How many of the edges that leave a fork are open; only forks count.
  private var openExits: [Int32]
  private var isSource: ElementSet
  /// The sources at each element that has some.
  private var sourcesOf: [WorkflowGraph.Element: [Int]] = [:]

  /// - Complexity: O(n + m).
  init(
    _ problem: FewestPoints, group: SourceGroup, watching points: [WorkflowGraph.Element]
  ) {
    let (graph, sources) = (problem.graph, problem.sources)
    self.graph = graph
    self.group = group
    always = problem.watched[group.watch]
    watched = problem.watched(for: group, with: points)
    let executions = graph.executions(avoiding: watched, endingIn: group.accepted)
    isOpen = graph.nodes.indices.map { executions.exists(from: $0) }
    openExits = [Int32](repeating: 0, count: graph.nodes.count)
    for edge in 0..<graph.adjacency.edgeCount where executions.exists(along: edge) {
      openExits[graph.adjacency.source(of: edge)] += 1
    }
    isSource = graph.noElements
    for source in group.sources {
      isSource.insert(sources[source].element)
      sourcesOf[sources[source].element, default: []].append(source)
    }
  }

  /// The sources that open without a watched point, the others staying watched.
  ///
  /// - Complexity: O(the edges at what opens).
  mutating func opened(without point: WorkflowGraph.Element) -> [Int] {
    guard !always.contains(point) else { return [] }
    let change = open(point)
    for node in change.nodes { isOpen[node] = false }
    for edge in change.edges { openExits[graph.adjacency.source(of: edge)] -= 1 }
    watched.insert(point)
    let nodes = change.nodes.filter { isSource.nodes[$0] }.map { WorkflowGraph.Element.node($0) }
    let edges = change.edges.filter { isSource.edges[$0] }.map { WorkflowGraph.Element.edge($0) }
    return (nodes + edges).flatMap { sourcesOf[$0] ?? [] }
  }

  /// Leaves a watched point out from now on.
  mutating func leaveOut(_ point: WorkflowGraph.Element) {
    if !always.contains(point) { _ = open(point) }
  }

  /// Stops watching a point.
  ///
  /// - Returns: what opens.
  private mutating func open(_ point: WorkflowGraph.Element) -> (nodes: [Int], edges: [Int]) {
    watched.remove(point)
    var nodes: [Int] = []
    var edges: [Int] = []
    var waiting: [Int] = []
    switch point {
    case .node(let node): waiting.append(node)
    case .edge(let edge):
      if isOpen[graph.adjacency.target(of: edge)] {
        edges.append(edge)
        openExits[graph.adjacency.source(of: edge)] += 1
        waiting.append(graph.adjacency.source(of: edge))
      }
    }
    while let node = waiting.popLast() {
      guard !isOpen[node], !watched.nodes[node], hasWay(node) else { continue }
      isOpen[node] = true
      nodes.append(node)
      for edge in graph.adjacency.incoming(of: node) where !watched.edges[edge] {
        edges.append(edge)
        openExits[graph.adjacency.source(of: edge)] += 1
        waiting.append(graph.adjacency.source(of: edge))
      }
    }
    return (nodes, edges)
  }

  private func hasWay(_ node: Int) -> Bool {
    let exits = graph.adjacency.outgoing(of: node).count
    if exits == 0 { return group.accepted.contains(node) }
    return graph.nodes[node].exit == .parallel
      ? Int(openExits[node]) == exits : openExits[node] > 0
  }
}
