/// The order of the lanes between outside parties and supervisors, in which the fewest lines pass over
/// lanes that they do not belong to.
///
/// A line from one lane to another passes over all lanes between: each costs something, and more where
/// at its height something stands there, which it must cross or go round. What a lane costs at its place
/// depends only on which lanes stand before it, not on their order among each other, so the best order of
/// few lanes is found exactly, set by set.
///
/// - Complexity: O(2^i · i³) for i lanes inside the office up to ``exactCount``, O(i⁴) a round beyond;
///   O(m · i) to count the lines.
/// - Source: M. Held, R. Karp, A dynamic programming approach to sequencing problems (1962).
struct LaneArrangement: Sendable {
  /// What makes an order dear.
  private enum Price {
    /// A line passes over a lane.
    static let passing = 2
    /// Something stands in that lane where the line passes.
    static let crossing = 3
    /// A lane stands before one that appears earlier: readers expect the work to go to the right.
    static let inversion = 1
  }

  /// So many lanes are ordered exactly.
  static let exactCount = 8
  /// An order is changed where the better one costs less than this share of what it costs.
  private static let clearShare = 0.8
  /// And at least so much less.
  private static let clearGain = 6
  private static let mostRounds = 8

  /// The lanes that may change their places, in the order of first appearance.
  let movable: Range<Int>
  private let count: Int
  /// What it costs that lines between the first and the second lane pass over the third.
  private var passing: [Int]

  /// - Parameter movable: the lanes that may change their places; all others keep them.
  init(_ content: FlowChartContent, _ rows: RowAssignment, movable: Range<Int>) {
    self.movable = movable
    count = content.lanes.count
    passing = Array(repeating: 0, count: count * count * count)
    let busy = Self.busyRows(content, rows)
    for edge in content.edges {
      let lanes = (content.nodes[edge.source].lane, content.nodes[edge.target].lane)
      guard lanes.0 != lanes.1 else { continue }
      let (first, second) = (min(lanes.0, lanes.1), max(lanes.0, lanes.1))
      let ends = (rows.rows[edge.source], rows.rows[edge.target])
      for lane in movable where lane != first && lane != second {
        let isBusy =
          busy[lane * rows.count + ends.0] || busy[lane * rows.count + ends.1]
        passing[(first * count + second) * count + lane] +=
          Price.passing + (isBusy ? Price.crossing : 0)
      }
    }
  }

  /// Whether a box, or a line from row to row, is in a lane at the height of a row.
  private static func busyRows(_ content: FlowChartContent, _ rows: RowAssignment) -> [Bool] {
    var busy = [Bool](repeating: false, count: content.lanes.count * rows.count)
    for (node, row) in zip(content.nodes, rows.rows) { busy[node.lane * rows.count + row] = true }
    for edge in content.edges where edge.style == .main {
      let lane = content.nodes[edge.source].lane
      let (source, target) = (rows.rows[edge.source], rows.rows[edge.target])
      guard content.nodes[edge.target].lane == lane, abs(source - target) == 2 else { continue }
      busy[lane * rows.count + (source + target) / 2] = true
    }
    return busy
  }

  /// All lanes in their new order.
  var order: [Int] {
    let first = Array(movable)
    guard first.count > 1 else { return Array(0..<count) }
    let best = cheapest
    let (before, after) = (cost(of: first), cost(of: best))
    let isClear =
      before - after >= Self.clearGain && Double(after) <= Double(before) * Self.clearShare
    return Array(0..<movable.lowerBound) + (isClear ? best : first)
      + Array(movable.upperBound..<count)
  }

  /// The cheapest order of the movable lanes; of many, the cheapest that was found.
  var cheapest: [Int] { movable.count <= Self.exactCount ? exactOrder : exchangedOrder }

  /// What an order of the movable lanes costs.
  func cost(of order: [Int]) -> Int {
    order.indices.reduce(0) { cost, place in
      cost + price(of: order[place], after: order[..<place], before: order[(place + 1)...])
    }
  }

  /// What a lane costs between others: the lines that pass over it, and lanes before it that appear later.
  private func price(of lane: Int, after: ArraySlice<Int>, before: ArraySlice<Int>) -> Int {
    var price = 0
    for left in after where left > lane { price += Price.inversion }
    let rights = before + Array(movable.upperBound..<count)
    for left in Array(0..<movable.lowerBound) + after {
      for right in rights {
        price += passing[(min(left, right) * count + max(left, right)) * count + lane]
      }
    }
    return price
  }

  /// The cheapest order, and of equal ones the one nearest to that of first appearance.
  private var exactOrder: [Int] {
    let lanes = Array(movable)
    // By the set of the lanes that stand first: what they cost at least, and which is the last of them.
    var costs = [Int](repeating: .max, count: 1 << lanes.count)
    var lasts = [Int](repeating: 0, count: costs.count)
    costs[0] = 0
    for set in costs.indices {
      let inside = lanes.indices.filter { set & (1 << $0) != 0 }
      let outside = lanes.indices.filter { set & (1 << $0) == 0 }
      for next in outside {
        let cost =
          costs[set]
          + price(
            of: lanes[next], after: inside.map { lanes[$0] }[...],
            before: outside.filter { $0 != next }.map { lanes[$0] }[...])
        if cost <= costs[set | 1 << next] {
          (costs[set | 1 << next], lasts[set | 1 << next]) = (cost, next)
        }
      }
    }
    var order: [Int] = []
    var set = costs.count - 1
    while set != 0 {
      order.append(lanes[lasts[set]])
      set &= ~(1 << lasts[set])
    }
    return order.reversed()
  }

  /// Moves one lane at a time to where the order costs least, until nothing gets better.
  private var exchangedOrder: [Int] {
    var best = Array(movable)
    var lowest = cost(of: best)
    for _ in 0..<Self.mostRounds {
      let before = lowest
      for lane in movable {
        for place in best.indices {
          var order = best.filter { $0 != lane }
          order.insert(lane, at: place)
          let cost = cost(of: order)
          if cost < lowest { (best, lowest) = (order, cost) }
        }
      }
      if lowest == before { break }
    }
    return best
  }
}
