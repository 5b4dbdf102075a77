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

  /// The mildest grade that the risks of some steps may have together.
  public var leastGrades: [GradeDuty] = []
  /// From how many risks at its steps on a post has each grade, the worst first.
  public var risksByPostGrade: [Int] = []
  /// From how many places on the same measure is boilerplate.
  public var leastPlacesOfBoilerplate: Int?
  /// The layers in which somebody answers for a risk of the worst grade.
  public var answeringLayers: [ResponsibilityLayer] = []
  /// The scales of the office, with which no other may be confused.
  public var scales: [GradeScale] = []

  /// The mildest grade that is allowed at some steps.
  public struct GradeDuty: Sendable, Hashable {
    public var scope: DutyScope
    public var least: GradeLevel
    public var source: LocalizedText

    public init(scope: DutyScope, least: GradeLevel, source: LocalizedText) {
      self.scope = scope
      self.least = least
      self.source = source
    }
  }

  /// A place on any scale.
  public enum GradeLevel: String, Sendable, Hashable, CaseIterable {
    case worst, middle

    /// The weight that a grade of this level has at least.
    public var weight: Int { self == .worst ? 3 : 2 }
  }

  public init() {}
}
