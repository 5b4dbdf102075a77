/// What a rule finds and why, with examples that are its tests and its documentation.
public struct RuleDescription: Sendable {
  /// Permanent, in lower case with hyphens.
  public let id: String
  public let family: RuleFamily
  public let severity: Severity
  public let pack: RulePack
  /// Whether an authority may grant an exception.
  public let isWaivable: Bool
  /// Laws, standards and papers that it rests on.
  public let references: [String]
  /// At least one model that fires and one that is silent.
  public let examples: [RuleExample]
  /// The rule's texts, under keys that begin with its id: `.title`, `.summary`, `.rationale`,
  /// `.remedy`, `.detection`, `.falsePositives`, and `.message` or `.message.VARIANT`.
  public let texts: StringTable

  public init(
    id: String, family: RuleFamily, severity: Severity, pack: RulePack = .core,
    isWaivable: Bool = true, references: [String] = [], texts: StringTable,
    examples: [RuleExample]
  ) {
    self.id = id
    self.family = family
    self.severity = severity
    self.pack = pack
    self.isWaivable = isWaivable
    self.references = references
    self.texts = texts
    self.examples = examples
  }

  /// The parts of a description that every rule has in every language.
  public enum Part: String, Sendable, CaseIterable {
    case title, summary, rationale, remedy, detection, falsePositives
  }

  /// A part of the description.
  public subscript(part: Part) -> LocalizedText { texts.text("\(id).\(part.rawValue)") }
}

/// A model that shows a rule at work.
public struct RuleExample: Sendable {
  /// Whether the rule speaks.
  public enum Expectation: String, Sendable, Hashable, CaseIterable {
    case fires, silent, undetermined
  }

  public let expectation: Expectation
  public let model: any PowerModel

  public init(_ expectation: Expectation, _ model: any PowerModel) {
    self.expectation = expectation
    self.model = model
  }

  /// The rule finds a gap in this model.
  public static func fires(_ model: any PowerModel) -> RuleExample { .init(.fires, model) }
  /// The rule finds nothing in this model.
  public static func silent(_ model: any PowerModel) -> RuleExample { .init(.silent, model) }
  /// The model lacks what the rule needs.
  public static func undetermined(_ model: any PowerModel) -> RuleExample {
    .init(.undetermined, model)
  }
}
