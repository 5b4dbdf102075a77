internal import Oversight
internal import OversightRules

/// SARIF 2.1.0, which code scanners and editors read: every gap with its rule, and with its witness
/// as a code flow to step through.
///
/// - Source: OASIS, Static Analysis Results Interchange Format (SARIF) Version 2.1.0 Plus Errata 01.
struct SARIFReport: CheckFormat {
  private let verdict: CheckVerdict
  private let language: Language

  init(_ verdict: CheckVerdict, _ language: Language) {
    self.verdict = verdict
    self.language = language
  }

  func text() throws -> String { try CanonicalJSON.encode(value: log) }

  private var log: SARIFLog {
    let rules = verdict.report.rules + verdict.leftOut
    let places = Dictionary(
      rules.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    return SARIFLog(
      rules.map(descriptor), findings.map { result($0, ruleIndex: places[$0.rule] ?? -1) },
      verdict.status, language,
      leftOut: verdict.leftOut.map { rule in
        SARIFLog.Override(
          descriptor: SARIFLog.Descriptor(id: rule.id, index: places[rule.id] ?? -1))
      })
  }

  /// What was found, then what is excused, then what is no longer there.
  private var findings: [CheckFinding] {
    CheckFinding.all(in: verdict, language) + CheckFinding.waived(in: verdict, language)
      + CheckFinding.fixed(in: verdict, language)
  }

  /// Nil where nobody asked what is new.
  private func baselineState(of finding: CheckFinding) -> SARIFLog.BaselineState? {
    if case .fixed = finding.standing { return .absent }
    guard verdict.baseline != nil || verdict.known != nil else { return nil }
    return finding.isKnown ? .unchanged : .new
  }

  private func suppression(of finding: CheckFinding) -> SARIFLog.Suppression? {
    guard case .waived(let waiver) = finding.standing, let excuse = finding.excuse(language) else {
      return nil
    }
    return SARIFLog.Suppression(
      justification: excuse,
      location: SARIFLog.Location(
        file: waiver.location.file, line: waiver.location.line, element: waiver.path,
        message: nil))
  }

  private func descriptor(of rule: RuleDescription) -> SARIFLog.RuleDescriptor {
    let parts: [RuleDescription.Part] = [.rationale, .remedy, .detection, .falsePositives]
    let sections = parts.map { part in
      (title: text("rule.\(part.rawValue)"), body: CleanText.line(rule[part][language]))
    }
    return SARIFLog.RuleDescriptor(
      id: rule.id, name: SARIFLog.pascalCased(rule.id),
      shortDescription: SARIFLog.Message(CleanText.line(rule[.title][language])),
      fullDescription: SARIFLog.Message(CleanText.line(rule[.summary][language])),
      help: SARIFLog.Help(
        text: sections.map { "\($0.title)\n\($0.body)" }.joined(separator: "\n\n"),
        markdown: sections.map { section in
          "**\(MarkdownText.escaped(section.title))**\n\n\(MarkdownText.escaped(section.body))"
        }.joined(separator: "\n\n")),
      defaultConfiguration: SARIFLog.Configuration(level: SARIFLog.Level(rule.severity)),
      properties: SARIFLog.RuleProperties(family: rule.family, pack: rule.pack))
  }

  private func result(_ finding: CheckFinding, ruleIndex: Int) -> SARIFLog.Result {
    let steps = finding.trace.map { step in
      SARIFLog.ThreadFlowLocation(
        location: SARIFLog.Location(
          file: step.file, line: step.line, element: step.element,
          message: CleanText.line(step.name[language])))
    }
    return SARIFLog.Result(
      ruleId: finding.rule, ruleIndex: ruleIndex,
      kind: kind(of: finding),
      level: finding.severity.map(SARIFLog.Level.init) ?? .none,
      message: SARIFLog.Message(finding.advice),
      locations: [
        SARIFLog.Location(
          file: finding.file, line: finding.line, element: finding.element, message: nil)
      ],
      partialFingerprints: ["oversight/v1": finding.fingerprint],
      codeFlows: steps.isEmpty
        ? nil : [SARIFLog.CodeFlow(threadFlows: [SARIFLog.ThreadFlow(locations: steps)])],
      baselineState: baselineState(of: finding),
      suppressions: suppression(of: finding).map { [$0] })
  }

  private func kind(of finding: CheckFinding) -> String {
    if case .fixed = finding.standing { return "informational" }
    return finding.severity == nil ? "open" : "fail"
  }

  private func text(_ key: String) -> String { Texts.commands.text(key)[language] }
}
