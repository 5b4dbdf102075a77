/// A power in two versions of a catalogue, of which one may lack it.
///
/// This is the one idea of what is the same in both, for whoever compares: elements are the same where
/// their addresses are, and steps of the old version stand under the ids that they have now.
public struct PowerVersions: Sendable {
  /// The power as it was; nil where it is new. Its steps have their ids of the new version.
  public let old: ResolvedPower?
  /// The power as it is; nil where it is gone.
  public let new: ResolvedPower?
  /// The former ids of steps by their ids, where they were followed.
  public let renamed: [String: String]
  /// What the versions say differently, sorted; of a power that was added or removed there is one
  /// change, and not one for each element.
  public let changes: [Change]

  /// - Complexity: O(n log n) in the size of both.
  init(_ old: ResolvedPower?, _ new: ResolvedPower?, renamed: [String: String]) {
    self.old = old
    self.new = new
    self.renamed = renamed
    switch (old, new) {
    case (let old?, let new?):
      var search = ChangeSearch(from: PowerRecord(old), to: PowerRecord(new))
      search.addRenamed(renamed, in: new)
      changes = search.changes.sorted()
    case (nil, let new?): changes = [Change(.power, .added, new.path, new.entry.name)]
    case (let old?, nil): changes = [Change(.power, .removed, old.path, old.entry.name)]
    case (nil, nil): changes = []
    }
  }
}

extension ResolvedCatalogue {
  /// The powers of a former version and of a new one side by side: those of the new one in its order,
  /// then those that it lacks.
  ///
  /// - Complexity: O(n log n) in the size of both.
  public static func versions(
    from old: ResolvedCatalogue, to new: ResolvedCatalogue
  ) -> [PowerVersions] {
    old.aligned(with: new).versions(with: new)
  }
}

extension ResolvedCatalogue.Aligned {
  /// The powers of this version and of the one with which it was aligned, side by side.
  func versions(with new: ResolvedCatalogue) -> [PowerVersions] {
    let former = Dictionary(
      catalogue.powers.map { ($0.entry.id, $0) }, uniquingKeysWith: { first, _ in first })
    let newIDs = Set(new.powers.map(\.entry.id))
    let kept = new.powers.map { power in
      PowerVersions(
        former[power.entry.id], power, renamed: renamed[power.entry.id] ?? [:])
    }
    let removed = catalogue.powers.filter { !newIDs.contains($0.entry.id) }
    return kept + removed.map { PowerVersions($0, nil, renamed: [:]) }
  }
}
