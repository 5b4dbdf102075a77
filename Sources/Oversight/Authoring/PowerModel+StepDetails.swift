/// What is said of a step inside its braces.
extension PowerModel {
  /// One more post that performs the step, with its own head-count.
  public func performer(_ post: Post, count: Int = 1) -> AuthoredPerformer {
    AuthoredPerformer(post: post.rawValue, count: count)
  }

  /// One of the performers suffices.
  public func anyPerformer() -> StepDetail { StepDetail { $0.isDoneByAnyPerformer = true } }

  /// What else is done here, where one box holds several duties: 审查并决定.
  ///
  /// Duties that must be kept apart are found in one box as they are in two.
  public func also(_ actions: StepAction...) -> StepDetail {
    StepDetail { $0.facts.otherActions.formUnion(actions) }
  }

  /// Power is used here, or not, whatever the action says.
  public func decisive(_ isDecisive: Bool = true) -> StepDetail {
    StepDetail { $0.facts.decisiveOverride = isDecisive }
  }

  /// A limit in words: 每月 10 日前.
  public func limitNote(_ text: LocalizedText) -> StepDetail {
    StepDetail { $0.facts.limitNote = text }
  }

  /// The step decides a matter of 三重一大.
  public func matter(_ kind: MatterKind) -> StepDetail { StepDetail { $0.facts.matter = kind } }

  /// How freely the step may be decided.
  public func discretion(_ discretion: Discretion) -> StepDetail {
    StepDetail { $0.facts.discretion = discretion }
  }

  /// Those who have an interest stand aside.
  public func recusal(_ isRequired: Bool = true) -> StepDetail {
    StepDetail { $0.facts.requiresRecusal = isRequired }
  }

  /// How the step is recorded.
  public func recorded(_ kinds: RecordKind...) -> StepDetail {
    StepDetail { $0.facts.records.formUnion(kinds) }
  }

  /// The step issues a paper.
  public func issues(_ title: LocalizedText, statesRemedies: Bool? = nil) -> StepDetail {
    StepDetail {
      $0.facts.documents.append(IssuedDocument(title, statesRemedies: statesRemedies))
    }
  }

  /// The step is a meeting.
  public func meeting(
    quorum: String? = nil, recordsDissent: Bool? = nil, leaderSpeaksLast: Bool? = nil
  ) -> StepDetail {
    let meeting = Meeting(
      quorum: quorum, recordsDissent: recordsDissent, leaderSpeaksLast: leaderSpeaksLast)
    return StepDetail { $0.facts.meeting = meeting }
  }

  /// The result is publicised this long.
  public func publicised(for limit: TimeLimit) -> StepDetail {
    StepDetail { $0.facts.publicity = limit }
  }

  /// The step starts, stops or suspends the clock of the case.
  public func clock(_ effect: ClockEvent.Effect, toldToParty: Bool? = nil) -> StepDetail {
    StepDetail { $0.facts.clock = ClockEvent(effect, isToldToParty: toldToParty) }
  }

  /// The risks of the step were reviewed.
  public func reviewed(
    by reviewer: String, on date: CalendarDate, meeting: String? = nil, foundNoRisk: Bool = false
  ) -> StepDetail {
    let review = RiskReview(by: reviewer, on: date, meeting: meeting, foundNoRisk: foundNoRisk)
    return StepDetail { $0.facts.review = review }
  }

  /// The provisions that the step rests on.
  public func basis(_ references: LegalReference...) -> StepDetail {
    StepDetail { $0.facts.basis += references }
  }

  /// The rule documents that the step cites.
  public func follows(_ rules: RuleDocument...) -> StepDetail {
    StepDetail { $0.facts.rules += rules }
  }

  /// Who may read the step.
  public func audience(_ audience: Audience) -> StepDetail {
    StepDetail { $0.facts.audience = audience }
  }

  /// Ids that the step had in earlier versions.
  public func formerly(_ ids: String...) -> StepDetail {
    StepDetail { $0.facts.formerIDs += ids }
  }
}
