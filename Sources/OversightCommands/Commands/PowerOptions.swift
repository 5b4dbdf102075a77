internal import ArgumentParser
internal import Oversight

/// The option that names some powers of a catalogue.
struct PowerOptions: ParsableArguments {
  @Option(name: .customLong("power"), help: .option("power", valueName: "id"))
  var lists: [String] = []

  /// Whether any power is named.
  var isEmpty: Bool { lists.isEmpty }

  /// The powers that are named, in the order of the catalogue; all where none is.
  ///
  /// - Throws: ``CommandFailure`` for an id that no power has, with the one that was probably meant.
  func selection(from catalogue: ResolvedCatalogue) throws(CommandFailure) -> [ResolvedPower] {
    guard !isEmpty else { return catalogue.powers }
    var ids: Set<String> = []
    for id in lists.flatMap(\.commaSeparated) {
      ids.insert(try catalogue.power(withID: id).entry.id)
    }
    return catalogue.powers.filter { ids.contains($0.entry.id) }
  }
}
