/// A risk point of a resolved process.
@dynamicMemberLookup
public struct ResolvedRisk: ModelElement {
  public let reference: Reference<ResolvedRisk>
  public let path: ElementPath
  public let location: SourceLocation
  public internal(set) var facts: RiskFacts
  /// What it is attached to.
  public let host: Host
  public let responsible: [ResolvedResponsible]

  /// What a risk can be attached to.
  public enum Host: Sendable, Hashable {
    case step(Reference<ResolvedStep>)
    case flow(Reference<ResolvedFlow>)
  }

  public subscript<Value>(dynamicMember member: KeyPath<RiskFacts, Value>) -> Value {
    facts[keyPath: member]
  }
}

/// A control measure of a resolved process.
@dynamicMemberLookup
public struct ResolvedMeasure: ModelElement {
  public let reference: Reference<ResolvedMeasure>
  public let path: ElementPath
  public let location: SourceLocation
  public internal(set) var facts: MeasureFacts
  /// The risks that it mitigates; the first is the one in whose braces it stands. None where it
  /// stands in those of a step.
  public let risks: [Reference<ResolvedRisk>]
  public let responsible: [ResolvedResponsible]
  /// The step at which it acts, where that is not the step of its risk. It is never nil where there
  /// is no risk.
  public let actsAt: Reference<ResolvedStep>?

  public subscript<Value>(dynamicMember member: KeyPath<MeasureFacts, Value>) -> Value {
    facts[keyPath: member]
  }
}
