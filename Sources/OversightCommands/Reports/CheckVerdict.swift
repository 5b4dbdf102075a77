package import Oversight
package import OversightRules

/// From which severity on gaps make a check fail.
package enum FailureThreshold: String, Sendable, CaseIterable {
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
package struct CheckVerdict: Sendable {
  /// How many powers were checked.
  package let powers: Int
  package let gaps: [Gap]
  package let undetermined: [Undetermined]
  let threshold: FailureThreshold
  let allowsUndetermined: Bool

  package init(
    powers: Int, gaps: [Gap], undetermined: [Undetermined],
    threshold: FailureThreshold = .error, allowsUndetermined: Bool = false
  ) {
    self.powers = powers
    self.gaps = gaps
    self.undetermined = undetermined
    self.threshold = threshold
    self.allowsUndetermined = allowsUndetermined
  }

  package init(
    _ report: CheckReport, threshold: FailureThreshold, allowsUndetermined: Bool
  ) {
    self.init(
      powers: report.powers, gaps: report.gaps, undetermined: report.undetermined,
      threshold: threshold, allowsUndetermined: allowsUndetermined)
  }

  /// Missing data never passes: where an error rule cannot decide, the check fails too.
  package var status: ExitStatus {
    let hasFailure = gaps.contains(where: fails) || undetermined.contains(where: fails)
    return hasFailure ? .gaps : .clean
  }

  func fails(_ gap: Gap) -> Bool { threshold.fails(gap.severity) }

  func fails(_ question: Undetermined) -> Bool {
    !allowsUndetermined && question.severity == .error && threshold.fails(.error)
  }
}
