import OversightTestSupport
import ProcessGraph
import Testing

@Suite("Runs to a node before others")
struct RunBeforeTests {
  @Test("There is such a run exactly where a search of all states finds one, and it is shown")
  func agreesWithSearch() {
    var found = 0
    var missed = 0
    SoundSamples.forEach(Fuzz.count(400), seed: 41, steps: 3...11) { oracle, generator in
      let graph = oracle.game.graph
      let others = graph.nodes.map { _ in generator.chance(25) }
      let target = Int.random(in: graph.nodes.indices, using: &generator)
      let expected = Self.isReached(target, before: others, oracle.game)
      switch graph.run(to: target, before: others) {
      case .run(let run):
        found += 1
        #expect(expected, "\(graph) \(target)")
        #expect(run.last?.node == target)
        #expect(oracle.game.replay(run) != nil, "\(graph) \(run)")
        #expect(!run.dropLast().contains { others[$0.node] })
      case .none:
        missed += 1
        #expect(!expected, "\(graph) \(target)")
      case .undetermined: Issue.record("\(graph) is small")
      }
    }
    #expect(found > 100 && missed > 100)
  }

  @Test("What is done beside the node need not have been done before it")
  func besides() {
    // 0 → fork 1 → {2, 3} → join 4 → 5
    let graph = WorkflowGraph(
      nodes: [.step, .fork, .step, .step, .join, .step],
      edges: [(0, 1), (1, 2), (1, 3), (2, 4), (3, 4), (4, 5)], starts: [0], ends: [5])
    var others = [Bool](repeating: false, count: 6)
    others[2] = true
    guard case .run(let run) = graph.run(to: 3, before: others) else {
      Issue.record("3 may come first")
      return
    }
    #expect(run.map(\.node) == [0, 1, 3])
    #expect(graph.run(to: 5, before: others) == .none)
  }

  @Test("A search that is given up says so")
  func givenUp() {
    let graph = WorkflowGraph(
      nodes: [.step, .step, .step], edges: [(0, 1), (1, 2)], starts: [0], ends: [2])
    let answer = graph.run(
      to: 2, before: [false, false, false], limits: SoundnessLimits(plainStates: 1))
    #expect(answer == .undetermined(states: 2))
  }

  /// Every state that comes about without the others, in any order.
  private static func isReached(_ target: Int, before others: [Bool], _ game: TokenGame) -> Bool {
    var seen: Set<TokenGame.State> = []
    var stack: [TokenGame.State] = []
    var isFound = false
    func add(_ firing: Firing, _ state: TokenGame.State) {
      isFound = isFound || firing.node == target
      if !others[firing.node], seen.insert(state).inserted { stack.append(state) }
    }
    for opening in game.openings { add(opening, game.state(after: opening)) }
    while !isFound, let state = stack.popLast() {
      for firing in game.moves(in: state) { add(firing, game.state(after: firing, in: state)) }
    }
    return isFound
  }
}
