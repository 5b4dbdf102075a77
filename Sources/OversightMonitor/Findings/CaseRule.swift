/// What is looked for in a case. The words are permanent: mappings and reports have them.
package enum CaseRule: String, Sendable, Hashable, CaseIterable, Encodable {
  /// The process has a step here that was not recorded.
  case skippedStep = "case-skipped-step"
  /// A step was recorded at another place than the process has it.
  case stepOrder = "case-step-order"
  /// The process has the step, but not here, or not so often.
  case unexpectedStep = "case-unexpected-step"
  /// The process has no such step.
  case unknownStep = "case-unknown-step"
  /// Who did the step did not hold its post on that day.
  case performer = "case-performer"
  /// Fewer did the step than the model wants.
  case officers = "case-officers"
  /// One person did what two posts should do.
  case fourEyes = "case-four-eyes"
  /// Whether two persons did it is not recorded.
  case fourEyesUnknown = "case-four-eyes-unknown"
  /// Work was sent back more often, or later, than the process allows.
  case returned = "case-return"
  /// A step took longer than its limit.
  case stepLate = "case-step-late"
  /// The case took longer than its limit.
  case caseLate = "case-late"
  /// The limit of the case, or of the step that comes next, is near.
  case dueSoon = "case-due-soon"
  /// The model promises supervision, and no event shows it.
  case supervision = "case-supervision"
  /// The model asks for a filing, and neither the register nor the log has it when it is due.
  case filingMissing = "case-filing-missing"
  /// The filing was made after the day by which the model asks for it.
  case filingLate = "case-filing-late"
  /// The case has not come to an end.
  case unfinished = "case-unfinished"
  /// Whether the case fits cannot be said within the bounds of the search.
  case undetermined = "case-undetermined"

  /// How grave it is where the office does not say otherwise.
  var level: CaseLevel {
    switch self {
    case .fourEyes, .performer, .caseLate: .red
    case .skippedStep, .stepOrder, .unexpectedStep, .officers, .returned, .stepLate, .supervision,
      .filingMissing, .filingLate:
      .yellow
    case .unknownStep, .fourEyesUnknown, .dueSoon, .unfinished, .undetermined:
      .warning
    }
  }
}
