public import Oversight

/// What a check found.
public struct CheckReport: Sendable {
  /// The powers that were checked, in the order of the catalogue.
  public let powers: [ResolvedPower]
  /// The rules that were asked.
  public let rules: [RuleDescription]
  /// By file, line and rule; without those that are waived.
  public private(set) var gaps: [Gap]
  /// What was excused, by file, line and rule.
  public private(set) var waived: [WaivedGap] = []
  /// The waivers that there were, each with what came of it, in the order of their file.
  public private(set) var waivers: [ReviewedWaiver] = []
  /// Where data is missing, by file, line and rule.
  public private(set) var undetermined: [Undetermined]
  /// What each rule said of each power: power by power, in the order of the rules.
  public private(set) var coverage: [RuleCoverage] = []

  package init(
    powers: [ResolvedPower], rules: [RuleDescription], gaps: [Gap] = [],
    undetermined: [Undetermined] = [], waived: [WaivedGap] = []
  ) {
    self.powers = powers
    self.rules = rules
    self.gaps = gaps
    self.undetermined = undetermined
    self.waived = waived
  }

  /// Adds what was found in other powers.
  mutating func add(_ part: CheckReport) {
    gaps += part.gaps
    undetermined += part.undetermined
    coverage += part.coverage
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

  /// Takes out the gaps that waivers excuse. What is open stays so: nobody can excuse what nobody
  /// knows.
  mutating func waive(_ reviewed: [ReviewedWaiver]) {
    waivers = reviewed
    let waivers = Dictionary(
      reviewed.filter(\.holds).map { ($0.waiver.subject, $0.waiver) },
      uniquingKeysWith: { first, _ in first })
    guard !waivers.isEmpty else { return }
    waived += gaps.compactMap { gap in
      waivers[gap.fingerprint].map { WaivedGap(gap: gap, waiver: $0) }
    }
    gaps.removeAll { waivers[$0.fingerprint] != nil }
  }

  mutating func sort() {
    gaps.sort()
    undetermined.sort()
    waived.sort()
  }
}
