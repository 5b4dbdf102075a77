/// What was recorded of a case beside a run of the process, move by move.
public struct RunAlignment: Sendable, Hashable {
  /// What happens in one move.
  public enum Move: Sendable, Hashable {
    /// The event is the firing: it was recorded as the process has it.
    case synchronous(event: Int, Firing)
    /// The process goes on and nothing is recorded: a node that is not recorded, or one that was
    /// skipped.
    case model(Firing)
    /// The event is recorded and the process has no place for it.
    case log(event: Int)
  }

  /// The moves as long as there are events, those before the first included.
  public let moves: [Move]
  /// How the process can come to an end from there with the fewest recorded nodes; nil where it
  /// cannot.
  public let completion: [Firing]?
  /// One for each skipped node that should have been recorded and each event without a place, in
  /// `moves`.
  public let cost: Int
  /// How many nodes of the completion should be recorded; 0 where the case has come to its end.
  public let openNodes: Int
}
