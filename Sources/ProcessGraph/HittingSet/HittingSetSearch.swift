/// Branch and bound with its stack as an array, and a budget that all searches of one answer share.
struct HittingSetSearch {
  /// How many nodes may still be visited.
  private(set) var budget: Int

  init(budget: Int) { self.budget = budget }

  /// What was found for one part.
  struct Result {
    var elements: [Int]
    var lower: Int
    /// Whether nothing is lighter, and nothing as light comes before it.
    var isFirst: Bool
  }

  /// The lightest choice of a part and, while the budget lasts, the smallest of those.
  mutating func solve(_ part: HittingSetInstance) -> Result {
    var best = part.greedyChoice
    var weight = part.weight(of: best)
    var lower = part.shares.lower
    while lower < weight {
      let (found, bound) = search(part, below: weight)
      lower = max(lower, bound)
      guard let found else { break }
      best = found
      weight = part.weight(of: found)
    }
    let isFirst = lower == weight && makeFirst(&best, weight: weight, in: part)
    return Result(elements: best, lower: lower, isFirst: isFirst)
  }

  /// Looks for any choice lighter than `limit`.
  ///
  /// - Returns: the best one found, and a bound below which there is none: the weight of the best,
  ///   or `limit`, where the search came to its end.
  private mutating func search(
    _ part: HittingSetInstance, below limit: Int, stopsAtFirst: Bool = false
  ) -> (found: [Int]?, lower: Int) {
    var limit = limit
    var found: [Int]?
    var open = [(instance: part, lower: part.cost)]
    while var (instance, _) = open.last {
      guard budget > 0 else { break }
      budget -= 1
      open.removeLast()
      guard let lower = Self.tighten(&instance, below: limit) else { continue }
      if instance.sets.isEmpty {
        limit = instance.cost
        found = instance.chosen
        if stopsAtFirst { break }
        continue
      }
      guard let narrowest = instance.sets.min(by: { $0.count < $1.count }),
        let element = instance.mostWorthwhile(of: narrowest, coverage: instance.coverage)
      else { continue }
      var without = instance
      without.exclude(element)
      open.append((without, lower))
      instance.choose(element)
      open.append((instance, lower))
    }
    return (found, open.reduce(limit) { min($0, $1.lower) })
  }

  /// Reduces an instance, excluding every element with which no choice is lighter than `limit`.
  ///
  /// - Returns: a lower bound; nil where there is no choice lighter than `limit`.
  private static func tighten(_ instance: inout HittingSetInstance, below limit: Int) -> Int? {
    while true {
      instance.reduce(keepingTies: false)
      if instance.isImpossible { return nil }
      let (lower, left) = instance.shares
      if lower >= limit { return nil }
      if !exclude(from: &instance, left: left, atLeast: limit - lower) { return lower }
    }
  }

  /// Excludes the elements that keep at least so much.
  private static func exclude(
    from instance: inout HittingSetInstance, left: [Int], atLeast gap: Int
  ) -> Bool {
    let isExcluded = left.map { $0 >= gap }
    guard instance.sets.contains(where: { $0.contains { isExcluded[$0] } }) else { return false }
    instance.exclude(isExcluded)
    return true
  }

  /// Turns a lightest choice into the lexicographically smallest, one element after the other.
  ///
  /// - Returns: whether the budget sufficed.
  private mutating func makeFirst(
    _ best: inout [Int], weight: Int, in part: HittingSetInstance
  ) -> Bool {
    var state = part
    let (lower, left) = part.shares
    _ = Self.exclude(from: &state, left: left, atLeast: weight - lower + 1)
    for element in part.weights.indices where state.sets.contains(where: { $0.contains(element) }) {
      if best.contains(element) {
        state.choose(element)
        continue
      }
      var trial = state
      trial.choose(element)
      let (found, bound) = search(trial, below: weight + 1, stopsAtFirst: true)
      if let found {
        best = found
        state.choose(element)
      } else if bound > weight {
        state.exclude(element)
      } else {
        return false
      }
    }
    return true
  }
}
