import Oversight
import OversightTestSupport

/// Random models that say all kinds of things, in texts that try to break the notation.
struct RandomDetails {
  private var generator: SeededGenerator
  private var texts: RandomText

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
    texts = RandomText(seed: seed + 1)
  }

  /// A power of any shape with details at every element.
  mutating func power(id: String = "random") throws -> ResolvedPower {
    var process: PowerProcess
    if chance(50) {
      process = .random(using: &generator)
    } else {
      process = .structured(using: &generator, steps: 12, posts: 4)
    }
    for place in process.posts.indices { decorate(&process.posts[place]) }
    for place in process.steps.indices {
      decorate(&process.steps[place], posts: process.posts.map(\.id))
    }
    var ends: Set<String> = []
    for place in process.flows.indices {
      decorate(&process.flows[place])
      // An id follows from the ends where only one flow has them.
      let flow = process.flows[place]
      if ends.insert("\(flow.source)->\(flow.target)").inserted, chance(50) {
        process.flows[place].id = nil
      }
    }
    process.supervisions = process.supervisions.map { decorated($0) }
    var entry = Power(id, text(), one(of: PowerCategory.allCases, or: .other))
    entry.body = chance(50) ? text() : nil
    entry.conditions = (0..<Int.random(in: 0...2, using: &generator)).map { _ in text() }
    entry.basis = chance(50) ? [LegalReference(word(), article: 3)] : []
    entry.supervision = chance(50) ? [.phone(word())] : []
    entry.limits = chance(50) ? PowerLimits(promised: .workingDays(3)) : PowerLimits()
    return try ResolvedPower(resolving: entry, process)
  }

  /// One of several, or, where there is none or once in a while, another.
  private mutating func one<Value>(of values: [Value], or other: Value) -> Value {
    chance(20) ? other : values.randomElement(using: &generator) ?? other
  }

  private mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &generator) < percent
  }

  /// A text that XML can hold.
  private mutating func word() -> String {
    let wild = ["a\nb", " a", "b\t", "c\r\nd", "a->b", "1", "true", "null"]
    if chance(15) { return one(of: wild, or: "~") }
    if chance(40) { return "甲乙丙" }
    return String(
      String.UnicodeScalarView(
        texts.next().unicodeScalars.filter {
          $0.value > 0x1F && $0.value != 0xFFFE && $0.value != 0xFFFF
        }))
  }

  private mutating func text() -> LocalizedText {
    chance(20) ? LocalizedText(word(), english: word()) : LocalizedText(word())
  }

  private mutating func audience() -> Audience {
    one(of: Audience.allCases, or: .public)
  }

  private mutating func decorate(_ post: inout AuthoredPost) {
    if chance(30) { post.facts.name = text() }
    post.facts.audience = audience()
    if chance(20) { post.facts.grade = GradeScale.stars[1] }
  }

  private mutating func decorate(_ step: inout AuthoredStep, posts: [String]) {
    step.facts.audience = audience()
    guard !step.facts.kind.isGateway else { return }
    if chance(50) { step.facts.name = text() }
    if chance(30) { step.facts.action = StepAction.allCases.randomElement(using: &generator) }
    if chance(10) { step.facts.decisiveOverride = Bool.random(using: &generator) }
    if chance(30) { step.facts.limit = .workingDays(Int.random(in: 0...9, using: &generator)) }
    if chance(10) { step.facts.limitNote = text() }
    if chance(15) {
      step.facts.discretion = one(of: [Discretion.none, .free], or: .benchmark("b"))
      step.facts.rules = [RuleDocument("b", text(), .benchmark)]
    }
    if chance(15) { step.facts.records = [.text, .audioVideo] }
    if chance(15) { step.facts.documents = [IssuedDocument(text(), statesRemedies: true)] }
    if chance(10) { step.facts.meeting = chance(50) ? Meeting() : Meeting(quorum: word()) }
    if chance(10) { step.facts.clock = ClockEvent(.stops, isToldToParty: false) }
    if chance(10) { step.facts.formerIDs = ["old", "older"].map { "\(step.id)-\($0)" } }
    if chance(10), step.facts.kind == .activity { step.facts.kind = .subProcess(of: nil) }
    if chance(15), let post = posts.randomElement(using: &generator) {
      var filing = AuthoredFiling(
        facts: FilingFacts(phase: .after, offset: .days(3)), receiver: post,
        location: step.location)
      filing.materials = [AuthoredMaterial(title: text(), copies: 2, isSecret: true)]
      step.filings = [filing]
    }
    step.supervisions = step.supervisions.map { decorated($0) }
    for place in step.risks.indices { decorate(&step.risks[place]) }
    for place in step.measures.indices { decorate(&step.measures[place]) }
    for place in step.performers.indices where chance(20) { step.performers[place].count = 2 }
  }

  private mutating func decorate(_ flow: inout AuthoredFlow) {
    if chance(50) { flow.facts.condition = text() }
    if chance(20) {
      flow.facts.range = QuantityRange(word(), from: 1, below: chance(50) ? 2.5 : nil, unit: word())
    }
    if chance(20) { flow.facts.kind = .returned(chance(50) ? nil : .within(.days(4))) }
    if chance(30) { flow.facts.audience = audience() }
    if chance(20) {
      var risk = AuthoredRisk(facts: RiskFacts(manifestation: "流转风险"), location: flow.location)
      decorate(&risk)
      risk.id = "flow-risk"
      flow.risks = [risk]
    }
    flow.supervisions = flow.supervisions.map { decorated($0) }
  }

  private mutating func decorate(_ risk: inout AuthoredRisk) {
    if chance(50), risk.id != nil { risk.facts.manifestation = text() }
    if chance(30) { risk.facts.outcomes = [.granted, .refused] }
    if chance(30) { risk.facts.riskClass = .system }
    if chance(20) { risk.responsible.append(AuthoredResponsible(.words(text()), layer: .leader)) }
    if chance(20) {
      risk.facts.review = RiskReview(by: word(), on: "2026-01-02", foundNoRisk: chance(50))
    }
    for place in risk.measures.indices { decorate(&risk.measures[place]) }
  }

  private mutating func decorate(_ measure: inout AuthoredMeasure) {
    measure.facts.text = text()
    measure.facts.frameworks = chance(30) ? ["COSO 10", word()] : []
    measure.facts.isKey = chance(30)
    measure.facts.audience = audience()
    if chance(20) { measure.facts.residual = .low }
    if chance(20) { measure.facts.rule = RuleDocument("制度", text()) }
    measure.supervisions = measure.supervisions.map { decorated($0) }
  }

  private mutating func decorated(_ supervision: AuthoredSupervision) -> AuthoredSupervision {
    var supervision = supervision
    if chance(40) { supervision.facts.name = text() }
    if chance(40) { supervision.facts.evidence = text() }
    if chance(40) { supervision.facts.phase = .during }
    return supervision
  }
}
