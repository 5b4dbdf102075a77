internal import Oversight

/// All powers of a catalogue, in a line each.
struct PowerList {
  private let catalogue: ResolvedCatalogue
  private let language: Language

  init(_ catalogue: ResolvedCatalogue, _ language: Language) {
    self.catalogue = catalogue
    self.language = language
  }

  var text: String {
    var table = TextTable()
    for power in catalogue.powers {
      let process = power.process
      table.add(
        power.entry.id, power.entry.name[language], power.entry.category.title[language],
        count("step", process.numberedSteps.count), count("risk", process.risks.count),
        count("measure", process.measures.count), count("handover", process.handOvers.count))
    }
    return table.lines.map { $0 + "\n" }.joined()
  }

  private func count(_ thing: String, _ number: Int) -> String {
    Count.text(thing, number)[language]
  }
}
