package import Oversight
internal import OversightCommands

extension CatalogueFigures {
  /// What the figures rest on, and what they cannot know, a sentence each.
  package var notes: [LocalizedText] {
    var notes = [note("risk-powers"), note("rules"), filed, published]
    if grouping == .field { notes.append(note("fields")) }
    if total.unitsWithoutKind > 0 {
      notes.append(note("kinds", ["units": Count.inventory("unit", total.unitsWithoutKind)]))
    }
    if total.powersWithoutUnit > 0 {
      notes.append(note("units", ["powers": Count.text("power", total.powersWithoutUnit)]))
    }
    if grouping == .level, let unsaid = groups.first(where: { $0.id.isEmpty }) {
      notes.append(note("levels", ["powers": Count.text("power", unsaid.figures.powers)]))
    }
    if repealed > 0 { notes.append(note("repealed", ["powers": Count.text("power", repealed)])) }
    notes.append(note("gaps", ["date": LocalizedText(date.text)]))
    if gapsBesidePowers > 0 {
      notes.append(note("beside", ["gaps": LocalizedText("\(gapsBesidePowers)")]))
    }
    return notes + [note("persons"), note("concentration")]
  }

  private var filed: LocalizedText { note(total.matters == nil ? "filed" : "filed.register") }

  private var published: LocalizedText {
    if total.withoutStatus == total.powers { return note("published.unknown") }
    guard total.withoutStatus > 0 || total.publishedUnrecorded > 0 else { return note("published") }
    return note(
      "published.partly",
      [
        "silent": Count.text("power", total.withoutStatus),
        "unrecorded": LocalizedText("\(total.publishedUnrecorded)"),
      ])
  }

  private func note(
    _ key: String, _ arguments: [String: LocalizedText] = [:]
  ) -> LocalizedText {
    Texts.inventory.text("figures.note.\(key)", arguments)
  }
}

extension Count {
  /// A number of things that only those commands count that take stock.
  fileprivate static func inventory(_ thing: String, _ count: Int) -> LocalizedText {
    Texts.inventory.text(
      "figures.count.\(thing).\(count == 1 ? "one" : "other")", ["count": LocalizedText("\(count)")]
    )
  }
}
