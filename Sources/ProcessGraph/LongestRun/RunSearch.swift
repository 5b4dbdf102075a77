/// The search for the heaviest walk from one strongly connected component to the next.
///
/// A walk that leaves a component does not come back. So in each it is the heaviest walk from where it
/// comes in to where it goes out that counts, and of all this the heaviest chain.
struct RunSearch {
  private let part: RunPart
  private let budget: Int
  private let components: StronglyConnectedComponents
  /// The best that is known of walks to a node when they enter its component there.
  private var entries: [Bounds?]
  /// The best that is known of walks to a node, all loops of its component behind them.
  private var exits: [Bounds?]

  /// What the heaviest walk to a node weighs, at least and at most, and the last steps of one that
  /// weighs the least.
  private struct Bounds {
    var lower: Int
    var upper: Int
    /// Where these steps begin; nil where a start of the walk is.
    var previous: Int?
    var edges: [Int]
  }

  init(part: RunPart, budget: Int) {
    self.part = part
    self.budget = budget
    components = part.graph.stronglyConnectedComponents()
    entries = [Bounds?](repeating: nil, count: part.graph.nodeCount)
    exits = entries
  }

  mutating func longestRun(
    from starts: [Int], to ends: [Int], originalEdges: [Int]
  ) -> LongestRun {
    for start in starts {
      let weight = part.nodeWeight[start]
      entries[start] = Bounds(lower: weight, upper: weight, previous: nil, edges: [])
    }
    var isEnd = [Bool](repeating: false, count: part.graph.nodeCount)
    for end in ends { isEnd[end] = true }
    // The numbers of components fall along edges.
    for nodes in components.members.reversed() {
      pass(nodes, isEnd: isEnd)
      for node in nodes {
        for edge in part.graph.outgoing(of: node) where !components.isOnCycle(edge: edge) {
          let gain = part.gain(of: edge)
          Self.improve(
            &entries[part.graph.target(of: edge)], from: exits[node], at: node, by: [edge],
            gaining: gain...gain)
        }
      }
    }
    let reached = ends.filter { exits[$0] != nil }
    guard
      let end = reached.max(by: { (exits[$0]?.lower ?? 0) < (exits[$1]?.lower ?? 0) }),
      let lower = exits[end]?.lower,
      let upper = reached.compactMap({ exits[$0]?.upper }).max()
    else { return .none }
    let (start, edges) = walk(to: end)
    let walk = LongestRun.Walk(
      weight: lower, start: start, edges: edges.map { originalEdges[$0] })
    return lower == upper ? .longest(walk) : .bounded(lower: walk, upper: upper)
  }

  /// Takes a walk to another node into account.
  private static func improve(
    _ bounds: inout Bounds?, from before: Bounds?, at previous: Int,
    by edges: @autoclosure () -> [Int],
    gaining gain: ClosedRange<Int>
  ) {
    guard let before else { return }
    let lower = before.lower + gain.lowerBound
    let upper = max(bounds?.upper ?? 0, before.upper + gain.upperBound)
    if let old = bounds, old.lower >= lower {
      bounds?.upper = upper
    } else {
      bounds = Bounds(lower: lower, upper: upper, previous: previous, edges: edges())
    }
  }

  /// Leads walks through one component.
  private mutating func pass(_ nodes: [Int], isEnd: [Bool]) {
    let inner = nodes.flatMap { node in
      part.graph.outgoing(of: node).filter { components.isOnCycle(edge: $0) }
    }
    guard !inner.isEmpty else {
      for node in nodes { exits[node] = entries[node].map { Self.unchanged($0, at: node) } }
      return
    }
    let loop = RunLoop(part: part.part(of: nodes, edges: inner), budget: budget)
    let ways = nodes.indices.filter { position in
      isEnd[nodes[position]]
        || part.graph.outgoing(of: nodes[position]).contains { !components.isOnCycle(edge: $0) }
    }
    for (position, node) in nodes.enumerated() {
      guard let entry = entries[node] else { continue }
      for (exit, run) in zip(ways, loop.heaviestRuns(from: position, to: ways)) {
        Self.improve(
          &exits[nodes[exit]], from: entry, at: node, by: run.edges.map { inner[$0] },
          gaining: run.lower...run.upper)
      }
    }
  }

  private static func unchanged(_ entry: Bounds, at node: Int) -> Bounds {
    Bounds(lower: entry.lower, upper: entry.upper, previous: node, edges: [])
  }

  /// The walk that weighs the least that is known of walks to an end.
  private func walk(to end: Int) -> (start: Int, edges: [Int]) {
    var pieces: [[Int]] = []
    var node = end
    while let exit = exits[node], let entryNode = exit.previous, let entry = entries[entryNode] {
      pieces.append(exit.edges)
      pieces.append(entry.edges)
      node = entryNode
      guard let previous = entry.previous else { break }
      node = previous
    }
    return (node, pieces.reversed().flatMap { $0 })
  }
}
