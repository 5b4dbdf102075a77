internal import Oversight
internal import OversightCommands

extension LogVerdict {
  /// The findings for the formats of other tools.
  ///
  /// - Parameter file: the log as the user named it.
  func reported(in file: String, _ language: Language) -> ReportedFindings {
    var counts: [String: Int] = [:]
    let findings = zip(log.cases, cases).flatMap { entry, verdict in
      verdict.findings.map { finding in
        // The same may be found of a case more than once.
        let words =
          [judge.power.entry.id, entry.id, finding.rule.rawValue]
          + [finding.element?.description ?? ""]
        let identity = words.joined(separator: "\u{1F}")
        let count = counts[identity, default: 0]
        counts[identity] = count + 1
        let place = finding.events.first.map { entry.events[$0] } ?? entry.events.last
        let message = Texts.monitor.text(
          "finding",
          [
            "level": finding.level.title, "case": LocalizedText(entry.id.legible),
            "message": finding.message,
          ])
        return ReportedFinding(
          rule: finding.rule.rawValue, title: finding.rule.title[language],
          severity: finding.level.severity, file: file, line: place?.line ?? 0,
          element: finding.element, message: message[language],
          fingerprint: SHA256.hexDigest(of: "\(identity)\u{1F}\(count)"))
      }
    }
    return ReportedFindings(findings, language)
  }
}

extension CaseRule {
  var title: LocalizedText { Texts.monitor.text("rule.\(rawValue)") }

  /// All rules for the formats of other tools.
  static func reported(_ language: Language) -> [ReportedRule] {
    allCases.map {
      ReportedRule(id: $0.rawValue, title: $0.title[language], severity: $0.level.severity)
    }
  }
}

extension CaseLevel {
  /// What other tools take a level for.
  fileprivate var severity: Severity {
    switch self {
    case .red: .error
    case .yellow: .warning
    case .warning: .note
    }
  }
}
