extension PowerModel {
  /// A step where a case begins.
  public func start(
    _ id: Step, _ name: LocalizedText, by performers: Post...,
    file: String = #filePath, line: Int = #line,
    @StepBuilder _ parts: () -> [any StepPart] = { [] }
  ) -> AuthoredStep {
    authoredStep(
      id, StepFacts(kind: .start, name: name), performers, officers: 1, within: nil,
      SourceLocation(file: file, line: line), parts())
  }

  /// A step where a case ends, and how.
  public func end(
    _ id: Step, _ name: LocalizedText, _ outcome: Outcome, by performers: Post...,
    file: String = #filePath, line: Int = #line,
    @StepBuilder _ parts: () -> [any StepPart] = { [] }
  ) -> AuthoredStep {
    authoredStep(
      id, StepFacts(kind: .end(outcome), name: name), performers, officers: 1, within: nil,
      SourceLocation(file: file, line: line), parts())
  }

  /// A step that somebody does (环节).
  ///
  /// - Parameters:
  ///   - action: what is done, in the words that rules about procedure understand.
  ///   - performers: the posts that do it, together unless the step says ``anyPerformer()``.
  ///   - officers: how many officers each of these posts sends.
  ///   - limit: how long it may take.
  public func step(
    _ id: Step, _ name: LocalizedText, _ action: StepAction? = nil, by performers: Post...,
    officers: Int = 1, within limit: TimeLimit? = nil,
    file: String = #filePath, line: Int = #line,
    @StepBuilder _ parts: () -> [any StepPart] = { [] }
  ) -> AuthoredStep {
    authoredStep(
      id, StepFacts(kind: .activity, name: name, action: action), performers, officers: officers,
      within: limit, SourceLocation(file: file, line: line), parts())
  }

  /// A step with several exits, of which exactly one is taken; its exits are its
  /// ``branch(_:to:_:range:id:file:line:_:)``es.
  public func decision(
    _ id: Step, _ name: LocalizedText, _ action: StepAction? = nil, by performers: Post...,
    officers: Int = 1, within limit: TimeLimit? = nil,
    file: String = #filePath, line: Int = #line,
    @DecisionBuilder _ parts: () -> [any DecisionPart]
  ) -> AuthoredStep {
    authoredStep(
      id, StepFacts(kind: .decision, name: name, action: action), performers, officers: officers,
      within: limit, SourceLocation(file: file, line: line), parts())
  }

  /// A step that another process details.
  ///
  /// - Parameter power: the id of the power that is called; nil where it is not modelled.
  public func subProcess(
    _ id: Step, _ name: LocalizedText, _ action: StepAction? = nil, of power: String? = nil,
    by performers: Post..., officers: Int = 1, within limit: TimeLimit? = nil,
    file: String = #filePath, line: Int = #line,
    @StepBuilder _ parts: () -> [any StepPart] = { [] }
  ) -> AuthoredStep {
    authoredStep(
      id, StepFacts(kind: .subProcess(of: power), name: name, action: action), performers,
      officers: officers, within: limit, SourceLocation(file: file, line: line), parts())
  }

  /// Several ways out, all taken.
  public func fork(_ id: Step, file: String = #filePath, line: Int = #line) -> AuthoredStep {
    gateway(id, .fork, SourceLocation(file: file, line: line))
  }

  /// Waits for all ways in.
  public func join(_ id: Step, file: String = #filePath, line: Int = #line) -> AuthoredStep {
    gateway(id, .join, SourceLocation(file: file, line: line))
  }

  /// Several ways out, one or more taken.
  public func inclusiveSplit(
    _ id: Step, file: String = #filePath, line: Int = #line,
    @DecisionBuilder _ branches: () -> [any DecisionPart]
  ) -> AuthoredStep {
    var step = gateway(id, .inclusiveSplit, SourceLocation(file: file, line: line))
    for branch in branches() { branch.add(to: &step) }
    return step
  }

  /// Waits for those ways in that were taken.
  public func inclusiveJoin(
    _ id: Step, file: String = #filePath, line: Int = #line
  ) -> AuthoredStep {
    gateway(id, .inclusiveJoin, SourceLocation(file: file, line: line))
  }

  private func gateway(_ id: Step, _ kind: StepKind, _ location: SourceLocation) -> AuthoredStep {
    AuthoredStep(id: id.rawValue, facts: StepFacts(kind: kind, name: ""), location: location)
  }

  private func authoredStep(
    _ id: Step, _ facts: StepFacts, _ performers: [Post], officers: Int, within limit: TimeLimit?,
    _ location: SourceLocation, _ parts: [any DecisionPart]
  ) -> AuthoredStep {
    var step = AuthoredStep(id: id.rawValue, facts: facts, location: location)
    step.facts.limit = limit
    step.performers = performers.map { AuthoredPerformer(post: $0.rawValue, count: officers) }
    for part in parts { part.add(to: &step) }
    return step
  }
}
