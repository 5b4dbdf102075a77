/// What a rule finds and why, with examples that are its tests and its documentation.
public struct RuleDescription: Sendable {
  /// Permanent, in lower case with hyphens.
  public let id: String
  public let family: RuleFamily
  /// How grave its gaps are where nobody says otherwise.
  public var severity: Severity
  public let pack: RulePack
  /// What it looks at to judge one element.
  public let scope: RuleScope
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
    scope: RuleScope = .element, isWaivable: Bool = true, references: [String] = [],
    texts: StringTable,
    examples: [RuleExample]
  ) {
    self.id = id
    self.family = family
    self.severity = severity
    self.pack = pack
    self.scope = scope
    self.isWaivable = isWaivable
    self.references = references
    self.texts = texts
    self.examples = examples
  }

  /// The parts of a description that every rule has in every language.
  public enum Part: String, Sendable, CaseIterable {
    case title, summary, rationale, remedy, detection, falsePositives
  }

  /// A part of the description; what it shows of models stands there in Swift and in YAML.
  public subscript(part: Part) -> LocalizedText {
    texts.textInBothNotations("\(id).\(part.rawValue)")
  }

  /// What to do about a gap in a file.
  ///
  /// - Parameters:
  ///   - notation: that of the file in which the element stands.
  ///   - arguments: what fills the places of the text.
  func remedy(
    writtenIn notation: PasteNotation, _ arguments: [String: LocalizedText]
  ) -> LocalizedText {
    let key = "\(id).\(Part.remedy.rawValue)"
    let remedy = texts.text(key, arguments, writtenIn: notation)
    let snippets = texts.snippetNames(in: key).compactMap { Snippet.all[$0] }
    guard notation == .overlay, !snippets.isEmpty else { return remedy }
    // Where to write it is not plain to somebody who only drew.
    let place = snippets.contains(where: \.isDrawn) ? "drawing" : "overlay"
    return Texts.oversight.text("snippet.in-\(place)", ["remedy": remedy])
  }
}

/// A model that shows a rule at work, or several that are one catalogue.
public struct RuleExample: Sendable {
  /// Whether the rule speaks.
  public enum Expectation: String, Sendable, Hashable, CaseIterable {
    case fires, silent, undetermined
  }

  /// The day for which examples are checked, so that they do not age.
  public static let day: CalendarDate = "2026-07-01"

  public let expectation: Expectation
  public let models: [any PowerModel]

  public init(_ expectation: Expectation, _ models: [any PowerModel]) {
    self.expectation = expectation
    self.models = models
  }

  /// The rule finds a gap in these models.
  public static func fires(_ models: any PowerModel...) -> RuleExample { .init(.fires, models) }
  /// The rule finds nothing in these models.
  public static func silent(_ models: any PowerModel...) -> RuleExample { .init(.silent, models) }
  /// The models lack what the rule needs.
  public static func undetermined(_ models: any PowerModel...) -> RuleExample {
    .init(.undetermined, models)
  }
}
