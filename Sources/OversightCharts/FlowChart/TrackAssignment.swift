/// Gives each run on a shared line a track of its own where it would touch another.
///
/// Each channel and gutter is an interval graph; its runs get tracks in some order, as in the
/// left-edge method, and the order is chosen so that the fewest lines cross and none lie on one
/// another. What a pair costs depends only on which of the two comes first, so an order is judged
/// by a table and no geometry is drawn for it.
///
/// - Complexity: O(r log r) per channel of r runs, and O(g²) per round for each group of g runs in it
///   that touch one another.
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

  /// Ends nearer than two points are on one line; those on two tracks never are.
  private static let leastDistance = 0.0195
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
    for channel in channels { assign(in: channel) { Array($0.indices) } }
    for _ in 0..<Self.rounds {
      for channel in channels { assign(in: channel, Self.bestOrder) }
    }
  }

  /// Gives out tracks to groups of runs that touch one another, each in an order of its own.
  private mutating func assign(in channel: Channel, _ order: ([Piece]) -> [Int]) {
    guard let members = members[channel] else { return }
    var count = 0
    for group in Self.groups(of: members.map(piece)) {
      let tracks = Self.place(order(group), group)
      for (piece, track) in zip(group, tracks) { self.tracks[piece.edge][piece.run] = track }
      count = max(count, (tracks.max() ?? 0) + 1)
    }
    counts[channel] = count
  }

  /// The runs of a channel in groups of which none touches a run of another.
  private static func groups(of pieces: [Piece]) -> [[Piece]] {
    var groups: [[Piece]] = []
    var end = -Double.infinity
    for piece in pieces.sorted(by: {
      ($0.span.lowerBound, $0.edge, $0.run) < ($1.span.lowerBound, $1.edge, $1.run)
    }) {
      if piece.span.lowerBound > end + slack { groups.append([]) }
      groups[groups.count - 1].append(piece)
      end = max(end, piece.span.upperBound)
    }
    // As the edges were written, where nothing else decides.
    return groups.map { $0.sorted { ($0.edge, $0.run) < ($1.edge, $1.run) } }
  }

  /// Runs on one track that end and begin beside one box would look like one line.
  private static let slack = 0.5

  private static func touch(_ first: ClosedRange<Double>, _ second: ClosedRange<Double>) -> Bool {
    first.lowerBound <= second.upperBound + slack && second.lowerBound <= first.upperBound + slack
  }

  /// The track of each run: the first free one behind all runs that touch it and are before it.
  private static func place(_ order: [Int], _ pieces: [Piece]) -> [Int] {
    var tracks = [Int](repeating: 0, count: pieces.count)
    for (place, index) in order.enumerated() {
      for earlier in order[..<place]
      where tracks[earlier] >= tracks[index] && touch(pieces[earlier].span, pieces[index].span) {
        tracks[index] = tracks[earlier] + 1
      }
    }
    return tracks
  }

  /// The pairs of edges of which two runs lie on one another all the same: two edges that change
  /// columns with one another leave no order that would part them, and must be routed otherwise.
  var conflicts: [(first: Int, second: Int)] {
    members.values.flatMap { members in
      Self.groups(of: members.map(piece)).flatMap { pieces in
        pieces.flatMap { a in
          pieces.filter { b in
            tracks[a.edge][a.run] < tracks[b.edge][b.run]
              && Self.price(of: a, before: b) >= Self.overlapPrice
          }.map { (min(a.edge, $0.edge), max(a.edge, $0.edge)) }
        }
      }
    }
  }

  // MARK: Order

  private static func bestOrder(of pieces: [Piece]) -> [Int] {
    guard pieces.count > 1 else { return Array(pieces.indices) }
    let table = pieces.map { first in pieces.map { price(of: first, before: $0) } }
    guard pieces.count <= exhaustiveLimit else {
      return improved(Array(pieces.indices), table)
    }
    func cost(_ order: [Int]) -> Int {
      var cost = 0
      for (place, first) in order.enumerated() {
        for second in order[(place + 1)...] { cost += table[first][second] }
      }
      return cost + trackPrice * ((place(order, pieces).max() ?? 0) + 1)
    }
    return best(of: permutations(of: Array(pieces.indices)), cost)
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

  /// A run as it lies on its line.
  private struct Piece {
    var edge: Int
    var run: Int
    /// Where its ends lie, in the direction of the edge; nil where it ends at a box.
    var ends: (first: End?, last: End?)
    var span: ClosedRange<Double>
  }

  /// Where an end of a run lies along its line, and to which side its edge goes on from there.
  private struct End {
    var position: Double
    /// Towards greater coordinates: down from a channel, to the right from a gutter.
    var isForward: Bool
  }

  private func piece(_ member: Member) -> Piece {
    let runs = routes[member.edge].runs
    let run = runs[member.run]
    var first: End?
    var last: End?
    if member.run > 0 {
      first = End(
        position: position(member.edge, member.run - 1),
        isForward: runs[member.run - 1].start > run.line)
    }
    if member.run + 1 < runs.count {
      last = End(
        position: position(member.edge, member.run + 1),
        isForward: runs[member.run + 1].end > run.line)
    }
    let start = first?.position ?? last?.position ?? 0
    let end = last?.position ?? start
    return Piece(
      edge: member.edge, run: member.run, ends: (first, last),
      span: min(start, end)...max(start, end))
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

  private static func price(of first: Piece, before second: Piece) -> Int {
    guard first.edge != second.edge, first.span.overlaps(second.span) else { return 0 }
    return price(first.ends.first, first, before: second)
      + price(first.ends.last, first, before: second)
      + crossings(second.ends.first, first) + crossings(second.ends.last, first)
  }

  /// What an end of the first run costs that goes on through the second.
  private static func price(_ end: End?, _ first: Piece, before second: Piece) -> Int {
    guard let end, end.isForward else { return 0 }
    var price = isInside(end.position, second.span) ? crossingPrice : 0
    if meets(end, second.ends.first) || meets(end, second.ends.last) { price += overlapPrice }
    return price
  }

  private static func meets(_ end: End, _ other: End?) -> Bool {
    guard let other, !other.isForward else { return false }
    return abs(other.position - end.position) < Self.leastDistance
  }

  /// What an end of the second run costs that goes back through the first.
  private static func crossings(_ end: End?, _ first: Piece) -> Int {
    guard let end, !end.isForward else { return 0 }
    return isInside(end.position, first.span) ? crossingPrice : 0
  }

  private static func isInside(_ position: Double, _ span: ClosedRange<Double>) -> Bool {
    span.lowerBound + 0.005 < position && position < span.upperBound - 0.005
  }
}
