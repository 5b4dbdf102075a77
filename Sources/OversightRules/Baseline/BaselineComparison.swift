public import Oversight

/// A report beside a baseline: what is old, and what is no longer there.
public struct BaselineComparison: Sendable {
  public let baseline: Baseline
  /// The entries of gaps and open questions that are still there, by fingerprint.
  public let known: [String: Baseline.Entry]
  /// The entries of what is no longer there. They fail the check until they are taken out, so that
  /// a gap that comes back is new.
  public let fixed: [Fixed]

  /// An entry whose gap is no longer there.
  public struct Fixed: Sendable {
    public let entry: Baseline.Entry
    /// Whether the catalogue still has the element.
    public let hasElement: Bool
  }

  /// What was not asked is neither old nor fixed: an entry of another power, or of a rule that is
  /// left out, stays as it is. What is waived is still there.
  ///
  /// - Parameter catalogue: all powers, also those that were not checked.
  /// - Complexity: O(entries · size of their powers).
  public init(_ baseline: Baseline, _ report: CheckReport, in catalogue: ResolvedCatalogue) {
    self.baseline = baseline
    let there = Set(
      report.gaps.map(\.fingerprint) + report.waived.map(\.gap.fingerprint)
        + report.undetermined.map(\.fingerprint))
    let rules = Set(report.rules.map(\.id))
    let checked = Set(report.powers.map(\.entry.id))
    let powers = Set(catalogue.powers.map(\.entry.id))
    var known: [String: Baseline.Entry] = [:]
    var fixed: [Fixed] = []
    for entry in baseline.entries {
      if there.contains(entry.fingerprint) {
        known[entry.fingerprint] = entry
        continue
      }
      let path = ElementPath(entry.element.split(separator: "/").map(String.init))
      let power = path.components.first ?? ""
      guard rules.contains(entry.rule), checked.contains(power) || !powers.contains(power) else {
        continue
      }
      fixed.append(
        Fixed(entry: entry, hasElement: Surroundings(of: path, in: catalogue) != nil))
    }
    self.known = known
    self.fixed = fixed
  }

  /// The baseline without what is fixed: nothing is ever added.
  public var tightened: Baseline { baseline.without(fixed.map(\.entry)) }
}
