public import Oversight

/// A former version of a catalogue, with which its charts are compared.
///
/// ```swift
/// let comparison = ChartComparison(from: old, to: new)
/// let renderer = ChartRenderer(options: ChartOptions(comparison: comparison))
/// for power in comparison.powers where comparison.marks(power, options: renderer.options) {
///   let chart = try renderer.svg(.flow, of: power)
/// }
/// ```
public struct ChartComparison: Sendable {
  /// The powers of the new version in its order, then those that it lacks as the old one has them.
  public let powers: [ResolvedPower]
  private let versions: [Edition: [String: ComparedPower]]

  /// - Complexity: O(n log n) in the size of both.
  public init(from old: ResolvedCatalogue, to new: ResolvedCatalogue) {
    let all = ResolvedCatalogue.versions(from: old, to: new)
    powers = all.compactMap { $0.new ?? $0.old }
    versions = Edition.allCases.reduce(into: [:]) { versions, edition in
      versions[edition] = Dictionary(
        all.compactMap { both in
          (both.new ?? both.old).map { ($0.entry.id, ComparedPower(both, for: edition)) }
        }, uniquingKeysWith: { first, _ in first })
    }
  }

  /// Whether a chart of a power marks anything, in the edition and the language of the options.
  ///
  /// What the public edition leaves out is no change there, and neither is what it does not say.
  ///
  /// - Complexity: that of finding out what stands on both charts, without their layout.
  public func marks(_ power: ResolvedPower, options: ChartOptions) -> Bool {
    var options = options
    options.comparison = self
    guard let compared = options.compared(power) else { return false }
    if ComparedHead(compared, options).isMarked { return true }
    return FlowChartContent(power: power, options: options).isMarked
      || RiskChartTable(power: power, options: options).isMarked
  }

  /// The two versions of a power as an edition may show them; nil for a power that neither has.
  func versions(of power: ResolvedPower, for edition: Edition) -> ComparedPower? {
    versions[edition]?[power.entry.id]
  }
}

/// A power in the versions that are compared, as far as an edition shows them.
struct ComparedPower: Sendable {
  /// Nil for a power that is new.
  let old: ResolvedPower?
  /// Nil for a power that is gone.
  let new: ResolvedPower?
  /// The former ids of steps by their ids; none where the edition does not say them.
  let renamed: [String: String]
  /// What the versions say differently; none where the edition shows only what stands on charts.
  let changes: [Change]

  /// The old version with its posts called as now, so that a post that got another name is marked
  /// where it stands as such, and not wherever it does something.
  let oldAsCalledNow: ResolvedPower?

  /// What either version keeps inside stays inside.
  init(_ both: PowerVersions, for edition: Edition) {
    let old: ResolvedPower?
    if edition == .internal {
      old = both.old
      (renamed, changes) = (both.renamed, both.changes)
    } else {
      let shown = both.old.flatMap { $0.entry.audience == .public ? $0 : nil }
      old = shown.map { shown in both.new.map(shown.keptInside) ?? shown }
      (renamed, changes) = ([:], [])
    }
    self.old = old
    new = both.new
    oldAsCalledNow = old.map { old in both.new.map(old.callingPosts) ?? old }
  }

  /// What became of the whole power; nil where both versions have it.
  var whole: ChangeSign? {
    old == nil ? .added : new == nil ? .removed : nil
  }
}

extension ChartOptions {
  /// The versions of a power, where charts are compared.
  func compared(_ power: ResolvedPower) -> ComparedPower? {
    comparison?.versions(of: power, for: edition)
  }
}
