internal import Oversight

/// A comparison for people: of each power first what the change means, the worse before the better,
/// and then what was changed.
struct ComparisonText {
  private let report: ComparisonReport
  private let language: Language
  private let style: Style

  init(_ report: ComparisonReport, _ language: Language, _ style: Style = .plain) {
    self.report = report
    self.language = language
    self.style = style
  }

  var text: String {
    guard !report.comparison.isEmpty else {
      return Texts.commands.text("diff.same")[language] + "\n"
    }
    let powers = report.comparison.powers.map { lines(for: $0).joined(separator: "\n") + "\n\n" }
    let templates = report.comparison.templates.map { $0.message(naming: 10)[language] + "\n" }
    let head = templates.isEmpty ? "" : templates.joined() + "\n"
    return head + powers.joined() + report.counts[language] + "\n"
  }

  private func lines(for power: PowerComparison) -> [String] {
    var lines = [style.bold("\(power.id)  \(CleanText.line(power.name[language]))")]
    let width = Consequence.Weight.allCases.map { TextTable.width(of: $0.title[language]) }.max()
    for consequence in power.consequences {
      let title = consequence.weight.title[language]
      let blanks = String(
        repeating: " ", count: (width ?? 0) - TextTable.width(of: title) + 2)
      lines.append(
        "  \(weight(consequence.weight, title))\(blanks)"
          + CleanText.line(consequence.message[language]))
    }
    if !power.consequences.isEmpty { lines.append("") }
    let parts = ChangeLine.Parts(power.changes)
    for change in parts.changes {
      let line = ChangeLine(change, language)
      lines.append("  \(line.sign) \(CleanText.line(line.text))")
    }
    if parts.hidden > 0 {
      let count = Count.text("change", parts.hidden)
      lines.append("    " + Texts.commands.text("diff.inside", ["changes": count])[language])
    }
    return lines
  }

  private func weight(_ weight: Consequence.Weight, _ title: String) -> String {
    switch weight {
    case .worse: style.severity(.error, title)
    case .neutral: style.severity(.note, title)
    case .better: style.bold(title)
    }
  }
}
