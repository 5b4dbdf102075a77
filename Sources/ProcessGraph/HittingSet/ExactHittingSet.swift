/// A collection of sets of which each must be hit: the lightest choice of elements that leaves none
/// of them without a chosen one.
///
/// Made for growing collections (implicit hitting sets): solve, look for a set that the answer does
/// not hit, add it, solve again. The answer depends on the sets that were added alone.
///
/// ```swift
/// var sets = ExactHittingSet(weights: [1, 1, 1], sets: [[0, 1], [1, 2]])
/// sets.solve()  // .optimal: [1], weight 1
/// sets.add([0, 2])
/// sets.solve()  // .optimal: [0, 1], weight 2
/// ```
public struct ExactHittingSet: Sendable, Hashable {
  /// What it costs to choose each element; positive.
  public let weights: [Int]
  /// The sets that matter, ascending each: a set that contains another is hit whenever that is.
  public private(set) var sets: [[Int]] = []

  /// - Parameters:
  ///   - weights: what it costs to choose each element. Positive, and their sum fits an `Int`.
  ///   - sets: the elements of each set, in any order.
  public init(weights: [Int], sets: some Sequence<[Int]> = []) {
    precondition(weights.allSatisfy { $0 > 0 }, "every element has a positive weight")
    self.weights = weights
    for set in sets { add(set) }
  }

  /// Adds a set that must be hit; nothing changes where one of its subsets is there already.
  ///
  /// - Complexity: O(size of all sets).
  public mutating func add(_ set: some Sequence<Int>) {
    let set = Set(set).sorted()
    precondition(set.allSatisfy(weights.indices.contains), "a set holds elements that have weights")
    guard !sets.contains(where: { Self.isSubset($0, of: set) }) else { return }
    sets.removeAll { Self.isSubset(set, of: $0) }
    sets.append(set)
  }

  /// The lightest hitting set; of several, the lexicographically smallest.
  ///
  /// - Parameter budget: how many nodes the search may visit. The same budget gives the same answer
  ///   on every machine.
  /// - Complexity: exponential in the worst case, since the problem is NP-hard; a node costs
  ///   O(k² + m·k) words for k sets over m elements that are left.
  /// - Source: K. Weihe, Covering trains by stations or the power of data reduction, ALEX 1998
  ///   (reductions); R. Bar-Yehuda, S. Even, A linear-time approximation algorithm for the weighted
  ///   vertex cover problem, J. Algorithms 2 (1981) (the bound by paying for disjoint shares).
  public func solve(budget: Int = 20_000) -> HittingSetAnswer {
    if let empty = sets.firstIndex(of: []) { return .impossible(emptySet: empty) }
    let kernel = HittingSetKernel(weights: weights, sets: sets)
    var search = HittingSetSearch(budget: budget)
    var lower = 0
    var isExact = true
    var elements: [Int] = []
    for part in kernel.parts {
      let result = search.solve(part)
      lower += result.lower
      isExact = isExact && result.isFirst
      elements += result.elements.map { kernel.originalElements[$0] }
    }
    elements.sort()
    let found = HittingSet(elements: elements, weight: elements.reduce(0) { $0 + weights[$1] })
    return isExact ? .optimal(found) : .bounded(lower: lower, best: found)
  }

  private static func isSubset(_ small: [Int], of large: [Int]) -> Bool {
    guard small.count <= large.count else { return false }
    var position = 0
    for element in small {
      while position < large.count, large[position] < element { position += 1 }
      guard position < large.count, large[position] == element else { return false }
      position += 1
    }
    return true
  }
}

/// Elements that hit every set, ascending, and their weight.
public struct HittingSet: Sendable, Hashable {
  /// The chosen elements, ascending.
  public let elements: [Int]
  /// The sum of their weights.
  public let weight: Int
}

/// What a search for the lightest hitting set found out.
public enum HittingSetAnswer: Sendable, Hashable {
  /// The lightest hitting set and, of several, the lexicographically smallest.
  case optimal(HittingSet)
  /// The budget is spent: no hitting set is lighter than `lower`, and `best` is the best one found.
  ///
  /// Where `lower` is the weight of `best`, that one is of least weight, and the budget ended while
  /// the smallest among those was sought.
  case bounded(lower: Int, best: HittingSet)
  /// One of the sets is empty, so that nothing hits it.
  case impossible(emptySet: Int)
}
