import Oversight
import OversightTestSupport
import ProcessGraph

/// Random powers whose process is small enough to be searched state by state.
enum AnalysisSamples {
  /// Block-structured processes, with what makes questions about them interesting: several ends,
  /// unknown performers, jointly or alternatively performing posts, and supervisions that do not
  /// count.
  static func forEach(
    _ count: Int, seed: UInt64, _ body: (ResolvedPower, inout SeededGenerator) throws -> Void
  ) throws {
    for index in 0..<count {
      var generator = SeededGenerator(seed: seed << 32 + UInt64(index))
      var process = PowerProcess.structured(
        using: &generator, steps: .random(in: 2...9, using: &generator), posts: 4)
      for step in process.steps.indices { vary(&process.steps[step], using: &generator) }
      for flow in process.flows.indices where generator.chance(10) {
        process.flows[flow].risks.append(risk(1_000 + flow, using: &generator))
      }
      try body(try ResolvedPower(resolving: .random, process), &generator)
    }
  }

  private static func vary(
    _ step: inout AuthoredStep, using generator: inout SeededGenerator
  ) {
    guard !step.performers.isEmpty else { return }
    step.facts.decisiveOverride = generator.chance(40)
    if step.facts.kind == .activity, generator.chance(8) { step.performers = [] }
    if step.facts.kind == .activity, generator.chance(20) {
      let post = Int.random(in: 0..<4, using: &generator)
      if step.performers.first?.post != "p\(post)" {
        step.performers.append(
          AuthoredPerformer(post: "p\(post)", count: .random(in: 1...2, using: &generator)))
        step.isDoneByAnyPerformer = generator.chance(50)
      }
    }
    for place in step.supervisions.indices where generator.chance(30) {
      step.supervisions[place].post = "p\(Int.random(in: 0..<4, using: &generator))"
    }
    for place in step.supervisions.indices where generator.chance(15) {
      step.supervisions[place].facts.mode = .automatic
    }
  }

  private static func risk(
    _ number: Int, using generator: inout SeededGenerator
  ) -> AuthoredRisk {
    AuthoredRisk(
      id: "r\(number)",
      facts: RiskFacts(
        manifestation: "风险\(number)",
        grade: [Grade.high, .medium, .low].randomElement(using: &generator)),
      location: SourceLocation(file: "structured.swift", line: 5_000 + number))
  }
}

extension ResolvedProcess {
  /// The element of the workflow at which a risk stands.
  func place(of risk: ResolvedRisk) -> WorkflowGraph.Element {
    switch risk.host {
    case .step(let step): .node(step.index)
    case .flow(let flow): .edge(flow.index)
    }
  }

  /// The ends with such an outcome.
  func places(of isMeant: (Outcome) -> Bool) -> Set<Int> {
    Set(
      steps.filter { if case .end(let outcome) = $0.kind { isMeant(outcome) } else { false } }
        .map(\.reference.index))
  }
}
