public import Oversight

/// Runs rules over a catalogue.
public struct Checker: Sendable {
  public let rules: [any Rule]
  public let policy: Policy

  /// - Parameter additional: rules of the author's own, besides the built-in ones.
  public init(additional: [any Rule] = [], policy: Policy = Policy()) {
    self.init(rules: BuiltInRules.all + additional, policy: policy)
  }

  /// - Parameter rules: those that are asked, and no others.
  public init(rules: [any Rule], policy: Policy = Policy()) {
    self.rules = rules
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
    return check(powers, in: context)
  }

  /// Checks powers of a catalogue.
  func check(_ powers: [ResolvedPower], in context: CheckContext) -> CheckReport {
    var report = CheckReport(powers: powers, rules: rules.map(\.description))
    for power in powers { judge(power, in: context, &report) }
    report.sort()
    return report
  }

  private func judge(
    _ power: ResolvedPower, in context: CheckContext, _ report: inout CheckReport
  ) {
    // Made for the first gap with a witness.
    lazy var elements = ElementDirectory(power)
    for rule in rules {
      let verdicts = rule.verdicts(on: power, in: context)
      let description = rule.description
      report.add(
        RuleCoverage(rule: description.id, power: power.entry.id, counts: VerdictCounts(verdicts)))
      for verdict in verdicts {
        report.add(verdict, of: description, root: context.catalogue.root, elements)
      }
    }
  }
}
