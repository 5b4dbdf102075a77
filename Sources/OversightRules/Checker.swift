public import Oversight

/// Runs rules over a catalogue.
public struct Checker: Sendable {
  public let rules: [any Rule]
  public let policy: Policy

  /// - Parameter additional: rules of the author's own, besides the built-in ones.
  public init(additional: [any Rule] = [], policy: Policy = Policy()) {
    rules = BuiltInRules.all + additional
    self.policy = policy
  }

  /// Checks all powers of a catalogue, or some of them; rules see the whole catalogue all the same.
  ///
  /// - Parameter ids: the ids of the powers to check; nil for all.
  /// - Complexity: the sum of the rules' own.
  public func check(
    _ catalogue: ResolvedCatalogue, powers ids: Set<String>? = nil
  ) -> CheckReport {
    let context = CheckContext(catalogue: catalogue, policy: policy)
    let powers = catalogue.powers.filter { ids?.contains($0.entry.id) ?? true }
    var report = CheckReport(powers: powers.count)
    for power in powers { judge(power, in: context, &report) }
    report.sort()
    return report
  }

  /// Checks one power of a catalogue.
  func check(_ power: ResolvedPower, in context: CheckContext) -> CheckReport {
    var report = CheckReport(powers: 1)
    judge(power, in: context, &report)
    report.sort()
    return report
  }

  private func judge(
    _ power: ResolvedPower, in context: CheckContext, _ report: inout CheckReport
  ) {
    for rule in rules {
      for verdict in rule.verdicts(on: power, in: context) {
        report.add(verdict, of: rule.description, root: context.catalogue.root)
      }
    }
  }
}

/// What a check found.
public struct CheckReport: Sendable {
  /// How many powers were checked.
  public let powers: Int
  /// By file, line and rule.
  public private(set) var gaps: [Gap] = []
  /// Where data is missing, by file, line and rule.
  public private(set) var undetermined: [Undetermined] = []

  init(powers: Int) { self.powers = powers }

  mutating func add(_ verdict: Verdict, of rule: RuleDescription, root: String?) {
    if let gap = Gap(rule: rule, verdict: verdict, root: root) { gaps.append(gap) }
    if let open = Undetermined(rule: rule, verdict: verdict, root: root) {
      undetermined.append(open)
    }
  }

  mutating func sort() {
    gaps.sort()
    undetermined.sort()
  }
}
