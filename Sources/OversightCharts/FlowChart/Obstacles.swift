internal import Oversight

/// What later things on the page must keep clear of: boxes, marks, labels and lines.
///
/// - Complexity: each question looks at what is at the same height.
struct Obstacles: Sendable {
  /// The straight pieces of all edges.
  let pieces: [LinePiece]
  private var boxes = BoxIndex()
  private var frames = BoxIndex()
  private var lines = BoxIndex()
  private var linesOfEdges: [[Box]]

  init(_ content: FlowChartContent, _ geometry: FlowGeometry) {
    pieces = geometry.pieces
    linesOfEdges = Array(repeating: [], count: content.edges.count)
    for piece in pieces {
      lines.add(piece.box, of: piece.edge)
      linesOfEdges[piece.edge].append(piece.box)
    }
    for (edge, path) in geometry.paths.enumerated()
    where content.edges[edge].style != .tie && path.count > 1 {
      lines.add(Self.head(from: path[path.count - 2], to: path[path.count - 1]), of: edge)
    }
    for (index, node) in content.nodes.enumerated() {
      let box = geometry.boxes[index]
      if node.symbol == .decision {
        addDiamond(box)
      } else {
        add(box.expanded(by: 1))
      }
      for (mark, center) in NodeMarks.all(
        of: node, in: box, avoiding: geometry.lastPieces[index], .simplifiedChinese)
      {
        add(mark.box(at: center).expanded(by: 0.5))
      }
    }
  }

  mutating func add(_ box: Box) { boxes.add(box) }

  mutating func addDiamond(_ box: Box) { for slice in Self.slices(of: box) { boxes.add(slice) } }

  /// The four sides of a frame; what lies inside it stays free.
  mutating func addFrame(_ frame: Box) {
    frames.add(
      Box(left: frame.left - 1, top: frame.top - 1, right: frame.right + 1, bottom: frame.top + 1))
    frames.add(
      Box(
        left: frame.left - 1, top: frame.bottom - 1, right: frame.right + 1,
        bottom: frame.bottom + 1))
    frames.add(
      Box(left: frame.left - 1, top: frame.top - 1, right: frame.left + 1, bottom: frame.bottom + 1)
    )
    frames.add(
      Box(
        left: frame.right - 1, top: frame.top - 1, right: frame.right + 1, bottom: frame.bottom + 1)
    )
  }

  /// Whether a box would touch something placed, or a line.
  ///
  /// - Parameters:
  ///   - own: an edge whose lines do not count.
  ///   - margin: how near a line may come.
  ///   - linesCount: whether lines count at all.
  ///   - framesCount: whether the sides of frames do.
  func isHit(
    _ box: Box, ignoring own: Int? = nil, margin: Double = 1.2, linesCount: Bool = true,
    framesCount: Bool = true
  ) -> Bool {
    // A line expanded by a margin meets a box where the line meets the expanded box.
    boxes.overlaps(box) || framesCount && frames.overlaps(box)
      || linesCount && lines.overlaps(box.expanded(by: margin), ignoring: own)
  }

  /// Whether a box would touch the lines of one edge.
  func isHit(_ box: Box, byEdge edge: Int) -> Bool {
    linesOfEdges[edge].contains { $0.expanded(by: 0.8).overlaps(box) }
  }

  /// The arrow head at the end of a line, which is wider than the line.
  private static func head(from start: Point, to end: Point) -> Box {
    let (length, half) = (7.0, 2.2)
    let isHorizontal = abs(start.x - end.x) > abs(start.y - end.y)
    let back = isHorizontal ? (end.x > start.x ? -length : length) : 0
    let up = isHorizontal ? 0 : (end.y > start.y ? -length : length)
    let tail = Point(end.x + back, end.y + up)
    let box = Box(corners: tail, end)
    return isHorizontal
      ? Box(left: box.left, top: box.top - half, right: box.right, bottom: box.bottom + half)
      : Box(left: box.left - half, top: box.top, right: box.right + half, bottom: box.bottom)
  }

  /// A diamond is an obstacle only where it is.
  private static func slices(of box: Box) -> [Box] {
    let count = 14.0
    return (1...14).map { slice in
      let part = Double(slice) / count
      return Box(
        center: box.center, width: box.width * part, height: box.height * (1 - part + 1 / count))
    }
  }
}
