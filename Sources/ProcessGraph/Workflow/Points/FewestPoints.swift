/// Where to watch so that nothing goes on unwatched, at the least cost.
///
/// Some elements are *sources*: from each, executions that avoid what is watched must not come to
/// certain ends. Nodes and edges that are not watched yet can be watched at a price. Wanted is the
/// cheapest set of them that closes all executions from all sources.
///
/// For graphs that are one block the answer comes from one walk over the blocks. In general the
/// problem is as hard as hitting sets; then open executions are collected until the cheapest way to
/// meet all of them is one that closes everything.
///
/// - Source: E. Moreno-Centeno, R. Karp, The implicit hitting set approach to solve combinatorial
///   optimization problems, Operations Research 61 (2013).
public struct FewestPoints: Sendable {
  /// An element from which executions must be closed.
  public struct Source: Sendable, Hashable {
    public var element: WorkflowGraph.Element
    /// The ends that matter for this source.
    public var accepted: Set<Int>
    /// The place of what is watched already for this source, where that differs between sources.
    public var watch: Int

    public init(
      _ element: WorkflowGraph.Element, endingIn accepted: Set<Int>, watch: Int = 0
    ) {
      self.element = element
      self.accepted = accepted
      self.watch = watch
    }
  }

  let graph: WorkflowGraph
  let sources: [Source]
  /// What is watched already, by the sources for which it is.
  let watched: [ElementSet]
  let nodeCosts: [Int?]
  let edgeCosts: [Int?]
  /// Sources for which the same ends matter, and the same is watched.
  let groups: [SourceGroup]

  /// - Parameters:
  ///   - watched: what is watched already, for nothing; each source names its place in this list.
  ///   - nodeCosts: what it costs to watch each node, positive; nil where it cannot be watched.
  ///   - edgeCosts: the same for each edge.
  /// - Precondition: the graph is sound; the caller knows.
  public init(
    _ graph: WorkflowGraph, sources: [Source], watched: [ElementSet], nodeCosts: [Int?],
    edgeCosts: [Int?]
  ) {
    precondition(
      nodeCosts.count == graph.nodes.count && edgeCosts.count == graph.adjacency.edgeCount,
      "there is a cost for each node and edge")
    precondition(
      (nodeCosts + edgeCosts).allSatisfy { $0.map { $0 > 0 } ?? true }, "costs are positive")
    self.graph = graph
    self.sources = sources
    self.watched = watched
    self.nodeCosts = nodeCosts
    self.edgeCosts = edgeCosts
    groups = SourceGroup.groups(of: sources)
  }

  /// What it costs to watch an element; nil where that is impossible, or needless for all sources.
  func cost(of element: WorkflowGraph.Element) -> Int? {
    guard !watched.allSatisfy({ $0.contains(element) }) else { return nil }
    return switch element {
    case .node(let node): nodeCosts[node]
    case .edge(let edge): edgeCosts[edge]
    }
  }

  /// What is watched for a group with these points besides.
  func watched(
    for group: SourceGroup, with points: some Sequence<WorkflowGraph.Element>
  ) -> ElementSet {
    var watched = watched[group.watch]
    watched.formUnion(points)
    return watched
  }

  /// The cheapest points, or bounds where the budget does not suffice.
  ///
  /// - Parameter budget: how many nodes and edges the search may look at where the graph is not one
  ///   block; the same budget gives the same answer on every machine.
  /// - Complexity: O(n + m) for a graph that is one block, for few different sets of ends; else
  ///   exponential in the worst case, within the budget.
  public func solve(budget: Int = 50_000_000) -> FewestPointsAnswer {
    let beyond = open(watching: allCandidates)
    guard beyond.isEmpty else { return .noSolution(sources: beyond) }
    if let structure = BlockPoints(self, graph.blockStructure), let points = structure.cheapest {
      return .exact(described(points))
    }
    var search = PointSearch(self, budget: budget)
    search.run()
    let found = described(search.best)
    return search.lower >= found.cost ? .exact(found) : .bounds(lower: search.lower, upper: found)
  }

  /// The sources that are open with what is watched and these elements besides.
  func open(watching points: some Sequence<WorkflowGraph.Element>) -> [Int] {
    var open: [Int] = []
    for group in groups {
      let executions = graph.executions(
        avoiding: watched(for: group, with: points), endingIn: group.accepted)
      open += group.sources.filter { executions.exists(through: sources[$0].element) }
    }
    return open.sorted()
  }

  private var allCandidates: [WorkflowGraph.Element] {
    nodeCosts.indices.filter { nodeCosts[$0] != nil }.map { .node($0) }
      + edgeCosts.indices.filter { edgeCosts[$0] != nil }.map { .edge($0) }
  }

  /// Points with what each of them closes.
  private func described(_ points: [WorkflowGraph.Element]) -> WatchPoints {
    var closed = [[Int]](repeating: [], count: points.count)
    for group in groups {
      var openings = Openings(self, group: group, watching: points)
      for (place, point) in points.enumerated() {
        closed[place] += openings.opened(without: point)
      }
    }
    return WatchPoints(
      points: zip(points, closed).map { WatchPoint(element: $0, closes: $1.sorted()) }
        .sorted { $0.element < $1.element },
      cost: points.reduce(0) { $0 + (cost(of: $1) ?? 0) })
  }
}
