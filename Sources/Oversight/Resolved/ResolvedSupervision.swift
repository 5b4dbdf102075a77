/// What a supervision watches.
public enum SupervisionTarget: Sendable, Hashable {
  case step(Reference<ResolvedStep>)
  case flow(Reference<ResolvedFlow>)
  case risk(Reference<ResolvedRisk>)
  case measure(Reference<ResolvedMeasure>)
  /// A phase of the process: these steps.
  case phase([Reference<ResolvedStep>])
}

/// A supervision of a resolved process.
@dynamicMemberLookup
public struct ResolvedSupervision: ModelElement {
  public let reference: Reference<ResolvedSupervision>
  public let path: ElementPath
  public let location: SourceLocation
  public internal(set) var facts: SupervisionFacts
  public let post: Reference<ResolvedPost>
  public let target: SupervisionTarget

  public subscript<Value>(dynamicMember member: KeyPath<SupervisionFacts, Value>) -> Value {
    facts[keyPath: member]
  }
}

/// A filing of a resolved process.
@dynamicMemberLookup
public struct ResolvedFiling: ModelElement {
  public let reference: Reference<ResolvedFiling>
  public let path: ElementPath
  public let location: SourceLocation
  public internal(set) var facts: FilingFacts
  public let step: Reference<ResolvedStep>
  public let receiver: Reference<ResolvedPost>?
  public let responsible: Reference<ResolvedPost>?
  public let materials: [ResolvedMaterial]

  public subscript<Value>(dynamicMember member: KeyPath<FilingFacts, Value>) -> Value {
    facts[keyPath: member]
  }
}

/// A paper that goes with a filing.
public struct ResolvedMaterial: Sendable, Hashable, Encodable {
  public let title: LocalizedText
  public let responsible: Reference<ResolvedPost>?
  public let copies: Int
  public let isSecret: Bool
}
