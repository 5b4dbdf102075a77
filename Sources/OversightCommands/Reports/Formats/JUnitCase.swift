internal import Oversight
internal import OversightRules

/// What one rule said of one power, as a case of a test.
struct JUnitCase {
  /// How a case ends: each counts as one thing only, the gravest.
  enum Outcome {
    case passed, failed, undetermined, skipped
  }

  let outcome: Outcome
  private let coverage: RuleCoverage
  private let findings: [CheckFinding]
  /// What is excused: a case with nothing worse is skipped, with the words of the waiver.
  private let waived: [CheckFinding]
  private let language: Language

  init(
    _ coverage: RuleCoverage, _ findings: [CheckFinding], waived: [CheckFinding] = [],
    _ language: Language
  ) {
    self.waived = waived
    self.coverage = coverage
    self.findings = findings
    self.language = language
    let failing = findings.filter(\.fails)
    let hasGap = findings.contains { $0.severity != nil }
    outcome =
      if failing.contains(where: { $0.severity != nil }) {
        .failed
      } else if !failing.isEmpty {
        .undetermined
      } else if !waived.isEmpty || (!hasGap && coverage.counts.satisfied == 0) {
        .skipped
      } else {
        .passed
      }
  }

  var text: String {
    let attributes = MarkupText.attributes(["name": coverage.rule, "classname": coverage.power])
    let content = element + output
    return content.isEmpty
      ? "    <testcase\(attributes)/>\n"
      : "    <testcase\(attributes)>\n\(content)    </testcase>\n"
  }

  private var element: String {
    let failing = findings.filter(\.fails)
    switch outcome {
    case .passed: return ""
    case .failed: return element("failure", type: "gap", failing)
    case .undetermined: return element("error", type: "undetermined", failing)
    case .skipped where !waived.isEmpty:
      let reasons = waived.map { "\($0.element): \($0.excuse(language) ?? "")" }
      let message = reasons.joined(separator: "; ")
      return "      <skipped\(MarkupText.attributes(["message": message]))/>\n"
    case .skipped:
      let key = findings.isEmpty ? "coverage.not-applicable" : "coverage.undetermined"
      let reason = Texts.commands.text(key)[language]
      return "      <skipped\(MarkupText.attributes(["message": reason]))/>\n"
    }
  }

  /// What does not fail the check.
  private var output: String {
    let others = findings.filter { !$0.fails }
    guard !others.isEmpty else { return "" }
    return "      <system-out>\(lines(for: others))</system-out>\n"
  }

  private func element(_ name: String, type: String, _ findings: [CheckFinding]) -> String {
    let message =
      findings.count == 1
      ? findings[0].message
      : Count.text(outcome == .failed ? "gap" : "undetermined", findings.count)[language]
    let attributes = MarkupText.attributes(["message": message, "type": type])
    return "      <\(name)\(attributes)>\(lines(for: findings))</\(name)>\n"
  }

  private func lines(for findings: [CheckFinding]) -> String {
    let lines = findings.map { finding in
      "\(CleanText.line(finding.file)):\(finding.line): \(finding.advice)"
    }
    return MarkupText.escaped(lines.joined(separator: "\n"))
  }
}
