/// A process as a game of tokens: a graph whose nodes say how they take tokens in and hand them on.
///
/// A run begins at one of the starts, which puts tokens on its outgoing edges. A node that is
/// enabled takes tokens from edges that enter it and puts tokens on edges that leave it, at once: it
/// *fires*. The run is over when an end has fired and no token is left.
///
/// - Source: W. van der Aalst, Verification of workflow nets, ICATPN 1997; C. Favre, D. Fahland,
///   H. Völzer, The relationship between workflow graphs and free-choice workflow nets, Information
///   Systems 47 (2015).
public struct WorkflowGraph: Sendable, Hashable {
  /// Which of the edges on one side of a node carry tokens when it fires.
  public enum Routing: Sendable, Hashable, CaseIterable {
    /// Exactly one.
    case exclusive
    /// All.
    case parallel
    /// Out: one or more, as the case demands. In: those on which a token can still arrive are
    /// waited for.
    case inclusive
  }

  /// How a node takes tokens in and hands them on.
  public struct Node: Sendable, Hashable {
    public var entry: Routing
    public var exit: Routing

    public init(entry: Routing = .exclusive, exit: Routing = .exclusive) {
      self.entry = entry
      self.exit = exit
    }

    /// Takes one token in and hands one on, as a step, a decision or a merge does.
    public static let step = Node()
    /// Hands a token to every edge that leaves it.
    public static let fork = Node(exit: .parallel)
    /// Waits for a token on every edge that enters it.
    public static let join = Node(entry: .parallel)
    /// Hands tokens to one or more of the edges that leave it.
    public static let inclusiveSplit = Node(exit: .inclusive)
    /// Waits for the tokens that can still arrive.
    public static let inclusiveJoin = Node(entry: .inclusive)
  }

  public let nodes: [Node]
  public let adjacency: Adjacency
  /// Where a run begins, ascending: exactly one of them fires first, and no start fires again.
  public let starts: [Int]
  /// Where a run ends, ascending. An end fires by taking a token in; it hands none on.
  public let ends: [Int]

  /// - Parameters:
  ///   - edges: source and target of each edge. No edge may enter a start or leave an end.
  ///   - starts: nodes; a node may not be both a start and an end.
  /// - Complexity: O(n + m).
  public init(
    nodes: [Node], edges: [(source: Int, target: Int)], starts: [Int], ends: [Int]
  ) {
    adjacency = Adjacency(nodeCount: nodes.count, edges: edges)
    self.nodes = nodes
    self.starts = Set(starts).sorted()
    self.ends = Set(ends).sorted()
    for start in self.starts {
      precondition(adjacency.incoming(of: start).isEmpty, "no edge enters a start")
    }
    for end in self.ends {
      precondition(adjacency.outgoing(of: end).isEmpty, "no edge leaves an end")
    }
    precondition(Set(starts).isDisjoint(with: ends), "no node is both a start and an end")
  }

  /// Whether a node routes tokens inclusively on either side where there is a choice.
  public var hasInclusiveRouting: Bool {
    nodes.indices.contains {
      nodes[$0].exit == .inclusive && adjacency.outgoing(of: $0).count > 1
        || nodes[$0].entry == .inclusive && adjacency.incoming(of: $0).count > 1
    }
  }
}

/// One move of the game: a node takes tokens in and hands tokens on.
public struct Firing: Sendable, Hashable {
  public let node: Int
  /// The edges whose tokens are taken, ascending; none where a start begins the run.
  public let consumed: [Int]
  /// The edges that get a token, ascending; none where an end fires.
  public let produced: [Int]

  public init(node: Int, consumed: [Int], produced: [Int]) {
    self.node = node
    self.consumed = consumed
    self.produced = produced
  }
}
