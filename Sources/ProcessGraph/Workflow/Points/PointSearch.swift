/// The cheapest points of any graph, by implicit hitting sets.
///
/// Each open execution gives a *conflict*: the elements in the causal future of its source that can
/// be watched, of which one must be. The cheapest set that hits all conflicts known so far is a lower
/// bound; where it closes everything, it is the answer.
struct PointSearch {
  typealias Element = WorkflowGraph.Element

  private let problem: FewestPoints
  private var budget: Int
  private let candidates: [Element]
  private let places: [Element: Int]
  private var conflicts: ExactHittingSet

  /// The cheapest points found so far that close everything.
  private(set) var best: [Element]
  /// Nothing cheaper closes everything.
  private(set) var lower = 0

  /// - Precondition: all candidates together close everything.
  init(_ problem: FewestPoints, budget: Int) {
    self.problem = problem
    self.budget = budget
    let graph = problem.graph
    let elements =
      graph.nodes.indices.map { Element.node($0) }
      + (0..<graph.adjacency.edgeCount).map { Element.edge($0) }
    candidates = elements.filter { problem.cost(of: $0) != nil }
    places = [Element: Int](uniqueKeysWithValues: candidates.enumerated().map { ($1, $0) })
    conflicts = ExactHittingSet(weights: candidates.compactMap(problem.cost))
    best = []
  }

  mutating func run() {
    var upper = Int.max
    while true {
      let (chosen, isOptimal) = hitting()
      if lower >= upper || upper < .max && budget <= 0 { return }
      let points = completed(chosen)
      let kept = withoutNeedless(points)
      let cost = kept.reduce(0) { $0 + conflicts.weights[$1] }
      if cost < upper { (best, upper) = (kept.map { candidates[$0] }, cost) }
      // Without a new conflict the next round would be the same.
      if lower >= upper || points.count == chosen.count && !isOptimal { return }
    }
  }

  /// The cheapest candidates that hit all conflicts so far; raises the lower bound.
  private mutating func hitting() -> (chosen: [Int], isOptimal: Bool) {
    switch conflicts.solve() {
    case .optimal(let set):
      lower = max(lower, set.weight)
      return (set.elements, true)
    case .bounded(let bound, let set):
      lower = max(lower, bound)
      return (set.elements, bound == set.weight)
    case .impossible:
      preconditionFailure("all candidates together close everything")
    }
  }

  /// Collects conflicts that the points do not hit, and adds a point for each, until all is closed.
  private mutating func completed(_ points: [Int]) -> [Int] {
    var points = points
    var hits = [Int](repeating: 0, count: candidates.count)
    for conflict in conflicts.sets { for candidate in conflict { hits[candidate] += 1 } }
    for group in problem.groups {
      var watched = problem.watched(for: group, with: points.map { candidates[$0] })
      while let conflict = conflict(of: group, watched) {
        conflicts.add(conflict)
        for candidate in conflict { hits[candidate] += 1 }
        let weights = conflicts.weights
        // What is cheap for what it hits; of equals the last, which more sources come past.
        guard
          let point = conflict.min(by: {
            (weights[$0] * hits[$1], -$0) < (weights[$1] * hits[$0], -$1)
          })
        else { break }
        points.append(point)
        watched.insert(candidates[point])
      }
    }
    return points
  }

  /// What can be watched on an execution that is open, as little of it as the budget allows; nil
  /// where none is.
  private mutating func conflict(of group: SourceGroup, _ watched: ElementSet) -> [Int]? {
    let executions = executions(of: group, watched)
    let sources = group.sources.lazy.map { [problem] in problem.sources[$0].element }
    guard let source = sources.first(where: { executions.exists(through: $0) }) else { return nil }
    var conflict = passed(from: source, executions)
    var others = problem.watched(for: group, with: candidates)
    for place in conflict { others.remove(candidates[place]) }
    var needed = 0
    while needed < conflict.count, budget > 0 {
      others.insert(candidates[conflict[needed]])
      let executions = self.executions(of: group, others)
      guard executions.exists(through: source) else {
        others.remove(candidates[conflict[needed]])
        needed += 1
        continue
      }
      let smaller = passed(from: source, executions)
      for place in conflict { others.insert(candidates[place]) }
      for place in smaller { others.remove(candidates[place]) }
      conflict = smaller
    }
    return conflict
  }

  private mutating func executions(
    of group: SourceGroup, _ watched: ElementSet
  ) -> AvoidingExecutions {
    let executions = problem.graph.executions(avoiding: watched, endingIn: group.accepted)
    budget -= executions.layers.effort
    return executions
  }

  /// The candidates on an open execution, ascending.
  private func passed(from source: Element, _ executions: AvoidingExecutions) -> [Int] {
    var passed: Set<Int> = []
    for firing in executions.future(of: source) ?? [] {
      let elements =
        [.node(firing.node)] + firing.consumed.map { .edge($0) }
        + firing.produced.map { Element.edge($0) }
      passed.formUnion(elements.compactMap { places[$0] })
    }
    return passed.sorted()
  }

  /// The points without those that the others make needless, the costliest first.
  private func withoutNeedless(_ points: [Int]) -> [Int] {
    let elements = points.map { candidates[$0] }
    var openings = problem.groups.map {
      Openings(problem, group: $0, watching: elements)
    }
    let weights = conflicts.weights
    var kept: [Int] = []
    for point in points.sorted(by: { (weights[$1], $0) < (weights[$0], $1) }) {
      let isNeeded = openings.indices.contains {
        !openings[$0].opened(without: candidates[point]).isEmpty
      }
      if isNeeded {
        kept.append(point)
      } else {
        for number in openings.indices { openings[number].leaveOut(candidates[point]) }
      }
    }
    return kept
  }
}
