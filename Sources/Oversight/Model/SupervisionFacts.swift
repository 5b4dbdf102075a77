/// What a supervision looks at, after the types of Chinese electronic supervision (监察要素).
public enum SupervisionKind: String, Sendable, Hashable, Codable, CaseIterable {
  /// 时限、内容、流程、收费、行为.
  case time, content, process, fee, conduct
}

/// When it looks.
public enum ControlPhase: String, Sendable, Hashable, Codable, CaseIterable {
  /// 事前、事中、事后.
  case before, during, after
}

/// What is said of a supervision (监督), apart from what it is joined to.
public struct SupervisionFacts: Sendable, Hashable, Codable {
  /// A name for the chart; where there is none, the kind stands for it.
  public var name: LocalizedText?
  public var kind: SupervisionKind
  public var phase: ControlPhase?
  public var mode: ControlMode?
  public var evidence: LocalizedText?
  public var frequency: LocalizedText?
  public var audience: Audience

  public init(
    kind: SupervisionKind, name: LocalizedText? = nil, phase: ControlPhase? = nil,
    mode: ControlMode? = nil, evidence: LocalizedText? = nil, frequency: LocalizedText? = nil,
    audience: Audience = .public
  ) {
    self.kind = kind
    self.name = name
    self.phase = phase
    self.mode = mode
    self.evidence = evidence
    self.frequency = frequency
    self.audience = audience
  }
}

/// What is said of a filing (备案), apart from what it is joined to.
public struct FilingFacts: Sendable, Hashable, Codable {
  public var phase: ControlPhase
  /// How long before or after the step it is due; nil where the model does not say.
  public var offset: TimeLimit?
  public var filingClass: String?
  public var audience: Audience

  public init(
    phase: ControlPhase, offset: TimeLimit? = nil, filingClass: String? = nil,
    audience: Audience = .public
  ) {
    self.phase = phase
    self.offset = offset
    self.filingClass = filingClass
    self.audience = audience
  }
}
