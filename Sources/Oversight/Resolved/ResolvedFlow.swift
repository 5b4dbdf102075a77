/// A flow of a resolved process.
@dynamicMemberLookup
public struct ResolvedFlow: ModelElement {
  public let reference: Reference<ResolvedFlow>
  public let path: ElementPath
  public let location: SourceLocation
  public let source: Reference<ResolvedStep>
  public let target: Reference<ResolvedStep>
  public internal(set) var facts: FlowFacts
  /// The post that signs for what it receives.
  public let receipt: Reference<ResolvedPost>?
  /// The post that approves an extension.
  public let approver: Reference<ResolvedPost>?

  public subscript<Value>(dynamicMember member: KeyPath<FlowFacts, Value>) -> Value {
    facts[keyPath: member]
  }
}
