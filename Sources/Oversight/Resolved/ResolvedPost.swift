/// A post of a resolved process.
@dynamicMemberLookup
public struct ResolvedPost: ModelElement {
  public let reference: Reference<ResolvedPost>
  public let path: ElementPath
  public let location: SourceLocation
  public internal(set) var facts: PostFacts
  /// The post above it.
  public let reportsTo: Reference<ResolvedPost>?
  /// False for a case that is declared and never described.
  public let isDescribed: Bool

  public subscript<Value>(dynamicMember member: KeyPath<PostFacts, Value>) -> Value {
    facts[keyPath: member]
  }
}

/// Who answers for a risk or a measure, with the post resolved.
public struct ResolvedResponsible: Sendable, Hashable {
  /// A post, or what the author has instead.
  public enum Holder: Sendable, Hashable {
    case post(Reference<ResolvedPost>)
    case unit(Unit)
    case words(LocalizedText)
  }

  public let holder: Holder
  public let layer: ResponsibilityLayer?

  /// The post, where one is named.
  public var post: Reference<ResolvedPost>? {
    if case .post(let post) = holder { post } else { nil }
  }

  /// Whether anybody is named at all: blank words name nobody.
  package var isNamed: Bool {
    switch holder {
    case .post: true
    case .unit(let unit): !unit.name.isBlank
    case .words(let words): !words.isBlank
    }
  }
}
