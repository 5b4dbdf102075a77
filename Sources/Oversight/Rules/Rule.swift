/// Something that must hold in every process, and the search for where it does not.
///
/// Built-in rules and those of authors are the same to the checker. A rule is a struct without
/// state: one file with its description, examples on top, and its logic.
public protocol Rule: Sendable {
  /// What the rule finds, why, and examples of both.
  static var description: RuleDescription { get }

  /// One verdict for every element that the rule looks at. Missing data is `.undetermined`, never
  /// a pass.
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict]
}

extension Rule {
  /// What the rule finds, why, and examples of both.
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
  /// - Throws: ``ModelErrors`` where the model makes no sense.
  public func verdicts(on model: some PowerModel) throws(ModelErrors) -> [Verdict] {
    let power = try model.resolved()
    return verdicts(on: power, in: CheckContext(catalogue: ResolvedCatalogue(powers: [power])))
  }

  /// The gaps in one model by itself: the way to test a rule.
  ///
  /// - Throws: ``ModelErrors`` where the model makes no sense.
  public func gaps(in model: some PowerModel) throws(ModelErrors) -> [Gap] {
    try verdicts(on: model).compactMap { Gap(rule: description, verdict: $0, root: nil) }
  }
}
