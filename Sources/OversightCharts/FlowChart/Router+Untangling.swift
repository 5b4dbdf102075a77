extension Router {
  /// Where more edges than this meet at a box they cross whatever comes first.
  private static let mostEdgesOfBox = 6
  /// Longer ways than this, over more than a page, are not sought again and again.
  private static let mostPoints = 60

  /// Seeks a new way for each edge that crosses another, now that all others have theirs; then for two
  /// edges of one box that still meet on their way, the later one first.
  ///
  /// - Complexity: a search for each edge, and four for each pair, of which a box has few.
  mutating func untangle() {
    for edge in order where grid.isCrossed(paths[edge]) {
      remove(edge)
      route(edge)
    }
    for pair in meetings { exchange(pair.first, pair.second) }
  }

  /// The pairs of edges of one box that meet on their way, of which one crosses some edge, in the order in
  /// which they were routed.
  private var meetings: [(first: Int, second: Int)] {
    var edgesAt: [Int: [Int]] = [:]
    for edge in order {
      for point in paths[edge].dropFirst().dropLast() {
        edgesAt[grid.cell(point), default: []].append(edge)
      }
    }
    var seen: Set<[Int]> = []
    var pairs: [(first: Int, second: Int)] = []
    for edge in order where grid.isCrossed(paths[edge]) {
      for point in paths[edge].dropFirst().dropLast() {
        for other in edgesAt[grid.cell(point)] ?? []
        where other != edge && max(paths[edge].count, paths[other].count) <= Self.mostPoints
          && areOfOneBox(edge, other)
          && seen.insert([min(edge, other), max(edge, other)]).inserted
        { pairs.append((edge, other)) }
      }
    }
    return pairs
  }

  private func areOfOneBox(_ first: Int, _ second: Int) -> Bool {
    let (first, second) = (content.edges[first], content.edges[second])
    return [first.source, first.target].contains { box in
      (box == second.source || box == second.target)
        && Direction.allCases.reduce(0) { $0 + users[port(box, $1)].count } <= Self.mostEdgesOfBox
    }
  }

  /// Routes two edges anew, one before the other or the other way round, where that makes both together
  /// cheaper.
  private mutating func exchange(_ first: Int, _ second: Int) {
    var best = (cost: costOfBoth(first, second), paths: (paths[first], paths[second]))
    for (one, other) in [(first, second), (second, first)] {
      remove(first)
      remove(second)
      route(one)
      route(other)
      let cost = costOfBoth(first, second)
      if cost < best.cost { best = (cost, (paths[first], paths[second])) }
    }
    remove(first)
    remove(second)
    place(first, best.paths.0)
    place(second, best.paths.1)
  }

  /// What two edges cost together; what they do to one another counts once.
  private mutating func costOfBoth(_ first: Int, _ second: Int) -> Int {
    let cost = cost(of: second)
    let path = paths[second]
    remove(second)
    defer { place(second, path) }
    return cost + self.cost(of: first)
  }
}
