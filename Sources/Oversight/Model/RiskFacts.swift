/// The class of a risk point (风险类别).
public enum RiskClass: String, Sendable, Hashable, Codable, CaseIterable {
  /// 岗位职责、业务流程、制度机制、外部环境、思想道德.
  case postDuty, businessProcess, system, environment, morality
}

/// What is said of a risk point (风险点), apart from what it is joined to.
public struct RiskFacts: Sendable, Hashable, Codable {
  /// How the risk shows itself (表现形式).
  public var manifestation: LocalizedText
  public var riskClass: RiskClass?
  /// The inherent grade; nil where nobody graded it.
  public var grade: Grade?
  /// The outcomes at which it bites; empty for every decisive one.
  public var outcomes: Set<Outcome>
  public var review: RiskReview?
  public var audience: Audience

  public init(manifestation: LocalizedText, riskClass: RiskClass? = nil, grade: Grade? = nil) {
    self.manifestation = manifestation
    self.riskClass = riskClass
    self.grade = grade
    outcomes = []
    audience = .public
  }
}
