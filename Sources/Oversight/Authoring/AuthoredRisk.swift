/// A risk point as its author describes it.
public struct AuthoredRisk: Sendable, Hashable {
  /// Explicit, or nil to be known by its manifestation.
  public var id: String?
  public var facts: RiskFacts
  public var responsible: [AuthoredResponsible] = []
  public var measures: [AuthoredMeasure] = []
  public var supervisions: [AuthoredSupervision] = []
  public var location: SourceLocation

  public init(id: String? = nil, facts: RiskFacts, location: SourceLocation) {
    self.id = id
    self.facts = facts
    self.location = location
  }
}

extension AuthoredRisk: StepPart, FlowPart {
  public func add(to step: inout AuthoredStep) { step.risks.append(self) }
  public func add(to flow: inout AuthoredFlow) { flow.risks.append(self) }
}

/// Something that is said of a risk point inside its braces.
public struct RiskDetail: RiskPart {
  let change: @Sendable (inout AuthoredRisk) -> Void

  init(_ change: @escaping @Sendable (inout AuthoredRisk) -> Void) { self.change = change }

  public func add(to risk: inout AuthoredRisk) { change(&risk) }
}

/// A control measure as its author describes it.
public struct AuthoredMeasure: Sendable, Hashable {
  /// Explicit, or nil to be known by its text.
  public var id: String?
  public var facts: MeasureFacts
  public var responsible: [AuthoredResponsible] = []
  /// The step at which it acts, where that is not the step in whose braces it or its risk stands.
  public var actsAt: String?
  /// The ids of other risks of this power that it mitigates too.
  public var otherRisks: [String] = []
  public var supervisions: [AuthoredSupervision] = []
  public var location: SourceLocation

  public init(id: String? = nil, facts: MeasureFacts, location: SourceLocation) {
    self.id = id
    self.facts = facts
    self.location = location
  }
}

extension AuthoredMeasure: RiskPart, StepPart {
  public func add(to risk: inout AuthoredRisk) { risk.measures.append(self) }
  public func add(to step: inout AuthoredStep) { step.measures.append(self) }
}

/// Something that is said of a control measure inside its braces.
public struct MeasureDetail: MeasurePart {
  let change: @Sendable (inout AuthoredMeasure) -> Void

  init(_ change: @escaping @Sendable (inout AuthoredMeasure) -> Void) { self.change = change }

  public func add(to measure: inout AuthoredMeasure) { change(&measure) }
}

/// Who answers for a risk or a measure.
public struct AuthoredResponsible: Sendable, Hashable {
  /// A post can be held to account; a unit or mere words are kept as they stand and reported.
  public enum Holder: Sendable, Hashable {
    case post(String)
    case unit(Unit)
    case words(LocalizedText)
  }

  public var holder: Holder
  public var layer: ResponsibilityLayer?

  public init(_ holder: Holder, layer: ResponsibilityLayer? = nil) {
    self.holder = holder
    self.layer = layer
  }
}

extension AuthoredResponsible: RiskPart, MeasurePart {
  public func add(to risk: inout AuthoredRisk) { risk.responsible.append(self) }
  public func add(to measure: inout AuthoredMeasure) { measure.responsible.append(self) }
}
