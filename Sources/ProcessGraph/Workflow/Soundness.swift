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
  /// At least one fault; of each kind but dead nodes at most one, in the order of the kinds.
  case unsound([Fault])
  case undetermined(Reason)

  /// What shows that a graph is sound.
  public enum Proof: Sendable, Hashable {
    /// The graph was reduced to a single node by rules that keep soundness and unsoundness.
    case reduced
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
      /// A node can never fire.
      case deadNode
      /// The graph cannot be reduced by rules that reduce every sound graph, and no run to a fault
      /// was found within the limits.
      case irreducible
    }

    public let kind: Kind
    /// A run to the fault, from the firing of a start on; nil for dead nodes and irreducible graphs.
    public let run: [Firing]?
    /// The nodes that wait in vain, that were reached too early, that never fire, or that cannot be
    /// reduced; ascending.
    public let nodes: [Int]
    /// The edges that hold tokens when it happens: two in the case of lacking synchronisation,
    /// those left behind in the case of improper completion; ascending.
    public let edges: [Int]

    public init(_ kind: Kind, run: [Firing]? = nil, nodes: [Int] = [], edges: [Int] = []) {
      self.kind = kind
      self.run = run
      self.nodes = nodes
      self.edges = edges
    }
  }
}
