import OversightTestSupport
import ProcessGraph
import Testing

@Suite("Runs that pass one of several elements")
struct PassingTests {
  @Test("There is such a run exactly where a search of all states finds one, and it is shown")
  func agreesWithSearch() {
    var found = 0
    var missed = 0
    SoundSamples.forEach(Fuzz.count(150), seed: 31, steps: 3...11) { oracle, generator in
      let graph = oracle.game.graph
      let watched = graph.randomElements(
        Int.random(in: 0...20, using: &generator), using: &generator)
      let required = graph.randomElements(15, using: &generator)
      let accepted = graph.randomEnds(using: &generator)
      let executions = graph.executions(avoiding: watched, endingIn: accepted)
      for start in graph.starts {
        let expected = PassingOracle(
          oracle.game, avoiding: watched, passing: required, endingIn: accepted
        ).isOpen(from: start)
        #expect(executions.exists(from: start, passing: required) == expected, "\(graph)")
        let run = executions.execution(from: start, passing: required)
        #expect((run != nil) == expected)
        guard let run else {
          missed += 1
          continue
        }
        found += 1
        #expect(run.first?.node == start)
        #expect(oracle.game.replay(run)?.isDone == true)
        #expect(run.last.map { accepted.contains($0.node) } == true)
        let passed = ElementSet(of: run, in: graph)
        #expect(required.elements.contains(where: passed.contains), "\(graph) \(run)")
        #expect(!watched.elements.contains(where: passed.contains))
      }
    }
    #expect(found > 100 && missed > 100)
  }

  @Test("The fewest agents for such a run are those of the first set that suffices")
  func fewestAgents() {
    var dearer = 0
    SoundSamples.forEach(Fuzz.count(150), seed: 32, steps: 3...9) { oracle, generator in
      let graph = oracle.game.graph
      let nodes = graph.nodes.map { _ in
        generator.chance(60)
          ? AgentDemand([[[AgentCount(Int.random(in: 0..<5, using: &generator))]]]) : .none
      }
      let edges = (0..<graph.adjacency.edgeCount).map { _ in AgentDemand.none }
      let required = graph.randomElements(4, using: &generator)
      let accepted = graph.randomEnds(using: &generator)
      let problem = FewestAgents(
        graph, nodes: nodes, edges: edges, endingIn: accepted, passing: required)
      let sets = (0..<32).sorted { ($0.nonzeroBitCount, $0) < ($1.nonzeroBitCount, $1) }
      let expected = sets.first { set in
        let blocked = ElementSet(
          nodes: nodes.map { demand in
            demand.clauses.joined().joined().contains { set & 1 << $0.agent == 0 }
          }, edges: edges.map { _ in false })
        let search = PassingOracle(
          oracle.game, avoiding: blocked, passing: required, endingIn: accepted)
        return graph.starts.contains(where: search.isOpen)
      }?.nonzeroBitCount
      switch problem.solve() {
      case .exact(let group):
        #expect(group.count == expected, "\(graph)")
        let passed = ElementSet(of: group.run, in: graph)
        #expect(required.elements.contains(where: passed.contains))
        #expect(problem.isPossible(with: group.agents))
        #expect(problem.isPossible(withFewerThan: group.count) == false)
        let free = FewestAgents(graph, nodes: nodes, edges: edges, endingIn: accepted)
        if free.isPossible(withFewerThan: group.count) == true { dearer += 1 }
      case .bounds: Issue.record("the budget suffices")
      case .impossible: #expect(expected == nil, "\(graph)")
      }
    }
    #expect(dearer > 5)
  }
}
