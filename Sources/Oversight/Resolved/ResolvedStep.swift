/// A step of a resolved process.
@dynamicMemberLookup
public struct ResolvedStep: ModelElement {
  public let reference: Reference<ResolvedStep>
  public let path: ElementPath
  public let location: SourceLocation
  public internal(set) var facts: StepFacts
  /// The number on both charts, in reading order from 1; nil for starts, ends and gateways.
  public let number: Int?
  public let performers: [ResolvedPerformer]
  public let isDoneByAnyPerformer: Bool
  /// False for a case that is declared, perhaps linked by flows, and never described.
  public let isDescribed: Bool

  public subscript<Value>(dynamicMember member: KeyPath<StepFacts, Value>) -> Value {
    facts[keyPath: member]
  }

  /// The id of the power whose process details the step; nil where it is no sub-process, or one that
  /// is not modelled.
  public var calledPower: String? {
    if case .subProcess(let power) = facts.kind { power } else { nil }
  }

  /// What the step is called in a message: its name, or its id where it has none, as gateways do.
  public var shownName: LocalizedText {
    facts.name.isBlank ? LocalizedText(reference.id) : facts.name
  }

  /// The posts that perform the step.
  public var posts: [Reference<ResolvedPost>] { performers.map(\.post) }

  /// Who does the step in one case: all performers together, or each alone where any one suffices.
  package var teams: [[Reference<ResolvedPost>]] {
    isDoneByAnyPerformer ? posts.map { [$0] } : [posts]
  }
}

/// A post that performs a step, and how many of its officers are needed.
public struct ResolvedPerformer: Sendable, Hashable, Encodable {
  public let post: Reference<ResolvedPost>
  public let count: Int
}
