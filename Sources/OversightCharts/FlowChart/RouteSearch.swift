internal import HeapModule

/// Finds the cheapest way from box to box over the coarse grid.
///
/// What it notes of the points it looks at is kept for the next search, and what is older than that
/// counts as unknown: nothing is cleared, so a search costs what it looks at.
///
/// - Complexity: O(s log s) for the s points looked at, which are those near the way where nothing
///   stands in it.
/// - Source: P. Hart, N. Nilsson, B. Raphael, A formal basis for the heuristic determination of minimum
///   cost paths (1968).
struct RouteSearch: Sendable {
  /// Where a way begins and ends, and what each side costs there, by the number of the direction.
  struct Task {
    var start: GridPoint
    var goal: GridPoint
    var exits: [Int]
    var entries: [Int]
    var sharedBendPrice = RoutePrices.sharedBend
  }

  private struct Visit: Comparable {
    /// What the whole way costs at least; of equal ones the last found comes first, as it is the
    /// nearest to the end.
    var key: Int
    var state: Int

    static func < (left: Self, right: Self) -> Bool { left.key < right.key }
  }

  /// What is known of a point reached in a direction.
  private struct Note {
    var search = 0
    var cost = 0
    var previous = -1
    var isSettled = false
  }

  private var notes: [Note]
  private var search = 0
  private var heap = Heap<Visit>()

  init(_ grid: RouteGrid) {
    notes = Array(repeating: Note(), count: grid.boxes.count * Direction.allCases.count)
  }

  mutating func cheapestPath(_ task: Task, on grid: RouteGrid) -> [GridPoint]? {
    search += 1
    heap = Heap()
    var order = 0
    func state(_ point: GridPoint, _ heading: Direction) -> Int {
      grid.cell(point) * 4 + heading.rawValue
    }
    for heading in Direction.allCases {
      let cost = task.exits[heading.rawValue]
      let state = state(task.start, heading)
      notes[state] = Note(search: search, cost: cost)
      push(state, cost + rest(from: task.start, heading, task), &order)
    }
    while let visit = heap.popMin() {
      guard !notes[visit.state].isSettled else { continue }
      notes[visit.state].isSettled = true
      let here = point(visit.state, grid)
      if here == task.goal { return walk(to: visit.state, grid) }
      guard let heading = Direction(rawValue: visit.state % 4) else { continue }
      let cost = notes[visit.state].cost
      for direction in Direction.allCases
      where direction == heading || here != task.start && direction != heading.opposite {
        guard let price = Self.price(from: here, heading, direction, task, grid) else { continue }
        let next = here.moved(direction)
        let reached = state(next, direction)
        guard notes[reached].search != search || cost + price < notes[reached].cost else {
          continue
        }
        notes[reached] = Note(search: search, cost: cost + price, previous: visit.state)
        push(reached, cost + price + rest(from: next, direction, task), &order)
      }
    }
    return nil
  }

  private mutating func push(_ state: Int, _ cost: Int, _ order: inout Int) {
    order += 1
    heap.insert(Visit(key: cost << 24 - order, state: state))
  }

  private func point(_ state: Int, _ grid: RouteGrid) -> GridPoint {
    GridPoint(state / 4 % grid.columnCount, state / 4 / grid.columnCount)
  }

  private func walk(to state: Int, _ grid: RouteGrid) -> [GridPoint] {
    var points: [GridPoint] = []
    var current = state
    while current >= 0 {
      points.append(point(current, grid))
      current = notes[current].previous
    }
    return points.reversed()
  }

  /// What a way costs that is known already: what the search would say that finds it.
  func cost(of path: [GridPoint], _ task: Task, on grid: RouteGrid) -> Int {
    guard path.count > 1 else { return RoutePrices.noWay }
    var heading = path[0].direction(to: path[1])
    var cost = task.exits[heading.rawValue]
    for (here, next) in zip(path, path.dropFirst()) {
      let direction = here.direction(to: next)
      cost += Self.price(from: here, heading, direction, task, grid) ?? RoutePrices.noWay
      heading = direction
    }
    return cost
  }

  // MARK: What remains

  /// So many points of the grid, about as many as stand on a page, are searched exactly. On a longer way
  /// lines touch others about every second time: to reckon with that finds a good way instead of the best,
  /// and does not look at the whole grid for it.
  private static let far = 40

  /// What the rest of the way costs at least, where it is not long: its length, the bends that an empty
  /// grid asks for, and the side by which it ends.
  private func rest(from here: GridPoint, _ heading: Direction, _ task: Task) -> Int {
    if here == task.goal { return 0 }
    let (right, down) = (task.goal.column - here.column, task.goal.row - here.row)
    var ending = Int.max
    for final in Direction.allCases {
      let bends = Self.leastBends(heading, final, right, down)
      ending = min(
        ending, bends * RoutePrices.bend + task.entries[final.opposite.rawValue])
    }
    let beyond = max(0, abs(down) - Self.far)
    return abs(right) * RoutePrices.column + abs(down) * RoutePrices.row + ending
      + beyond * RoutePrices.touching / 2
  }

  /// How often a way bends at least that goes on in one direction and arrives in another.
  static func leastBends(
    _ heading: Direction, _ final: Direction, _ right: Int, _ down: Int
  ) -> Int {
    let ahead = heading.distance(right, down)
    if heading.isHorizontal != final.isHorizontal {
      return ahead >= 0 && final.distance(right, down) > 0 ? 1 : 3
    }
    let aside = heading.isHorizontal ? down : right
    if heading != final { return aside != 0 ? 2 : 4 }
    return ahead > 0 ? aside == 0 ? 0 : 2 : 4
  }

  // MARK: What a step costs

  /// What one step over the grid costs; nil where there is no way.
  static func price(
    from here: GridPoint, _ heading: Direction, _ direction: Direction, _ task: Task,
    _ grid: RouteGrid
  ) -> Int? {
    let next = here.moved(direction)
    let isStart = here == task.start
    guard grid.contains(next) else { return nil }
    if next != task.goal, grid.boxes[grid.cell(next)] { return nil }
    let isExclusive = direction.isHorizontal ? here.row % 2 == 1 : here.column % 2 == 1
    if isExclusive, !isStart, next != task.goal, grid.isUsed(here, direction) { return nil }
    var price = direction.isHorizontal ? RoutePrices.column : RoutePrices.row
    if !direction.isHorizontal, here.column == 0 || here.column == grid.columnCount - 1 {
      price += RoutePrices.outermost
    }
    let isBend = direction != heading
    // In the middle of an empty cell two lines may cross, but not touch at a corner.
    if !isStart, here.column % 2 == 1, here.row % 2 == 1,
      grid.isBent(here) || isBend && grid.isPassed(here)
    {
      return nil
    }
    if isBend {
      price += RoutePrices.bend
      if grid.isBent(here) {
        price +=
          here.row % 2 == 1
          ? max(RoutePrices.facingBend, task.sharedBendPrice) : task.sharedBendPrice
      }
      if grid.isPassed(here) { price += RoutePrices.touching }
    } else if !isStart {
      if grid.isPassed(here, across: direction) { price += RoutePrices.crossing }
      if grid.isBent(here) { price += RoutePrices.touching }
    }
    if next == task.goal { price += task.entries[direction.opposite.rawValue] }
    return price
  }
}

extension Direction {
  /// How far something lies in this direction that is so far to the right and so far down.
  fileprivate func distance(_ right: Int, _ down: Int) -> Int {
    switch self {
    case .right: right
    case .left: -right
    case .down: down
    case .up: -down
    }
  }
}
