public import Oversight

extension PowerProcess {
  /// A block-structured process, as offices have them: sequences, decisions that meet again, forks
  /// with their joins, and corrections that return once.
  ///
  /// - Parameters:
  ///   - steps: about how many steps there are.
  ///   - posts: how many posts perform them; the first is an outside party.
  public static func structured(
    using generator: inout some RandomNumberGenerator, steps: Int, posts: Int
  ) -> PowerProcess {
    var builder = StructuredProcess(posts: posts)
    builder.build(steps: steps, using: &generator)
    return builder.process
  }
}

/// Puts a block-structured process together.
private struct StructuredProcess {
  /// The first and the last step of a block.
  typealias Block = (first: String, last: String)

  var process = PowerProcess()
  private let posts: Int
  private var post = 0
  private var line = 0

  private static let names: [LocalizedText] = [
    "审查", "现场核查（双人）", "集体审议", "出具受理通知书", "告知理由，听取陈述申辩", "送达并公示",
    "组织专家评审并形成意见", "立卷归档",
  ]
  private static let supervisor = "office"

  init(posts: Int) {
    self.posts = posts
    for index in 0..<posts {
      let facts = PostFacts(name: "岗位\(index)", layer: index == 0 ? .outside : .handler)
      process.posts.append(AuthoredPost(id: "p\(index)", facts: facts, location: nextLine()))
    }
    let office = PostFacts(name: "派驻纪检监察组", layer: .supervisor)
    process.posts.append(
      AuthoredPost(id: Self.supervisor, facts: office, location: nextLine()))
  }

  mutating func build(steps: Int, using generator: inout some RandomNumberGenerator) {
    let start = add(.start, "申请", by: 0)
    let body = block(steps, using: &generator)
    let end = add(.end(.completed), "办结", by: 0)
    link(start, body.first, using: &generator)
    link(body.last, end, using: &generator)
  }

  private mutating func block(
    _ budget: Int, using generator: inout some RandomNumberGenerator
  ) -> Block {
    guard budget > 1 else {
      let step = activity(using: &generator)
      return (step, step)
    }
    switch Int.random(in: 0..<6, using: &generator) {
    case 0 where budget >= 4: return choice(budget, using: &generator)
    case 1 where budget >= 5: return parallel(budget, using: &generator)
    case 2 where budget >= 3: return correction(budget, using: &generator)
    default:
      let part = Int.random(in: 1..<budget, using: &generator)
      let first = block(part, using: &generator)
      let second = block(budget - part, using: &generator)
      link(first.last, second.first, using: &generator)
      return (first.first, second.last)
    }
  }

  private mutating func choice(
    _ budget: Int, using generator: inout some RandomNumberGenerator
  ) -> Block {
    let decision = add(.decision, "是否符合条件", by: post)
    let good = block((budget - 2) / 2, using: &generator)
    let bad = block((budget - 2) / 2, using: &generator)
    let merge = activity(using: &generator)
    link(decision, good.first, when: "符合", using: &generator)
    link(decision, bad.first, .refusal, when: "不符合", using: &generator)
    link(good.last, merge, using: &generator)
    link(bad.last, merge, using: &generator)
    return (decision, merge)
  }

  private mutating func parallel(
    _ budget: Int, using generator: inout some RandomNumberGenerator
  ) -> Block {
    let before = activity(using: &generator)
    let fork = add(.fork, "", by: nil)
    let left = block((budget - 3) / 2, using: &generator)
    let right = block((budget - 3) / 2, using: &generator)
    let join = add(.join, "", by: nil)
    let after = activity(using: &generator)
    for (from, to) in [
      (before, fork), (fork, left.first), (fork, right.first), (left.last, join),
      (right.last, join), (join, after),
    ] {
      link(from, to, using: &generator)
    }
    return (before, after)
  }

  private mutating func correction(
    _ budget: Int, using generator: inout some RandomNumberGenerator
  ) -> Block {
    let body = block(budget - 2, using: &generator)
    let decision = add(.decision, "材料齐全合法", by: post)
    let after = activity(using: &generator)
    link(body.last, decision, using: &generator)
    link(decision, body.first, .returned(atMost: 1), when: "否", using: &generator)
    link(decision, after, when: "是", using: &generator)
    return (body.first, after)
  }

  private mutating func activity(using generator: inout some RandomNumberGenerator) -> String {
    if generator.chance(33) { post = Int.random(in: 0..<posts, using: &generator) }
    let kind: StepKind = generator.chance(12) ? .subProcess(of: nil) : .activity
    let id = add(kind, Self.names.randomElement(using: &generator) ?? "审查", by: post)
    let step = process.steps.count - 1
    process.steps[step].facts.limit = .workingDays(3)
    if generator.chance(20) { process.steps[step].facts.documents = [IssuedDocument("文书")] }
    if generator.chance(25) { process.steps[step].supervisions = [supervision()] }
    if generator.chance(50) {
      let facts = RiskFacts(
        manifestation: "风险",
        grade: [Grade.high, .medium, .low].randomElement(using: &generator))
      process.steps[step].risks = [AuthoredRisk(facts: facts, location: nextLine())]
    }
    return id
  }

  private mutating func add(_ kind: StepKind, _ name: LocalizedText, by post: Int?) -> String {
    let id = "s\(process.steps.count)"
    var step = AuthoredStep(
      id: id, facts: StepFacts(kind: kind, name: name), location: nextLine())
    if let post { step.performers = [AuthoredPerformer(post: "p\(post)")] }
    process.steps.append(step)
    return id
  }

  private mutating func link(
    _ source: String, _ target: String, _ kind: FlowKind = .next,
    when condition: LocalizedText? = nil, using generator: inout some RandomNumberGenerator
  ) {
    var flow = AuthoredFlow(
      source: source, target: target, facts: FlowFacts(kind: kind, condition: condition),
      location: nextLine())
    if generator.chance(33) { flow.supervisions = [supervision()] }
    process.flows.append(flow)
  }

  private mutating func supervision() -> AuthoredSupervision {
    AuthoredSupervision(
      post: Self.supervisor,
      facts: SupervisionFacts(kind: .process, name: "过程监督", evidence: "按月抽查台账"),
      location: nextLine())
  }

  private mutating func nextLine() -> SourceLocation {
    line += 1
    return SourceLocation(file: "structured.swift", line: line)
  }
}
