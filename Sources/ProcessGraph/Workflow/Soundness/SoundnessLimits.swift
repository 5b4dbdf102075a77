/// How much work is put into the question whether a graph is sound.
///
/// Only graphs that are not made of blocks and have inclusive routing, or thousands of nodes, can
/// stay undetermined. For all others the limits decide how much is told about the faults.
public struct SoundnessLimits: Sendable, Hashable {
  /// How many states a search visits that leaves out orders of firing which make no difference.
  public var states: Int
  /// How many states a search visits that leaves out nothing. It finds the shortest runs.
  public var plainStates: Int
  /// How many 64-bit words the states of one search may take.
  public var words: Int
  /// How many visits to edges the structural test may make.
  public var structuralVisits: Int

  public init(
    states: Int = 100_000, plainStates: Int = 10_000, words: Int = 1 << 21,
    structuralVisits: Int = 200_000_000
  ) {
    self.states = states
    self.plainStates = plainStates
    self.words = words
    self.structuralVisits = structuralVisits
  }

  public static let standard = SoundnessLimits()
}
