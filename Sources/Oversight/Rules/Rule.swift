/// Something that must hold in every process, and the search for where it does not.
///
/// Built-in rules and those of authors are the same to the checker. A rule is a struct without
/// state: one file with its description, examples on top, and its logic.
///
/// A type that stands for many rules, such as one whose rules are read from a file, describes each
/// of its values by itself: it has a `description` of its own besides that of the type.
public protocol Rule: Sendable {
  /// What the rule finds, why, and examples of both.
  static var description: RuleDescription { get }

  /// The same of this value; by default that of the type.
  var description: RuleDescription { get }

  /// One verdict for every element that the rule looks at. Missing data is `.undetermined`, never
  /// a pass.
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict]
}

extension Rule {
  /// That of the type: a rule without state is the same in all of its values.
  public var description: RuleDescription { Self.description }

  /// One of the rule's own texts: the one under its id and this key, filled in.
  ///
  /// By custom `satisfied` says thanks to what a rule holds, and `missing` what nobody can know.
  public func text(
    _ key: String, _ arguments: [String: LocalizedText] = [:]
  ) -> LocalizedText {
    description.texts.text("\(description.id).\(key)", arguments)
  }

  /// The verdicts on one model by itself: the way to test a rule.
  ///
  /// - Parameter today: the day for which is checked; by default one that never changes.
  /// - Throws: ``ModelErrors`` where the model makes no sense.
  public func verdicts(
    on model: some PowerModel, policy: Policy = Policy(), today: CalendarDate = RuleExample.day
  ) throws(ModelErrors) -> [Verdict] {
    try verdicts(on: [model], policy: policy, today: today)
  }

  /// The verdicts on models that are one catalogue: the way to test a rule that compares powers.
  ///
  /// - Throws: ``ModelErrors`` where a model makes no sense.
  public func verdicts(
    on models: [any PowerModel], policy: Policy = Policy(),
    today: CalendarDate = RuleExample.day
  ) throws(ModelErrors) -> [Verdict] {
    let context = CheckContext(
      catalogue: try ResolvedCatalogue(resolving: models), policy: policy, today: today)
    if let rule = self as? any CatalogueRule { return rule.verdicts(in: context) }
    return context.catalogue.powers.flatMap { verdicts(on: $0, in: context) }
  }

  /// The gaps in one model by itself: the way to test a rule.
  ///
  /// - Throws: ``ModelErrors`` where the model makes no sense.
  public func gaps(
    in model: some PowerModel, policy: Policy = Policy(), today: CalendarDate = RuleExample.day
  ) throws(ModelErrors) -> [Gap] {
    try verdicts(on: model, policy: policy, today: today)
      .compactMap { Gap(rule: description, verdict: $0, root: nil) }
  }
}

/// A rule that compares the powers of a catalogue with one another. It is asked once.
///
/// Its verdicts name elements of powers, as those of any rule do.
public protocol CatalogueRule: Rule {
  /// One verdict for every element of the catalogue that the rule looks at.
  func verdicts(in context: CheckContext) -> [Verdict]
}

extension CatalogueRule {
  /// Those of the verdicts that are about one power.
  ///
  /// - Complexity: that of the whole catalogue.
  public func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    verdicts(in: context).filter { $0.element.components.first == power.entry.id }
  }
}
