public import ProcessGraph

/// Every state that a game can reach: the slow and obvious road to soundness.
public struct StateSpace: Sendable {
  public let game: TokenGame
  /// States in the order in which they are found, the first ones after the openings.
  public private(set) var states: [TokenGame.State] = []
  /// The states that follow each state, as places in `states`.
  public private(set) var successors: [[Int]] = []
  /// The nodes that fire somewhere.
  public private(set) var firing: Set<Int> = []
  /// Whether the limit stopped the search.
  public private(set) var isCut = false

  /// - Parameter limit: how many states are looked at. A state with a doubled token, or one in which
  ///   an end has fired, is not gone on from.
  public init(_ graph: WorkflowGraph, limit: Int = 20_000) {
    game = TokenGame(graph)
    var places: [TokenGame.State: Int] = [:]
    for opening in game.openings {
      firing.insert(opening.node)
      _ = place(of: game.state(after: opening), &places)
    }
    var next = 0
    while next < states.count {
      guard states.count <= limit else {
        isCut = true
        break
      }
      let state = states[next]
      if !state.hasDoubledToken {
        for move in game.moves(in: state) {
          firing.insert(move.node)
          successors[next].append(place(of: game.state(after: move, in: state), &places))
        }
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
    successors.append([])
    return states.count - 1
  }

  public var hasDoubledToken: Bool { states.contains(where: \.hasDoubledToken) }
  public var hasImproperEnd: Bool { states.contains(where: \.isImproper) }

  public var hasDeadlock: Bool {
    states.indices.contains {
      successors[$0].isEmpty && states[$0].end == nil && !states[$0].hasDoubledToken
    }
  }

  /// Whether from every state a proper end can be reached.
  public var canAlwaysEnd: Bool {
    var edges: [(source: Int, target: Int)] = []
    for (state, next) in successors.enumerated() {
      edges += next.map { (source: $0, target: state) }
    }
    let back = Adjacency(nodeCount: states.count, edges: edges)
    let ending = back.reachable(from: states.indices.filter { states[$0].isDone })
    return states.indices.allSatisfy(ending.contains)
  }

  public var deadNodes: [Int] { game.graph.nodes.indices.filter { !firing.contains($0) } }

  /// Whether the graph is sound by definition; nil where the search was cut before a fault.
  public var isSound: Bool? {
    if hasDoubledToken || hasImproperEnd || hasDeadlock { return false }
    if isCut { return nil }
    return canAlwaysEnd && deadNodes.isEmpty && !states.isEmpty
  }
}
