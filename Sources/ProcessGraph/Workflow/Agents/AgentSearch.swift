internal import HeapModule

/// Best-first search over sets of agents, each as the count of every agent.
struct AgentSearch {
  private let problem: FewestAgents
  private var budget: Int

  /// The best set of agents found so far.
  private(set) var upper: [Int]?
  /// No set of fewer suffices.
  private(set) var lower = 0
  /// Whether every set has been looked at or shown to be no better than `upper`.
  private(set) var isExhausted = false

  private struct Entry: Comparable {
    let cost: Int
    /// The order of discovery decides among equals.
    let number: Int
    let counts: [Int]

    static func < (first: Entry, second: Entry) -> Bool {
      (first.cost, first.number) < (second.cost, second.number)
    }

    static func == (first: Entry, second: Entry) -> Bool { first.number == second.number }
  }

  private var open = Heap<Entry>()
  private var seen: Set<[Int]> = []

  init(_ problem: FewestAgents, budget: Int) {
    self.problem = problem
    self.budget = budget
  }

  func cost(_ counts: [Int]) -> Int { counts.reduce(0, +) }

  /// Searches until the bounds are as wished, nothing is left, or the budget is spent.
  ///
  /// - Parameter isDone: asked with the lower bound and the cost of the best set so far.
  mutating func run(until isDone: (_ lower: Int, _ upper: Int?) -> Bool) {
    let nobody = [Int](repeating: 0, count: problem.agents.count)
    dive(from: nobody)
    // What a dive does not find is not there: it ends only where no set of agents helps.
    guard upper != nil else {
      isExhausted = true
      return
    }
    seen.insert(nobody)
    open.insert(Entry(cost: 0, number: 0, counts: nobody))
    while let next = open.min {
      lower = next.cost
      if isDone(lower, upper.map(cost)) { return }
      guard budget > 0 else {
        dive(from: next.counts)
        return
      }
      open.removeMin()
      guard let following = following(next.counts) else {
        upper = next.counts
        isExhausted = true
        return
      }
      for counts in following where cost(counts) < upper.map(cost) ?? .max {
        guard seen.insert(counts).inserted else { continue }
        open.insert(Entry(cost: cost(counts), number: seen.count, counts: counts))
      }
    }
    isExhausted = true
  }

  /// Takes the cheapest extension again and again, and leaves out whom it then does not need.
  private mutating func dive(from counts: [Int]) {
    var counts = counts
    while let following = following(counts) {
      guard let next = following.min(by: { cost($0) < cost($1) }) else { return }
      counts = next
    }
    for agent in counts.indices {
      while counts[agent] > 0 {
        var fewer = counts
        fewer[agent] -= 1
        guard isOpen(blocking: problem.unmet(fewer)) else { break }
        counts = fewer
      }
    }
    if upper.map({ cost(counts) < cost($0) }) ?? true { upper = counts }
  }

  /// The smallest extensions of a set of agents of which every sufficient one holds one; nil where
  /// it suffices as it is.
  private mutating func following(_ counts: [Int]) -> [[Int]]? {
    let blocking = problem.unmet(counts)
    if isOpen(blocking: blocking) { return nil }
    let options = problem.demands.indices.map {
      blocking[$0] ? extensions(of: counts, for: problem.demands[$0]) : []
    }
    var extended: [[Int]] = []
    for demand in cut(blocking, options) { extended += options[demand] }
    return Self.smallest(extended)
  }

  private mutating func isOpen(blocking: [Bool]) -> Bool {
    budget -= problem.graph.nodes.count + problem.graph.adjacency.edgeCount
    return problem.isPossible(blocking: blocking)
  }

  /// As few of the blocked demands as no run gets past, those that cost most.
  private mutating func cut(_ blocking: [Bool], _ options: [[[Int]]]) -> [Int] {
    var blocking = blocking
    let price = options.map { $0.map(cost).min() ?? .max }
    // First goes what costs least, or leaves most to try.
    let order = blocking.indices.filter { blocking[$0] }.sorted {
      (price[$0], -options[$0].count, $0) < (price[$1], -options[$1].count, $1)
    }
    var next = 0
    var size = 1
    while next < order.count {
      let some = order[next..<min(next + size, order.count)]
      for demand in some { blocking[demand] = false }
      if !isOpen(blocking: blocking) {
        next += some.count
        size *= 2
        continue
      }
      for demand in some { blocking[demand] = true }
      if size == 1 { next += 1 }
      size = max(1, size / 2)
    }
    return order.filter { blocking[$0] }
  }

  /// The counts with what one demand needs at least: all clauses that leave no choice, and one of
  /// those that do.
  private func extensions(of counts: [Int], for demand: AgentDemand) -> [[Int]] {
    var base = counts
    for clause in demand.clauses where clause.count == 1 { Self.add(clause[0], to: &base) }
    let open = demand.clauses.filter { !FewestAgents.isMet($0, by: base) }
    guard let clause = open.min(by: { $0.count < $1.count }) else { return [base] }
    return clause.map { alternative in
      var extended = base
      Self.add(alternative, to: &extended)
      return extended
    }
  }

  private static func add(_ alternative: [AgentCount], to counts: inout [Int]) {
    for needed in alternative {
      counts[needed.agent] = max(counts[needed.agent], needed.count)
    }
  }

  /// Those that hold no other one.
  private static func smallest(_ sets: [[Int]]) -> [[Int]] {
    var smallest: [[Int]] = []
    for counts in sets {
      let isHeld = smallest.contains { zip($0, counts).allSatisfy { $0 <= $1 } }
      if isHeld { continue }
      smallest.removeAll { zip(counts, $0).allSatisfy { $0 <= $1 } }
      smallest.append(counts)
    }
    return smallest
  }
}
