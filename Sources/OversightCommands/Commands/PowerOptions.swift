package import ArgumentParser
package import Oversight
internal import OversightCharts

/// The option that names some powers of a catalogue.
package struct PowerOptions: ParsableArguments {
  @Option(name: .customLong("power"), help: .option("power", valueName: "id"))
  package var lists: [String] = []

  package init() {}

  /// Whether any power is named.
  package var isEmpty: Bool { lists.isEmpty }

  /// The powers that are named, in the order of the catalogue; all where none is.
  ///
  /// - Throws: ``CommandFailure`` for an id that no power has, with the one that was probably meant.
  package func selection(from catalogue: ResolvedCatalogue) throws(CommandFailure)
    -> [ResolvedPower]
  {
    guard !isEmpty else { return catalogue.powers }
    var ids: Set<String> = []
    for id in lists.flatMap(\.commaSeparated) {
      ids.insert(try catalogue.power(withID: id).entry.id)
    }
    return catalogue.powers.filter { ids.contains($0.entry.id) }
  }

  /// The powers that an edition shows: the public one has only public ones.
  ///
  /// - Throws: ``CommandFailure`` for an id that no power has, and where a power that is named, or
  ///   every power, is not public.
  func selection(
    from catalogue: ResolvedCatalogue, for edition: Edition
  ) throws(CommandFailure) -> [ResolvedPower] {
    let selected = try selection(from: catalogue)
    guard edition == .public else { return selected }
    let readable = selected.filter { $0.entry.audience == .public }
    guard !readable.isEmpty || !isEmpty else { throw CommandFailure("failure.none-public") }
    if !isEmpty, let hidden = selected.first(where: { $0.entry.audience != .public }) {
      throw CommandFailure(
        "failure.hidden-power.\(hidden.entry.audience.rawValue)",
        ["power": LocalizedText(hidden.entry.id)])
    }
    return readable
  }

  /// Which powers an edition leaves out, a line for each reason, so that nobody misses them unawares;
  /// empty where powers are named.
  func leftOut(of all: ResolvedCatalogue, but shown: [ResolvedPower]) -> LocalizedText {
    guard isEmpty else { return "" }
    let drawn = Set(shown.map(\.entry.id))
    let lines = Audience.allCases.compactMap { audience -> LocalizedText? in
      let ids = all.powers.map(\.entry)
        .filter { $0.audience == audience && !drawn.contains($0.id) }.map(\.id)
      guard !ids.isEmpty else { return nil }
      let named = LocalizedText(ids.prefix(Self.mostNamed).joined(separator: ", "))
      let more = Count.text("power", ids.count - Self.mostNamed)
      return Texts.commands.text(
        "render.left-out.\(audience.rawValue)",
        [
          "powers": ids.count > Self.mostNamed
            ? Texts.commands.text("render.left-out.more", ["named": named, "more": more]) : named
        ])
    }
    return LocalizedText { language in lines.map { $0[language] + "\n" }.joined() }
  }

  private static let mostNamed = 10
}
