import OversightTestSupport
import ProcessGraph
import Testing

@Suite("The fewest agents who carry a run to its end")
struct FewestAgentsTests {
  @Test("The number is that of the first sufficient set in the order of size")
  func agreesWithEnumeration() {
    var numbers: Set<Int> = []
    var impossible = 0
    SoundSamples.forEach(Fuzz.count(100), seed: 11, steps: 3...11) { oracle, generator in
      let trial = Trial(oracle.game.graph, agents: 4, largest: 2, using: &generator)
      let expected = trial.fewest(oracle)
      switch trial.problem.solve() {
      case .exact(let group):
        numbers.insert(group.count)
        #expect(group.count == expected, "\(trial)")
        trial.expect(group.run, for: group.agents)
        #expect(trial.problem.isPossible(with: group.agents))
        #expect(trial.problem.isPossible(withFewerThan: group.count) == false)
        #expect(trial.problem.isPossible(withFewerThan: group.count + 1) == true)
      case .bounds: Issue.record("the budget suffices for \(trial)")
      case .impossible:
        impossible += 1
        #expect(expected == nil, "\(trial)")
        #expect(trial.problem.isPossible(withFewerThan: 100) == false)
      }
    }
    #expect(numbers.isSuperset(of: 0...4) && impossible > 0)
  }

  @Test("Given agents suffice exactly where a search of all states finds a run for them")
  func givenAgents() {
    SoundSamples.forEach(Fuzz.count(100), seed: 12, steps: 3...11) { oracle, generator in
      let trial = Trial(oracle.game.graph, agents: 4, largest: 2, using: &generator)
      for _ in 0..<4 {
        let counts = (0..<4).map { _ in Int.random(in: 0...2, using: &generator) }
        let given = counts.indices.filter { counts[$0] > 0 }.map {
          AgentCount($0, count: counts[$0])
        }
        let expected = trial.isPossible(counts, oracle)
        #expect(trial.problem.isPossible(with: given) == expected, "\(trial)")
        let run = trial.problem.run(with: given)
        #expect((run != nil) == expected)
        if let run { trial.expect(run, for: given) }
      }
    }
  }

  @Test("Out of budget, the bounds hold the number between them")
  func bounds() {
    var bounded = 0
    for family in SoundSamples.families {
      for index in 0..<Fuzz.count(40) {
        var generator = SeededGenerator(seed: 13 << 32 + UInt64(index))
        let graph = SoundSamples.graph(family, steps: 15...30, using: &generator)
        let trial = Trial(graph, agents: 10, largest: 3, using: &generator)
        let exact = trial.problem.solve()
        for budget in [0, 1_000, 5_000] {
          switch (trial.problem.solve(budget: budget), exact) {
          case (.bounds(let lower, let upper), .exact(let group)):
            bounded += 1
            #expect(lower <= group.count && group.count <= upper.count)
            #expect(lower < upper.count)
            trial.expect(upper.run, for: upper.agents)
            #expect(
              trial.problem.isPossible(withFewerThan: group.count, budget: budget) != true)
          case (.exact(let quick), .exact(let group)): #expect(quick.count == group.count)
          case (let quick, let exact): #expect(quick == exact)
          }
        }
      }
    }
    #expect(bounded > 20)
  }

  @Test("One of several is not all of them, and several times is not several")
  func clauses() {
    // 0 needs 7 and 8 together; 1 needs one of 8 and two of 9; the edge between asks for 7 again.
    let graph = WorkflowGraph(
      nodes: [.step, .step], edges: [(0, 1)], starts: [0], ends: [1])
    let together = AgentDemand([[[AgentCount(7), AgentCount(8)]]])
    let either = AgentDemand([[[AgentCount(9, count: 2)], [AgentCount(8)]]])
    let again = AgentDemand([[[AgentCount(7)]]])
    let problem = FewestAgents(graph, nodes: [together, either], edges: [again], endingIn: [1])
    guard case .exact(let group) = problem.solve() else {
      Issue.record("the budget suffices")
      return
    }
    #expect(group.agents == [AgentCount(7), AgentCount(8)])
    #expect(group.run.map(\.node) == [0, 1])
    #expect(!problem.isPossible(with: [AgentCount(7), AgentCount(9, count: 2)]))
    let alone = FewestAgents(graph, nodes: [.none, .none], edges: [.none], endingIn: [1])
    #expect(alone.isPossible(withFewerThan: 1) == true)
    let never = FewestAgents(
      graph, nodes: [.none, AgentDemand([[]])], edges: [.none], endingIn: [1])
    #expect(never.solve() == .impossible)
  }
}

/// A graph with random demands, and the slow way to its number.
private struct Trial: CustomStringConvertible {
  let graph: WorkflowGraph
  let nodes: [AgentDemand]
  let edges: [AgentDemand]
  let accepted: Set<Int>
  /// What a run has to pass.
  let required: ElementSet?
  let agents: Int
  let largest: Int
  let problem: FewestAgents

  init(
    _ graph: WorkflowGraph, agents: Int, largest: Int, using generator: inout SeededGenerator
  ) {
    func demand(_ percent: Int) -> AgentDemand {
      guard generator.chance(percent) else { return .none }
      let clauses = (0..<Int.random(in: 1...2, using: &generator)).map { _ in
        let alternatives = generator.chance(3) ? 0 : Int.random(in: 1...2, using: &generator)
        return (0..<alternatives).map { _ in
          (0..<Int.random(in: 1...2, using: &generator)).map { _ in
            AgentCount(
              Int.random(in: 0..<agents, using: &generator),
              count: Int.random(in: 1...largest, using: &generator))
          }
        }
      }
      return AgentDemand(clauses)
    }
    let share = Int.random(in: 10...70, using: &generator)
    self.graph = graph
    nodes = graph.nodes.indices.map { _ in demand(share) }
    edges = (0..<graph.adjacency.edgeCount).map { _ in demand(share / 4) }
    accepted = graph.randomEnds(using: &generator)
    required = generator.chance(40) ? graph.randomElements(15, using: &generator) : nil
    self.agents = agents
    self.largest = largest
    problem = FewestAgents(
      graph, nodes: nodes, edges: edges, endingIn: accepted, passing: required)
  }

  var description: String { "\(graph) \(nodes) \(edges) \(accepted)" }

  func isMet(_ demand: AgentDemand, _ counts: [Int]) -> Bool {
    demand.clauses.allSatisfy { clause in
      clause.contains { $0.allSatisfy { $0.count <= counts[$0.agent] } }
    }
  }

  func isPossible(_ counts: [Int], _ oracle: ExecutionOracle) -> Bool {
    let blocked = ElementSet(
      nodes: nodes.map { !isMet($0, counts) }, edges: edges.map { !isMet($0, counts) })
    if let required {
      return oracle.hasRun(avoiding: blocked, passing: required, endingIn: accepted)
    }
    return graph.starts.contains {
      oracle.isOpen(.node($0), avoiding: blocked, endingIn: accepted)
    }
  }

  func fewest(_ oracle: ExecutionOracle) -> Int? {
    var all = [[Int]()]
    for _ in 0..<agents {
      all = all.flatMap { counts in (0...largest).map { counts + [$0] } }
    }
    all.sort { $0.reduce(0, +) < $1.reduce(0, +) }
    return all.first { isPossible($0, oracle) }?.reduce(0, +)
  }

  /// The run is one, ends as accepted, and asks for nobody else.
  func expect(_ run: [Firing], for group: [AgentCount]) {
    var counts = [Int](repeating: 0, count: agents)
    for agent in group { counts[agent.agent] = agent.count }
    #expect(TokenGame(graph).replay(run)?.isDone == true, "\(self)")
    #expect(run.last.map { accepted.contains($0.node) } == true)
    for firing in run {
      #expect(isMet(nodes[firing.node], counts), "\(self)")
      #expect(firing.produced.allSatisfy { isMet(edges[$0], counts) }, "\(self)")
    }
    if let required {
      #expect(
        run.contains {
          required.nodes[$0.node] || $0.produced.contains { required.edges[$0] }
        }, "\(self)")
    }
  }
}
