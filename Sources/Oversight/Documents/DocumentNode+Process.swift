// What is said of steps and flows.

extension DocumentNode {
  /// The facts of a step, without its id and performers.
  func stepFacts(_ object: DocumentObject) -> StepFacts? {
    let kind = stepKind(object)
    // Gateways have no text.
    let isGateway = kind?.isGateway ?? false
    let name =
      object.required(
        "name", unless: "kind", isOneOf: StepKind.gateways.map(\.name), isGateway
      ) { $0.text() }
      ?? (isGateway && !object.has("name") ? "" : nil)
    var facts = StepFacts(
      kind: kind ?? .activity, name: name ?? "", action: object.optional("action") { $0.word() })
    facts.otherActions = Set(object.list("otherActions") { $0.word(StepAction.self) })
    // Only what the action does not say by itself is said again.
    if let isDecisive = object.optional("decisive", { $0.bool() }), isDecisive != facts.isDecisive {
      facts.decisiveOverride = isDecisive
    }
    facts.limit = object.optional("limit") { $0.limit() }
    facts.limitNote = object.optional("limitNote") { $0.text() }
    facts.matter = object.optional("matter") { $0.word() }
    facts.discretion = object.optional("discretion") { $0.discretion() }
    facts.requiresRecusal = object.optional("recusal") { $0.bool() }
    facts.records = Set(object.list("records") { $0.word(RecordKind.self) })
    facts.documents = object.list("documents") { $0.issuedDocument() }
    facts.meeting = object.optional("meeting") { $0.meeting() }
    facts.publicity = object.optional("publicity") { $0.limit() }
    facts.clock = object.optional("clock") { $0.clockEvent() }
    facts.review = object.optional("review") { $0.riskReview() }
    facts.basis = object.list("basis") { $0.legalReference() }
    facts.rules = object.list("rules") { $0.ruleDocument() }
    facts.audience = object.optional("audience") { $0.word() } ?? .public
    facts.formerIDs = object.list("formerIDs") { $0.string() }
    return kind == nil || name == nil ? nil : facts
  }

  /// The kind of a step, with the outcome of an end and the power that a sub-process calls.
  private func stepKind(_ object: DocumentObject) -> StepKind? {
    let ends = "end"
    let calls = StepKind.subProcess(of: nil).name
    let simple = [.start, .activity, .decision] + StepKind.gateways
    let node = object.optional("kind")
    let word = node.map { $0.word(among: simple.map(\.name) + [ends, calls]) } ?? "activity"
    // Of a kind that cannot be read nothing is known.
    let isUnknown = word == nil
    let outcome = object.only(
      "outcome", where: "kind", is: ends, isUnknown || word == ends, isRequired: !isUnknown,
      else: "document.outcome"
    ) { $0.word(Outcome.self) }
    let called = object.only(
      "process", where: "kind", is: calls, isUnknown || word == calls, isRequired: false,
      else: "document.called-process"
    ) { $0.string() }
    switch word {
    case ends: return outcome.map { .end($0) }
    case calls: return .subProcess(of: called)
    default: return simple.first { $0.name == word }
    }
  }

  /// The kind of a flow, with the limit of a return.
  func flowKind(_ object: DocumentObject) -> FlowKind? {
    let simple: [FlowKind] = [.next, .refusal, .escalation]
    let returns = FlowKind.returned(nil).name
    let node = object.optional("kind")
    let word = node.map { $0.word(among: simple.map(\.name) + [returns]) } ?? FlowKind.next.name
    let limit = object.only(
      "returnLimit", where: "kind", is: returns, word == nil || word == returns,
      isRequired: false, else: "document.return-limit"
    ) { $0.returnLimit() }
    return word == returns ? .returned(limit) : simple.first { $0.name == word }
  }

  func range() -> QuantityRange? {
    guard let object = object("range") else { return nil }
    let quantity = object.required("quantity") { $0.string() }
    let unit = object.required("unit") { $0.string() }
    let low = object.optional("low") { $0.double() }
    let high = object.optional("high") { $0.double() }
    object.close()
    guard let quantity, let unit else { return nil }
    return QuantityRange(quantity, from: low, below: high, unit: unit)
  }

  /// A paper that a step issues: its title, or an object.
  private func issuedDocument() -> IssuedDocument? {
    short({ IssuedDocument(LocalizedText($0)) }) { $0.fullIssuedDocument() }
  }

  private func fullIssuedDocument() -> IssuedDocument? {
    guard let object = object("issuedDocument") else { return nil }
    let title = object.required("title") { $0.text() }
    let statesRemedies = object.optional("statesRemedies") { $0.bool() }
    object.close()
    return title.map { IssuedDocument($0, statesRemedies: statesRemedies) }
  }

  private func meeting() -> Meeting? {
    guard let object = object("meeting") else { return nil }
    let meeting = Meeting(
      quorum: object.optional("quorum") { $0.string() },
      recordsDissent: object.optional("recordsDissent") { $0.bool() },
      leaderSpeaksLast: object.optional("leaderSpeaksLast") { $0.bool() })
    object.close()
    return meeting
  }

  /// What a step does to the clock: the word for the effect, or an object.
  private func clockEvent() -> ClockEvent? {
    let words = ClockEvent.Effect.allCases.map(\.rawValue)
    draft?.note(.words(words))
    guard draft != nil || value.text == nil else {
      return word(ClockEvent.Effect.self).map { ClockEvent($0) }
    }
    guard let object = object("clockEvent") else { return nil }
    let effect = object.required("effect") { $0.word(ClockEvent.Effect.self) }
    let isToldToParty = object.optional("isToldToParty") { $0.bool() }
    object.close()
    return effect.map { ClockEvent($0, isToldToParty: isToldToParty) }
  }
}

extension StepKind {
  /// The kinds that only route.
  static let gateways: [StepKind] = [.fork, .join, .inclusiveSplit, .inclusiveJoin]
}
