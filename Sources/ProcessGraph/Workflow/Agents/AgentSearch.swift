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
    /// No sufficient set that holds this one is smaller.
    var bound: Int
    /// The order of discovery decides among equals.
    let number: Int
    let counts: [Int]
    /// The extensions, where they are known already.
    var extended: [[Int]]?

    static func < (first: Entry, second: Entry) -> Bool {
      (first.bound, first.number) < (second.bound, second.number)
    }

    static func == (first: Entry, second: Entry) -> Bool { first.number == second.number }
  }

  /// The demands that are blocked at the moment, and their elements.
  private var isBlocked: [Bool]
  private var blocked: ElementSet

  private var open = Heap<Entry>()
  private var seen: Set<[Int]> = []

  init(_ problem: FewestAgents, budget: Int) {
    self.problem = problem
    self.budget = budget
    isBlocked = [Bool](repeating: false, count: problem.demands.count)
    blocked = problem.graph.noElements
  }

  func cost(_ counts: [Int]) -> Int { counts.reduce(0, +) }

  /// Searches until the bounds are as wished, nothing is left, or the budget is spent.
  ///
  /// - Parameter isDone: asked with the lower bound and the cost of the best set so far.
  mutating func run(until isDone: (_ lower: Int, _ upper: Int?) -> Bool) {
    let nobody = [Int](repeating: 0, count: problem.agents.count)
    var first = Entry(bound: 0, number: 0, counts: nobody)
    if let (extended, bound) = following(nobody) {
      first.bound = bound
      first.extended = extended
    }
    dive(from: nobody)
    // What a dive does not find is not there: it ends only where no set of agents helps.
    guard upper != nil else {
      isExhausted = true
      return
    }
    seen.insert(nobody)
    open.insert(first)
    while var next = open.min {
      lower = next.bound
      if isDone(lower, upper.map(cost)) { return }
      guard budget > 0 else {
        dive(from: next.counts)
        return
      }
      open.removeMin()
      if let extended = next.extended {
        insert(extended, bound: next.bound)
      } else if let (extended, bound) = following(next.counts) {
        next.bound = max(next.bound, bound)
        next.extended = extended
        if bound < upper.map(cost) ?? .max { open.insert(next) }
      } else {
        upper = next.counts
        isExhausted = true
        return
      }
    }
    isExhausted = true
  }

  private mutating func insert(_ extended: [[Int]], bound: Int) {
    for counts in extended where cost(counts) < upper.map(cost) ?? .max {
      guard seen.insert(counts).inserted else { continue }
      open.insert(Entry(bound: max(bound, cost(counts)), number: seen.count, counts: counts))
    }
  }

  /// Takes the cheapest extension again and again, and leaves out whom it then does not need.
  private mutating func dive(from counts: [Int]) {
    var counts = counts
    while case let blocking = problem.unmet(counts), !isOpen(blocking: blocking) {
      let options = options(counts, blocking)
      let extended = cut(blocking, options).flatMap { options[$0] }
      guard let next = extended.min(by: { cost($0) < cost($1) }) else { return }
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

  /// The smallest extensions of a set of agents of which every sufficient one holds one, and how
  /// many agents every sufficient one has at least; nil where it suffices as it is.
  ///
  /// Demands that no run gets past cost at least the cheapest of them. What such a group costs adds
  /// up with what another costs that asks for none of the same agents.
  private mutating func following(_ counts: [Int]) -> (extended: [[Int]], bound: Int)? {
    var blocking = problem.unmet(counts)
    if isOpen(blocking: blocking) { return nil }
    let options = options(counts, blocking)
    let raised = options.map { options in
      counts.indices.filter { agent in options.contains { $0[agent] > counts[agent] } }
    }
    var isTaken = [Bool](repeating: false, count: counts.count)
    var extended: [[Int]]?
    var bound = cost(counts)
    repeat {
      let cut = cut(blocking, options)
      let all = cut.flatMap { options[$0] }
      if extended == nil { extended = Self.smallest(all) }
      guard let least = all.map(cost).min() else { break }
      bound += least - cost(counts)
      for demand in cut { for agent in raised[demand] { isTaken[agent] = true } }
      for demand in blocking.indices where raised[demand].contains(where: { isTaken[$0] }) {
        blocking[demand] = false
      }
    } while !isOpen(blocking: blocking)
    return (extended ?? [], bound)
  }

  /// For each demand that is blocked, the extensions one of which every set needs that meets it.
  private func options(_ counts: [Int], _ blocking: [Bool]) -> [[[Int]]] {
    problem.demands.indices.map {
      blocking[$0] ? extensions(of: counts, for: problem.demands[$0]) : []
    }
  }

  private mutating func isOpen(blocking: [Bool]) -> Bool {
    for demand in blocking.indices where blocking[demand] != isBlocked[demand] {
      isBlocked[demand] = blocking[demand]
      budget -= problem.elements[demand].count
      for element in problem.elements[demand] {
        switch element {
        case .node(let node): blocked.nodes[node] = blocking[demand]
        case .edge(let edge): blocked.edges[edge] = blocking[demand]
        }
      }
    }
    let executions = problem.graph.executions(avoiding: blocked, endingIn: problem.accepted)
    budget -= executions.layers.effort + blocking.count
    return problem.start(of: executions) != nil
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
