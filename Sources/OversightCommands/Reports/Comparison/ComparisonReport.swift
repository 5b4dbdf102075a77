internal import Oversight

/// What makes a comparison end with status 1.
enum ComparisonThreshold: String, CaseIterable {
  /// Something got worse.
  case worse
  /// Anything changed.
  case change
  case never
}

/// A comparison as somebody asked for it.
struct ComparisonReport {
  let old: ResolvedCatalogue
  let new: ResolvedCatalogue
  let comparison: Comparison
  let threshold: ComparisonThreshold

  init(
    from old: ResolvedCatalogue, to new: ResolvedCatalogue, _ threshold: ComparisonThreshold
  ) {
    self.init(old, new, Comparison(from: old, to: new), threshold)
  }

  private init(
    _ old: ResolvedCatalogue, _ new: ResolvedCatalogue, _ comparison: Comparison,
    _ threshold: ComparisonThreshold
  ) {
    self.old = old
    self.new = new
    self.comparison = comparison
    self.threshold = threshold
  }

  /// The same of some powers; of all where none is named.
  ///
  /// - Throws: ``CommandFailure`` for an id that neither version has.
  func selecting(_ ids: [String]) throws(CommandFailure) -> ComparisonReport {
    guard !ids.isEmpty else { return self }
    let known = (new.powers + old.powers).map(\.entry.id)
    for id in ids where !known.contains(id) { throw .unknown("power", id, among: known) }
    let wanted = Set(ids)
    func selection(_ catalogue: ResolvedCatalogue) -> ResolvedCatalogue {
      ResolvedCatalogue(
        powers: catalogue.powers.filter { wanted.contains($0.entry.id) }, root: catalogue.root)
    }
    return ComparisonReport(
      selection(old), selection(new),
      comparison.selecting(wanted), threshold)
  }

  var status: ExitStatus {
    switch threshold {
    case .never: .clean
    case .change: comparison.isEmpty ? .clean : .gaps
    case .worse: comparison.consequences.contains { $0.weight == .worse } ? .gaps : .clean
    }
  }

  /// How many powers differ, and how much of what there is.
  var counts: LocalizedText {
    func count(_ weight: Consequence.Weight) -> Int {
      comparison.consequences.count { $0.weight == weight }
    }
    return Count.list([
      Count.text("changed-power", comparison.powers.count), Count.text("worse", count(.worse)),
      Count.text("better", count(.better)), Count.text("to-note", count(.neutral)),
      Count.text("change", comparison.changes.count),
    ])
  }
}

extension TemplateChange {
  /// Says which powers are made of the template.
  ///
  /// - Parameter most: so many of them are named.
  func message(naming most: Int) -> LocalizedText {
    let named = powers.prefix(most).joined(separator: ", ")
    return Texts.commands.text(
      powers.count > most ? "diff.template-more" : "diff.template",
      [
        "template": LocalizedText(template), "powers": LocalizedText(named),
        "count": Count.text("power", powers.count),
      ])
  }
}

/// A change in one line, for people.
struct ChangeLine {
  /// Elements that were added or removed whole, whose own parts need not be said one by one.
  struct Parts {
    let changes: [Change]
    /// How many changes are left out.
    let hidden: Int

    init(_ all: [Change]) {
      let whole: Set<ElementPath> = Set(
        all.filter { $0.field == nil && $0.subject != .handOver && $0.kind != .changed }
          .map(\.element))
      changes = all.filter { change in
        let parents = change.element.components.dropLast()
        let above = parents.indices.dropFirst().map { ElementPath(Array(parents[...$0])) }
        return !above.contains(where: whole.contains)
      }
      hidden = all.count - changes.count
    }
  }

  /// `+`, `-`, `~` or `→`.
  let sign: String
  let text: String

  init(_ change: Change, _ language: Language) {
    sign =
      switch change.kind {
      case .added: "+"
      case .removed: "-"
      case .changed: "~"
      case .renamed: "→"
      }
    let title = change.subject == .field ? change.fieldTitle : nil
    let subject = (title ?? change.subject.title)[language]
    func said(_ key: String) -> String {
      Texts.commands.text(
        "diff.\(key)",
        [
          "subject": LocalizedText(subject), "name": change.name,
          "old": change.old ?? "", "new": change.new ?? "",
        ])[language]
    }
    text =
      switch (change.old, change.new) {
      case (nil, nil): said("element")
      case (nil, _?): said("value-added")
      case (_?, nil): said("value-removed")
      case (_?, _?): said("value-changed")
      }
  }
}
