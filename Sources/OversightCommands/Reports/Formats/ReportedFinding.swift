package import Oversight

/// A finding as the formats of other tools have it, whatever it is about.
package struct ReportedFinding {
  package let rule: String
  /// What the rule finds in general; empty where that is not told.
  package let title: String
  package let severity: Severity
  /// As it is in the file system.
  package let file: String
  /// 0 where it has none.
  package let line: Int
  package let element: ElementPath?
  package let message: String
  /// What is wrong and what to do, in one text.
  package let advice: String
  /// The same on every run, and of no other finding.
  package let fingerprint: String

  package init(
    rule: String, title: String, severity: Severity, file: String, line: Int,
    element: ElementPath?, message: String, advice: String? = nil, fingerprint: String
  ) {
    self.rule = rule
    self.title = title
    self.severity = severity
    self.file = file
    self.line = line
    self.element = element
    self.message = message
    self.advice = advice ?? message
    self.fingerprint = fingerprint
  }
}

/// A rule as the formats of other tools have it.
package struct ReportedRule {
  package let id: String
  package let title: String
  package let severity: Severity

  package init(id: String, title: String, severity: Severity) {
    self.id = id
    self.title = title
    self.severity = severity
  }
}

/// Findings that are written in the formats of other tools.
package struct ReportedFindings {
  let findings: [ReportedFinding]
  let language: Language

  package init(_ findings: [ReportedFinding], _ language: Language) {
    self.findings = findings
    self.language = language
  }

  /// A result a finding.
  ///
  /// - Parameters:
  ///   - rules: all that were asked.
  ///   - status: how the command ends.
  /// - Source: OASIS, Static Analysis Results Interchange Format (SARIF) Version 2.1.0 Plus Errata 01.
  package func sarif(_ rules: [ReportedRule], _ status: ExitStatus) throws -> String {
    let descriptors = rules.map { rule in
      SARIFLog.RuleDescriptor(
        id: rule.id, name: SARIFLog.pascalCased(rule.id),
        shortDescription: SARIFLog.Message(rule.title),
        fullDescription: SARIFLog.Message(rule.title), help: nil,
        defaultConfiguration: SARIFLog.Configuration(level: SARIFLog.Level(rule.severity)),
        properties: nil)
    }
    let places = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($1.id, $0) })
    let results = findings.map { finding in
      SARIFLog.Result(
        ruleId: finding.rule, ruleIndex: places[finding.rule] ?? -1, kind: "fail",
        level: SARIFLog.Level(finding.severity), message: SARIFLog.Message(finding.advice),
        locations: [
          SARIFLog.Location(
            file: finding.file, line: finding.line, element: finding.element, message: nil)
        ],
        partialFingerprints: ["oversight/v1": finding.fingerprint], codeFlows: nil,
        baselineState: nil, suppressions: nil)
    }
    return try CanonicalJSON.encode(value: SARIFLog(descriptors, results, status, language))
  }
}

extension CheckFinding {
  /// An open question is as grave as what it does to the check.
  func reported(fingerprint: String? = nil) -> ReportedFinding {
    ReportedFinding(
      rule: rule, title: title, severity: severity ?? (fails ? .error : .note), file: file,
      line: line, element: element, message: message, advice: advice,
      fingerprint: fingerprint ?? self.fingerprint)
  }
}
