public import Oversight

/// What a check found.
public struct CheckReport: Sendable {
  /// The powers that were checked, in the order of the catalogue.
  public let powers: [ResolvedPower]
  /// The rules that were asked.
  public let rules: [RuleDescription]
  /// By file, line and rule.
  public private(set) var gaps: [Gap]
  /// Where data is missing, by file, line and rule.
  public private(set) var undetermined: [Undetermined]
  /// What each rule said of each power: power by power, in the order of the rules.
  public private(set) var coverage: [RuleCoverage] = []

  package init(
    powers: [ResolvedPower], rules: [RuleDescription], gaps: [Gap] = [],
    undetermined: [Undetermined] = []
  ) {
    self.powers = powers
    self.rules = rules
    self.gaps = gaps
    self.undetermined = undetermined
  }

  mutating func add(_ coverage: RuleCoverage) { self.coverage.append(coverage) }

  mutating func add(
    _ verdict: Verdict, of rule: RuleDescription, root: String?,
    _ elements: @autoclosure () -> ElementDirectory
  ) {
    if let gap = Gap(rule: rule, verdict: verdict, root: root, elements: elements()) {
      gaps.append(gap)
    }
    if let open = Undetermined(rule: rule, verdict: verdict, root: root) {
      undetermined.append(open)
    }
  }

  mutating func sort() {
    gaps.sort()
    undetermined.sort()
  }
}
