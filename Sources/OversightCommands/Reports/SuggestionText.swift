internal import Oversight

/// For people: where to add supervisions, what each closes, and the lines to paste.
struct SuggestionText {
  private let suggestions: [Suggestions]
  private let language: Language
  private let style: Style

  init(_ suggestions: [Suggestions], _ language: Language, _ style: Style) {
    self.suggestions = suggestions
    self.language = language
    self.style = style
  }

  var text: String {
    suggestions.map { lines(for: $0).map { $0 + "\n" }.joined() }.joined(separator: "\n")
  }

  private func lines(for suggestions: Suggestions) -> [String] {
    let power = suggestions.power
    let title = style.bold("\(power.entry.id)  \(power.entry.name[language])")
    if power.entry.isOutline { return [title, "  " + text("outline")] }
    guard let proposal = suggestions.proposal else { return [title, "  " + text("unsound")] }
    if suggestions.hasNothingToAdd { return [title, "  " + text("nothing")] }
    var lines = [title]
    if !proposal.openRisks.isEmpty { lines.append("  " + summary(of: proposal)) }
    for (number, point) in proposal.points.enumerated() {
      lines.append("")
      lines += self.lines(for: point, number + 1, suggestions)
    }
    if !proposal.points.isEmpty { lines += ["", "  " + text("least")] }
    if suggestions.needsPost {
      let post = ["post": LocalizedText(Suggestions.newPost)]
      lines += [
        "", "  " + text(suggestions.newPostKey, post), "       " + suggestions.postLine(language),
      ]
    }
    if !proposal.beyondReach.isEmpty {
      lines += ["", "  " + text("beyond-reach")]
      lines += proposal.beyondReach.map { "     \(suggestions.name(of: $0)[language])" }
    }
    if !proposal.doubtfulRisks.isEmpty {
      lines += ["", "  " + text("doubtful")]
      lines += proposal.doubtfulRisks.map { "     \(suggestions.name(of: $0)[language])" }
    }
    return lines
  }

  private func lines(
    for point: SupervisionProposal.Point, _ number: Int, _ suggestions: Suggestions
  ) -> [String] {
    let place = suggestions.place(of: suggestions.element(of: point))
    let risks = point.closes.map { suggestions.name(of: $0)[language] }
    let braces =
      switch point.target {
      case .step: "step-braces.\(suggestions.notation(of: point))"
      case .flow: "flow-braces.\(suggestions.notation(of: point))"
      }
    return ["  \(number). \(suggestions.name(of: point)[language])  \(style.faint(place))"]
      + [text("closes")].map { "     " + $0 } + risks.map { "       · " + $0 }
      + ["     " + text(braces), "       " + suggestions.line(for: point, language)]
  }

  private func summary(of proposal: SupervisionProposal) -> String {
    if proposal.points.isEmpty { return text("none-possible") }
    return text(
      proposal.isFewest ? "summary" : "summary-bound",
      [
        "points": Count.text("supervision", proposal.points.count),
        "risks": Count.text("risk", proposal.openRisks.count - proposal.beyondReach.count),
      ])
  }

  private func text(_ key: String, _ arguments: [String: LocalizedText] = [:]) -> String {
    Texts.commands.text("suggest.\(key)", arguments)[language]
  }
}
