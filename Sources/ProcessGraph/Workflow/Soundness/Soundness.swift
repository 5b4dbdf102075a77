/// Whether every run of a workflow graph comes to a proper end.
///
/// A graph is *sound* when from every state that can be reached the end can be reached, a run reaches
/// exactly one end and leaves no token behind, no edge ever holds two tokens, and every node can
/// fire.
///
/// - Source: W. van der Aalst, Verification of workflow nets, ICATPN 1997, extended to several
///   starts (one of them begins) and several ends (exactly one of them is reached).
public enum Soundness: Sendable, Hashable {
  case sound(Proof)
  /// At least one fault, of each kind at most one, in the order of the kinds.
  case unsound([Fault])
  case undetermined(Reason)

  /// What shows that a graph is sound.
  public enum Proof: Sendable, Hashable {
    /// The graph was reduced to a single block by rules that keep soundness and unsoundness.
    case reduced
    /// In the free-choice net of what the reductions left, every minimal siphon is a state machine
    /// that holds the token of the start: the net is live and bounded.
    case structural
    /// What the reductions left was searched state by state.
    case explored(states: Int)
  }

  /// Why nothing can be said.
  public enum Reason: Sendable, Hashable {
    /// The search was given up after so many states.
    case tooManyStates(Int)
  }

  /// What is wrong, with what shows it.
  public struct Fault: Sendable, Hashable {
    /// The kinds of faults, the gravest first.
    public enum Kind: Int, Sendable, Hashable, CaseIterable {
      /// A state is reached in which nothing can fire and no end has been reached.
      case deadlock
      /// A state is reached from which no end can be reached, although something can always fire.
      case livelock
      /// An edge gets a second token.
      case lackOfSynchronisation
      /// An end is reached while tokens are left.
      case improperCompletion
      /// A node can never fire, or only after an edge has got a second token.
      case deadNode
      /// The structure of the graph shows that there is a run to a fault, but none was found within
      /// the limits.
      case structural
    }

    public let kind: Kind
    /// A run to the fault, from the firing of a start on; nil for dead nodes and structural faults.
    public let run: [Firing]?
    /// The nodes concerned, ascending. Deadlock: those that wait in vain. Livelock: those that turn
    /// for ever. Lack of synchronisation: the one that fires once too often. Improper completion: the
    /// end. Structural: those that take from edges which all lose their tokens, or gain several.
    public let nodes: [Int]
    /// The edges that hold tokens when it happens, ascending; in the case of lacking synchronisation
    /// those only that hold two, in the case of improper completion those left behind.
    public let edges: [Int]

    public init(_ kind: Kind, run: [Firing]? = nil, nodes: [Int] = [], edges: [Int] = []) {
      self.kind = kind
      self.run = run
      self.nodes = nodes
      self.edges = edges
    }
  }
}
