extension StateSearch {
  /// Visits states depth first and fires, where it can, one cluster only, until the first fault.
  ///
  /// It comes across a fault if there is one, though not of every kind. The sets are such that what
  /// is left out can be made up for later, see ``StubbornSets``; where it would be put off for ever,
  /// because all that follows a state lies on the way to it, nothing is left out.
  ///
  /// - Complexity: O(s · e · m) for s states and e clusters that can fire in one.
  /// - Source: A. Valmari, Stubborn sets for reduced state space generation, Petri Nets 1989;
  ///   P. Godefroid, Partial-order methods for the verification of concurrent systems, LNCS 1032
  ///   (1996).
  mutating func runReduced() {
    var sets = StubbornSets(rule)
    var isOnPath = [Bool](repeating: false, count: stateCount)
    var path: [(state: Int, position: Int)] = []
    var marking = Marking(edgeCount: graph.adjacency.edgeCount)
    for opening in 0..<openingCount where !isExpanded(opening) {
      var next: Int? = opening
      while next != nil || !path.isEmpty {
        if let state = next {
          guard stateCount <= limit else {
            noteCut()
            return
          }
          isOnPath += [Bool](repeating: false, count: stateCount - isOnPath.count)
          isOnPath[state] = true
          path.append((state, 0))
          table.copy(state, to: &marking)
          let enabled = rule.enabledClusters(in: marking)
          if enabled.isEmpty { noteDeadlock(state) }
          let chosen = sets.choose(from: enabled, in: marking)
          expand(state, marking, by: chosen)
          if chosen.count < enabled.count, !isClosing[state],
            successors(of: state).allSatisfy({ $0 < isOnPath.count && isOnPath[Int($0)] })
          {
            expand(state, marking, by: enabled)
          }
          if hasFault { return }
          next = nil
        }
        guard let (state, position) = path.last else { break }
        let row = successors(of: state)
        if position < row.count {
          path[path.count - 1].position += 1
          let successor = Int(row[row.startIndex + position])
          if successor >= isOnPath.count || !isOnPath[successor], !isExpanded(successor) {
            next = successor
          }
        } else {
          isOnPath[state] = false
          path.removeLast()
        }
      }
    }
  }
}
