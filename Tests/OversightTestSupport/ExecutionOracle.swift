public import ProcessGraph

/// Whether a run goes on unwatched, by search of every state of the game together with which of its
/// tokens follow from the occurrence in question: slow, short and obvious.
public struct ExecutionOracle: Sendable {
  public let game: TokenGame
  private var states: [TokenGame.State] = []
  private var moves: [[(firing: Firing, next: Int)]] = []
  private var openings: [(firing: Firing, next: Int)] = []

  /// - Returns: nil where the graph has too many states or more than 64 edges.
  public init?(_ graph: WorkflowGraph, limit: Int = 1_500) {
    guard graph.adjacency.edgeCount <= 64 else { return nil }
    game = TokenGame(graph)
    var places: [TokenGame.State: Int] = [:]
    for opening in game.openings {
      openings.append((opening, place(of: game.state(after: opening), &places)))
    }
    var next = 0
    while next < states.count {
      guard states.count <= limit else { return nil }
      let state = states[next]
      for firing in game.moves(in: state) {
        moves[next].append((firing, place(of: game.state(after: firing, in: state), &places)))
      }
      next += 1
    }
  }

  private mutating func place(
    of state: TokenGame.State, _ places: inout [TokenGame.State: Int]
  ) -> Int {
    if let place = places[state] { return place }
    places[state] = states.count
    states.append(state)
    moves.append([])
    return states.count - 1
  }

  private struct Coloured: Hashable {
    var state: Int
    /// The edges whose tokens follow from the occurrence.
    var future: UInt64
  }

  /// Whether a run performs the element, meets nothing watched from then on in what follows from it,
  /// and ends as accepted.
  public func isOpen(
    _ element: WorkflowGraph.Element, avoiding watched: ElementSet, endingIn accepted: Set<Int>
  ) -> Bool {
    if watched.contains(element) { return false }
    var found: Set<Coloured> = []
    var stack: [Coloured] = []
    func add(_ state: Int, _ future: UInt64) {
      let new = Coloured(state: state, future: future)
      if found.insert(new).inserted { stack.append(new) }
    }
    func follow(_ firing: Firing, _ future: UInt64, to next: Int) {
      let isWatched =
        watched.nodes[firing.node] || firing.produced.contains { watched.edges[$0] }
      if !isWatched { add(next, future & ~mask(firing.consumed) | mask(firing.produced)) }
    }
    for (firing, next) in openings + moves.flatMap({ $0 }) {
      switch element {
      case .node(let node): if firing.node == node { follow(firing, 0, to: next) }
      case .edge(let edge): if firing.produced.contains(edge) { add(next, 1 << edge) }
      }
    }
    while let current = stack.popLast() {
      let state = states[current.state]
      if let end = state.end, state.isEmpty, accepted.contains(end) { return true }
      for (firing, next) in moves[current.state] {
        if current.future & mask(firing.consumed) != 0 {
          follow(firing, current.future, to: next)
        } else {
          add(next, current.future)
        }
      }
    }
    return false
  }

  /// Whether a run from a start to an accepted end meets nothing watched at all, and passes one of
  /// the required elements.
  public func hasRun(
    avoiding watched: ElementSet, passing required: ElementSet, endingIn accepted: Set<Int>
  ) -> Bool {
    var found: Set<[Int]> = []
    var stack: [(state: Int, hasPassed: Bool)] = []
    func move(_ firing: Firing, _ hasPassed: Bool, to next: Int) {
      guard !watched.nodes[firing.node], !firing.produced.contains(where: { watched.edges[$0] })
      else { return }
      let passes = required.nodes[firing.node] || firing.produced.contains { required.edges[$0] }
      if found.insert([next, hasPassed || passes ? 1 : 0]).inserted {
        stack.append((next, hasPassed || passes))
      }
    }
    for (firing, next) in openings { move(firing, false, to: next) }
    while let (state, hasPassed) = stack.popLast() {
      if hasPassed, states[state].isDone, let end = states[state].end, accepted.contains(end) {
        return true
      }
      for (firing, next) in moves[state] { move(firing, hasPassed, to: next) }
    }
    return false
  }

  private func mask(_ edges: [Int]) -> UInt64 { edges.reduce(0) { $0 | 1 << $1 } }
}
