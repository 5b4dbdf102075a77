internal import Oversight

/// The Code Quality report of GitLab, which shows findings in merge requests.
struct GitLabReport: CheckFormat {
  private let findings: ReportedFindings

  init(_ verdict: CheckVerdict, _ language: Language) {
    let findings =
      CheckFinding.all(in: verdict, language) + CheckFinding.fixed(in: verdict, language)
    self.findings = ReportedFindings(
      findings.map { $0.reported(fingerprint: Self.identity(of: $0)) }, language)
  }

  func text() throws -> String { try findings.gitLab() }

  /// What makes an issue the same as before: a gap and its entry in a baseline are two.
  private static func identity(of finding: CheckFinding) -> String {
    if case .fixed = finding.standing { return "\(finding.power)\(finding.fingerprint)" }
    return finding.fingerprint
  }
}

extension ReportedFindings {
  /// An issue a finding.
  ///
  /// - Source: GitLab, Code Quality: custom tools, after the specification of Code Climate.
  package func gitLab() throws -> String {
    try CanonicalJSON.encode(value: findings.map(GitLabIssue.init))
  }
}

private struct GitLabIssue: Encodable {
  struct Location: Encodable { let path: String, lines: Lines }
  struct Lines: Encodable { let begin: Int }

  let description: String
  let checkName: String
  let fingerprint: String
  let severity: String
  let location: Location

  private enum CodingKeys: String, CodingKey {
    case description, fingerprint, severity, location
    case checkName = "check_name"
  }

  init(_ finding: ReportedFinding) {
    description = finding.message
    checkName = finding.rule
    fingerprint = SHA256.hexDigest(of: finding.fingerprint)
    severity =
      switch finding.severity {
      case .error: "critical"
      case .warning: "major"
      case .note: "info"
      }
    location = Location(path: finding.file, lines: Lines(begin: max(finding.line, 1)))
  }
}
