internal import Oversight

/// The Code Quality report of GitLab, which shows findings in merge requests.
///
/// - Source: GitLab, Code Quality: custom tools, after the specification of Code Climate.
struct GitLabReport: CheckFormat {
  struct Issue: Encodable {
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
  }

  private let issues: [Issue]

  init(_ verdict: CheckVerdict, _ language: Language) {
    let findings =
      CheckFinding.all(in: verdict, language) + CheckFinding.fixed(in: verdict, language)
    issues = findings.map { finding in
      let severity =
        switch finding.severity {
        case .error: "critical"
        case .warning: "major"
        case .note: "info"
        case nil: finding.fails ? "critical" : "info"
        }
      return Issue(
        description: finding.message, checkName: finding.rule,
        fingerprint: SHA256.hexDigest(of: Self.identity(of: finding)), severity: severity,
        location: Issue.Location(
          path: finding.file, lines: Issue.Lines(begin: max(finding.line, 1))))
    }
  }

  func text() throws -> String { try CanonicalJSON.encode(value: issues) }

  /// What makes an issue the same as before: a gap and its entry in a baseline are two.
  private static func identity(of finding: CheckFinding) -> String {
    if case .fixed = finding.standing { return "\(finding.power)\(finding.fingerprint)" }
    return finding.fingerprint
  }
}
