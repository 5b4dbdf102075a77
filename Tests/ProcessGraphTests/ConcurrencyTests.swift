import OversightTestSupport
import ProcessGraph
import Testing

/// What can be under way at once is what the states of the game, visited one by one, say.
struct ConcurrencyTests {
  static let sound = WorkflowFamily.allCases.filter { $0.isSound != false }

  /// Sound graphs without inclusive routing and few states.
  private func samples(
    of family: WorkflowFamily, count: Int, steps: ClosedRange<Int>
  ) -> [(sample: WorkflowSample, space: StateSpace)] {
    // Few arbitrary graphs are sound.
    let count = family == .arbitrary ? 4 * count : count
    return (0..<Fuzz.count(count)).compactMap { seed in
      let sample = WorkflowSample(family, seed: seed, steps: steps, allowsInclusive: false)
      let space = StateSpace(sample.graph, limit: 600)
      return space.isSound == true ? (sample, space) : nil
    }
  }

  @Test("Edges are concurrent where some state has a token on both", arguments: sound)
  func edgesAgree(family: WorkflowFamily) throws {
    var found = [true: 0, false: 0]
    for (sample, space) in samples(of: family, count: 300, steps: 3...14) {
      let concurrency = try #require(sample.graph.concurrency())
      let edges = 0..<sample.graph.adjacency.edgeCount
      for first in edges {
        for second in edges where second > first {
          let expected = space.states.contains { $0.tokens[first] > 0 && $0.tokens[second] > 0 }
          found[expected, default: 0] += 1
          #expect(
            concurrency.areConcurrent(.edge(first), .edge(second)) == expected,
            "\(sample): \(first), \(second)")
          #expect(concurrency.areConcurrent(.edge(second), .edge(first)) == expected)
        }
      }
    }
    #expect(found.values.allSatisfy { $0 > Fuzz.count(10) })
  }

  @Test(
    "Nodes are concurrent where some state lets both fire on tokens of their own", arguments: sound)
  func nodesAgree(family: WorkflowFamily) throws {
    var found = [true: 0, false: 0]
    for (sample, space) in samples(of: family, count: 200, steps: 3...14) {
      let concurrency = try #require(sample.graph.concurrency())
      var expected: Set<[Int]> = []
      for state in space.states {
        let moves = space.game.moves(in: state)
        for first in moves {
          for second in moves where first.node < second.node {
            if Set(first.consumed).isDisjoint(with: second.consumed) {
              expected.insert([first.node, second.node])
            }
          }
        }
      }
      for first in sample.graph.nodes.indices {
        for second in sample.graph.nodes.indices where second > first {
          let isExpected = expected.contains([first, second])
          found[isExpected, default: 0] += 1
          #expect(
            concurrency.areConcurrent(.node(first), .node(second)) == isExpected,
            "\(sample): \(first), \(second)")
        }
      }
    }
    // Hardly any graph without thought is sound and has work side by side.
    let least = family == .arbitrary ? 0 : Fuzz.count(10)
    #expect(found.values.allSatisfy { $0 > least })
  }

  @Test("Two elements share a run where the game can be played through both", arguments: sound)
  func runsAgree(family: WorkflowFamily) throws {
    var apart = 0
    for (sample, space) in samples(of: family, count: 150, steps: 3...10) {
      let concurrency = try #require(sample.graph.concurrency())
      let elements = sample.graph.elements
      var generator = SeededGenerator(seed: UInt64(sample.seed))
      for _ in 0..<12 {
        let first = try #require(elements.randomElement(using: &generator))
        let second = try #require(elements.randomElement(using: &generator))
        let expected = isPlayable(through: first, second, space.game)
        if !expected { apart += 1 }
        #expect(
          concurrency.canShareRun(first, second) == expected,
          "\(sample): \(first), \(second)")
      }
    }
    #expect(apart > Fuzz.count(10))
  }

  @Test("Nothing is said of inclusive routing, nor of graphs beyond the limit")
  func limits() {
    let inclusive = WorkflowGraph(
      nodes: [.step, .inclusiveSplit, .inclusiveJoin, .step],
      edges: [(0, 1), (1, 2), (1, 2), (2, 3)], starts: [0], ends: [3])
    #expect(inclusive.concurrency() == nil)
    let parallel = WorkflowGraph(
      nodes: [.step, .fork, .join, .step], edges: [(0, 1), (1, 2), (1, 2), (2, 3)],
      starts: [0], ends: [3])
    #expect(parallel.concurrency(mostEdges: 3) == nil)
    #expect(parallel.concurrency()?.areConcurrent(.edge(1), .edge(2)) == true)
  }

  /// Whether some run passes both elements: a search of all states with what was passed before.
  private func isPlayable(
    through first: WorkflowGraph.Element, _ second: WorkflowGraph.Element, _ game: TokenGame
  ) -> Bool {
    struct Position: Hashable {
      var state: TokenGame.State
      var passed: Set<WorkflowGraph.Element>
    }
    func passed(by firing: Firing) -> Set<WorkflowGraph.Element> {
      Set([.node(firing.node)] + firing.produced.map { .edge($0) }).intersection([first, second])
    }
    var open = game.openings.map { Position(state: game.state(after: $0), passed: passed(by: $0)) }
    var seen = Set(open)
    while let position = open.popLast() {
      if position.passed == [first, second] { return true }
      for move in game.moves(in: position.state) {
        let next = Position(
          state: game.state(after: move, in: position.state),
          passed: position.passed.union(passed(by: move)))
        if seen.insert(next).inserted { open.append(next) }
      }
    }
    return false
  }
}
