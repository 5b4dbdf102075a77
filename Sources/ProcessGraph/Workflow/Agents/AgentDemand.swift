/// So many of one agent.
public struct AgentCount: Sendable, Hashable {
  public var agent: Int
  /// How many; positive.
  public var count: Int

  public init(_ agent: Int, count: Int = 1) {
    precondition(count > 0, "an agent that is named is there")
    self.agent = agent
    self.count = count
  }
}

/// Who must take part when a node fires or a token passes an edge.
///
/// ```swift
/// // 3 and 4 together, and one of 5 and two of 6 besides.
/// AgentDemand([
///   [[AgentCount(3), AgentCount(4)]],
///   [[AgentCount(5)], [AgentCount(6, count: 2)]],
/// ])
/// ```
public struct AgentDemand: Sendable, Hashable {
  /// All of them must be met. A clause is met by one of its alternatives, and an alternative by all
  /// of its agents; a clause without alternatives is never met.
  public var clauses: [[[AgentCount]]]

  public init(_ clauses: [[[AgentCount]]] = []) { self.clauses = clauses }

  /// Nobody is needed.
  public static let none = AgentDemand()
}
