/// Finds the way of every edge over the coarse grid: cheapest paths by one rule for all, in which
/// length, bends, crossings and awkward sides of boxes have their price.
///
/// - Complexity: O(m) searches for m edges, each of which looks at little more than what is near its way;
///   see ``RouteSearch``.
struct Router {
  let content: FlowChartContent
  private let sizes: [BoxSizes.Size]
  private let points: [GridPoint]
  /// The edges in the order in which they are routed, and the place of each in it.
  private(set) var order: [Int] = []
  private var rank: [Int] = []

  private(set) var grid: RouteGrid
  private var search: RouteSearch
  private(set) var paths: [[GridPoint]]
  /// The edges that end at each side of each node.
  private(set) var users: [[Int]]

  init(_ content: FlowChartContent, _ rows: RowAssignment, _ sizes: BoxSizes) {
    self.content = content
    self.sizes = sizes.sizes
    points = zip(content.nodes, rows.rows).map { GridPoint(lane: $0.lane, row: $1) }
    grid = RouteGrid(content, rows)
    search = RouteSearch(grid)
    paths = Array(repeating: [], count: content.edges.count)
    users = Array(repeating: [], count: content.nodes.count * Direction.allCases.count)
    let priorities = content.edges.indices.map(priority)
    order = content.edges.indices.sorted { priorities[$0] < priorities[$1] }
    rank = Array(repeating: 0, count: order.count)
    for (place, edge) in order.enumerated() { rank[edge] = place }
    for edge in order { route(edge) }
    untangle()
  }

  /// The routes, one an edge.
  var routes: [Route] {
    var routes = paths.indices.map { edge in
      Route(
        runs: Self.runs(edge, paths[edge]), exit: exit(paths[edge]), entry: entry(paths[edge]))
    }
    PortSlots.assign(to: &routes, rank: rank, content, sizes)
    return routes
  }

  /// The one of two edges that is routed after the other.
  func later(_ first: Int, _ second: Int) -> Int { rank[first] > rank[second] ? first : second }

  /// Seeks new ways for some edges, all other lines staying where they are.
  mutating func reroute(_ edges: Set<Int>, sharedBendPrice: Int) {
    let later = order.filter(edges.contains)
    for edge in later { remove(edge) }
    for edge in later { route(edge, sharedBendPrice: sharedBendPrice) }
  }

  /// Straight edges first, then the main line, refusals, returns and ties; shorter before longer.
  private func priority(_ index: Int) -> (Int, Int, Int) {
    let edge = content.edges[index]
    let (source, target) = (points[edge.source], points[edge.target])
    let isStraight =
      source.column == target.column && target.row == source.row + 2
      || source.row == target.row && !grid.hasBox(between: source, and: target)
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

  // MARK: One edge

  mutating func route(_ index: Int, sharedBendPrice: Int = RoutePrices.sharedBend) {
    let task = task(index, sharedBendPrice: sharedBendPrice)
    guard let path = search.cheapestPath(task, on: grid) else { return }
    place(index, path)
  }

  private func task(_ index: Int, sharedBendPrice: Int) -> RouteSearch.Task {
    let edge = content.edges[index]
    let sides = Direction.allCases
    return RouteSearch.Task(
      start: points[edge.source], goal: points[edge.target],
      exits: sides.map {
        RoutePrices.exit(edge.style, $0) + portPrice(edge.source, $0, otherEnd: edge.target)
      },
      entries: sides.map {
        RoutePrices.entry(edge.style, $0) + portPrice(edge.target, $0, otherEnd: edge.source)
      },
      sharedBendPrice: sharedBendPrice)
  }

  /// What the way of an edge costs, as all others are.
  mutating func cost(of index: Int) -> Int {
    let path = paths[index]
    remove(index)
    defer { place(index, path) }
    return search.cost(
      of: path, task(index, sharedBendPrice: RoutePrices.sharedBend), on: grid)
  }

  mutating func place(_ index: Int, _ path: [GridPoint]) {
    paths[index] = path
    grid.add(path)
    users[port(content.edges[index].source, exit(path))].append(index)
    users[port(content.edges[index].target, entry(path))].append(index)
  }

  /// Takes the way of an edge from the grid.
  mutating func remove(_ index: Int) {
    let (edge, path) = (content.edges[index], paths[index])
    grid.remove(path)
    paths[index] = []
    users[port(edge.source, exit(path))].removeAll { $0 == index }
    users[port(edge.target, entry(path))].removeAll { $0 == index }
  }

  private func exit(_ path: [GridPoint]) -> Direction {
    path.count > 1 ? path[0].direction(to: path[1]) : .down
  }

  private func entry(_ path: [GridPoint]) -> Direction {
    path.count > 1 ? path[path.count - 1].direction(to: path[path.count - 2]) : .up
  }

  func port(_ node: Int, _ side: Direction) -> Int { node * 4 + side.rawValue }

  /// What a side costs on which other edges end already. No two edges ever meet at one point.
  private func portPrice(_ node: Int, _ side: Direction, otherEnd: Int) -> Int {
    let users = users[port(node, side)]
    let isCounterpart = users.contains {
      let edge = content.edges[$0]
      return edge.source == otherEnd && edge.target == node
        || edge.source == node && edge.target == otherEnd
    }
    return RoutePrices.port(content.nodes[node].symbol, side, users: users.count)
      + (isCounterpart ? RoutePrices.counterpart : 0)
  }

  /// The straight pieces of a way.
  private static func runs(_ edge: Int, _ path: [GridPoint]) -> [Run] {
    let corners = path.indices.filter { index in
      index == 0 || index == path.count - 1
        || path[index - 1].direction(to: path[index]) != path[index].direction(to: path[index + 1])
    }
    return zip(corners, corners.dropFirst()).map { first, last in
      let (from, to) = (path[first], path[last])
      return from.row == to.row
        ? Run(edge: edge, isHorizontal: true, line: from.row, start: from.column, end: to.column)
        : Run(edge: edge, isHorizontal: false, line: from.column, start: from.row, end: to.row)
    }
  }
}
