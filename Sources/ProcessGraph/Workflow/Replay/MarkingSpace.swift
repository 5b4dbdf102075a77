/// The states of a game of tokens, found when they are asked for, each once.
///
/// A state is a marking; before the run begins it is the only one with a token on an edge that the
/// graph does not have. The run is over where no token is left.
struct MarkingSpace {
  /// A node that fires, and where that leads.
  struct Move {
    let node: Int
    let choice: Int
    /// What it takes tokens from; nil for a start, which begins the run.
    let cluster: Int?
    let target: Int
  }

  /// Before the run begins.
  static let initial = 0
  /// No token is left.
  static let final = 1

  private let edgeCount: Int
  /// How many states may be found, and how many choices a node may have.
  private let limit: Int
  private var rule: FiringRule
  private var table: MarkingTable
  private var moves: [[Move]?] = []
  /// Whether the limit was met: then not all states are known.
  private(set) var isExhausted = false

  init(_ graph: WorkflowGraph, limit: Int) {
    edgeCount = graph.adjacency.edgeCount
    self.limit = limit
    rule = FiringRule(graph)
    table = MarkingTable(edgeCount: edgeCount + 1)
    var initial = Marking(edgeCount: edgeCount + 1)
    initial.insert(edgeCount)
    _ = number(of: initial)
    _ = number(of: Marking(edgeCount: edgeCount + 1))
  }

  /// What can happen next. A move that would put a second token on an edge is none: sound processes
  /// have none of these.
  ///
  /// - Complexity: O(n + m) for each state once, and for each of its moves.
  mutating func moves(from state: Int) -> [Move] {
    if let known = moves[state] { return known }
    let found = state == Self.initial ? beginnings() : continuations(of: state)
    moves[state] = found
    return found
  }

  /// A move as a firing.
  func firing(_ move: Move, from state: Int) -> Firing {
    guard let cluster = move.cluster else {
      return Firing(
        node: move.node, consumed: [], produced: rule.produced(by: move.choice, of: move.node))
    }
    return rule.firing(.init(cluster: cluster, choice: move.choice), in: marking(of: state))
  }

  private func marking(of state: Int) -> Marking {
    var marking = Marking(edgeCount: edgeCount + 1)
    table.copy(state, to: &marking)
    return marking
  }

  private mutating func number(of marking: Marking) -> Int {
    let (number, isNew) = table.insert(marking)
    if isNew { moves.append(nil) }
    return number
  }

  private mutating func beginnings() -> [Move] {
    rule.graph.starts.flatMap { start in
      choices(of: start) { rule, choice in
        var marking = Marking(edgeCount: rule.graph.adjacency.edgeCount + 1)
        return (nil, rule.produce(choice, of: start, in: &marking), marking)
      }
    }
  }

  private mutating func continuations(of state: Int) -> [Move] {
    let marking = marking(of: state)
    return rule.enabledClusters(in: marking).flatMap { cluster in
      choices(of: rule.node(of: cluster)) { rule, choice in
        var next = marking
        return (cluster, rule.fire(.init(cluster: cluster, choice: choice), in: &next), next)
      }
    }
  }

  private mutating func choices(
    of node: Int, _ fire: (FiringRule, Int) -> (Int?, FiringRule.Outcome, Marking)
  ) -> [Move] {
    let count = rule.exitCount(of: node)
    guard count <= limit, table.count <= limit else {
      isExhausted = true
      return []
    }
    return (0..<count).compactMap { choice in
      let (cluster, outcome, marking) = fire(rule, choice)
      guard outcome != .doubled else { return nil }
      return Move(node: node, choice: choice, cluster: cluster, target: number(of: marking))
    }
  }
}
