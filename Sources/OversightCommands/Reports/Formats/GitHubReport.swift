package import Oversight

/// Workflow commands of GitHub Actions, which show each finding at its line.
struct GitHubReport: CheckFormat {
  private let verdict: CheckVerdict
  private let language: Language

  init(_ verdict: CheckVerdict, _ language: Language) {
    self.verdict = verdict
    self.language = language
  }

  func text() throws -> String {
    let findings =
      CheckFinding.all(in: verdict, language) + CheckFinding.fixed(in: verdict, language)
    return ReportedFindings(findings.map { $0.reported() }, language).gitHub(verdict.remarks)
  }
}

extension ReportedFindings {
  /// A command a finding, and a notice for each remark.
  ///
  /// - Source: GitHub, Workflow commands for GitHub Actions; the escapes are those of the toolkit of
  ///   actions, `@actions/core`.
  package func gitHub(_ remarks: [LocalizedText]) -> String {
    findings.map(command).joined()
      + remarks.map { "::notice::\(GitHubEscape.data($0[language]))\n" }.joined()
  }

  private func command(for finding: ReportedFinding) -> String {
    let name =
      switch finding.severity {
      case .error: "error"
      case .warning: "warning"
      case .note: "notice"
      }
    let line = finding.line > 0 ? ",line=\(finding.line)" : ""
    let title = finding.title.isEmpty ? finding.rule : "\(finding.title) [\(finding.rule)]"
    return "::\(name) file=\(GitHubEscape.property(finding.file))\(line)"
      + ",title=\(GitHubEscape.property(title))::\(GitHubEscape.data(finding.advice))\n"
  }
}

/// How texts stand in a command.
private enum GitHubEscape {
  static func data(_ text: String) -> String { escaped(text, "%\r\n") }

  static func property(_ text: String) -> String { escaped(text, "%\r\n:,") }

  /// Scalar by scalar: a sign with a combining mark behind it is a sign all the same.
  private static func escaped(_ text: String, _ special: String) -> String {
    let special = Set(special.unicodeScalars)
    return text.unicodeScalars.reduce(into: "") { escaped, scalar in
      guard special.contains(scalar) else {
        escaped.unicodeScalars.append(scalar)
        return
      }
      let digits = String(scalar.value, radix: 16, uppercase: true)
      escaped += digits.count == 1 ? "%0\(digits)" : "%\(digits)"
    }
  }
}
