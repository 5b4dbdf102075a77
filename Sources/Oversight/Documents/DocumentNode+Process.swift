// What is said of steps and flows.

extension DocumentNode {
  /// The facts of a step, without its id and performers.
  func stepFacts(_ object: DocumentObject) -> StepFacts? {
    let kind = object.optional("kind").map { $0.stepKind(object) } ?? .activity
    object.skip("outcome", "process")
    // Gateways have no text.
    let name =
      kind?.isGateway == true
      ? object.optional("name") { $0.text() } ?? "" : object.required("name") { $0.text() }
    var facts = StepFacts(
      kind: kind ?? .activity, name: name ?? "", action: object.optional("action") { $0.word() })
    facts.otherActions = Set(object.list("otherActions") { $0.word(StepAction.self) })
    // It is written where it is so, and only what the action does not say by itself is said again.
    let isDecisive = object.flag("decisive")
    if isDecisive != facts.isDecisive { facts.decisiveOverride = isDecisive }
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
    guard let word = string() else { return nil }
    if word != "end" { object.optional("outcome")?.report("document.outcome") }
    if word != "subProcess" { object.optional("process")?.report("document.called-process") }
    switch word {
    case "end":
      return object.required("outcome") { $0.word(Outcome.self) }.map { StepKind.end($0) }
    case "subProcess":
      return .subProcess(of: object.optional("process") { $0.string() })
    default:
      let kinds: [StepKind] = [
        .start, .activity, .decision, .fork, .join, .inclusiveSplit, .inclusiveJoin,
      ]
      if let kind = kinds.first(where: { $0.name == word }) { return kind }
      reportWord(word, among: kinds.map(\.name) + ["end", "subProcess"])
      return nil
    }
  }

  /// The kind of a flow, with the limit of a return.
  func flowKind(_ object: DocumentObject) -> FlowKind? {
    guard let word = string() else { return nil }
    let limit = object.optional("returnLimit")
    if word == FlowKind.returned(nil).name { return .returned(limit?.returnLimit()) }
    limit?.report("document.return-limit")
    let kinds: [FlowKind] = [.next, .refusal, .escalation]
    if let kind = kinds.first(where: { $0.name == word }) { return kind }
    reportWord(word, among: kinds.map(\.name) + [FlowKind.returned(nil).name])
    return nil
  }

  func range() -> QuantityRange? {
    guard let object = object() else { return nil }
    let quantity = object.required("quantity") { $0.string() }
    let unit = object.required("unit") { $0.string() }
    let low = object.optional("low") { $0.double() }
    let high = object.optional("high") { $0.double() }
    object.close()
    guard let quantity, let unit else { return nil }
    return QuantityRange(quantity, from: low, below: high, unit: unit)
  }

  private func issuedDocument() -> IssuedDocument? {
    guard let object = object() else { return nil }
    let title = object.required("title") { $0.text() }
    let statesRemedies = object.optional("statesRemedies") { $0.bool() }
    object.close()
    return title.map { IssuedDocument($0, statesRemedies: statesRemedies) }
  }

  private func meeting() -> Meeting? {
    guard let object = object() else { return nil }
    let meeting = Meeting(
      quorum: object.optional("quorum") { $0.string() },
      recordsDissent: object.optional("recordsDissent") { $0.bool() },
      leaderSpeaksLast: object.optional("leaderSpeaksLast") { $0.bool() })
    object.close()
    return meeting
  }

  private func clockEvent() -> ClockEvent? {
    guard let object = object() else { return nil }
    let effect = object.required("effect") { $0.word(ClockEvent.Effect.self) }
    let isToldToParty = object.optional("isToldToParty") { $0.bool() }
    object.close()
    return effect.map { ClockEvent($0, isToldToParty: isToldToParty) }
  }
}
