public import Oversight

/// From which severity on gaps make a check fail.
public enum FailureThreshold: String, Sendable, CaseIterable {
  case error, warning, note, never

  /// Whether a gap of this severity fails the check.
  public func fails(_ severity: Severity) -> Bool {
    switch self {
    case .error: severity >= .error
    case .warning: severity >= .warning
    case .note: true
    case .never: false
    }
  }
}
