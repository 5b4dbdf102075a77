internal import Oversight
internal import OversightRules

/// For people: what could be taken out of the models without anybody noticing, and a summary.
struct MutationText {
  private let report: MutationReport
  private let language: Language
  private let style: Style
  private let isQuiet: Bool

  /// - Parameter isQuiet: leaves out the summary.
  init(_ report: MutationReport, _ language: Language, _ style: Style, isQuiet: Bool) {
    self.report = report
    self.language = language
    self.style = style
    self.isQuiet = isQuiet
  }

  var text: String {
    let notes = report.findingsBefore > 0 ? [caveat, summary] : [summary]
    let lines = report.unnoticed.map(line) + (isQuiet ? [] : notes)
    return lines.map { $0 + "\n" }.joined()
  }

  private func line(for trial: MutationReport.Trial) -> String {
    let place = style.bold("\(trial.file):\(trial.line):")
    let unnoticed = Texts.commands.text("mutate.unnoticed", ["thing": trial.name])
    return "\(place) \(unnoticed[language]) \(style.faint("[\(trial.element)]"))"
  }

  private var caveat: String {
    Texts.commands.text(
      "mutate.not-clean", ["count": LocalizedText("\(report.findingsBefore)")])[language]
  }

  private var summary: String {
    let key = report.unnoticed.isEmpty ? "mutate.all-noticed" : "mutate.some-unnoticed"
    return Texts.commands.text(
      key,
      [
        "powers": Count.text("power", report.powers),
        "removals": Count.text("removal", report.trials.count),
        "unnoticed": LocalizedText("\(report.unnoticed.count)"),
      ])[language]
  }
}
