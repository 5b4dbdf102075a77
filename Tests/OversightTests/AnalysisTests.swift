import Oversight
import OversightTestSupport
import ProcessGraph
import Testing

@Suite("What goes past those who watch")
struct AnalysisTests {
  @Test("Watched is what the definition says, surely or perhaps, in processes of any shape")
  func coverage() throws {
    var perhaps = 0
    for index in 0..<Fuzz.count(600) {
      var generator = SeededGenerator(seed: 61 << 32 + UInt64(index))
      let power = try ResolvedPower(resolving: .random, .random(using: &generator))
      let process = power.process
      guard
        !process.posts.contains(where: {
          process.superiors(of: $0.reference).contains($0.reference)
        })
      else { continue }
      let coverage = ProcessAnalysis(process).coverage
      let oracle = CoverageOracle(process: process)
      for step in process.steps {
        let expected = oracle.watch(.node(step.reference.index))
        let doubt = coverage.doubt(at: .step(step.reference))
        #expect(coverage.isWatched(step) == (expected != .nobody), "\(step.path)")
        #expect((doubt != nil) == (expected == .perhaps), "\(step.path)")
        perhaps += expected == .perhaps ? 1 : 0
      }
      for flow in process.flows {
        let expected = oracle.watch(.edge(flow.reference.index))
        let doubt = coverage.doubt(at: .flow(flow.reference))
        #expect(coverage.isWatched(flow) == (expected != .nobody), "\(flow.path)")
        #expect((doubt != nil) == (expected == .perhaps), "\(flow.path)")
        perhaps += expected == .perhaps ? 1 : 0
      }
    }
    #expect(perhaps > 100)
  }

  @Test("A run past everybody is found exactly where a search of all states finds one")
  func runs() throws {
    var found = ["open": 0, "closed": 0, "doubtful": 0]
    try AnalysisSamples.forEach(Fuzz.count(250), seed: 62) { power, _ in
      let process = power.process
      let analysis = ProcessAnalysis(process)
      guard analysis.isSound, let oracle = ExecutionOracle(analysis.workflow.graph) else { return }
      for risk in process.risks {
        let coverage = CoverageOracle(process: process, risk: risk)
        let watched = coverage.watched(in: analysis.workflow.graph, surely: false)
        let known = coverage.watched(in: analysis.workflow.graph, surely: true)
        let place = process.place(of: risk)
        let ends = process.places {
          risk.outcomes.isEmpty ? $0 != .withdrawn : risk.outcomes.contains($0)
        }
        let isOpen = oracle.isOpen(place, avoiding: watched, endingIn: ends)
        let isDoubtful = !isOpen && oracle.isOpen(place, avoiding: known, endingIn: ends)
        let run = analysis.unsupervisedRun(from: risk)
        #expect((run != nil) == isOpen, "\(risk.path)")
        if !isOpen { #expect((analysis.doubt(from: risk) != nil) == isDoubtful, "\(risk.path)") }
        found[isOpen ? "open" : isDoubtful ? "doubtful" : "closed", default: 0] += 1
        if let run { expect(run, from: place, in: analysis, past: watched, to: ends) }
        if !isOpen { try expectMandatory(risk, ends, known, analysis, oracle) }
      }
    }
    #expect(found.values.allSatisfy { $0 > 30 }, "\(found)")
  }

  /// What is mandatory closes alone, and nothing else does.
  private func expectMandatory(
    _ risk: ResolvedRisk, _ ends: Set<Int>, _ known: ElementSet, _ analysis: ProcessAnalysis,
    _ oracle: ExecutionOracle
  ) throws {
    let graph = analysis.workflow.graph
    let place = analysis.process.place(of: risk)
    let isOpenAtAll = oracle.isOpen(place, avoiding: graph.noElements, endingIn: ends)
    #expect(analysis.canBite(risk) == isOpenAtAll)
    let expected = known.elements.filter { element in
      var one = graph.noElements
      one.insert(element)
      return isOpenAtAll && !oracle.isOpen(place, avoiding: one, endingIn: ends)
    }
    #expect(analysis.mandatory(for: risk).map(element) == expected, "\(risk.path)")
  }

  @Test("A path past everybody is as short as the shortest that a search finds")
  func paths() throws {
    var open = 0
    try AnalysisSamples.forEach(Fuzz.count(250), seed: 63) { power, _ in
      let process = power.process
      let analysis = ProcessAnalysis(process)
      let graph = analysis.workflow.graph
      for risk in process.risks {
        let watched = CoverageOracle(process: process, risk: risk)
          .watched(in: graph, surely: false)
        let ends = process.places { $0 != .withdrawn }
        let expected = shortest(from: process.place(of: risk), to: ends, graph, past: watched)
        let path = analysis.unsupervisedPath(from: risk)
        #expect((path != nil) == (expected != nil), "\(risk.path)")
        guard let path, let expected else { continue }
        open += 1
        #expect(path.steps.count == expected, "\(risk.path)")
        #expect(path.elements.first.map(element) == process.place(of: risk))
        #expect(!path.elements.map(element).contains(where: watched.contains))
        for (first, second) in zip(path.elements, path.elements.dropFirst()) {
          switch (first, second) {
          case (.step(let step), .flow(let flow)): #expect(process[flow].source == step)
          case (.flow(let flow), .step(let step)): #expect(process[flow].target == step)
          default: Issue.record("steps and flows take turns")
          }
        }
      }
    }
    #expect(open > 50)
  }

  @Test("What is met first is what some way comes to with nothing watched before it")
  func firstWatched() throws {
    var met = 0
    try AnalysisSamples.forEach(Fuzz.count(250), seed: 64) { power, _ in
      let process = power.process
      let analysis = ProcessAnalysis(process)
      let graph = analysis.workflow.graph
      for risk in process.risks {
        let watched = CoverageOracle(process: process, risk: risk)
          .watched(in: graph, surely: false)
        // Relaxation: whatever follows something open that is not watched is come to.
        var reached = graph.noElements
        reached.insert(process.place(of: risk))
        var size = 0
        while size != reached.elements.count {
          size = reached.elements.count
          for edge in 0..<graph.adjacency.edgeCount {
            let (source, target) = (
              graph.adjacency.source(of: edge), graph.adjacency.target(of: edge)
            )
            if reached.nodes[source], !watched.nodes[source] { reached.insert(.edge(edge)) }
            if reached.edges[edge], !watched.edges[edge] { reached.insert(.node(target)) }
          }
        }
        let expected = reached.elements.filter(watched.contains)
        let first = analysis.firstWatched(from: risk).map(element)
        #expect(first.sorted() == expected.sorted(), "\(risk.path)")
        met += expected.count
      }
    }
    #expect(met > 200)
  }

  private func element(_ element: ProcessRun.Element) -> WorkflowGraph.Element {
    switch element {
    case .step(let step): .node(step.index)
    case .flow(let flow): .edge(flow.index)
    }
  }

  /// How many steps the shortest path has, by widening rings.
  private func shortest(
    from place: WorkflowGraph.Element, to ends: Set<Int>, _ graph: WorkflowGraph,
    past watched: ElementSet
  ) -> Int? {
    guard !watched.contains(place) else { return nil }
    var ring: Set<Int>
    switch place {
    case .node(let node): ring = [node]
    case .edge(let edge): ring = [graph.adjacency.target(of: edge)]
    }
    for length in 1...graph.nodes.count {
      ring = ring.filter { !watched.nodes[$0] }
      if !ring.isDisjoint(with: ends) { return length }
      ring = Set(
        ring.flatMap { node in
          graph.adjacency.outgoing(of: node).filter { !watched.edges[$0] }
            .map { graph.adjacency.target(of: $0) }
        })
    }
    return nil
  }

  /// The run begins at the place, follows the flows, takes all of a fork and one of anything else,
  /// meets nobody, and ends as the risk bites.
  private func expect(
    _ run: ProcessRun, from place: WorkflowGraph.Element, in analysis: ProcessAnalysis,
    past watched: ElementSet, to ends: Set<Int>
  ) {
    let process = analysis.process
    let elements = run.elements.map(element)
    #expect(elements.first == place)
    #expect(!elements.contains(where: watched.contains))
    #expect(Set(elements).count == elements.count)
    // A risk on a flow back: its source is left once more, another way.
    let flows = run.flows.dropFirst(run.elements.first == run.flows.first.map { .flow($0) } ? 1 : 0)
    for step in run.steps {
      let out = process.flows(from: process[step]).filter { flows.contains($0.reference) }
      let all = process.flows(from: process[step])
      switch process[step].kind {
      case .fork: #expect(out.count == all.count)
      case .end: #expect(ends.contains(step.index))
      default: #expect(out.count == 1, "\(process[step].path)")
      }
      let isFirst = run.steps.first == step
      #expect(isFirst || run.flows.contains { process[$0].target == step })
    }
    #expect(run.steps.contains { process[$0].kind.isEnd })
  }
}
