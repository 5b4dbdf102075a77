import OversightTestSupport
import ProcessGraph
import Testing

@Suite("Executions that avoid what is watched")
struct AvoidingExecutionsTests {
  @Test("An execution is open exactly where a search of all states finds one")
  func agreesWithSearch() {
    SoundSamples.forEach(Fuzz.count(300), seed: 1, steps: 3...11) { oracle, generator in
      let graph = oracle.game.graph
      let watched = graph.randomElements(
        Int.random(in: 0...30, using: &generator), using: &generator)
      let accepted = graph.randomEnds(using: &generator)
      let executions = graph.executions(avoiding: watched, endingIn: accepted)
      for element in graph.elements {
        #expect(
          executions.exists(through: element)
            == oracle.isOpen(element, avoiding: watched, endingIn: accepted),
          "\(element) in \(graph) past \(watched.elements) to \(accepted)")
      }
    }
  }

  @Test("What is open is shown by a run that can be played and meets nothing watched afterwards")
  func witnesses() throws {
    var lengths = 0
    for family in SoundSamples.families {
      for index in 0..<Fuzz.count(200) {
        var generator = SeededGenerator(seed: 2 << 32 + UInt64(index))
        let graph = SoundSamples.graph(family, steps: 3...40, using: &generator)
        let watched = graph.randomElements(15, using: &generator)
        let accepted = graph.randomEnds(using: &generator)
        let executions = graph.executions(avoiding: watched, endingIn: accepted)
        let game = TokenGame(graph)
        for element in graph.elements where generator.chance(20) {
          guard executions.exists(through: element) else {
            #expect(executions.execution(through: element) == nil)
            #expect(executions.future(of: element) == nil)
            continue
          }
          let run = try #require(executions.execution(through: element), "\(element) in \(graph)")
          lengths += run.count
          #expect(game.replay(run)?.isDone == true, "\(element) in \(graph)")
          #expect(accepted.contains(try #require(run.last).node))
          let future = try #require(CausalFuture(of: element, in: run))
          #expect(future.nodes.allSatisfy { !watched.nodes[$0] }, "\(element) in \(graph)")
          #expect(future.edges.allSatisfy { !watched.edges[$0] }, "\(element) in \(graph)")

          let firings = try #require(executions.future(of: element))
          let named = ElementSet(of: firings, in: graph)
          #expect(firings.map(\.node).sorted() == future.nodes.sorted())
          #expect(named.elements == future.elements(in: graph), "\(element) in \(graph)")
        }
      }
    }
    #expect(lengths > 1_000)
  }

  @Test("Watching one element more opens nothing")
  func monotone() {
    for family in SoundSamples.families {
      for index in 0..<Fuzz.count(300) {
        var generator = SeededGenerator(seed: 3 << 32 + UInt64(index))
        let graph = SoundSamples.graph(family, steps: 3...60, using: &generator)
        var watched = graph.randomElements(10, using: &generator)
        let accepted = graph.randomEnds(using: &generator)
        let before = graph.executions(avoiding: watched, endingIn: accepted)
        guard let more = graph.elements.randomElement(using: &generator) else { continue }
        watched.insert(more)
        let after = graph.executions(avoiding: watched, endingIn: accepted)
        for element in graph.elements where after.exists(through: element) {
          #expect(before.exists(through: element))
        }
        #expect(!after.exists(through: more))
      }
    }
  }

  @Test("What alone closes all executions is what a search finds no way past")
  func closing() {
    SoundSamples.forEach(Fuzz.count(100), seed: 4, steps: 3...9) { oracle, generator in
      let graph = oracle.game.graph
      let accepted = graph.randomEnds(using: &generator)
      for element in graph.elements where generator.chance(15) {
        let candidates = graph.elements.filter { _ in generator.chance(40) }
        let expected =
          oracle.isOpen(element, avoiding: graph.noElements, endingIn: accepted)
          ? candidates.filter {
            var watched = graph.noElements
            watched.insert($0)
            return !oracle.isOpen(element, avoiding: watched, endingIn: accepted)
          } : []
        #expect(
          graph.closing(element, aloneAmong: candidates, endingIn: accepted) == expected,
          "\(element) in \(graph)")
        for candidate in candidates {
          #expect(
            graph.closes(alone: candidate, from: element, endingIn: accepted)
              == expected.contains(candidate))
        }
      }
    }
  }

  @Test("A way to an end that is not accepted leaves nothing open")
  func otherEnds() {
    // 0 → 1, then either a watched 2 and the end 3, or the end 4, which nobody asks about.
    let graph = WorkflowGraph(
      nodes: [WorkflowGraph.Node](repeating: .step, count: 5),
      edges: [(0, 1), (1, 2), (2, 3), (1, 4)], starts: [0], ends: [3, 4])
    var watched = graph.noElements
    watched.insert(.node(2))
    #expect(!graph.executions(avoiding: watched, endingIn: [3]).exists(from: 1))
    // To stop at any end would call it open.
    #expect(graph.executions(avoiding: watched, endingIn: [3, 4]).exists(from: 1))
  }

  @Test("A watched branch after a fork closes the executions, but not the paths")
  func forks() throws {
    // 0 → fork 1 → 2 and 3 → join 4 → 5
    let graph = WorkflowGraph(
      nodes: [.step, .fork, .step, .step, .join, .step],
      edges: [(0, 1), (1, 2), (1, 3), (2, 4), (3, 4), (4, 5)], starts: [0], ends: [5])
    var watched = graph.noElements
    watched.insert(.node(2))
    let executions = graph.executions(avoiding: watched, endingIn: [5])
    #expect(!executions.exists(from: 0))
    #expect(executions.exists(from: 3), "what happens at the same time is not after it")
    let path = try #require(graph.path(from: .node(0), avoiding: watched, to: [5]))
    #expect(
      path == [
        .node(0), .edge(0), .node(1), .edge(2), .node(3), .edge(4), .node(4), .edge(5),
        .node(5),
      ])
    #expect(graph.closes(alone: .node(2), from: .node(0), endingIn: [5]))
    #expect(!graph.closes(alone: .node(2), from: .node(3), endingIn: [5]))
  }

  @Test("A path is the shortest in the graph without what is watched")
  func paths() {
    for family in SoundSamples.families {
      for index in 0..<Fuzz.count(200) {
        var generator = SeededGenerator(seed: 5 << 32 + UInt64(index))
        let graph = SoundSamples.graph(family, steps: 3...30, using: &generator)
        let watched = graph.randomElements(10, using: &generator)
        let accepted = graph.randomEnds(using: &generator)
        let adjacency = graph.adjacency
        let kept = (0..<adjacency.edgeCount).filter { !watched.edges[$0] }
        let rest = Adjacency(
          nodeCount: graph.nodes.count,
          edges: kept.map { (adjacency.source(of: $0), adjacency.target(of: $0)) })
        let paths = graph.paths(avoiding: watched, endingIn: accepted)
        for node in graph.nodes.indices {
          let reached = rest.reachable(from: [node]) { watched.nodes[$0] }
          let shortest = accepted.compactMap { reached.path(to: $0)?.count }.min()
          let path = paths.path(from: .node(node))
          #expect(paths.exists(from: node) == (shortest != nil))
          #expect(path?.count == shortest.map { 2 * $0 + 1 })
          if let path { expectPath(path, in: graph, avoiding: watched, to: accepted) }
        }
        for edge in 0..<adjacency.edgeCount {
          let target = adjacency.target(of: edge)
          #expect(paths.exists(along: edge) == (!watched.edges[edge] && paths.exists(from: target)))
          let path = paths.path(from: .edge(edge))
          #expect((path != nil) == paths.exists(along: edge))
          if let path { expectPath(path, in: graph, avoiding: watched, to: accepted) }
        }
      }
    }
  }

  private func expectPath(
    _ path: [WorkflowGraph.Element], in graph: WorkflowGraph, avoiding watched: ElementSet,
    to accepted: Set<Int>
  ) {
    #expect(!path.contains(where: watched.contains))
    for (first, second) in zip(path, path.dropFirst()) {
      switch (first, second) {
      case (.node(let node), .edge(let edge)): #expect(graph.adjacency.source(of: edge) == node)
      case (.edge(let edge), .node(let node)): #expect(graph.adjacency.target(of: edge) == node)
      default: Issue.record("nodes and edges take turns")
      }
    }
    if case .node(let last)? = path.last { #expect(accepted.contains(last)) }
  }
}

/// What follows from the first occurrence of an element in a run, read off the tokens.
struct CausalFuture {
  var nodes: [Int] = []
  var edges: Set<Int> = []

  init?(of element: WorkflowGraph.Element, in run: [Firing]) {
    var isFound = false
    var tokens: Set<Int> = []
    for firing in run {
      let isCaused = !tokens.isDisjoint(with: firing.consumed)
      tokens.subtract(firing.consumed)
      if !isFound, element == .node(firing.node) {
        isFound = true
      } else if !isCaused {
        if !isFound, case .edge(let edge) = element, firing.produced.contains(edge) {
          isFound = true
          tokens.insert(edge)
          edges.insert(edge)
        }
        continue
      }
      nodes.append(firing.node)
      tokens.formUnion(firing.produced)
      edges.formUnion(firing.produced)
    }
    guard isFound else { return nil }
  }

  func elements(in graph: WorkflowGraph) -> [WorkflowGraph.Element] {
    var set = graph.noElements
    for node in nodes { set.nodes[node] = true }
    for edge in edges { set.edges[edge] = true }
    return set.elements
  }
}
