internal import HeapModule

/// Finds the way of every edge over the coarse grid: cheapest paths by one rule for all, in which
/// length, bends, crossings and awkward sides of boxes have their price.
///
/// - Complexity: O(m · g log g) for m edges on a grid of g points.
/// - Source: E. W. Dijkstra, A note on two problems in connexion with graphs (1959).
struct Router {
  private enum Price {
    static let column = 62
    static let row = 24
    static let bend = 45
    static let crossing = 55
    static let outermost = 6
    static let usedPort = 90
    static let usedDiamondPort = 400
    static let fullPort = 5_000
    /// Two edges that bend at one gutter on one row look like one line that passes straight through.
    static let facingBend = 120
    /// Two edges between the same two boxes are easier to tell apart on different sides.
    static let counterpart = 450
  }

  private let content: FlowChartContent
  private let rows: RowAssignment
  private let sizes: [BoxSizes.Size]
  private let columnCount: Int
  private let rowCount: Int
  private let boxes: Set<GridPoint>
  /// What it costs to bend where another edge bends: the two may come to lie on one another.
  private let sharedBendPrice: Int

  private var usedSegments: Set<Segment> = []
  private var usedPorts: [Port: [Int]] = [:]
  /// How far from the middle of their side edges end there, apart from the first.
  private var takenOffsets: [Port: [Double]] = [:]
  private var passes: [GridPoint: [Bool]] = [:]
  private var bends: Set<GridPoint> = []

  private struct Port: Hashable {
    var node: Int
    var side: Direction
  }

  private struct Segment: Hashable {
    var from: GridPoint
    var isHorizontal: Bool
  }

  init(
    _ content: FlowChartContent, _ rows: RowAssignment, _ sizes: BoxSizes, sharedBendPrice: Int
  ) {
    self.sharedBendPrice = sharedBendPrice
    self.content = content
    self.rows = rows
    self.sizes = sizes.sizes
    columnCount = 2 * content.lanes.count + 1
    rowCount = 2 * rows.count + 1
    boxes = Set(
      content.nodes.indices.map { GridPoint(lane: content.nodes[$0].lane, row: rows.rows[$0]) })
  }

  /// The routes, one an edge.
  mutating func routes() -> [Route] {
    var routes: [Int: Route] = [:]
    for edge in content.edges.indices.sorted(by: { priority($0) < priority($1) }) {
      routes[edge] = route(edge)
    }
    return content.edges.indices.compactMap { routes[$0] }
  }

  private func point(_ node: Int) -> GridPoint {
    GridPoint(lane: content.nodes[node].lane, row: rows.rows[node])
  }

  /// Straight edges first, then the main line, refusals, returns and ties; shorter before longer.
  private func priority(_ index: Int) -> (Int, Int, Int) {
    let edge = content.edges[index]
    let (source, target) = (point(edge.source), point(edge.target))
    let isStraight =
      source.column == target.column && target.row == source.row + 2 || source.row == target.row
    let style =
      switch edge.style {
      case .main: 0
      case .refusal: 2
      case .returned: 3
      case .tie: 4
      }
    // A return goes round, even between neighbours: the straight way is for the work going on.
    let bonus = isStraight && (edge.style == .main || edge.style == .refusal) ? 5 : 0
    return (style - bonus, abs(source.row - target.row), index)
  }

  private func exitPrice(_ style: FlowChartContent.Style, _ side: Direction) -> Int {
    switch (style, side) {
    case (.main, .up), (.refusal, .up): 200
    case (.returned, .up): 60
    case (.returned, .down): 80
    case (.tie, .up), (.tie, .down): 60
    case (.tie, .right): 400
    default: 0
    }
  }

  private func entryPrice(_ style: FlowChartContent.Style, _ side: Direction) -> Int {
    switch (style, side) {
    case (.main, .down), (.refusal, .down), (.returned, .down): 200
    case (.refusal, .up): 20
    case (.returned, .up): 120
    case (.tie, .up), (.tie, .down): 30
    case (.tie, .left): 60
    default: 0
    }
  }

  /// What a side costs on which other edges end already. No two edges ever meet at one point.
  private func portPrice(_ node: Int, _ side: Direction, _ edge: FlowChartContent.Edge) -> Int {
    let users = usedPorts[Port(node: node, side: side), default: []]
    if users.isEmpty { return 0 }
    let isCounterpart = users.contains {
      content.edges[$0].source == edge.target && content.edges[$0].target == edge.source
    }
    let base =
      switch content.nodes[node].symbol {
      case .bar: side.isHorizontal ? Price.fullPort : Price.usedPort * users.count
      case .terminator: Price.fullPort
      case .decision: users.count > 1 ? Price.fullPort : Price.usedDiamondPort
      default: users.count > 1 ? Price.fullPort : Price.usedPort
      }
    return base + (isCounterpart ? Price.counterpart : 0)
  }

  private struct Visit: Comparable {
    var cost: Int
    var order: Int
    var state: Int

    static func < (left: Self, right: Self) -> Bool {
      (left.cost, left.order) < (right.cost, right.order)
    }
  }

  private mutating func route(_ index: Int) -> Route? {
    let edge = content.edges[index]
    guard let path = cheapestPath(edge) else { return nil }
    var directions: [Direction] = []
    for (from, to) in zip(path, path.dropFirst()) {
      guard let direction = Direction.allCases.first(where: { from.moved($0) == to }) else {
        continue
      }
      directions.append(direction)
    }
    let corners = directions.indices.dropFirst().filter { directions[$0] != directions[$0 - 1] }
      .map { path[$0] }
    let isFacing = (exit: faces(corners.first), entry: faces(corners.last))
    for (index, direction) in directions.enumerated() {
      usedSegments.insert(segment(path[index], direction))
      guard index > 0 else { continue }
      if directions[index - 1] == direction {
        passes[path[index], default: []].append(direction.isHorizontal)
      } else {
        bends.insert(path[index])
      }
    }
    guard let exit = directions.first, let last = directions.last else { return nil }
    var route = Route(runs: runs(index, path, directions), exit: exit, entry: last.opposite)
    usePorts(index, &route, isFacing)
    return route
  }

  private func runs(_ edge: Int, _ path: [GridPoint], _ directions: [Direction]) -> [Run] {
    var runs: [Run] = []
    var first = 0
    while first < directions.count {
      var last = first
      while last + 1 < directions.count, directions[last + 1] == directions[first] { last += 1 }
      let (from, to) = (path[first], path[last + 1])
      runs.append(
        directions[first].isHorizontal
          ? Run(edge: edge, isHorizontal: true, line: from.row, start: from.column, end: to.column)
          : Run(edge: edge, isHorizontal: false, line: from.column, start: from.row, end: to.row))
      first = last + 1
    }
    return runs
  }

  /// Whether another edge bends at this corner beside a box: the two would point at one another on
  /// one line, and so this one stands off the middle.
  private func faces(_ corner: GridPoint?) -> Bool {
    corner.map { $0.row % 2 == 1 && bends.contains($0) } ?? false
  }

  /// Takes the ports; a second edge on a side stands off its middle, towards where it comes from.
  private mutating func usePorts(
    _ index: Int, _ route: inout Route, _ isFacing: (exit: Bool, entry: Bool)
  ) {
    let edge = content.edges[index]
    let runs = route.runs
    let leaving = runs.count > 1 ? runs[1].end - runs[1].start : 1
    let arriving = runs.count > 1 ? runs[runs.count - 2].start - runs[runs.count - 2].end : 1
    route.exitOffset = offset(
      index, at: edge.source, route.exit, towards: leaving, isFacing: isFacing.exit)
    route.entryOffset = offset(
      index, at: edge.target, route.entry, towards: arriving, isFacing: isFacing.entry)
  }

  private mutating func offset(
    _ edge: Int, at node: Int, _ side: Direction, towards: Int, isFacing: Bool
  ) -> Double {
    let port = Port(node: node, side: side)
    let used = usedPorts[port, default: []].count
    usedPorts[port, default: []].append(edge)
    guard used > 0 || isFacing && side.isHorizontal else { return 0 }
    let size = sizes[node]
    let step = side.isHorizontal ? size.height * 0.26 : size.width * 0.28
    // A third stands on the other side of the middle, and more of them between.
    let preferred = towards > 0 ? step : -step
    let taken = takenOffsets[port, default: []]
    let offset =
      [preferred, -preferred, preferred / 2, -preferred / 2].first { !taken.contains($0) }
      ?? preferred
    takenOffsets[port, default: []].append(offset)
    return offset
  }

  private func segment(_ from: GridPoint, _ direction: Direction) -> Segment {
    let isBackwards = direction == .left || direction == .up
    return Segment(
      from: isBackwards ? from.moved(direction) : from, isHorizontal: direction.isHorizontal)
  }

  // MARK: Cheapest path

  private func state(_ point: GridPoint, _ direction: Direction) -> Int {
    (point.row * columnCount + point.column) * 4 + direction.rawValue
  }

  private func point(ofState state: Int) -> GridPoint {
    let cell = state / 4
    return GridPoint(cell % columnCount, cell / columnCount)
  }

  private func cheapestPath(_ edge: FlowChartContent.Edge) -> [GridPoint]? {
    let (start, goal) = (point(edge.source), point(edge.target))
    var best = [Int](repeating: .max, count: columnCount * rowCount * 4)
    var previous = [Int](repeating: -1, count: best.count)
    var settled = [Bool](repeating: false, count: best.count)
    var heap = Heap<Visit>()
    var order = 0
    for side in Direction.allCases {
      let state = state(start, side)
      best[state] = exitPrice(edge.style, side) + portPrice(edge.source, side, edge)
      heap.insert(Visit(cost: best[state], order: order, state: state))
      order += 1
    }
    while let visit = heap.popMin() {
      guard !settled[visit.state] else { continue }
      settled[visit.state] = true
      let here = point(ofState: visit.state)
      if here == goal { return walk(to: visit.state, previous) }
      guard let heading = Direction(rawValue: visit.state % 4) else { continue }
      for direction in here == start ? [heading] : Direction.allCases
      where direction != heading.opposite {
        guard let price = price(from: here, heading, direction, edge, start, goal) else { continue }
        let next = state(here.moved(direction), direction)
        let cost = visit.cost + price
        guard cost < best[next] else { continue }
        best[next] = cost
        previous[next] = visit.state
        heap.insert(Visit(cost: cost, order: order, state: next))
        order += 1
      }
    }
    return nil
  }

  /// What one step over the grid costs; nil where there is no way.
  private func price(
    from here: GridPoint, _ heading: Direction, _ direction: Direction,
    _ edge: FlowChartContent.Edge, _ start: GridPoint, _ goal: GridPoint
  ) -> Int? {
    let next = here.moved(direction)
    guard (0..<columnCount).contains(next.column), (0..<rowCount).contains(next.row) else {
      return nil
    }
    if next != goal, boxes.contains(next) { return nil }
    let isExclusive =
      direction.isHorizontal ? here.row % 2 == 1 : here.column % 2 == 1
    if isExclusive, here != start, next != goal,
      usedSegments.contains(segment(here, direction))
    {
      return nil
    }
    var price = direction.isHorizontal ? Price.column : Price.row
    if !direction.isHorizontal, here.column == 0 || here.column == columnCount - 1 {
      price += Price.outermost
    }
    let isCell = here.column % 2 == 1 && here.row % 2 == 1
    let isBend = direction != heading
    // In the middle of an empty cell two lines may cross, but not touch at a corner.
    if isCell, here != start, bends.contains(here) || isBend && passes[here] != nil { return nil }
    if isBend {
      price += Price.bend
      if bends.contains(here) {
        price += here.row % 2 == 1 ? Price.facingBend : sharedBendPrice
      }
    } else if here != start,
      passes[here, default: []].contains(where: { $0 != direction.isHorizontal })
    {
      price += Price.crossing
    }
    if next == goal {
      price += entryPrice(edge.style, direction.opposite)
      price += portPrice(edge.target, direction.opposite, edge)
    }
    return price
  }

  private func walk(to state: Int, _ previous: [Int]) -> [GridPoint] {
    var points: [GridPoint] = []
    var current = state
    while current >= 0 {
      points.append(point(ofState: current))
      current = previous[current]
    }
    return points.reversed()
  }
}
