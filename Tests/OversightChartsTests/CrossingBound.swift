@testable import OversightCharts

/// The fewest crossings that the edges of a small chart can have where its boxes stand: by trying all
/// choices of ways for all edges.
///
/// The ways of an edge are all those over the coarse grid that go through no box and bend at most three
/// times, and the one that the router found. Where two ways run along one another they cross only if they
/// must: every pair may take the tracks that suit it best, lines may share what the layout keeps for one
/// line, and length, bends and awkward sides cost nothing. So no layout on this grid by such ways has
/// fewer crossings than this; whether one has so few, it does not say.
struct CrossingBound {
  private static let mostBends = 3

  private let boxes: Set<GridPoint>
  private let size: GridPoint
  private var ways: [[Way]] = []
  /// By pair of edges, and of their ways: how often they cross at least.
  private var crossings: [[[[Int]]]] = []

  /// A way, and the place of each point of the grid on it; -1 for those it does not pass.
  struct Way {
    var points: [GridPoint]
    var places: [Int]

    init(_ points: [GridPoint], columns: Int, rows: Int) {
      self.points = points
      places = Array(repeating: -1, count: columns * rows)
      for (place, point) in points.enumerated() {
        places[point.row * columns + point.column] = place
      }
    }
  }

  init(_ content: FlowChartContent, _ rows: RowAssignment, _ routes: [Route]) {
    let points = zip(content.nodes, rows.rows).map { GridPoint(lane: $0.lane, row: $1) }
    boxes = Set(points)
    size = GridPoint(2 * content.lanes.count + 1, 2 * rows.count + 1)
    ways = zip(content.edges, routes).map { edge, route in
      let (start, goal) = (points[edge.source], points[edge.target])
      return ([Self.points(of: route, from: start)] + waysBetween(start, goal))
        .map { Way($0, columns: size.column, rows: size.row) }
    }
    crossings = ways.indices.map { first in
      ways.indices.map { second in
        first >= second
          ? []
          : ways[first].map { one in
            ways[second].map { Self.leastCrossings(one, $0, columns: size.column) }
          }
      }
    }
  }

  /// What the routes themselves must cross, the first way of every edge.
  var ofRoutes: Int {
    ways.indices.reduce(0) { sum, first in
      sum + ways.indices.reduce(0) { $0 + pair(first, 0, $1, 0) }
    } / 2
  }

  /// The least sum over all choices.
  var least: Int {
    var best = ofRoutes
    var chosen: [(edge: Int, way: Int)] = []
    // What has the fewest ways first: the others then have less to try.
    let order = ways.indices.sorted { (ways[$0].count, $0) < (ways[$1].count, $1) }
    func choose(_ place: Int, _ sum: Int) {
      guard sum < best else { return }
      guard place < order.count else {
        best = sum
        return
      }
      let edge = order[place]
      let sums = ways[edge].indices.map { way in
        (chosen.reduce(sum) { $0 + pair($1.edge, $1.way, edge, way) }, way)
      }
      for (sum, way) in sums.sorted(by: <) where sum < best {
        chosen.append((edge, way))
        choose(place + 1, sum)
        chosen.removeLast()
      }
    }
    choose(0, 0)
    return best
  }

  private func pair(_ first: Int, _ way: Int, _ second: Int, _ other: Int) -> Int {
    if first == second { return 0 }
    return first < second
      ? crossings[first][second][way][other] : crossings[second][first][other][way]
  }

  // MARK: Ways

  private static func points(of route: Route, from start: GridPoint) -> [GridPoint] {
    var points = [start]
    for run in route.runs {
      let step = run.end > run.start ? 1 : -1
      for place in stride(from: run.start + step, through: run.end, by: step) {
        points.append(
          run.isHorizontal ? GridPoint(place, run.line) : GridPoint(run.line, place))
      }
    }
    return points
  }

  private func waysBetween(_ start: GridPoint, _ goal: GridPoint) -> [[GridPoint]] {
    var found: [[GridPoint]] = []
    func go(_ way: [GridPoint], _ heading: Direction?, _ bends: Int) {
      guard let here = way.last else { return }
      for direction in Direction.allCases where direction != heading?.opposite {
        let isBend = heading != nil && direction != heading
        let next = here.moved(direction)
        guard bends + (isBend ? 1 : 0) <= Self.mostBends, 0..<size.column ~= next.column,
          0..<size.row ~= next.row, !way.contains(next)
        else { continue }
        if next == goal {
          found.append(way + [next])
        } else if !boxes.contains(next) {
          go(way + [next], direction, bends + (isBend ? 1 : 0))
        }
      }
    }
    go([start], nil, 0)
    return found
  }

  // MARK: Crossings

  /// How often two ways cross at least, wherever they run along one another.
  static func leastCrossings(_ one: Way, _ other: Way, columns: Int) -> Int {
    let (first, second) = (one.points, other.points)
    func place(_ index: Int) -> Int? {
      guard index < first.count else { return nil }
      let place = other.places[first[index].row * columns + first[index].column]
      return place < 0 ? nil : place
    }
    var count = 0
    var index = 0
    while index < first.count {
      guard let start = place(index) else {
        index += 1
        continue
      }
      // As far as both go the same way, forwards or backwards.
      var length = 0
      var step = 1
      if let next = place(index + 1), abs(next - start) == 1 {
        step = next - start
        while place(index + length + 1) == start + step * (length + 1) { length += 1 }
      }
      let ends = (
        arms(first, index - 1, second, start - step),
        arms(first, index + length + 1, second, start + step * (length + 1))
      )
      if let before = ends.0, let after = ends.1,
        isCrossing(Array(first[index...(index + length)]), before, after)
      {
        count += 1
      }
      index += length + 1
    }
    return count
  }

  /// The points from which both come, or to which both go on; nil where one of them ends at a box.
  private static func arms(
    _ first: [GridPoint], _ index: Int, _ second: [GridPoint], _ place: Int
  ) -> (GridPoint, GridPoint)? {
    guard first.indices.contains(index), second.indices.contains(place) else { return nil }
    return (first[index], second[place])
  }

  /// Whether two ways change sides along what they have in common.
  private static func isCrossing(
    _ common: [GridPoint], _ before: (GridPoint, GridPoint), _ after: (GridPoint, GridPoint)
  ) -> Bool {
    let (start, end) = (common[0], common[common.count - 1])
    if common.count == 1 {
      // Four ways out of one point: they cross where both go straight on.
      return start.direction(to: before.0).opposite == start.direction(to: after.0)
    }
    let (out, back) = (start.direction(to: common[1]), end.direction(to: common[common.count - 2]))
    func turn(_ from: Direction, _ to: Direction) -> Int {
      let circle: [Direction] = [.right, .down, .left, .up]
      let places = (circle.firstIndex(of: from) ?? 0, circle.firstIndex(of: to) ?? 0)
      return (places.1 - places.0 + 4) % 4
    }
    // Clockwise from the common way at its beginning is counter-clockwise from it at its end.
    let isFirstBefore =
      turn(out, start.direction(to: before.0)) < turn(out, start.direction(to: before.1))
    let isFirstAfter =
      turn(back, end.direction(to: after.0)) > turn(back, end.direction(to: after.1))
    return isFirstBefore != isFirstAfter
  }
}
