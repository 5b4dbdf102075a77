/// A point of the coarse grid on which routes are found.
///
/// Columns: even numbers are gutters at the borders of lanes, odd ones the middles of lanes. Rows:
/// even numbers are channels between rows, odd ones the middles of rows. So a box stands on a point
/// with two odd coordinates.
struct GridPoint: Sendable, Hashable {
  var column: Int
  var row: Int

  init(_ column: Int, _ row: Int) {
    self.column = column
    self.row = row
  }

  /// The point of the box in a cell.
  init(lane: Int, row: Int) { self.init(2 * lane + 1, 2 * row + 1) }

  func moved(_ direction: Direction) -> GridPoint {
    switch direction {
    case .right: GridPoint(column + 1, row)
    case .left: GridPoint(column - 1, row)
    case .down: GridPoint(column, row + 1)
    case .up: GridPoint(column, row - 1)
    }
  }
}

/// A direction on the grid, and a side of a box.
enum Direction: Int, Sendable, Hashable, CaseIterable {
  case right, left, down, up

  var opposite: Direction {
    switch self {
    case .right: .left
    case .left: .right
    case .down: .up
    case .up: .down
    }
  }

  var isHorizontal: Bool { self == .right || self == .left }
}

/// A maximal straight piece of a route on one line of the grid.
struct Run: Sendable, Hashable {
  /// Which edge it belongs to.
  var edge: Int
  var isHorizontal: Bool
  /// The row of a horizontal run, the column of a vertical one.
  var line: Int
  /// Where it starts and ends along the line, in the direction of the edge.
  var start: Int
  var end: Int

  /// Whether runs of several edges may share the line, each on a track of its own.
  var isShared: Bool { line % 2 == 0 }
}

/// The way of one edge over the grid.
struct Route: Sendable {
  var runs: [Run]
  /// The side by which it leaves its source and that by which it enters its target.
  var exit: Direction
  var entry: Direction
  /// How far from the middle of that side, for a second edge on one side.
  var exitOffset = 0.0
  var entryOffset = 0.0
  /// Whether other edges end on both sides of boxes where this one does.
  var hasNeighbours = false
}
