internal import HeapModule

/// Finds the way of every edge over the coarse grid: cheapest paths by one rule for all, in which
/// length, bends, crossings and awkward sides of boxes have their price.
///
/// - Complexity: O(m · g log g) for m edges on a grid of g points; edges to near boxes look at few of
///   them.
/// - Source: P. Hart, N. Nilsson, B. Raphael, A formal basis for the heuristic determination of minimum
///   cost paths (1968).
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
  /// The points of the grid by their place in a row of rows: whether a box stands there.
  private let boxes: [Bool]
  /// What it costs to bend where another edge bends: the two may come to lie on one another.
  private let sharedBendPrice: Int

  /// Whether a line runs from a point to the right, or downwards.
  private var isUsedRightwards: [Bool]
  private var isUsedDownwards: [Bool]
  /// Whether a line goes straight through a point, along a row or along a column.
  private var isPassedAlongRow: [Bool]
  private var isPassedAlongColumn: [Bool]
  private var isBent: [Bool]
  private var usedPorts: [Port: [Int]] = [:]
  /// How far from the middle of their side edges end there, apart from the first.
  private var takenOffsets: [Port: [Double]] = [:]

  private struct Port: Hashable {
    var node: Int
    var side: Direction
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
    let columns = columnCount
    var boxes = [Bool](repeating: false, count: columnCount * rowCount)
    isUsedRightwards = boxes
    isUsedDownwards = boxes
    isPassedAlongRow = boxes
    isPassedAlongColumn = boxes
    isBent = boxes
    for (node, row) in zip(content.nodes, rows.rows) {
      let point = GridPoint(lane: node.lane, row: row)
      boxes[point.row * columns + point.column] = true
    }
    self.boxes = boxes
  }

  /// The place of a point in the rows of the grid.
  private func cell(_ point: GridPoint) -> Int { point.row * columnCount + point.column }

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
    /// With what the rest of the way costs at least.
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
      use(path[index], direction)
      guard index > 0 else { continue }
      let here = cell(path[index])
      if directions[index - 1] != direction {
        isBent[here] = true
      } else if direction.isHorizontal {
        isPassedAlongRow[here] = true
      } else {
        isPassedAlongColumn[here] = true
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
    corner.map { $0.row % 2 == 1 && isBent[cell($0)] } ?? false
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

  /// The point at which a step over the grid begins, seen from the left or from above.
  private func segment(_ from: GridPoint, _ direction: Direction) -> Int {
    let isBackwards = direction == .left || direction == .up
    return cell(isBackwards ? from.moved(direction) : from)
  }

  private func isUsed(_ from: GridPoint, _ direction: Direction) -> Bool {
    let segment = segment(from, direction)
    return direction.isHorizontal ? isUsedRightwards[segment] : isUsedDownwards[segment]
  }

  private mutating func use(_ from: GridPoint, _ direction: Direction) {
    let segment = segment(from, direction)
    if direction.isHorizontal {
      isUsedRightwards[segment] = true
    } else {
      isUsedDownwards[segment] = true
    }
  }

  // MARK: Cheapest path

  private func state(_ point: GridPoint, _ direction: Direction) -> Int {
    cell(point) * 4 + direction.rawValue
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
      heap.insert(Visit(cost: best[state] + rest(from: start, goal), order: order, state: state))
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
        let cost = best[visit.state] + price
        guard cost < best[next] else { continue }
        best[next] = cost
        previous[next] = visit.state
        heap.insert(
          Visit(cost: cost + rest(from: here.moved(direction), goal), order: order, state: next))
        order += 1
      }
    }
    return nil
  }

  /// What the way between two points costs at least.
  private func rest(from here: GridPoint, _ goal: GridPoint) -> Int {
    abs(here.column - goal.column) * Price.column + abs(here.row - goal.row) * Price.row
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
    if next != goal, boxes[cell(next)] { return nil }
    let isExclusive =
      direction.isHorizontal ? here.row % 2 == 1 : here.column % 2 == 1
    if isExclusive, here != start, next != goal,
      isUsed(here, direction)
    {
      return nil
    }
    var price = direction.isHorizontal ? Price.column : Price.row
    if !direction.isHorizontal, here.column == 0 || here.column == columnCount - 1 {
      price += Price.outermost
    }
    let isCell = here.column % 2 == 1 && here.row % 2 == 1
    let isBend = direction != heading
    let place = cell(here)
    // In the middle of an empty cell two lines may cross, but not touch at a corner.
    if isCell, here != start {
      let isPassed = isPassedAlongRow[place] || isPassedAlongColumn[place]
      if isBent[place] || isBend && isPassed { return nil }
    }
    if isBend {
      price += Price.bend
      if isBent[place] { price += here.row % 2 == 1 ? Price.facingBend : sharedBendPrice }
    } else if here != start,
      direction.isHorizontal ? isPassedAlongColumn[place] : isPassedAlongRow[place]
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
