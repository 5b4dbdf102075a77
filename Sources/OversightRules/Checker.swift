public import Oversight

/// Runs rules over a catalogue.
public struct Checker: Sendable {
  /// The rules that are asked, each with the severity that its gaps have here.
  let asked: [AskedRule]
  public let configuration: CheckConfiguration
  /// The day for which is checked.
  public let today: CalendarDate

  /// A rule, and its description as the configuration has it.
  struct AskedRule: Sendable {
    let rule: any Rule
    let description: RuleDescription
  }

  /// Asks the rules of the packs that are on, and those of an author.
  ///
  /// - Parameters:
  ///   - additional: rules of the author's own, besides the built-in ones.
  ///   - today: the day for which is checked.
  public init(
    additional: [any Rule] = [], configuration: CheckConfiguration = .standard,
    today: CalendarDate = RuleExample.day
  ) {
    self.init(
      rules: configuration.builtInRules + additional, configuration: configuration, today: today)
  }

  /// - Parameter rules: those that are asked, but for those that the configuration turns off.
  public init(
    rules: [any Rule], configuration: CheckConfiguration = .standard,
    today: CalendarDate = RuleExample.day
  ) {
    self.configuration = configuration
    self.today = today
    asked = rules.compactMap { rule in
      configuration.description(of: rule).map { AskedRule(rule: rule, description: $0) }
    }
  }

  /// The rules that are asked.
  public var rules: [any Rule] { asked.map(\.rule) }

  /// Checks all powers of a catalogue, or some of them; rules see the whole catalogue all the same.
  ///
  /// - Parameter ids: the ids of the powers to check; nil for all.
  /// - Complexity: the sum of the rules' own.
  public func check(
    _ catalogue: ResolvedCatalogue, powers ids: Set<String>? = nil
  ) -> CheckReport {
    let powers = catalogue.powers.filter { ids?.contains($0.entry.id) ?? true }
    return check(powers, in: context(of: catalogue))
  }

  /// What rules may look at besides a power.
  package func context(of catalogue: ResolvedCatalogue) -> CheckContext {
    CheckContext(catalogue: catalogue, policy: configuration.policy, today: today)
  }

  /// Checks powers of a catalogue.
  func check(_ powers: [ResolvedPower], in context: CheckContext) -> CheckReport {
    var report = CheckReport(powers: powers, rules: asked.map(\.description))
    let comparisons = verdictsOfComparisons(in: context)
    for power in powers { judge(power, in: context, comparisons, &report) }
    report.sort()
    return report
  }

  /// The verdicts of rules that compare powers, by rule and then by power.
  private func verdictsOfComparisons(
    in context: CheckContext
  ) -> [String: [String: [Verdict]]] {
    var verdicts: [String: [String: [Verdict]]] = [:]
    for asked in asked {
      guard let rule = asked.rule as? any CatalogueRule else { continue }
      verdicts[asked.description.id] = Dictionary(grouping: rule.verdicts(in: context)) {
        $0.element.components.first ?? ""
      }
    }
    return verdicts
  }

  private func judge(
    _ power: ResolvedPower, in context: CheckContext,
    _ comparisons: [String: [String: [Verdict]]], _ report: inout CheckReport
  ) {
    // Made for the first gap with a witness.
    lazy var elements = ElementDirectory(power)
    for asked in asked {
      let description = asked.description
      let verdicts =
        comparisons[description.id].map { $0[power.entry.id] ?? [] }
        ?? asked.rule.verdicts(on: power, in: context)
      report.add(
        RuleCoverage(rule: description.id, power: power.entry.id, counts: VerdictCounts(verdicts)))
      for verdict in verdicts {
        report.add(verdict, of: description, root: context.catalogue.root, elements)
      }
    }
  }
}
