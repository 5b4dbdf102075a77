/// A partial choice of elements and the sets that it has not hit yet.
struct HittingSetInstance {
  let weights: [Int]
  /// The sets to hit, each ascending and without the elements that are excluded.
  private(set) var sets: [[Int]]
  private(set) var chosen: [Int] = []
  private(set) var cost = 0

  init(weights: [Int], sets: [[Int]]) {
    self.weights = weights
    self.sets = sets
  }

  /// Whether a set is left that nothing can hit.
  var isImpossible: Bool { sets.contains(where: \.isEmpty) }

  mutating func choose(_ element: Int) {
    chosen.append(element)
    cost += weights[element]
    sets.removeAll { $0.contains(element) }
  }

  mutating func exclude(_ isExcluded: [Bool]) {
    for number in sets.indices where sets[number].contains(where: { isExcluded[$0] }) {
      sets[number].removeAll { isExcluded[$0] }
    }
  }

  mutating func exclude(_ element: Int) {
    for number in sets.indices { sets[number].removeAll { $0 == element } }
  }

  /// The sets that hold each element.
  private var setsOfElements: [[Int]] {
    var setsOf = [[Int]](repeating: [], count: weights.count)
    for (number, set) in sets.enumerated() {
      for element in set { setsOf[element].append(number) }
    }
    return setsOf
  }

  /// How many of the sets hold each element.
  var coverage: [Int] {
    var coverage = [Int](repeating: 0, count: weights.count)
    for set in sets { for element in set { coverage[element] += 1 } }
    return coverage
  }

  /// Of some elements the one that hits most for its weight; of several, the first.
  func mostWorthwhile(of elements: some Sequence<Int>, coverage: [Int]) -> Int? {
    elements.filter { coverage[$0] > 0 }.min {
      (weights[$0] / coverage[$0], -coverage[$0], $0) < (
        weights[$1] / coverage[$1], -coverage[$1], $1
      )
    }
  }
}

// MARK: - Reductions

extension HittingSetInstance {
  /// Chooses what must be chosen, and drops sets and elements that cannot matter, until nothing
  /// changes.
  ///
  /// - Parameter keepsTies: whether the lexicographically smallest lightest choice must survive, not
  ///   only some lightest one.
  mutating func reduce(keepingTies keepsTies: Bool) {
    repeat {
      while let unit = sets.first(where: { $0.count == 1 }) { choose(unit[0]) }
      if isImpossible || sets.isEmpty { return }
      dropSupersets()
    } while dropDominatedElements(keepingTies: keepsTies)
  }

  private mutating func dropSupersets() {
    let rows = BitRows(sets, columnCount: weights.count)
    let setsOf = setsOfElements
    var isKept = [Bool](repeating: true, count: sets.count)
    for small in sets.indices where isKept[small] {
      guard let rarest = sets[small].min(by: { setsOf[$0].count < setsOf[$1].count }) else {
        continue
      }
      for large in setsOf[rarest] where large != small && isKept[large] {
        if rows.isSubset(small, of: large) { isKept[large] = false }
      }
    }
    sets = sets.indices.filter { isKept[$0] }.map { sets[$0] }
  }

  /// Drops an element where another hits all of its sets and is no worse.
  ///
  /// - Returns: whether a set changed.
  private mutating func dropDominatedElements(keepingTies keepsTies: Bool) -> Bool {
    let setsOf = setsOfElements
    let rows = BitRows(setsOf, columnCount: sets.count)
    var isDropped = [Bool](repeating: false, count: weights.count)
    for element in weights.indices {
      guard let smallest = setsOf[element].min(by: { sets[$0].count < sets[$1].count }) else {
        continue
      }
      isDropped[element] = sets[smallest].contains { other in
        guard other != element, weights[other] <= weights[element],
          rows.isSubset(element, of: other)
        else { return false }
        return weights[other] < weights[element] || other < element
          || (!keepsTies && setsOf[other].count > setsOf[element].count)
      }
    }
    guard isDropped.contains(true) else { return false }
    exclude(isDropped)
    return true
  }
}

// MARK: - Bounds

extension HittingSetInstance {
  /// A weight below which nothing hits all sets, and by how much more every element costs.
  ///
  /// Each set in turn asks its elements for as much as the poorest can still give. What they give
  /// is a lower bound; a choice with a certain element costs at least what that one keeps in addition.
  /// With unit weights this is the greedy count of disjoint sets.
  var shares: (lower: Int, left: [Int]) {
    var left = weights
    var lower = cost
    for number in sets.indices.sorted(by: { (sets[$0].count, $0) < (sets[$1].count, $1) }) {
      guard let share = sets[number].lazy.map({ left[$0] }).min(), share > 0 else { continue }
      lower += share
      for element in sets[number] { left[element] -= share }
    }
    return (lower, left)
  }

  /// A hitting set without redundant elements, found by taking what hits most for its weight.
  var greedyChoice: [Int] {
    var rest = self
    while let next = rest.mostWorthwhile(of: weights.indices, coverage: rest.coverage) {
      rest.choose(next)
    }
    var hits = sets.map { set in rest.chosen.count { set.contains($0) } }
    var kept = chosen
    for element in rest.chosen[chosen.count...].reversed() {
      let itsSets = sets.indices.filter { sets[$0].contains(element) }
      if itsSets.contains(where: { hits[$0] == 1 }) {
        kept.append(element)
      } else {
        for number in itsSets { hits[number] -= 1 }
      }
    }
    return kept
  }

  func weight(of elements: [Int]) -> Int { elements.reduce(0) { $0 + weights[$1] } }
}

// MARK: - Parts

extension HittingSetInstance {
  /// The sets apart wherever they share no element; what is chosen already goes to the first part.
  var parts: [HittingSetInstance] {
    var setsOf = setsOfElements
    var isSeen = [Bool](repeating: false, count: sets.count)
    var parts: [HittingSetInstance] = []
    for root in sets.indices where !isSeen[root] {
      isSeen[root] = true
      var members = [root]
      var head = 0
      while head < members.count {
        for element in sets[members[head]] {
          for next in setsOf[element] where !isSeen[next] {
            isSeen[next] = true
            members.append(next)
          }
          setsOf[element] = []
        }
        head += 1
      }
      parts.append(HittingSetInstance(weights: weights, sets: members.sorted().map { sets[$0] }))
    }
    if parts.isEmpty { return [self] }
    parts[0].chosen = chosen
    parts[0].cost = cost
    return parts
  }
}
