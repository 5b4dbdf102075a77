internal import Oversight
internal import OversightCommands

/// A unit that reports powers (申报单位): the body in whose name they are exercised (行使主体).
struct ReportingUnit {
  /// The name; nil for the powers that name no body.
  let name: LocalizedText?
  /// The ids that posts give to a unit of this name.
  private(set) var ids: [String] = []
  /// The ids of its powers, in the order of the catalogue.
  private(set) var powers: [String] = []

  /// The units of a catalogue, in the order in which it has them; powers without a body come last.
  ///
  /// - Complexity: O(n) in the number of posts.
  static func all(in catalogue: ResolvedCatalogue) -> [ReportingUnit] {
    var ids: [String: [String]] = [:]
    func note(_ id: String, _ name: LocalizedText) {
      let known = ids[key(name), default: []]
      if !known.contains(id) { ids[key(name)] = known + [id] }
    }
    for unit in catalogue.powers.flatMap({ $0.process.posts.compactMap(\.facts.unit) }) {
      note(unit.id, unit.name)
      for ancestor in unit.ancestors { note(ancestor.id, ancestor.name) }
    }
    var units: [ReportingUnit] = []
    var places: [String: Int] = [:]
    for power in catalogue.powers {
      let name = power.entry.body.flatMap { $0.isBlank ? nil : $0 }
      let key = name.map(key) ?? ""
      let place = places[key] ?? units.count
      if place == units.count {
        places[key] = place
        units.append(ReportingUnit(name: name, ids: name == nil ? [] : ids[key] ?? []))
      }
      units[place].powers.append(power.entry.id)
    }
    return units.filter { $0.name != nil } + units.filter { $0.name == nil }
  }

  /// How the unit is called, also where it has no name.
  var title: LocalizedText { name ?? Texts.inventory.text("unit.none") }

  /// The unit of an id or a name.
  ///
  /// - Throws: ``CommandFailure`` with the one that was probably meant, or with those that there are.
  static func named(
    _ word: String, among units: [ReportingUnit]
  ) throws(CommandFailure) -> ReportingUnit {
    let wanted = word.filter { !$0.isWhitespace }
    if let unit = units.first(where: { $0.words.contains(wanted) })
      ?? units.first(where: { $0.ids.contains(word) })
    {
      return unit
    }
    let words = units.flatMap { $0.words + $0.ids }
    let names = units.compactMap(\.name)
    let listed = LocalizedText { language in
      names.prefix(mostListed).map { $0[language].legible }
        .joined(separator: language.isChinese ? "、" : ", ")
        + (names.count > mostListed ? "…" : "")
    }
    throw CommandFailure(
      Texts.inventory.text(
        "unit.unknown",
        [
          "word": LocalizedText(word.legible),
          "hint": Suggestion.hint(for: wanted, among: words)
            ?? Texts.inventory.text("unit.known", ["names": listed]),
        ]))
  }

  private static let mostListed = 10

  /// The name in each language, without blanks.
  private var words: [String] {
    guard let name else { return [] }
    return ([name.original] + Language.allCases.compactMap { name.translations[$0] })
      .map { $0.filter { !$0.isWhitespace } }
  }

  private static func key(_ name: LocalizedText) -> String {
    name.original.filter { !$0.isWhitespace }
  }
}
