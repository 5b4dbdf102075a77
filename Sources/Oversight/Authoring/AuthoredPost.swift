/// A post as its author describes it.
public struct AuthoredPost: Sendable, Hashable {
  public var id: String
  public var facts: PostFacts
  /// The post that it reports to.
  public var reportsTo: String?
  public var location: SourceLocation

  public init(id: String, facts: PostFacts, reportsTo: String? = nil, location: SourceLocation) {
    self.id = id
    self.facts = facts
    self.reportsTo = reportsTo
    self.location = location
  }
}

extension AuthoredPost: ProcessPart {
  public func add(to process: inout PowerProcess) { process.posts.append(self) }
}
