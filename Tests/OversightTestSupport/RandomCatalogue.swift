public import Oversight

/// Random powers in which every field of the vocabulary occurs, with hostile texts.
public struct RandomCatalogue {
  private var generator: SeededGenerator
  private var line = 0
  private let isHostile: Bool

  /// - Parameter isHostile: whether texts hold what notations stumble over.
  public init(seed: UInt64, isHostile: Bool = true) {
    generator = SeededGenerator(seed: seed)
    self.isHostile = isHostile
  }

  private static let pieces = [
    "\"", "'", ": ", ":", "# ", " #", "no", "yes", "0123", "~", "null", "true", "1e3", "2026-01-15",
    " ", "\n", "\r\n", "\r", "\t", "\n\n", "\n ", "中文", "𠮷野", "👩‍👩‍👧", "\u{85}", "\u{2028}", "\u{0}",
    "\u{7}", "\u{FEFF}", "- ", "? ", "[", "]", "{", "}", ",", "&a", "*a", "!!str", "|", ">", "%",
    "@",
    "`", "\\", "\\n", "---", "...", "<<", "=", "x", "/", "->", "12:30", "0x1F", "1_000", "é",
    "e\u{301}",
    "\u{10FFFF}", "\u{E000}", "\u{FFFE}", "phone 1", "3 workingDays", "high", "高", "\u{A0}",
    "\u{200B}",
  ]

  /// A text in which something can be read.
  public mutating func text() -> String {
    guard isHostile, generator.chance(60) else {
      return "文\(Int.random(in: 0..<50, using: &generator))"
    }
    var text = ""
    for _ in 0..<Int.random(in: 1...4, using: &generator) { text += pick(Self.pieces) }
    // Yams drops a mark of byte order with which a text begins.
    while text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
    return text.contains { $0.isLetter || $0.isNumber } ? text : text + "甲"
  }

  private mutating func localized() -> LocalizedText {
    guard generator.chance(20) else { return LocalizedText(text()) }
    var translations: [Language: String] = [:]
    for language in Language.allCases where generator.chance(60) { translations[language] = text() }
    return LocalizedText(text(), translations)
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: elements.indices, using: &generator)]
  }

  private mutating func maybe<Value>(_ percent: Int = 50, _ make: (inout Self) -> Value) -> Value? {
    generator.chance(percent) ? make(&self) : nil
  }

  private mutating func some<Value>(_ most: Int, _ make: (inout Self) -> Value) -> [Value] {
    (0..<Int.random(in: 0...most, using: &generator)).map { _ in make(&self) }
  }

  private mutating func word<Word: CaseIterable>(_ type: Word.Type = Word.self) -> Word {
    pick(Array(Word.allCases))
  }

  private mutating func place() -> SourceLocation {
    line += 1
    return SourceLocation(file: "random.swift", line: line)
  }

  private mutating func limit() -> TimeLimit {
    TimeLimit(Int.random(in: 0...400, using: &generator), word())
  }

  private mutating func date() -> CalendarDate { pick(["2026-01-15", "0001-01-01", "2024-02-29"]) }

  private mutating func grade() -> Grade {
    let scale = pick([
      .highMediumLow, .stars, .levelOneWorst, .highOrdinary,
      GradeScale("four", worstFirst: ["甲", "乙", "丙", "丁"]),
      GradeScale("same", worstFirst: ["甲", "甲"]), GradeScale("no", worstFirst: ["high"]),
      // Two scales with one id.
      GradeScale("four", worstFirst: ["一"]),
    ])
    return scale[Int.random(in: scale.labels.indices, using: &generator)]
  }

  private mutating func unit() -> Unit {
    let bureau = Unit("bureau", LocalizedText("局", english: "Bureau"))
    let section = Unit("section", "科", in: bureau)
    let hall: Unit.Kind = word()
    return pick([
      bureau, section, Unit("group: a", "组", in: section), Unit("other", "no"),
      Unit("other", "另一个"), Unit("below", "下", in: Unit("other", "no")), Unit(text(), localized()),
      Unit("town", "镇", kind: .town), Unit("street", "街", in: Unit("town", "镇", kind: .town)),
      // One id, and two kinds of organisation.
      Unit("hall", "厅", kind: hall),
      Unit("desk", "台", kind: .other, in: Unit("hall", "厅", kind: hall)),
    ])
  }

  private mutating func rule() -> RuleDocument {
    RuleDocument(pick(["rule-1", "no", "0123", "制度"]), pick(["制度一", "制度一", localized()]), word())
  }

  private mutating func law() -> LegalReference {
    LegalReference(
      text(), article: maybe { Int.random(in: 1...99, using: &$0.generator) },
      paragraph: maybe(20) { Int.random(in: 1...9, using: &$0.generator) },
      validFrom: maybe(20) { $0.date() }, validUntil: maybe(20) { $0.date() })
  }

  private mutating func review() -> RiskReview {
    RiskReview(
      by: text(), on: date(), meeting: maybe { $0.text() }, foundNoRisk: generator.chance(30))
  }

  private mutating func channel() -> SupervisionChannel {
    SupervisionChannel(word(), pick([text(), "", " x", "12345"]))
  }

  // MARK: A power

  /// A power that resolves, unless its parts contradict one another.
  public mutating func power(_ id: String) -> ResolvedPower? {
    let entry = self.entry(id)
    let process = self.process()
    let ghosts = maybe(20) { _ in ["ghost"] } ?? []
    return try? ResolvedPower(
      resolving: entry, process, declaredPosts: ghosts, declaredSteps: ghosts)
  }

  /// Some powers that resolve together.
  public mutating func catalogue() -> ResolvedCatalogue {
    ResolvedCatalogue(powers: (0..<3).compactMap { power("power-\($0)") })
  }

  private mutating func entry(_ id: String) -> Power {
    var power = Power(id, localized(), word(), file: "random.swift", line: 1)
    power.code = maybe { $0.text() }
    power.subItems = some(2) { random in
      Power.SubItem(random.localized(), code: random.maybe { $0.text() })
    }
    power.fields = Set(some(3) { $0.word(AffairField.self) })
    power.isMajor = generator.chance(30)
    power.isOutline = generator.chance(10)
    power.initiation = maybe { $0.word() }
    power.isJoint = generator.chance(30)
    power.basis = some(3) { $0.law() }
    power.rules = some(2) { $0.rule() }
    power.accountability = some(2) { $0.localized() }
    power.body = maybe { $0.localized() }
    power.handlingUnit = maybe { $0.localized() }
    power.level = maybe { $0.localized() }
    power.limits = PowerLimits(statutory: maybe { $0.limit() }, promised: maybe { $0.limit() })
    power.fee = maybe { $0.localized() }
    power.conditions = some(2) { $0.localized() }
    power.materials = some(2) { $0.localized() }
    power.enquiries = some(2) { $0.channel() }
    power.supervision = some(2) { $0.channel() }
    power.audience = word()
    power.status = word()
    power.history = some(2) { random in
      StatusRecord(
        random.word(), by: random.text(), unit: random.maybe { $0.text() }, on: random.date(),
        opinion: random.maybe { $0.text() }, digest: random.maybe { $0.text() })
    }
    power.hearingClass = maybe { $0.localized() }
    power.listedOn = maybe { $0.date() }
    power.reviewedOn = maybe { $0.date() }
    power.publishedOn = maybe { $0.date() }
    power.reviewInterval = maybe { $0.limit() } ?? power.reviewInterval
    power.publications = some(2) { random in
      Publication(
        random.word(), place: random.text(), from: random.maybe { $0.date() },
        until: random.maybe { $0.date() })
    }
    power.version = maybe { $0.text() }
    power.versionDate = maybe { $0.date() }
    return power
  }

  // MARK: A process

  private static let posts = ["a", "b", "no", "office"]

  private mutating func process() -> PowerProcess {
    var process = PowerProcess()
    for id in Self.posts {
      var post = AuthoredPost(
        id: id,
        facts: PostFacts(
          name: localized(), layer: maybe { $0.word() }, unit: maybe { $0.unit() },
          line: maybe(20) { $0.word() }, grade: maybe(20) { $0.grade() },
          identity: maybe(20) { $0.text() }, audience: word()), location: place())
      post.reportsTo = maybe(30) { $0.pick(Self.posts) }
      process.posts.append(post)
    }
    let count = Int.random(in: 1...6, using: &generator)
    for index in 0..<count { process.steps.append(step("s\(index)")) }
    for index in 0..<(2 * count) { process.flows += flow(index, count) }
    process.supervisions = some(2) { random in
      var supervision = random.supervision()
      supervision.region =
        random.maybe { random in
          (0..<count).filter { _ in random.generator.chance(50) }.map { "s\($0)" }
        } ?? []
      return supervision
    }
    return process
  }

  private mutating func step(_ id: String) -> AuthoredStep {
    let kind: StepKind = pick([
      .activity, .activity, .activity, .decision, .start, .end(word()), .fork, .join,
      .inclusiveSplit, .inclusiveJoin, .subProcess(of: nil),
    ])
    let isGateway = kind.isGateway
    var step = AuthoredStep(
      id: id,
      facts: StepFacts(
        kind: kind, name: isGateway && generator.chance(80) ? "" : localized(),
        action: maybe { $0.word() }), location: place())
    step.facts.otherActions = Set(some(1) { $0.word(StepAction.self) })
    step.facts.decisiveOverride = maybe(30) { $0.generator.chance(50) }
    step.facts.limit = maybe { $0.limit() }
    step.facts.limitNote = maybe(20) { $0.localized() }
    step.facts.matter = maybe(20) { $0.word() }
    step.facts.discretion = maybe(30) { $0.pick([.none, .free, .benchmark($0.text())]) }
    step.facts.requiresRecusal = maybe(30) { $0.generator.chance(50) }
    step.facts.records = Set(some(2) { $0.word(RecordKind.self) })
    step.facts.documents = some(2) { random in
      IssuedDocument(
        random.localized(), statesRemedies: random.maybe { $0.generator.chance(50) })
    }
    step.facts.meeting = maybe(20) { random in
      Meeting(
        quorum: random.maybe { $0.text() },
        recordsDissent: random.maybe { $0.generator.chance(50) },
        leaderSpeaksLast: random.maybe { $0.generator.chance(50) })
    }
    step.facts.publicity = maybe(20) { $0.limit() }
    step.facts.clock = maybe(30) { random in
      ClockEvent(random.word(), isToldToParty: random.maybe { $0.generator.chance(50) })
    }
    step.facts.review = maybe(20) { $0.review() }
    step.facts.basis = some(2) { $0.law() }
    step.facts.rules = some(2) { $0.rule() }
    step.facts.audience = word()
    step.facts.formerIDs = some(2) { $0.text() }
    step.performers = some(2) { random in
      AuthoredPerformer(
        post: random.pick(Self.posts), count: Int.random(in: 1...2, using: &random.generator))
    }
    step.isDoneByAnyPerformer = generator.chance(20)
    step.risks = risks(id)
    step.measures = some(1) { $0.measure() }
    step.supervisions = some(1) { $0.supervision() }
    step.filings = maybe(30) { [$0.filing()] } ?? []
    return step
  }

  private mutating func flow(_ index: Int, _ steps: Int) -> [AuthoredFlow] {
    let source = Int.random(in: 0..<steps, using: &generator)
    let target = Int.random(in: 0..<steps, using: &generator)
    guard source != target else { return [] }
    let kind: FlowKind = pick([
      .next, .next, .refusal, .escalation, .returned(nil), .returned(atMost: 2),
      .returned(within: limit()),
    ])
    var flow = AuthoredFlow(
      id: maybe { _ in "f\(index)" }, source: "s\(source)", target: "s\(target)",
      facts: FlowFacts(
        kind: kind, condition: maybe { $0.localized() },
        range: maybe(20) { random in
          QuantityRange(
            random.text(), from: random.maybe { $0.pick([0.1, 100_000, 1e21, -2.5]) },
            unit: random.text())
        }, isExtension: generator.chance(10), audience: word()), location: place())
    flow.receipt = maybe(20) { $0.pick(Self.posts) }
    flow.approver = maybe(20) { $0.pick(Self.posts) }
    flow.supervisions = some(1) { $0.supervision() }
    flow.risks = risks("f\(index)")
    return [flow]
  }

  // MARK: What hangs on elements

  private mutating func risks(_ host: String) -> [AuthoredRisk] {
    (0..<Int.random(in: 0...2, using: &generator)).map { index in
      var risk = AuthoredRisk(
        id: maybe { _ in index == 0 ? "r-\(host)" : "shared" },
        facts: RiskFacts(
          manifestation: localized(), riskClass: maybe { $0.word() }, grade: maybe { $0.grade() }),
        location: place())
      risk.facts.outcomes = Set(some(2) { $0.word(Outcome.self) })
      risk.facts.review = maybe(20) { $0.review() }
      risk.facts.audience = word()
      risk.responsible = some(2) { $0.responsible() }
      risk.measures = some(2) { $0.measure() }
      risk.supervisions = some(1) { $0.supervision() }
      return risk
    }
  }

  private mutating func responsible() -> AuthoredResponsible {
    AuthoredResponsible(
      pick([.post(pick(Self.posts)), .unit(unit()), .words(localized())]),
      layer: maybe { $0.word() })
  }

  private mutating func measure() -> AuthoredMeasure {
    var measure = AuthoredMeasure(
      id: maybe { $0.pick(["m", "n", "no"]) },
      facts: MeasureFacts(text: localized(), type: maybe { $0.word() }), location: place())
    measure.facts.mode = maybe { $0.word() }
    measure.facts.isKey = generator.chance(30)
    measure.facts.objective = maybe(20) { $0.localized() }
    measure.facts.frequency = maybe(20) { $0.localized() }
    measure.facts.indicator = maybe(20) { $0.localized() }
    measure.facts.evidence = maybe(20) { $0.localized() }
    measure.facts.rule = maybe(30) { $0.rule() }
    measure.facts.frameworks = some(2) { $0.text() }
    measure.facts.residual = maybe(30) { $0.grade() }
    measure.facts.audience = word()
    measure.responsible = some(2) { $0.responsible() }
    measure.actsAt = maybe(20) { _ in "s0" }
    measure.otherRisks = maybe(10) { _ in ["r-s0"] } ?? []
    measure.supervisions = some(1) { $0.supervision() }
    return measure
  }

  private mutating func supervision() -> AuthoredSupervision {
    AuthoredSupervision(
      post: pick(Self.posts),
      facts: SupervisionFacts(
        kind: word(), name: maybe { $0.localized() }, phase: maybe { $0.word() },
        mode: maybe { $0.word() }, evidence: maybe { $0.localized() },
        frequency: maybe(20) { $0.localized() }, audience: word()), location: place())
  }

  private mutating func filing() -> AuthoredFiling {
    var filing = AuthoredFiling(
      facts: FilingFacts(
        phase: word(), offset: maybe { $0.limit() }, filingClass: maybe { $0.text() },
        audience: word()), receiver: maybe { $0.pick(Self.posts) },
      responsible: maybe { $0.pick(Self.posts) }, location: place())
    filing.materials = some(2) { random in
      AuthoredMaterial(
        title: random.localized(), responsible: random.maybe { $0.pick(Self.posts) },
        copies: Int.random(in: 1...2, using: &random.generator),
        isSecret: random.generator.chance(30))
    }
    return filing
  }
}
