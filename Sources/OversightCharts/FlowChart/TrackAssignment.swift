/// Gives each run on a shared line a track of its own where it would touch another.
///
/// Each channel and gutter is an interval graph; its runs get tracks in some order, as in the
/// left-edge method, and the order is chosen so that the fewest lines cross and none lie on one
/// another. What a pair costs depends only on which of the two comes first, so an order is judged
/// by a table and no geometry is drawn for it.
///
/// - Complexity: O(r²) per channel of r runs to fill the table, and O(r²) rounds of it to order it.
/// - Source: A. Hashimoto, J. Stevens, Wire routing by optimizing channel assignment (1971).
struct TrackAssignment: Sendable {
  /// A line that runs share.
  struct Channel: Hashable, Sendable {
    var isHorizontal: Bool
    var line: Int
  }

  /// The track of each run of each route, from 0; runs on lines of their own have 0.
  private(set) var tracks: [[Int]]
  /// How many tracks each channel has.
  private(set) var counts: [Channel: Int] = [:]

  private let routes: [Route]
  private var members: [Channel: [Member]] = [:]

  private struct Member {
    var edge: Int
    var run: Int
  }

  private static let overlapPrice = 1_000
  private static let crossingPrice = 10
  private static let trackPrice = 1
  private static let exhaustiveLimit = 5
  private static let rounds = 2
  private static let mostImprovements = 20

  init(_ routes: [Route]) {
    self.routes = routes
    tracks = routes.map { Array(repeating: 0, count: $0.runs.count) }
    for (edge, route) in routes.enumerated() {
      for (index, run) in route.runs.enumerated() where run.isShared {
        let channel = Channel(isHorizontal: run.isHorizontal, line: run.line)
        members[channel, default: []].append(Member(edge: edge, run: index))
      }
    }
    let channels = members.keys.sorted {
      ($0.isHorizontal ? 1 : 0, $0.line) < ($1.isHorizontal ? 1 : 0, $1.line)
    }
    for channel in channels { assign(Array((members[channel] ?? []).indices), in: channel) }
    for _ in 0..<Self.rounds {
      for channel in channels { assign(bestOrder(in: channel), in: channel) }
    }
  }

  /// Gives out tracks in an order: the first free one behind all earlier runs that touch.
  private mutating func assign(_ order: [Int], in channel: Channel) {
    guard let members = members[channel] else { return }
    counts[channel] = Self.place(order, members.map(span)) { index, track in
      tracks[members[index].edge][members[index].run] = track
    }
  }

  /// - Returns: how many tracks there are.
  private static func place(
    _ order: [Int], _ spans: [ClosedRange<Double>], _ give: (Int, Int) -> Void = { _, _ in }
  ) -> Int {
    var given: [(span: ClosedRange<Double>, track: Int)] = []
    var count = 0
    for index in order {
      var track = 0
      for earlier in given where earlier.track >= track && earlier.span.overlaps(spans[index]) {
        track = earlier.track + 1
      }
      give(index, track)
      given.append((spans[index], track))
      count = max(count, track + 1)
    }
    return count
  }

  /// The pairs of edges of which two runs lie on one another all the same: two edges that change
  /// columns with one another leave no order that would part them, and must be routed otherwise.
  var conflicts: [(first: Int, second: Int)] {
    members.values.flatMap { members in
      members.flatMap { a in
        members.filter { b in
          tracks[a.edge][a.run] < tracks[b.edge][b.run]
            && price(of: a, before: b) >= Self.overlapPrice
        }.map { (min(a.edge, $0.edge), max(a.edge, $0.edge)) }
      }
    }
  }

  // MARK: Order

  private func bestOrder(in channel: Channel) -> [Int] {
    let members = members[channel] ?? []
    guard members.count > 1 else { return Array(members.indices) }
    let table = members.indices.map { first in
      members.indices.map { second in
        first == second ? 0 : price(of: members[first], before: members[second])
      }
    }
    guard members.count <= Self.exhaustiveLimit else {
      return Self.improved(Array(members.indices), table)
    }
    let spans = members.map(span)
    func cost(_ order: [Int]) -> Int {
      var cost = 0
      for (place, first) in order.enumerated() {
        for second in order[(place + 1)...] { cost += table[first][second] }
      }
      return cost + Self.trackPrice * Self.place(order, spans)
    }
    return Self.best(of: Self.permutations(of: Array(members.indices)), cost)
  }

  private static func best(of orders: [[Int]], _ cost: ([Int]) -> Int) -> [Int] {
    var best = orders[0]
    var lowest = cost(best)
    for order in orders.dropFirst() {
      let price = cost(order)
      if price < lowest { (best, lowest) = (order, price) }
    }
    return best
  }

  private static func permutations(of items: [Int]) -> [[Int]] {
    var orders: [[Int]] = [[]]
    for item in items {
      orders = orders.flatMap { order in
        (0...order.count).reversed().map { place in
          var longer = order
          longer.insert(item, at: place)
          return longer
        }
      }
    }
    return orders
  }

  /// Moves one run at a time to where it costs least, until nothing gets better.
  ///
  /// - Complexity: O(r²) a round; each round that is followed by another lowers the cost.
  private static func improved(_ order: [Int], _ table: [[Int]]) -> [Int] {
    var best = order
    for _ in 0..<mostImprovements {
      var isBetter = false
      for item in order {
        guard let place = best.firstIndex(of: item) else { continue }
        best.remove(at: place)
        // What the item costs before all others; then after one more of them, and so on.
        var cost = best.reduce(0) { $0 + table[item][$1] }
        var (lowest, lowestPlace, current) = (cost, 0, cost)
        for (index, other) in best.enumerated() {
          cost += table[other][item] - table[item][other]
          if index + 1 == place { current = cost }
          if cost < lowest { (lowest, lowestPlace) = (cost, index + 1) }
        }
        let isLower = lowest < current
        best.insert(item, at: isLower ? lowestPlace : place)
        isBetter = isBetter || isLower
      }
      if !isBetter { break }
    }
    return best
  }

  // MARK: Price of a pair

  /// Where the ends of a run lie along its line, and to which side its edge goes on from there.
  private struct End {
    var position: Double
    /// Towards greater coordinates: down from a channel, to the right from a gutter.
    var isForward: Bool
  }

  private func ends(of member: Member) -> [End] {
    let runs = routes[member.edge].runs
    let run = runs[member.run]
    var ends: [End] = []
    if member.run > 0 {
      let before = runs[member.run - 1]
      ends.append(
        End(position: position(member.edge, member.run - 1), isForward: before.start > run.line))
    }
    if member.run + 1 < runs.count {
      let after = runs[member.run + 1]
      ends.append(
        End(position: position(member.edge, member.run + 1), isForward: after.end > run.line))
    }
    return ends
  }

  /// Where a run lies across its own direction: its line, moved a little by track or offset.
  private func position(_ edge: Int, _ index: Int) -> Double {
    let route = routes[edge]
    let run = route.runs[index]
    if run.isShared {
      let channel = Channel(isHorizontal: run.isHorizontal, line: run.line)
      let middle = Double(counts[channel, default: 1] - 1) / 2
      return Double(run.line) + (Double(tracks[edge][index]) - middle) * 0.02
    }
    var offset = 0.0
    if index == 0 { offset += route.exitOffset }
    if index == route.runs.count - 1 { offset += route.entryOffset }
    return Double(run.line) + offset * 0.01
  }

  private func span(of member: Member) -> ClosedRange<Double> {
    let positions = ends(of: member).map(\.position)
    let low = positions.min() ?? 0
    return low...(positions.max() ?? low)
  }

  private func price(of first: Member, before second: Member) -> Int {
    guard first.edge != second.edge else { return 0 }
    let (firstSpan, secondSpan) = (span(of: first), span(of: second))
    guard firstSpan.overlaps(secondSpan) else { return 0 }
    var price = 0
    let backward = ends(of: second).filter { !$0.isForward }
    for end in ends(of: first) where end.isForward {
      if isInside(end.position, secondSpan) { price += Self.crossingPrice }
      if backward.contains(where: { abs($0.position - end.position) < 0.005 }) {
        price += Self.overlapPrice
      }
    }
    for end in backward where isInside(end.position, firstSpan) { price += Self.crossingPrice }
    return price
  }

  private func isInside(_ position: Double, _ span: ClosedRange<Double>) -> Bool {
    span.lowerBound + 0.005 < position && position < span.upperBound - 0.005
  }
}
