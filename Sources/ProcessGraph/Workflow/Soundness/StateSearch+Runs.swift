extension StateSearch {
  /// Whether nothing at all is wrong with what was searched.
  var isFaultless: Bool {
    stateCount > 0 && hasFired.allSatisfy { $0 } && !hasFault
      && firstLivelock(in: Array(0..<stateCount)) == nil
  }

  /// The states in the order of their distance from the beginning, and the state before each.
  private func distances() -> (order: [Int], previous: [Int]) {
    var previous = [Int](repeating: -1, count: stateCount)
    var isSeen = [Bool](repeating: false, count: stateCount)
    for opening in 0..<openingCount { isSeen[opening] = true }
    var order = Array(0..<openingCount)
    var head = 0
    while head < order.count {
      let state = order[head]
      head += 1
      for next in successors(of: state).lazy.map(Int.init) where !isSeen[next] {
        isSeen[next] = true
        previous[next] = state
        order.append(next)
      }
    }
    return (order, previous)
  }

  /// A shortest run to each fault that was found, of each kind one.
  ///
  /// - Complexity: O(states + moves between them).
  mutating func runsToFaults() -> [(kind: Soundness.Fault.Kind, run: [Firing], cycle: [Int])] {
    let (order, previous) = distances()
    var runs: [(kind: Soundness.Fault.Kind, run: [Firing], cycle: [Int])] = []
    if let deadlock { runs.append((.deadlock, run(to: deadlock, previous), [])) }
    if let livelock = firstLivelock(in: order) {
      runs.append((.livelock, run(to: livelock, previous), nodesFiring(after: livelock)))
    }
    for (kind, final) in [
      (Soundness.Fault.Kind.lackOfSynchronisation, doubling), (.improperCompletion, improperEnd),
    ] {
      guard let final else { continue }
      let last = rule.firing(final.move, in: marking(of: final.state))
      runs.append((kind, run(to: final.state, previous) + [last], []))
    }
    return runs
  }

  /// The nearest state from which no deadlock, no final state and none that was not gone on from can
  /// be reached.
  private func firstLivelock(in order: [Int]) -> Int? {
    var edges: [(source: Int, target: Int)] = []
    var goals: [Int] = []
    for state in 0..<stateCount {
      let next = successors(of: state)
      if next.isEmpty || isClosing[state] { goals.append(state) }
      for successor in next { edges.append((source: Int(successor), target: state)) }
    }
    let back = Adjacency(nodeCount: stateCount, edges: edges).reachable(from: goals)
    return order.first { !back.contains($0) }
  }

  /// The nodes that fire in a state or after it, ascending.
  private mutating func nodesFiring(after start: Int) -> [Int] {
    var isSeen: Set<Int> = [start]
    var waiting = [start]
    var nodes: Set<Int> = []
    while let state = waiting.popLast() {
      for cluster in rule.enabledClusters(in: marking(of: state)) {
        nodes.insert(rule.node(of: cluster))
      }
      for next in successors(of: state).lazy.map(Int.init) where isSeen.insert(next).inserted {
        waiting.append(next)
      }
    }
    return nodes.sorted()
  }

  /// The firings on the way to a state, the opening first.
  private mutating func run(to state: Int, _ previous: [Int]) -> [Firing] {
    var states = [state]
    var current = state
    while previous[current] >= 0 {
      current = previous[current]
      states.append(current)
    }
    var markings: [Marking] = states.reversed().map { marking(of: $0) }
    let opening = markings.removeFirst()
    var run = openings(to: opening)
    var before = opening
    for marking in markings {
      if let firing = firing(from: before, to: marking) { run.append(firing) }
      before = marking
    }
    return run
  }

  private func openings(to marking: Marking) -> [Firing] {
    for start in graph.starts {
      for choice in 0..<min(limit, rule.exitCount(of: start)) {
        let produced = rule.produced(by: choice, of: start)
        if produced == marking.edges {
          return [Firing(node: start, consumed: [], produced: produced)]
        }
      }
    }
    return []
  }

  private mutating func firing(from before: Marking, to after: Marking) -> Firing? {
    for cluster in rule.enabledClusters(in: before) {
      for choice in 0..<rule.exitCount(of: rule.node(of: cluster)) {
        let move = FiringRule.Move(cluster: cluster, choice: choice)
        var marking = before
        if case .safe = rule.fire(move, in: &marking), marking == after {
          return rule.firing(move, in: before)
        }
      }
    }
    return nil
  }
}
