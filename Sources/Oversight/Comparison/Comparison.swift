/// What two versions of a catalogue say differently, and what that means.
///
/// Elements are the same where their addresses are; a step that says under which id it stood before is
/// followed. The order in which elements are written, and places in files, do not count.
public struct Comparison: Sendable {
  /// The powers that differ: those of the new catalogue in its order, then those that it lacks.
  public let powers: [PowerComparison]

  /// - Complexity: that of the analysis of each power that differs, in both versions.
  public init(from old: ResolvedCatalogue, to new: ResolvedCatalogue) {
    let former = old.aligned(with: new)
    let oldContext = CheckContext(catalogue: former.catalogue)
    let newContext = CheckContext(catalogue: new)
    let oldPowers = Dictionary(
      former.catalogue.powers.map { ($0.entry.id, $0) }, uniquingKeysWith: { first, _ in first })
    let newIDs = Set(new.powers.map(\.entry.id))
    var powers: [PowerComparison] = []
    for power in new.powers {
      guard let before = oldPowers[power.entry.id] else {
        powers.append(PowerComparison(.added, power))
        continue
      }
      let comparison = PowerComparison(
        from: before, in: oldContext, to: power, in: newContext,
        renamed: former.renamed[power.entry.id] ?? [:])
      if !comparison.isEmpty { powers.append(comparison) }
    }
    let removed = former.catalogue.powers.filter { !newIDs.contains($0.entry.id) }
    self.powers = powers + removed.map { PowerComparison(.removed, $0) }
  }

  /// Some of the powers.
  package init(_ powers: [PowerComparison]) { self.powers = powers }

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

  init(_ kind: Change.Kind, _ power: ResolvedPower) {
    id = power.entry.id
    name = power.entry.name
    changes = [Change(.power, kind, power.path, power.entry.name)]
    consequences = []
  }

  /// - Parameter renamed: the former ids of steps by their ids, where they were followed.
  init(
    from old: ResolvedPower, in oldContext: CheckContext, to new: ResolvedPower,
    in newContext: CheckContext, renamed: [String: String]
  ) {
    id = new.entry.id
    name = new.entry.name
    var search = ChangeSearch(from: PowerRecord(old), to: PowerRecord(new))
    search.addRenamed(renamed, in: new)
    changes = search.changes.sorted()
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
