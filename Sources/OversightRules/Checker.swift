public import Oversight

/// Runs rules over a catalogue.
public struct Checker: Sendable {
  /// The rules that are asked, each with the severity that its gaps have here.
  let asked: [AskedRule]
  public let configuration: CheckConfiguration
  /// The day for which is checked.
  public let today: CalendarDate
  /// All rules that there are, whether they are asked or not: what waivers may name.
  let known: [RuleDescription]

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
      rules: configuration.builtInRules + configuration.declaredRules + additional,
      configuration: configuration, today: today)
  }

  /// - Parameters:
  ///   - rules: those that are asked, but for those that the configuration turns off.
  ///   - leftOut: rules that are not asked, although there are such.
  public init(
    rules: [any Rule], leavingOut leftOut: [any Rule] = [],
    configuration: CheckConfiguration = .standard, today: CalendarDate = RuleExample.day
  ) {
    self.configuration = configuration
    self.today = today
    known = (rules + leftOut + BuiltInRules.all).map(\.description)
    asked = rules.compactMap { rule in
      configuration.description(of: rule).map { AskedRule(rule: rule, description: $0) }
    }
  }

  /// The rules that are asked.
  public var rules: [any Rule] { asked.map(\.rule) }

  /// Checks all powers of a catalogue, or some of them; rules see the whole catalogue all the same.
  ///
  /// - Parameters:
  ///   - ids: the ids of the powers to check; nil for all.
  ///   - waivers: what authorities have excused. A waiver takes out the gap of its rule at its
  ///     element, if it holds, and changes no other.
  /// - Complexity: the sum of the rules' own, divided among the cores of the machine by powers.
  public func check(
    _ catalogue: ResolvedCatalogue, powers ids: Set<String>? = nil, waivers: [Waiver] = []
  ) -> CheckReport {
    check(in: context(of: catalogue), powers: ids, waivers: waivers)
  }

  /// Checks powers of the catalogue of a context, so that whoever asks more of it afterwards finds what
  /// the rules have worked out.
  package func check(
    in context: CheckContext, powers ids: Set<String>? = nil, waivers: [Waiver] = []
  ) -> CheckReport {
    let powers = context.catalogue.powers.filter { ids?.contains($0.entry.id) ?? true }
    var answers = WaivedAnswers(waivers)
    var report = check(powers, in: context, noting: &answers)
    if !waivers.isEmpty {
      apply(review(waivers, answers, in: context.catalogue), in: context, &report)
      report.sort()
    }
    return report
  }

  /// What rules may look at besides a power.
  package func context(of catalogue: ResolvedCatalogue) -> CheckContext {
    CheckContext(catalogue: catalogue, policy: configuration.policy, today: today)
  }

  /// Checks powers of a catalogue.
  func check(_ powers: [ResolvedPower], in context: CheckContext) -> CheckReport {
    var answers = WaivedAnswers([])
    return check(powers, in: context, noting: &answers)
  }

  private func check(
    _ powers: [ResolvedPower], in context: CheckContext, noting answers: inout WaivedAnswers
  ) -> CheckReport {
    var report = CheckReport(powers: powers, rules: asked.map(\.description))
    let comparisons = verdictsOfComparisons(in: context)
    let asked = answers
    let parts = powers.concurrentMap { power in
      var (answers, report) = (asked, CheckReport(powers: [power], rules: []))
      judge(power, in: context, comparisons, &answers, &report)
      return (answers, report)
    }
    for part in parts {
      answers.add(part.0)
      report.add(part.1)
    }
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
    _ comparisons: [String: [String: [Verdict]]], _ answers: inout WaivedAnswers,
    _ report: inout CheckReport
  ) {
    // Made for the first gap with a witness.
    lazy var elements = ElementDirectory(power)
    for asked in asked where !(asked.rule is any WaiverRule) {
      let description = asked.description
      let verdicts =
        power.lacksData(for: description)
        ?? comparisons[description.id].map { $0[power.entry.id] ?? [] }
        ?? asked.rule.verdicts(on: power, in: context)
      answers.note(verdicts, of: description.id, on: power.entry.id)
      report.add(
        RuleCoverage(rule: description.id, power: power.entry.id, counts: VerdictCounts(verdicts)))
      for verdict in verdicts {
        report.add(verdict, of: description, root: context.catalogue.root, elements)
      }
    }
  }
}

extension ResolvedPower {
  /// The verdict of a rule on an outline that does not say what the rule asks; nil where it does.
  ///
  /// How work flows is all that an outline says. A rule about anything else would find it missing
  /// where nobody has written it down yet, or pass because there is nothing to find.
  fileprivate func lacksData(for rule: RuleDescription) -> [Verdict]? {
    guard entry.isOutline, rule.family != .structure else { return nil }
    return [
      Verdict(
        element: ElementPath(entry.id), location: entry.location,
        finding: .undetermined(missing: Texts.shared.text("shared.missing.supervision-data")))
    ]
  }
}
