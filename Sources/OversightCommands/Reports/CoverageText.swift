internal import Oversight
internal import OversightRules

/// For people: what each rule said of each power, a table for each power.
struct CoverageText {
  private let verdict: CheckVerdict
  private let language: Language
  private let style: Style

  init(_ verdict: CheckVerdict, _ language: Language, _ style: Style) {
    self.verdict = verdict
    self.language = language
    self.style = style
  }

  var lines: [String] { verdict.report.powers.flatMap(lines) }

  private func lines(for power: ResolvedPower) -> [String] {
    var table = TextTable()
    let names = ["rule", "satisfied", "violated", "not-applicable", "undetermined"]
      .map { Texts.commands.text("coverage.\($0)")[language] }
    table.add(names[0], names[1], names[2], names[3], names[4])
    for entry in verdict.report.coverage where entry.power == power.entry.id {
      let counts = entry.counts
      table.add(
        entry.rule, "\(counts.satisfied)", "\(counts.violated)", "\(counts.notApplicable)",
        "\(counts.undetermined)")
    }
    let title = "\(power.entry.id)  \(CleanText.line(power.entry.name[language]))"
    return [style.bold(title)] + table.lines.map { "  " + $0 } + [""]
  }
}
