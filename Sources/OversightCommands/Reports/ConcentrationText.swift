internal import Oversight

/// For people: who holds how much of the power in a catalogue.
struct ConcentrationText {
  private let concentration: Concentration
  private let language: Language

  init(_ concentration: Concentration, _ language: Language) {
    self.concentration = concentration
    self.language = language
  }

  var text: String {
    let sections = [
      section("decisive-posts", concentration.decisiveOverPosts),
      section("decisive-units", concentration.decisiveOverUnits),
      section("worst-posts", concentration.worstGradeOverPosts),
      section("worst-units", concentration.worstGradeOverUnits),
    ]
    return sections.map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\n")
  }

  private func section(_ key: String, _ spread: Concentration.Spread) -> [String] {
    guard !spread.holders.isEmpty else { return [title(key, spread), "  " + words("nobody")] }
    var table = TextTable()
    for holder in spread.holders {
      table.add(
        "  " + (DecimalText.text(holder.share * 100, places: 1) + " %").leftPadded(to: 7),
        DecimalText.text(holder.steps, places: 1).leftPadded(to: 6), holder.name[language],
        holder.id)
    }
    return [title(key, spread)] + table.lines
  }

  private func title(_ key: String, _ spread: Concentration.Spread) -> String {
    words(key, ["index": LocalizedText(DecimalText.text(spread.index, places: 3))])
  }

  private func words(_ key: String, _ arguments: [String: LocalizedText] = [:]) -> String {
    Texts.commands.text("concentration.\(key)", arguments)[language]
  }
}
