/// What two versions of a catalogue say differently, and what that means.
///
/// Elements are the same where their addresses are; a step that says under which id it stood before is
/// followed. The order in which elements are written, and places in files, do not count.
public struct Comparison: Sendable {
  /// The powers that differ: those of the new catalogue in its order, then those that it lacks.
  public let powers: [PowerComparison]
  /// The templates of powers that are others now, which explains what several powers have in common.
  public let templates: [TemplateChange]

  /// - Complexity: that of the analysis of each power that differs, in both versions.
  public init(from old: ResolvedCatalogue, to new: ResolvedCatalogue) {
    let former = old.aligned(with: new)
    let oldContext = CheckContext(catalogue: former.catalogue)
    let newContext = CheckContext(catalogue: new)
    let all = former.versions(with: new)
    templates = TemplateChange.all(in: all)
    powers = all.compactMap { versions in
      guard let comparison = PowerComparison(versions, from: oldContext, to: newContext),
        !comparison.isEmpty
      else { return nil }
      return comparison
    }
  }

  private init(_ powers: [PowerComparison], _ templates: [TemplateChange]) {
    self.powers = powers
    self.templates = templates
  }

  /// What is said of some of the powers.
  package func selecting(_ ids: Set<String>) -> Comparison {
    Comparison(
      powers.filter { ids.contains($0.id) },
      templates.compactMap { change in
        let powers = change.powers.filter(ids.contains)
        return powers.isEmpty ? nil : TemplateChange(template: change.template, powers: powers)
      })
  }

  /// Whether the versions say the same.
  public var isEmpty: Bool { powers.isEmpty }

  /// All that changed.
  public var changes: [Change] { powers.flatMap(\.changes) }

  /// All that it means.
  public var consequences: [Consequence] { powers.flatMap(\.consequences) }
}

/// What two versions of a power say differently, and what that means.
public struct PowerComparison: Sendable {
  /// The id of the power.
  public let id: String
  /// Its name in the version that has it, the new one before the old one.
  public let name: LocalizedText
  /// Sorted; of a power that was added or removed there is one, and not one for each element.
  public let changes: [Change]
  /// Sorted, the worse first.
  public let consequences: [Consequence]

  /// Whether nothing is different.
  public var isEmpty: Bool { changes.isEmpty && consequences.isEmpty }

  /// Nil where neither version has the power.
  init?(_ versions: PowerVersions, from oldContext: CheckContext, to newContext: CheckContext) {
    guard let power = versions.new ?? versions.old else { return nil }
    id = power.entry.id
    name = power.entry.name
    changes = versions.changes
    guard let old = versions.old, let new = versions.new else {
      consequences = []
      return
    }
    // Where a power is the same, a power that it calls may not be.
    let calls = (old.process.steps + new.process.steps).contains { $0.calledPower != nil }
    consequences =
      changes.isEmpty && !calls
      ? []
      : ConsequenceSearch(
        from: oldContext.analysis(of: old), of: old, to: newContext.analysis(of: new), of: new,
        changes: changes
      ).all.sorted()
  }
}
