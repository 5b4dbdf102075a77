/// Agents who carry a run to its end alone.
public struct AgentGroup: Sendable, Hashable {
  /// The agents, ascending, each with its largest count.
  public let agents: [AgentCount]
  /// A complete run for which they suffice.
  public let run: [Firing]

  /// How many they are together.
  public var count: Int { agents.reduce(0) { $0 + $1.count } }
}

/// What a search for the fewest agents found out.
public enum FewestAgentsAnswer: Sendable, Hashable {
  /// Nobody fewer can do it.
  case exact(AgentGroup)
  /// The budget is spent: fewer than `lower` cannot do it, and `upper` can. It is a bound, not the
  /// number.
  case bounds(lower: Int, upper: AgentGroup)
  /// No run comes to an accepted end, whoever takes part.
  case impossible
}
