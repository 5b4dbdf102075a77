import Oversight
import ProcessGraph
import Testing

@Suite("The graph of elements")
struct ElementGraphTests {
  /// The whole table: which edge may join what.
  private static let table: [RelationKind: [(ElementKind, ElementKind)]] = [
    .performs: [(.post, .step)],
    .attaches: [(.risk, .step), (.risk, .flow)],
    .mitigates: [(.measure, .risk)],
    .supervises: [
      (.post, .step), (.post, .flow), (.post, .risk), (.post, .measure), (.post, .phase),
    ],
    .files: [(.step, .filing)],
    .answersFor: [(.post, .risk), (.post, .measure)],
    .reportsTo: [(.post, .post)],
  ]

  @Test("A relation joins the kinds of the table and no others", arguments: RelationKind.allCases)
  func permits(_ relation: RelationKind) throws {
    let allowed = try #require(Self.table[relation])
    for source in ElementKind.allCases {
      for target in ElementKind.allCases {
        let isAllowed = allowed.contains { $0 == (source, target) }
        #expect(relation.permits(source, target) == isAllowed, "\(source) to \(target)")
      }
    }
  }

  @Test("Every edge of random models is one that the table permits")
  func edges() throws {
    for sketch in RandomModel.samples(1_000, seed: 71) {
      let graph = try sketch.resolved().process.elements.graph
      for (edge, relation) in graph.edgeKinds.enumerated() {
        let source = graph.nodeKinds[graph.adjacency.source(of: edge)]
        let target = graph.nodeKinds[graph.adjacency.target(of: edge)]
        #expect(relation.permits(source, target))
      }
    }
  }

  @Test("Reverse questions are answered as a scan of the whole model answers them")
  func reverseIndexes() throws {
    for sketch in RandomModel.samples(1_000, seed: 72) {
      let process = try sketch.resolved().process
      for step in process.steps { check(step, in: process) }
      for flow in process.flows { check(flow, in: process) }
      for risk in process.risks {
        #expect(
          paths(process.measures(against: risk))
            == paths(process.measures.filter { $0.risks.contains(risk.reference) })
        )
        #expect(
          paths(process.supervisions(of: risk))
            == paths(process.supervisions.filter { $0.target == .risk(risk.reference) })
        )
      }
      for measure in process.measures {
        #expect(Set(measure.risks).count == measure.risks.count)
        #expect(
          paths(process.supervisions(of: measure))
            == paths(process.supervisions.filter { $0.target == .measure(measure.reference) })
        )
      }
    }
  }

  @Test("References point at the element with their id")
  func references() throws {
    for sketch in RandomModel.samples(300, seed: 73) {
      let process = try sketch.resolved().process
      for (index, post) in process.posts.enumerated() { #expect(post.reference.index == index) }
      for step in process.steps {
        #expect(process[step.reference].path == step.path)
        for post in step.posts { #expect(process[post].reference.id == post.id) }
      }
      for flow in process.flows { #expect(process[flow.reference].path == flow.path) }
      for risk in process.risks { #expect(process[risk.reference].path == risk.path) }
      for measure in process.measures { #expect(process[measure.reference].path == measure.path) }
      for supervision in process.supervisions {
        #expect(process[supervision.reference].path == supervision.path)
        #expect(process[supervision.post].reference.id == supervision.post.id)
      }
    }
  }

  private func check(_ step: ResolvedStep, in process: ResolvedProcess) {
    #expect(
      paths(process.flows(from: step))
        == paths(process.flows.filter { $0.source == step.reference })
    )
    #expect(
      paths(process.flows(to: step)) == paths(process.flows.filter { $0.target == step.reference })
    )
    #expect(
      paths(process.risks(of: step))
        == paths(process.risks.filter { $0.host == .step(step.reference) })
    )
    #expect(
      paths(process.filings(at: step))
        == paths(process.filings.filter { $0.step == step.reference })
    )
    #expect(
      paths(process.supervisions(of: step))
        == paths(process.supervisions.filter { $0.target == .step(step.reference) })
    )
  }

  private func check(_ flow: ResolvedFlow, in process: ResolvedProcess) {
    #expect(
      paths(process.risks(of: flow))
        == paths(process.risks.filter { $0.host == .flow(flow.reference) })
    )
    #expect(
      paths(process.supervisions(of: flow))
        == paths(process.supervisions.filter { $0.target == .flow(flow.reference) })
    )
  }

  private func paths(_ elements: [some ModelElement]) -> [String] {
    elements.map(\.path.description)
  }
}
