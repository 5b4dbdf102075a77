/// An element to be watched, and what for.
public struct WatchPoint: Sendable, Hashable {
  public let element: WorkflowGraph.Element
  /// The sources that are open without this point, all other points being watched: places in the
  /// list of sources, ascending. Never empty, since no point can be left out.
  public let closes: [Int]
}

/// Points that close all executions from all sources.
public struct WatchPoints: Sendable, Hashable {
  /// Nodes first, and then edges, ascending.
  public let points: [WatchPoint]
  /// What it costs to watch all of them.
  public let cost: Int
}

/// What a search for the cheapest points to watch found out.
public enum FewestPointsAnswer: Sendable, Hashable {
  /// Nothing cheaper closes everything.
  case exact(WatchPoints)
  /// The budget is spent: nothing cheaper than `lower` closes everything, and `upper` does.
  case bounds(lower: Int, upper: WatchPoints)
  /// Some sources stay open whatever is watched: their places in the list of sources.
  case noSolution(sources: [Int])
}
