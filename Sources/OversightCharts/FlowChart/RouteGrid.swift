/// What boxes and lines have taken of the coarse grid.
///
/// Lines are counted, so that one can be taken away again and led elsewhere.
struct RouteGrid: Sendable {
  let columnCount: Int
  let rowCount: Int
  /// Whether a box stands at a point, by its place in the rows of the grid.
  private(set) var boxes: [Bool]

  /// How many lines run from a point to the right, or downwards.
  private var rightwards: [Int16]
  private var downwards: [Int16]
  /// How many go straight through a point, along its row or along its column, and how many bend there.
  private var alongRow: [Int16]
  private var alongColumn: [Int16]
  private var bends: [Int16]

  init(_ content: FlowChartContent, _ rows: RowAssignment) {
    columnCount = 2 * content.lanes.count + 1
    rowCount = 2 * rows.count + 1
    boxes = Array(repeating: false, count: columnCount * rowCount)
    rightwards = Array(repeating: 0, count: boxes.count)
    downwards = rightwards
    alongRow = rightwards
    alongColumn = rightwards
    bends = rightwards
    for (node, row) in zip(content.nodes, rows.rows) {
      boxes[cell(GridPoint(lane: node.lane, row: row))] = true
    }
  }

  /// The place of a point in the rows of the grid.
  func cell(_ point: GridPoint) -> Int { point.row * columnCount + point.column }

  /// Whether a box stands between two points of one row.
  func hasBox(between first: GridPoint, and second: GridPoint) -> Bool {
    let columns = (min(first.column, second.column) + 1)..<max(first.column, second.column)
    return columns.contains { boxes[cell(GridPoint($0, first.row))] }
  }

  func contains(_ point: GridPoint) -> Bool {
    0 <= point.column && point.column < columnCount && 0 <= point.row && point.row < rowCount
  }

  mutating func add(_ path: [GridPoint]) { count(path, 1) }

  /// Takes a line away that was added.
  mutating func remove(_ path: [GridPoint]) { count(path, -1) }

  private mutating func count(_ path: [GridPoint], _ amount: Int16) {
    var heading: Direction?
    for (from, to) in zip(path, path.dropFirst()) {
      let direction = from.direction(to: to)
      let (segment, here) = (segment(from, direction), cell(from))
      if direction.isHorizontal {
        rightwards[segment] += amount
        if heading == direction { alongRow[here] += amount }
      } else {
        downwards[segment] += amount
        if heading == direction { alongColumn[here] += amount }
      }
      if let heading, heading != direction { bends[here] += amount }
      heading = direction
    }
  }

  /// The point at which a step over the grid begins, seen from the left or from above.
  private func segment(_ from: GridPoint, _ direction: Direction) -> Int {
    let isBackwards = direction == .left || direction == .up
    return cell(isBackwards ? from.moved(direction) : from)
  }

  // MARK: Questions

  func isUsed(_ from: GridPoint, _ direction: Direction) -> Bool {
    let segment = segment(from, direction)
    return (direction.isHorizontal ? rightwards : downwards)[segment] > 0
  }

  func isBent(_ point: GridPoint) -> Bool { bends[cell(point)] > 0 }

  /// How many lines bend at a point.
  func bendCount(_ point: GridPoint) -> Int { Int(bends[cell(point)]) }

  func isPassed(_ point: GridPoint) -> Bool {
    alongRow[cell(point)] > 0 || alongColumn[cell(point)] > 0
  }

  /// Whether a line goes straight through a point, across a direction.
  func isPassed(_ point: GridPoint, across direction: Direction) -> Bool {
    (direction.isHorizontal ? alongColumn : alongRow)[cell(point)] > 0
  }

  /// Whether a line crosses another somewhere.
  func isCrossed(_ path: [GridPoint]) -> Bool {
    zip(path, path.dropFirst(1)).dropFirst().contains { here, next in
      isPassed(here, across: here.direction(to: next))
    }
  }
}

extension GridPoint {
  /// The direction of a point on the same row or column.
  func direction(to other: GridPoint) -> Direction {
    if other.row == row { return other.column > column ? .right : .left }
    return other.row > row ? .down : .up
  }
}
