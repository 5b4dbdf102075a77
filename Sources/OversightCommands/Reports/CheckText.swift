package import Oversight

/// A report for people: a line for each gap that editors and terminals make a link of, what to do
/// below the first gap of each rule, and a summary.
package struct CheckText {
  private let verdict: CheckVerdict
  private let language: Language
  private let style: Style
  private let isQuiet: Bool

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
    let gaps = verdict.gaps.filter { !isQuiet || verdict.fails($0) }
    let questions = verdict.undetermined.filter { !isQuiet || verdict.fails($0) }
    var explained: Set<[String]> = []
    let gapLines = gaps.flatMap { gap in
      self.lines(
        for: gap, withRemedy: explained.insert([gap.rule, gap.remedy[language]]).inserted)
    }
    let lines = gapLines + questions.map(line) + (isQuiet ? [] : [summary])
    return lines.map { $0 + "\n" }.joined()
  }

  private func lines(for gap: Gap, withRemedy: Bool) -> [String] {
    let severity = style.severity(gap.severity, gap.severity.title[language])
    let place = style.bold("\(gap.file):\(gap.line):")
    let line = "\(place) \(severity): \(gap.message[language]) \(style.faint("[\(gap.rule)]"))"
    return withRemedy ? [line, "  \(gap.remedy[language])"] : [line]
  }

  private func line(for question: Undetermined) -> String {
    let missing = Texts.commands.text(
      "check.undetermined",
      ["element": LocalizedText("\(question.element)"), "missing": question.missing])
    let place = style.bold("\(question.file):\(question.line):")
    return "\(place) \(missing[language]) \(style.faint("[\(question.rule)]"))"
  }

  private var summary: String {
    var counts = [Count.text("power", verdict.powers)]
    for severity in Severity.allCases.reversed() {
      counts.append(
        Count.text(severity.rawValue, verdict.gaps.count { $0.severity == severity }))
    }
    counts.append(Count.text("undetermined", verdict.undetermined.count))
    return Count.list(counts)[language]
  }
}
