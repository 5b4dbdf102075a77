public import Oversight

extension PowerProcess {
  /// A process of any shape: gateways, several ends, loops, dead ends, outside parties, steps that
  /// nobody performs, supervisions that count and such that do not.
  ///
  /// It resolves without problems, and its gaps are what rules are tested on.
  ///
  /// - Parameters:
  ///   - steps: at most how many steps there are, at least 3.
  ///   - posts: at most how many posts there are, at least 2.
  public static func random(
    using generator: inout some RandomNumberGenerator, steps: Int = 9, posts: Int = 6
  ) -> PowerProcess {
    var builder = RandomProcess(
      steps: .random(in: 3...steps, using: &generator),
      posts: .random(in: 2...posts, using: &generator))
    builder.addPosts(using: &generator)
    builder.addSteps(using: &generator)
    builder.addFlows(using: &generator)
    builder.addPhase(using: &generator)
    return builder.process
  }
}

extension Power {
  /// The entry of the list for a random process.
  public static let random = Power("random", "随机职权", .other)
}

/// Puts a random process together.
private struct RandomProcess {
  let steps: Int
  let posts: Int
  var process = PowerProcess()
  private var line = 0

  init(steps: Int, posts: Int) {
    self.steps = steps
    self.posts = posts
  }

  private static let units: [Unit] = {
    let bureau = Unit("bureau", "局")
    return [
      bureau, Unit("licences", "审批科", in: bureau), Unit("archive", "档案科", in: bureau),
      Unit("centre", "服务中心"),
    ]
  }()

  mutating func addPosts(using generator: inout some RandomNumberGenerator) {
    for index in 0..<posts {
      let isOutside = index == 0 || generator.chance(5)
      let unit = generator.chance(70) ? Self.units.randomElement(using: &generator) : nil
      // Superiors have higher numbers, but for a rare circle.
      var superior: Int?
      if index + 1 < posts, generator.chance(50) {
        superior = .random(in: index + 1..<posts, using: &generator)
      } else if generator.chance(5) {
        superior = .random(in: 0..<posts, using: &generator)
      }
      process.posts.append(
        AuthoredPost(
          id: "p\(index)",
          facts: PostFacts(name: "岗位\(index)", layer: isOutside ? .outside : nil, unit: unit),
          reportsTo: superior == index ? nil : superior.map { "p\($0)" }, location: nextLine()))
    }
  }

  mutating func addSteps(using generator: inout some RandomNumberGenerator) {
    let ends = Int.random(in: 0...2, using: &generator)
    for index in 0..<steps {
      var kind = Self.middle.randomElement(using: &generator) ?? .activity
      if index == 0, generator.chance(90) { kind = .start }
      if index >= steps - ends {
        kind = .end(Outcome.allCases.randomElement(using: &generator) ?? .completed)
      }
      let name: LocalizedText = kind.isGateway ? "" : "环节\(index)"
      var step = AuthoredStep(
        id: "s\(index)", facts: StepFacts(kind: kind, name: name), location: nextLine())
      if !kind.isGateway {
        addPerformers(to: &step, using: &generator)
        step.supervisions = supervisions(20, using: &generator)
        if generator.chance(20) { step.risks.append(risk(index, using: &generator)) }
        if generator.chance(5) { step.measures.append(measure(index, using: &generator)) }
      }
      process.steps.append(step)
    }
  }

  private static let middle: [StepKind] = [
    .activity, .activity, .activity, .activity, .decision, .fork, .join, .inclusiveSplit,
    .inclusiveJoin,
  ]

  private func addPerformers(
    to step: inout AuthoredStep, using generator: inout some RandomNumberGenerator
  ) {
    guard generator.chance(step.facts.kind.needsPerformer ? 85 : 50) else { return }
    let first = Int.random(in: 0..<posts, using: &generator)
    step.performers.append(AuthoredPerformer(post: "p\(first)"))
    guard generator.chance(20) else { return }
    step.performers.append(AuthoredPerformer(post: "p\((first + 1) % posts)"))
    step.isDoneByAnyPerformer = generator.chance(30)
  }

  private mutating func risk(
    _ index: Int, using generator: inout some RandomNumberGenerator
  ) -> AuthoredRisk {
    var risk = AuthoredRisk(
      id: "r\(index)",
      facts: RiskFacts(manifestation: "风险\(index)", grade: generator.chance(70) ? .high : nil),
      location: nextLine())
    if generator.chance(70) {
      let owner = Int.random(in: 0..<posts, using: &generator)
      risk.responsible.append(AuthoredResponsible(.post("p\(owner)")))
    }
    guard generator.chance(70) else { return risk }
    var measure = measure(index, using: &generator)
    if generator.chance(70) { measure.responsible = risk.responsible }
    risk.measures.append(measure)
    return risk
  }

  private mutating func measure(
    _ index: Int, using generator: inout some RandomNumberGenerator
  ) -> AuthoredMeasure {
    var measure = AuthoredMeasure(
      id: "m\(index)", facts: MeasureFacts(text: "措施\(index)"), location: nextLine())
    measure.supervisions = supervisions(20, using: &generator)
    return measure
  }

  mutating func addFlows(using generator: inout some RandomNumberGenerator) {
    let sources = process.steps.filter { !$0.facts.kind.isEnd }.map(\.id)
    let targets = process.steps.filter { $0.facts.kind != .start }.map(\.id)
    for index in 0..<Int.random(in: steps...(steps * 2), using: &generator) {
      guard let source = sources.randomElement(using: &generator),
        var target = targets.randomElement(using: &generator)
      else { return }
      if generator.chance(1) { target = "ghost" }
      guard source != target else { continue }
      let kind: FlowKind = generator.chance(20) ? .returned(atMost: 1) : .next
      let facts = FlowFacts(kind: kind, condition: generator.chance(50) ? "情形\(index)" : nil)
      var flow = AuthoredFlow(
        id: "f\(index)", source: source, target: target, facts: facts, location: nextLine())
      if generator.chance(20) {
        flow.receipt = "p\(Int.random(in: 0..<posts, using: &generator))"
      }
      flow.supervisions = supervisions(35, using: &generator)
      process.flows.append(flow)
    }
  }

  mutating func addPhase(using generator: inout some RandomNumberGenerator) {
    process.supervisions = supervisions(30, using: &generator)
  }

  private mutating func supervisions(
    _ percent: Int, using generator: inout some RandomNumberGenerator
  ) -> [AuthoredSupervision] {
    guard generator.chance(percent) else { return [] }
    let post = Int.random(in: 0..<posts, using: &generator)
    let facts = SupervisionFacts(kind: .process)
    return [AuthoredSupervision(post: "p\(post)", facts: facts, location: nextLine())]
  }

  private mutating func nextLine() -> SourceLocation {
    line += 1
    return SourceLocation(file: "random.swift", line: line)
  }
}
