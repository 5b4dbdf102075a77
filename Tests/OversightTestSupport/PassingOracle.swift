public import ProcessGraph

/// Whether a run that meets nothing watched passes one of some elements, by search of every state of
/// the game together with whether the run has passed one: slow, short and obvious.
public struct PassingOracle {
  private struct Place: Hashable {
    var state: TokenGame.State
    var hasPassed: Bool
  }

  private let game: TokenGame
  private let watched: ElementSet
  private let required: ElementSet
  private let accepted: Set<Int>

  public init(
    _ game: TokenGame, avoiding watched: ElementSet, passing required: ElementSet,
    endingIn accepted: Set<Int>
  ) {
    (self.game, self.watched, self.required, self.accepted) = (game, watched, required, accepted)
  }

  /// Whether there is such a run from a start.
  public func isOpen(from start: Int) -> Bool {
    var found: Set<Place> = []
    var stack: [Place] = []
    func add(_ firing: Firing, _ state: TokenGame.State, _ hasPassed: Bool) {
      func touches(_ set: ElementSet) -> Bool {
        set.nodes[firing.node] || firing.produced.contains { set.edges[$0] }
      }
      guard !touches(watched) else { return }
      let place = Place(state: state, hasPassed: hasPassed || touches(required))
      if found.insert(place).inserted { stack.append(place) }
    }
    for opening in game.openings where opening.node == start {
      add(opening, game.state(after: opening), false)
    }
    while let place = stack.popLast() {
      if let end = place.state.end, place.state.isEmpty, accepted.contains(end), place.hasPassed {
        return true
      }
      for firing in game.moves(in: place.state) {
        add(firing, game.state(after: firing, in: place.state), place.hasPassed)
      }
    }
    return false
  }
}
