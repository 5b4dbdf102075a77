internal import Oversight

/// How many findings there are of each kind.
struct SeverityCounts {
  let errors: Int
  let warnings: Int
  let notes: Int
  let open: Int

  init(_ findings: [CheckFinding]) {
    errors = findings.count { $0.severity == .error }
    warnings = findings.count { $0.severity == .warning }
    notes = findings.count { $0.severity == .note }
    open = findings.count { $0.severity == nil }
  }
}
