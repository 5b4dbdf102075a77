/// The fewest agents who can carry a run from a start to an accepted end with nobody else taking
/// part.
///
/// All demands of all nodes and edges of the run must be met; an agent who takes part several times
/// counts once, with the largest count. To find the number is NP-hard (it is a minimum-colour path
/// already where nothing happens at the same time), so the search has a budget; whether given agents
/// suffice is decided in linear time.
///
/// - Source: S. Yuan, S. Varma, J. Jue, Minimum-color path problems for reliability in mesh networks,
///   INFOCOM 2005, for the hardness.
public struct FewestAgents: Sendable {
  let graph: WorkflowGraph
  let accepted: Set<Int>
  /// What a run has to pass; nil where it may pass what it likes.
  let required: ElementSet?
  /// The agents that are named, ascending; searches number them by their place.
  let agents: [Int]
  /// Demands that differ, with agents as places in `agents`.
  let demands: [AgentDemand]
  /// The elements of each of `demands`.
  let elements: [[WorkflowGraph.Element]]

  /// - Parameters:
  ///   - nodes: the demand of each node.
  ///   - edges: the demand of each edge.
  ///   - accepted: the ends that count.
  ///   - required: only runs count that pass at least one of these; nil for all runs.
  /// - Precondition: the graph is sound; the caller knows.
  public init(
    _ graph: WorkflowGraph, nodes: [AgentDemand], edges: [AgentDemand],
    endingIn accepted: Set<Int>, passing required: ElementSet? = nil
  ) {
    precondition(
      nodes.count == graph.nodes.count && edges.count == graph.adjacency.edgeCount,
      "there is a demand for each node and edge")
    let all = nodes + edges
    let agents = Set(all.flatMap { $0.clauses.joined().joined().map(\.agent) }).sorted()
    let places = [Int: Int](uniqueKeysWithValues: agents.enumerated().map { ($1, $0) })
    var demands: [AgentDemand] = []
    var elements: [[WorkflowGraph.Element]] = []
    var known: [AgentDemand: Int] = [:]
    for (number, demand) in all.enumerated() where !demand.clauses.isEmpty {
      let place = known[demand] ?? demands.count
      if place == demands.count {
        known[demand] = place
        demands.append(
          AgentDemand(
            demand.clauses.map { clause in
              clause.map { alternative in
                alternative.map { AgentCount(places[$0.agent] ?? 0, count: $0.count) }
              }
            }))
        elements.append([])
      }
      elements[place].append(
        number < nodes.count ? .node(number) : .edge(number - nodes.count))
    }
    self.graph = graph
    self.accepted = accepted
    self.required = required
    self.agents = agents
    self.demands = demands
    self.elements = elements
  }

  /// Whether some agents can do it alone. An agent who is given several times counts with the
  /// largest count.
  ///
  /// - Complexity: O(n + m + size of the demands).
  public func isPossible(with given: some Sequence<AgentCount>) -> Bool {
    start(of: executions(blocking: unmet(counts(of: given)))) != nil
  }

  /// A complete run for which some agents suffice; nil where there is none.
  ///
  /// - Complexity: as of ``AvoidingExecutions/execution(through:)``.
  public func run(with given: some Sequence<AgentCount>) -> [Firing]? {
    run(with: counts(of: given))
  }

  /// Whether fewer than so many agents can do it; nil where the budget does not suffice to say.
  ///
  /// - Parameter budget: how many nodes and edges may be looked at.
  public func isPossible(withFewerThan count: Int, budget: Int = 50_000_000) -> Bool? {
    var search = AgentSearch(self, budget: budget)
    search.run { lower, upper in lower >= count || upper.map { $0 < count } ?? false }
    if let upper = search.upper, search.cost(upper) < count { return true }
    return search.lower >= count || search.isExhausted ? false : nil
  }

  /// The fewest agents, or bounds where the budget does not suffice.
  ///
  /// Cheapest sets of agents first: each is extended by what one of the demands needs that stand in
  /// its way, over as few of those demands as no run gets past.
  ///
  /// - Parameter budget: how many nodes and edges may be looked at before bounds are given; the same
  ///   budget gives the same answer on every machine.
  public func solve(budget: Int = 50_000_000) -> FewestAgentsAnswer {
    var search = AgentSearch(self, budget: budget)
    search.run { lower, upper in upper.map { lower >= $0 } ?? false }
    guard let upper = search.upper, let run = run(with: upper) else { return .impossible }
    let found = AgentGroup(
      agents: upper.indices.filter { upper[$0] > 0 }.map {
        AgentCount(agents[$0], count: upper[$0])
      },
      run: run)
    return search.isExhausted || search.lower >= found.count
      ? .exact(found) : .bounds(lower: search.lower, upper: found)
  }

  private func counts(of given: some Sequence<AgentCount>) -> [Int] {
    let places = [Int: Int](uniqueKeysWithValues: agents.enumerated().map { ($1, $0) })
    var counts = [Int](repeating: 0, count: agents.count)
    for given in given {
      guard let place = places[given.agent] else { continue }
      counts[place] = max(counts[place], given.count)
    }
    return counts
  }

  private func run(with counts: [Int]) -> [Firing]? {
    let open = executions(blocking: unmet(counts))
    guard let start = start(of: open) else { return nil }
    if let required { return open.execution(from: start, passing: required) }
    return open.execution(through: .node(start))
  }

  /// Where a run can begin that stays open; nil where none can.
  func start(of open: AvoidingExecutions) -> Int? {
    graph.starts.first { start in
      required.map { open.exists(from: start, passing: $0) } ?? open.exists(from: start)
    }
  }

  private func executions(blocking isBlocked: [Bool]) -> AvoidingExecutions {
    graph.executions(avoiding: blocked(isBlocked), endingIn: accepted)
  }

  /// For each demand, whether so many agents do not meet it.
  func unmet(_ counts: [Int]) -> [Bool] { demands.indices.map { !isMet($0, by: counts) } }

  /// The elements whose demands are marked.
  private func blocked(_ isBlocked: [Bool]) -> ElementSet {
    var blocked = graph.noElements
    for demand in demands.indices where isBlocked[demand] {
      blocked.formUnion(elements[demand])
    }
    return blocked
  }

  private func isMet(_ demand: Int, by counts: [Int]) -> Bool {
    demands[demand].clauses.allSatisfy { Self.isMet($0, by: counts) }
  }

  static func isMet(_ clause: [[AgentCount]], by counts: [Int]) -> Bool {
    clause.contains { $0.allSatisfy { counts[$0.agent] >= $0.count } }
  }
}
