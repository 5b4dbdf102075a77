/// Whether a node can fire while some others have kept still.
public enum RunBefore: Sendable, Hashable {
  /// A shortest run that ends with the firing of the node and in which none of the others fires.
  case run([Firing])
  /// In every run one of the others has fired when the node fires, or the node never does.
  case none
  /// The search was given up after so many states.
  case undetermined(states: Int)
}

extension WorkflowGraph {
  /// A shortest run to a node in which none of some nodes has fired before it.
  ///
  /// What other branches of a fork do counts only where it must have been done: where it may as well
  /// come later, there is a run without it. The node itself may be among those that keep still.
  ///
  /// - Parameters:
  ///   - target: the node that is to fire last.
  ///   - others: for each node, whether it must not fire before.
  ///   - limits: of which the numbers of plain states and of words count.
  /// - Complexity: O(n + m) where not even all tokens together lead there; else O(s · m) for s states
  ///   of the graph without the others, s being at most n without forks.
  public func run(
    to target: Int, before others: [Bool], limits: SoundnessLimits = .standard
  ) -> RunBefore {
    guard mayReach(target, before: others) else { return .none }
    var search = RunBeforeSearch(self, target, others, limits)
    return search.answer()
  }

  /// Whether tokens that take every exit come to a node, joins waiting for all of their edges.
  private func mayReach(_ target: Int, before others: [Bool]) -> Bool {
    var isReached = [Bool](repeating: false, count: nodes.count)
    var arrived = [Int](repeating: 0, count: nodes.count)
    var waiting: [Int] = []
    func reach(_ node: Int) {
      guard !isReached[node] else { return }
      isReached[node] = true
      if !others[node] { waiting.append(node) }
    }
    for start in starts { reach(start) }
    while let node = waiting.popLast() {
      for edge in adjacency.outgoing(of: node) {
        let next = adjacency.target(of: edge)
        arrived[next] += 1
        let needed = nodes[next].entry == .parallel ? adjacency.incoming(of: next).count : 1
        if arrived[next] >= needed { reach(next) }
      }
    }
    return isReached[target]
  }
}

/// A search breadth first through the states that come about without some nodes.
private struct RunBeforeSearch {
  private let target: Int
  private let others: [Bool]
  private let limit: Int
  private var rule: FiringRule
  private var table: MarkingTable
  /// The state before each, and what was fired there; a state that begins a run has none before it.
  private var steps: [(previous: Int, firing: Firing)] = []

  init(_ graph: WorkflowGraph, _ target: Int, _ others: [Bool], _ limits: SoundnessLimits) {
    self.target = target
    self.others = others
    rule = FiringRule(graph)
    table = MarkingTable(edgeCount: graph.adjacency.edgeCount)
    let words = max(1, (graph.adjacency.edgeCount + 63) / 64)
    limit = min(limits.plainStates, limits.words / words)
  }

  mutating func answer() -> RunBefore {
    var marking = Marking(edgeCount: rule.graph.adjacency.edgeCount)
    for start in rule.graph.starts {
      for choice in 0..<min(limit, rule.exitCount(of: start)) {
        var opened = marking
        _ = rule.produce(choice, of: start, in: &opened)
        let firing = Firing(
          node: start, consumed: [], produced: rule.produced(by: choice, of: start))
        if start == target { return .run([firing]) }
        if !others[start] { add(opened, after: -1, firing) }
      }
    }
    var state = 0
    while state < table.count {
      guard table.count <= limit else { return .undetermined(states: table.count) }
      table.copy(state, to: &marking)
      for cluster in rule.enabledClusters(in: marking) {
        let node = rule.node(of: cluster)
        guard node == target || !others[node] else { continue }
        let count = rule.exitCount(of: node)
        guard count <= limit else { return .undetermined(states: table.count) }
        for choice in 0..<count {
          let move = FiringRule.Move(cluster: cluster, choice: choice)
          let firing = rule.firing(move, in: marking)
          if node == target { return .run(run(to: state) + [firing]) }
          var next = marking
          if case .safe = rule.fire(move, in: &next) { add(next, after: state, firing) }
        }
      }
      state += 1
    }
    return .none
  }

  private mutating func add(_ marking: Marking, after previous: Int, _ firing: Firing) {
    if table.insert(marking).isNew { steps.append((previous, firing)) }
  }

  private func run(to state: Int) -> [Firing] {
    var firings: [Firing] = []
    var state = state
    while state >= 0 {
      firings.append(steps[state].firing)
      state = steps[state].previous
    }
    return firings.reversed()
  }
}
