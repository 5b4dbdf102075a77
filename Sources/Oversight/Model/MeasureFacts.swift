/// When a control measure works.
public enum MeasureType: String, Sendable, Hashable, Codable, CaseIterable {
  /// 预防性、发现性、纠正性.
  case preventive, detective, corrective
}

/// Whether people or machines do it.
public enum ControlMode: String, Sendable, Hashable, Codable, CaseIterable {
  case manual, automatic
}

/// What is said of a control measure (防控措施), apart from what it is joined to.
public struct MeasureFacts: Sendable, Hashable, Codable {
  public var text: LocalizedText
  public var type: MeasureType?
  public var mode: ControlMode?
  public var isKey: Bool
  public var objective: LocalizedText?
  public var frequency: LocalizedText?
  /// What is counted to see whether it works (监测指标).
  public var indicator: LocalizedText?
  public var evidence: LocalizedText?
  /// The rule document that it rests on.
  public var rule: RuleDocument?
  /// Tags such as `COSO 10` or `ISO 37001 8.3`.
  public var frameworks: [String]
  /// The grade that is left when it works.
  public var residual: Grade?
  public var audience: Audience

  public init(text: LocalizedText, type: MeasureType? = nil) {
    self.text = text
    self.type = type
    isKey = false
    frameworks = []
    audience = .public
  }
}

/// The layer of responsibility in which somebody answers.
public enum ResponsibilityLayer: String, Sendable, Hashable, Codable, CaseIterable {
  /// 直接责任、科室责任、领导责任.
  case direct, section, leader
}
