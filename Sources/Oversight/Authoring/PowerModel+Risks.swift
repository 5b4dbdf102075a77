extension PowerModel {
  /// A risk point (风险点) of a step or a flow.
  ///
  /// - Parameters:
  ///   - manifestation: how the risk shows itself.
  ///   - grade: how grave it is; leave it out where nobody graded it.
  ///   - owner: the post that answers for it.
  ///   - id: permanent; without one the manifestation itself is the id.
  public func risk(
    _ manifestation: LocalizedText, _ grade: Grade? = nil, class riskClass: RiskClass? = nil,
    owner: Post? = nil, bitesAt outcomes: Set<Outcome> = [], id: String? = nil,
    audience: Audience = .public, file: String = #filePath, line: Int = #line,
    @RiskBuilder _ parts: () -> [any RiskPart] = { [] }
  ) -> AuthoredRisk {
    var facts = RiskFacts(manifestation: manifestation, riskClass: riskClass, grade: grade)
    facts.outcomes = outcomes
    facts.audience = audience
    var risk = AuthoredRisk(
      id: id, facts: facts, location: SourceLocation(file: file, line: line))
    if let owner { risk.responsible.append(AuthoredResponsible(.post(owner.rawValue))) }
    for part in parts() { part.add(to: &risk) }
    return risk
  }

  /// A control measure (防控措施) against the risk in whose braces it stands.
  ///
  /// In the braces of a step it stands against no risk, as in registers that list measures by
  /// themselves.
  ///
  /// - Parameters:
  ///   - owner: the post that carries it out and answers for it.
  ///   - rule: the rule document that it rests on.
  ///   - residual: the grade that is left when it works.
  ///   - step: where it acts, if not at the step of its risk.
  ///   - otherRisks: the ids of other risks of this power that it mitigates too.
  public func measure(
    _ text: LocalizedText, _ type: MeasureType? = nil, by owner: Post? = nil,
    mode: ControlMode? = nil, isKey: Bool = false, objective: LocalizedText? = nil,
    frequency: LocalizedText? = nil, indicator: LocalizedText? = nil,
    evidence: LocalizedText? = nil, rule: RuleDocument? = nil, frameworks: [String] = [],
    residual: Grade? = nil, actsAt step: Step? = nil, otherRisks: [String] = [],
    id: String? = nil, audience: Audience = .public,
    file: String = #filePath, line: Int = #line,
    @MeasureBuilder _ parts: () -> [any MeasurePart] = { [] }
  ) -> AuthoredMeasure {
    var facts = MeasureFacts(text: text, type: type)
    facts.mode = mode
    facts.isKey = isKey
    facts.objective = objective
    facts.frequency = frequency
    facts.indicator = indicator
    facts.evidence = evidence
    facts.rule = rule
    facts.frameworks = frameworks
    facts.residual = residual
    facts.audience = audience
    var measure = AuthoredMeasure(
      id: id, facts: facts, location: SourceLocation(file: file, line: line))
    measure.actsAt = step?.rawValue
    measure.otherRisks = otherRisks
    if let owner { measure.responsible.append(AuthoredResponsible(.post(owner.rawValue))) }
    for part in parts() { part.add(to: &measure) }
    return measure
  }

  /// A post that answers for the risk or measure, in a layer of responsibility.
  public func answers(_ post: Post, _ layer: ResponsibilityLayer? = nil) -> AuthoredResponsible {
    AuthoredResponsible(.post(post.rawValue), layer: layer)
  }

  /// A unit that answers, where the source names no post.
  public func answers(unit: Unit, _ layer: ResponsibilityLayer? = nil) -> AuthoredResponsible {
    AuthoredResponsible(.unit(unit), layer: layer)
  }

  /// Whoever the source says answers, in its words.
  public func answers(
    inWords words: LocalizedText, _ layer: ResponsibilityLayer? = nil
  ) -> AuthoredResponsible {
    AuthoredResponsible(.words(words), layer: layer)
  }

  /// Who graded the risk, when, and in which meeting.
  public func graded(by reviewer: String, on date: CalendarDate, meeting: String? = nil)
    -> RiskDetail
  {
    let review = RiskReview(by: reviewer, on: date, meeting: meeting)
    return RiskDetail { $0.facts.review = review }
  }
}
