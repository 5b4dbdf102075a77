import Oversight
import OversightTestSupport

/// Processes that make no sense and resolve all the same: every way in which elements can be joined.
enum RandomModel {
  private static let place = Oversight.SourceLocation(file: "Random.swift", line: 1)
  private static let kinds: [StepKind] = [.activity, .decision, .fork, .join]
  private static let units: [Unit?] = {
    let bureau = Unit("bureau", "局")
    let section = Unit("section", "科", in: bureau)
    let other = Unit("other", "另一科", in: bureau)
    return [nil, bureau, section, other, Unit("centre", "中心")]
  }()

  static func samples(_ count: Int, seed: UInt64) -> [Sketch] {
    var generator = SeededGenerator(seed: seed)
    return (0..<count).map { _ in Sketch(of: process(using: &generator)) }
  }

  private static func process(using generator: inout SeededGenerator) -> PowerProcess {
    var process = PowerProcess()
    for post in Sketch.Post.allCases { process.posts.append(self.post(post, using: &generator)) }
    let steps = Sketch.Step.allCases.prefix(Int.random(in: 1...8, using: &generator))
    for step in steps.shuffled(using: &generator) {
      process.steps.append(self.step(step, using: &generator))
    }
    for number in 0..<Int.random(in: 0...(2 * steps.count), using: &generator) {
      guard let source = steps.randomElement(using: &generator),
        let target = steps.randomElement(using: &generator), source != target
      else { continue }
      var flow = AuthoredFlow(
        id: "f\(number)",
        source: source.rawValue,
        target: target.rawValue,
        facts: FlowFacts(kind: oneIn(5, using: &generator) ? .returned(nil) : .next),
        location: place
      )
      flow.supervisions = supervisions(using: &generator)
      flow.receipt = oneIn(3, using: &generator) ? post(using: &generator) : nil
      flow.risks = risks("f\(number)", using: &generator)
      process.flows.append(flow)
    }
    return process
  }

  private static func post(
    _ post: Sketch.Post,
    using generator: inout SeededGenerator
  ) -> AuthoredPost {
    let layer: Layer = oneIn(4, using: &generator) ? .outside : .handler
    let unit = units.randomElement(using: &generator) ?? nil
    return AuthoredPost(
      id: post.rawValue,
      facts: PostFacts(
        name: LocalizedText(post.rawValue),
        layer: layer,
        unit: unit,
        line: oneIn(4, using: &generator) ? .public : nil
      ),
      reportsTo: oneIn(2, using: &generator) ? self.post(using: &generator) : nil,
      location: place
    )
  }

  private static func step(
    _ step: Sketch.Step,
    using generator: inout SeededGenerator
  ) -> AuthoredStep {
    let kind: StepKind = kinds.randomElement(using: &generator) ?? .activity
    var authored = AuthoredStep(
      id: step.rawValue,
      facts: StepFacts(kind: kind, name: LocalizedText(step.rawValue)),
      location: place
    )
    guard !kind.isGateway else { return authored }
    for _ in 0..<Int.random(in: 0...2, using: &generator) {
      authored.performers.append(AuthoredPerformer(post: post(using: &generator)))
    }
    authored.isDoneByAnyPerformer = oneIn(3, using: &generator)
    authored.supervisions = supervisions(using: &generator)
    authored.risks = risks(step.rawValue, using: &generator)
    if oneIn(3, using: &generator) {
      authored.filings = [
        AuthoredFiling(facts: FilingFacts(phase: .after), receiver: "office", location: place)
      ]
    }
    return authored
  }

  private static func risks(
    _ host: String,
    using generator: inout SeededGenerator
  ) -> [AuthoredRisk] {
    (0..<Int.random(in: 0...2, using: &generator)).map { number in
      var risk = AuthoredRisk(
        id: "r-\(host)-\(number)",
        facts: RiskFacts(manifestation: "风险"),
        location: place
      )
      risk.supervisions = supervisions(using: &generator)
      risk.responsible = [AuthoredResponsible(.post(post(using: &generator)))]
      for measure in 0..<Int.random(in: 0...2, using: &generator) {
        var authored = AuthoredMeasure(
          id: "m\(measure)",
          facts: MeasureFacts(text: "措施"),
          location: place
        )
        authored.responsible = [AuthoredResponsible(.post(post(using: &generator)))]
        authored.supervisions = supervisions(using: &generator)
        authored.otherRisks = ["r-\(host)-0"]
        risk.measures.append(authored)
      }
      return risk
    }
  }

  private static func supervisions(
    using generator: inout SeededGenerator
  ) -> [AuthoredSupervision] {
    SupervisionKind.allCases.prefix(2).compactMap { kind in
      guard oneIn(3, using: &generator) else { return nil }
      return AuthoredSupervision(
        post: post(using: &generator),
        facts: SupervisionFacts(kind: kind),
        location: place
      )
    }
  }

  private static func post(using generator: inout SeededGenerator) -> String {
    (Sketch.Post.allCases.randomElement(using: &generator) ?? .a).rawValue
  }

  private static func oneIn(_ count: Int, using generator: inout SeededGenerator) -> Bool {
    Int.random(in: 0..<count, using: &generator) == 0
  }
}
