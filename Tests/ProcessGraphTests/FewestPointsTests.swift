import OversightTestSupport
import ProcessGraph
import Testing

@Suite("The fewest points to watch")
struct FewestPointsTests {
  @Test("The points are as cheap as the first of all sets of points that closes everything")
  func agreesWithEnumeration() {
    var exact = 0
    var unsolvable = 0
    var unstructured = 0
    SoundSamples.forEach(Fuzz.count(250), seed: 21, steps: 3...11) { oracle, generator in
      let trial = PointTrial(oracle.game.graph, candidates: 7, using: &generator)
      let expected = trial.cheapest(oracle)
      switch trial.problem.solve() {
      case .exact(let points):
        exact += 1
        if trial.graph.blockStructure.root == nil { unstructured += 1 }
        #expect(points.cost == expected, "\(trial)")
        trial.expect(points)
        #expect(trial.open(oracle, watching: points.points.map(\.element)).isEmpty)
      case .bounds: Issue.record("the budget suffices for \(trial)")
      case .noSolution(let sources):
        unsolvable += 1
        #expect(expected == nil)
        #expect(
          sources
            == trial.open(oracle, watching: trial.candidates), "\(trial)")
      }
    }
    #expect(exact > 100 && unsolvable > 20 && unstructured > 30)
  }

  @Test(
    "The walk over the blocks finds what the search finds in a graph that is not quite one block")
  func blocksAndSearch() {
    var compared = 0
    for index in 0..<Fuzz.count(150) {
      var generator = SeededGenerator(seed: 22 << 32 + UInt64(index))
      let graph = SoundSamples.graph(.structured, steps: 10...60, using: &generator)
      guard graph.blockStructure.root != nil else { continue }
      let trial = PointTrial(graph, candidates: 40, using: &generator)
      let spoilt = trial.spoilt
      #expect(spoilt.graph.blockStructure.root == nil)
      switch (trial.problem.solve(), spoilt.problem.solve()) {
      case (.exact(let quick), .exact(let slow)):
        compared += 1
        #expect(quick.cost == slow.cost, "\(trial)")
        trial.expect(quick)
        spoilt.expect(slow)
      case (.noSolution(let quick), .noSolution(let slow)): #expect(quick == slow)
      case (let quick, let slow): Issue.record("\(quick) and \(slow) for \(trial)")
      }
    }
    #expect(compared > 20)
  }

  @Test("Out of budget, the bounds hold the cost between them, and the points close everything")
  func bounds() {
    var bounded = 0
    for family in [WorkflowFamily.branchJump, .forkHandOver] {
      for index in 0..<Fuzz.count(60) {
        var generator = SeededGenerator(seed: 23 << 32 + UInt64(index))
        let graph = SoundSamples.graph(family, steps: 40...80, using: &generator)
        let trial = PointTrial(
          graph, candidates: 120, sources: 10...20, canWatchSources: 100, using: &generator)
        guard case .exact(let exact) = trial.problem.solve() else { continue }
        for budget in [0, 200, 1_000] {
          switch trial.problem.solve(budget: budget) {
          case .exact(let points): #expect(points.cost == exact.cost)
          case .bounds(let lower, let upper):
            bounded += 1
            #expect(lower <= exact.cost && exact.cost <= upper.cost && lower < upper.cost)
            trial.expect(upper)
          case .noSolution: Issue.record("there is one: \(trial)")
          }
        }
      }
    }
    #expect(bounded > 0)
  }

  @Test("In a fork one watched branch suffices, in a decision every branch counts")
  func forksAndDecisions() {
    for split in [WorkflowGraph.Node.fork, .step] {
      // 0 → split 1 → 2 and 3 → merge 4 → 5
      let graph = WorkflowGraph(
        nodes: [.step, split, .step, .step, split == .fork ? .join : .step, .step],
        edges: [(0, 1), (1, 2), (1, 3), (2, 4), (3, 4), (4, 5)], starts: [0], ends: [5])
      var costs = [Int?](repeating: nil, count: 6)
      costs[2] = 2
      costs[3] = 1
      let problem = FewestPoints(
        graph, sources: [FewestPoints.Source(.node(0), endingIn: [5])], watched: [graph.noElements],
        nodeCosts: costs, edgeCosts: [Int?](repeating: nil, count: 6))
      guard case .exact(let points) = problem.solve() else {
        Issue.record("there is a solution")
        continue
      }
      let elements = points.points.map(\.element)
      #expect(elements == (split == .fork ? [.node(3)] : [.node(2), .node(3)]))
      #expect(points.points.allSatisfy { $0.closes == [0] })
    }
  }
}

/// A graph with random sources, watched elements and candidates, and the slow way to the cheapest.
private struct PointTrial: CustomStringConvertible {
  let graph: WorkflowGraph
  let sources: [FewestPoints.Source]
  /// What is watched, by the sources for which it is.
  let watched: [ElementSet]
  let costs: [WorkflowGraph.Element: Int]
  let problem: FewestPoints

  init(
    _ graph: WorkflowGraph, sources: [FewestPoints.Source], watched: [ElementSet],
    costs: [WorkflowGraph.Element: Int]
  ) {
    self.graph = graph
    self.sources = sources
    self.watched = watched
    self.costs = costs
    problem = FewestPoints(
      graph, sources: sources, watched: watched,
      nodeCosts: graph.nodes.indices.map { costs[.node($0)] },
      edgeCosts: (0..<graph.adjacency.edgeCount).map { costs[.edge($0)] })
  }

  init(
    _ graph: WorkflowGraph, candidates: Int, sources count: ClosedRange<Int> = 1...4,
    canWatchSources percent: Int = 70,
    using generator: inout SeededGenerator
  ) {
    let watches = Int.random(in: 1...2, using: &generator)
    let watched = (0..<watches).map { _ in graph.randomElements(4, using: &generator) }
    let accepted = (0..<3).map { _ in graph.randomEnds(using: &generator) }
    let elements = graph.elements
    let sources = (0..<Int.random(in: count, using: &generator)).map { _ in
      FewestPoints.Source(
        elements[Int.random(in: 0..<elements.count, using: &generator)],
        endingIn: accepted[Int.random(in: 0..<3, using: &generator)],
        watch: Int.random(in: 0..<watches, using: &generator))
    }
    var costs: [WorkflowGraph.Element: Int] = [:]
    for element in elements.shuffled(using: &generator).prefix(candidates) {
      costs[element] = Int.random(in: 1...5, using: &generator)
    }
    // The sources themselves are dear, or the answer would always be they.
    for source in sources { costs[source.element] = generator.chance(percent) ? 9 : nil }
    self.init(graph, sources: sources, watched: watched, costs: costs)
  }

  /// The same with something at its beginning that is no block, and changes nothing.
  var spoilt: PointTrial {
    let count = graph.nodes.count
    let adjacency = graph.adjacency
    var edges = (0..<adjacency.edgeCount).map {
      (source: adjacency.source(of: $0), target: adjacency.target(of: $0))
    }
    // start → a decision with a jump from one branch into the other → the old start
    edges += [
      (count, count + 1), (count, count + 2), (count + 1, count + 2), (count + 1, count + 3),
      (count + 2, count + 3), (count + 3, graph.starts[0]),
    ]
    let spoilt = WorkflowGraph(
      nodes: graph.nodes + [.step, .step, .step, .step], edges: edges, starts: [count],
      ends: graph.ends)
    return PointTrial(
      spoilt, sources: sources,
      watched: watched.map { set in
        ElementSet(
          nodes: set.nodes + [false, false, false, false],
          edges: set.edges + [Bool](repeating: false, count: 6))
      },
      costs: costs)
  }

  var description: String { "\(graph) \(sources) \(watched.map(\.elements)) \(costs)" }

  var candidates: [WorkflowGraph.Element] { graph.elements.filter { costs[$0] != nil } }

  func open(
    _ oracle: ExecutionOracle, watching points: some Sequence<WorkflowGraph.Element>
  ) -> [Int] {
    sources.indices.filter {
      var watched = watched[sources[$0].watch]
      watched.formUnion(points)
      return oracle.isOpen(
        sources[$0].element, avoiding: watched, endingIn: sources[$0].accepted)
    }
  }

  func cheapest(_ oracle: ExecutionOracle) -> Int? {
    let candidates = candidates
    let sets = (0..<(1 << candidates.count)).map { set in
      candidates.indices.filter { set >> $0 & 1 == 1 }.map { candidates[$0] }
    }
    func cost(_ set: [WorkflowGraph.Element]) -> Int { set.reduce(0) { $0 + (costs[$1] ?? 0) } }
    return sets.map { (set: $0, cost: cost($0)) }.sorted { $0.cost < $1.cost }
      .first { open(oracle, watching: $0.set).isEmpty }?.cost
  }

  /// The points cost what is said, close everything, and none can be left out.
  func expect(_ answer: WatchPoints) {
    let points = answer.points.map(\.element)
    #expect(points == Set(points).sorted())
    #expect(points.reduce(0) { $0 + (costs[$1] ?? 1_000_000) } == answer.cost, "\(self)")
    func open(without left: WorkflowGraph.Element?) -> [Int] {
      sources.indices.filter {
        var watched = watched[sources[$0].watch]
        watched.formUnion(points.filter { $0 != left })
        return graph.executions(avoiding: watched, endingIn: sources[$0].accepted)
          .exists(through: sources[$0].element)
      }
    }
    #expect(open(without: nil).isEmpty, "\(self)")
    for point in answer.points {
      #expect(!point.closes.isEmpty, "\(self)")
      #expect(open(without: point.element) == point.closes, "\(self)")
    }
  }
}
