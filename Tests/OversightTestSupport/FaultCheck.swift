public import ProcessGraph

/// Whether a fault is what it says: its run is played, and the state to which it leads looked at.
public struct FaultCheck {
  public let graph: WorkflowGraph

  public init(_ graph: WorkflowGraph) { self.graph = graph }

  /// What is wrong with what is said to be wrong; nil where nothing is.
  ///
  /// - Parameter space: all states, where they are known: then livelocks and dead nodes are looked at.
  public func complaint(about fault: Soundness.Fault, in space: StateSpace? = nil) -> String? {
    switch fault.kind {
    case .deadNode:
      guard fault.run == nil else { return "a dead node has no run" }
      guard let space, !space.isCut else { return nil }
      return fault.nodes == space.deadNodes ? nil : "other nodes are dead"
    case .structural: return fault.run == nil && !fault.nodes.isEmpty ? nil : "no nodes named"
    case .deadlock, .livelock, .lackOfSynchronisation, .improperCompletion: break
    }
    let game = TokenGame(graph)
    guard let run = fault.run, let state = game.replay(run) else {
      return "the run is not possible"
    }
    let marked = state.tokens.indices.filter { state.tokens[$0] > 0 }
    let doubled = state.tokens.indices.filter { state.tokens[$0] > 1 }
    switch fault.kind {
    case .deadlock:
      let waiting = Set(marked.map { graph.adjacency.target(of: $0) }).sorted()
      guard doubled.isEmpty, state.end == nil, game.moves(in: state).isEmpty else {
        return "no deadlock"
      }
      return fault.edges == marked && fault.nodes == waiting ? nil : "other nodes wait"
    case .lackOfSynchronisation:
      guard !doubled.isEmpty else { return "no edge holds two tokens" }
      return fault.edges == doubled && fault.nodes == run.suffix(1).map(\.node)
        ? nil : "other edges hold two tokens"
    case .improperCompletion:
      guard state.isImproper else { return "no improper end" }
      return fault.edges == marked && fault.nodes == state.end.map({ [$0] })
        ? nil : "other edges hold tokens"
    case .livelock:
      guard let space, !space.isCut else { return nil }
      guard let place = space.states.firstIndex(of: state) else { return "an unknown state" }
      return space.turnsForEver(from: place) ? nil : "something ends"
    case .deadNode, .structural: return nil
    }
  }
}

extension StateSpace {
  /// Whether every state that follows one is followed by another, none of them final.
  public func turnsForEver(from place: Int) -> Bool {
    var seen: Set<Int> = [place]
    var waiting = [place]
    while let next = waiting.popLast() {
      if successors[next].isEmpty { return false }
      waiting += successors[next].filter { seen.insert($0).inserted }
    }
    return true
  }

  /// Whether some state turns for ever.
  public var hasLivelock: Bool { states.indices.contains(where: turnsForEver) }
}
