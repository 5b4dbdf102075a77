internal import Oversight
internal import OversightRules

/// From which severity on gaps make a check fail.
enum FailureThreshold: String, CaseIterable {
  case error, warning, note, never

  /// Whether a gap of this severity fails the check.
  func fails(_ severity: Severity) -> Bool {
    switch self {
    case .error: severity >= .error
    case .warning: severity >= .warning
    case .note: true
    case .never: false
    }
  }
}

/// What a report means for whoever asked.
struct CheckVerdict {
  let report: CheckReport
  let threshold: FailureThreshold
  let allowsUndetermined: Bool

  /// Missing data never passes: where an error rule cannot decide, the check fails too.
  var status: ExitStatus {
    let hasFailure =
      report.gaps.contains(where: fails) || report.undetermined.contains(where: fails)
    return hasFailure ? .gaps : .clean
  }

  func fails(_ gap: Gap) -> Bool { threshold.fails(gap.severity) }

  func fails(_ question: Undetermined) -> Bool {
    !allowsUndetermined && question.severity == .error && threshold.fails(.error)
  }
}
