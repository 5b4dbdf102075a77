/// What is asked of risk points and control measures.
public struct RiskPolicy: Sendable, Hashable {
  /// How many measures at least stand against a risk of the worst grade; nil where that does not
  /// matter.
  public var leastMeasuresAtWorstGrade: Int?
  /// How many letters and digits at least say what can go wrong.
  public var leastLetters: Int?
  /// Words that by themselves say nothing of a place.
  public var vagueWords: [String] = []

  /// Phrases of which a measure must not consist.
  public var slogans: [String] = []

  public init() {}
}
