package import Oversight

/// A report for people: a line for each gap that editors and terminals make a link of, what to do
/// below the first gap of each rule, and a summary.
package struct CheckText {
  private let verdict: CheckVerdict
  private let language: Language
  private let style: Style
  private let isQuiet: Bool

  /// What was there before is counted and not listed.
  ///
  /// - Parameter isQuiet: leaves out what does not make the check fail, and the summary.
  package init(
    _ verdict: CheckVerdict, _ language: Language, _ style: Style = .plain, isQuiet: Bool = false
  ) {
    self.verdict = verdict
    self.language = language
    self.style = style
    self.isQuiet = isQuiet
  }

  package var text: String {
    let findings = CheckFinding.all(in: verdict, language).filter {
      isQuiet ? $0.fails : !$0.isKnown
    }
    var explained: Set<[String]> = []
    var lines = findings.filter { $0.severity != nil }.flatMap { finding in
      self.lines(
        for: finding, withRemedy: explained.insert([finding.rule, finding.remedy]).inserted)
    }
    lines += self.lines(forQuestions: findings.filter { $0.severity == nil })
    for finding in CheckFinding.fixed(in: verdict, language) where finding.fails || !isQuiet {
      lines += self.lines(
        for: finding, withRemedy: explained.insert([finding.remedy]).inserted)
    }
    if verdict.showsWaived, !isQuiet {
      lines += CheckFinding.waived(in: verdict, language).flatMap(lines(forWaived:))
    }
    if verdict.showsCoverage { lines += CoverageText(verdict, language, style).lines }
    if !isQuiet { lines += verdict.remarks.map { $0[language] } + [verdict.counts[language]] }
    return lines.map { $0 + "\n" }.joined()
  }

  /// A line for each open question. What many rules ask of one element is one question.
  private func lines(forQuestions questions: [CheckFinding]) -> [String] {
    let askers = Dictionary(
      grouping: questions, by: { [$0.file, "\($0.line)", $0.message] })
    var asked: Set<[String]> = []
    return questions.flatMap { question -> [String] in
      let key = [question.file, "\(question.line)", question.message]
      guard asked.insert(key).inserted else { return [] }
      let rules = (askers[key] ?? []).map(\.rule)
      let names =
        rules.count <= 3
        ? rules.joined(separator: ", ")
        : Texts.commands.text("check.askers", ["count": LocalizedText("\(rules.count)")])[language]
      let place = style.bold("\(CleanText.line(question.file)):\(question.line):")
      let line = "\(place) \(question.message) \(style.faint("[\(names)]"))"
      return question.remedy.isEmpty ? [line] : [line, "  \(question.remedy)"]
    }
  }

  private func lines(for finding: CheckFinding, withRemedy: Bool) -> [String] {
    let place = style.bold("\(CleanText.line(finding.file)):\(finding.line):")
    let rule = style.faint("[\(finding.rule)]")
    guard let severity = finding.severity else {
      let line = "\(place) \(finding.message) \(rule)"
      return withRemedy && !finding.remedy.isEmpty ? [line, "  \(finding.remedy)"] : [line]
    }
    let title = style.severity(severity, severity.title[language])
    let line = "\(place) \(title): \(finding.message) \(rule)"
    return withRemedy ? [line, "  \(finding.remedy)"] : [line]
  }

  /// A gap that is excused, and by whom.
  private func lines(forWaived finding: CheckFinding) -> [String] {
    let place = "\(CleanText.line(finding.file)):\(finding.line):"
    let title = Texts.commands.text("check.waived-title")[language]
    return [
      style.faint("\(place) \(title): \(finding.message) [\(finding.rule)]"),
      style.faint("  \(finding.excuse(language) ?? "")"),
    ]
  }
}
