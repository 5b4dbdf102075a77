/// Drawing operations in Graphviz's xdot language, for the attribute `_background`.
///
/// It holds numbers and our own colours and never text, so nothing of a model reaches it.
struct XDotDrawing: Sendable {
  private var operations: [Operation] = []

  private enum Operation: Sendable {
    case pen(Stroke?, fill: Color?)
    case polygon([Point])
    case curve([Point])
    case line(Point, Point)
  }

  /// How deep the wave of a document's foot is.
  static let wave = 3.2

  mutating func line(from start: Point, to end: Point, stroke: Stroke) {
    operations += [.pen(stroke, fill: nil), .line(start, end)]
  }

  mutating func draw(_ outline: Outline, in box: Box, fill: Color, stroke: Stroke?) {
    operations.append(.pen(stroke, fill: fill))
    switch outline {
    case .rectangle, .bar: operations.append(.polygon(Self.corners(of: box)))
    case .rhombus: operations.append(.polygon(Self.vertices(of: box)))
    case .stadium: operations.append(.curve(Self.stadium(box)))
    case .document: operations.append(.curve(Self.document(box)))
    case .subProcess:
      operations.append(.polygon(Self.corners(of: box)))
      let inset = min(4, box.width / 5)
      for x in [box.left + inset, box.right - inset] {
        operations.append(.line(Point(x, box.top), Point(x, box.bottom)))
      }
    }
  }

  private static func corners(of box: Box) -> [Point] {
    [
      Point(box.left, box.top), Point(box.right, box.top), Point(box.right, box.bottom),
      Point(box.left, box.bottom),
    ]
  }

  private static func vertices(of box: Box) -> [Point] {
    [
      Point(box.center.x, box.top), Point(box.right, box.center.y), Point(box.center.x, box.bottom),
      Point(box.left, box.center.y),
    ]
  }

  /// Straight sides and two half circles as Bézier curves.
  private static func stadium(_ box: Box) -> [Point] {
    let radius = min(box.height, box.width) / 2
    let handle = 0.5523 * radius
    let y = box.center.y
    let (left, right) = (box.left + radius, box.right - radius)
    let (top, bottom) = (Point(left, box.top), Point(right, box.bottom))
    return [
      top, top, Point(right, box.top), Point(right, box.top),
      Point(right + handle, box.top), Point(box.right, y - handle), Point(box.right, y),
      Point(box.right, y + handle), Point(right + handle, box.bottom), bottom,
      bottom, Point(left, box.bottom), Point(left, box.bottom),
      Point(left - handle, box.bottom), Point(box.left, y + handle), Point(box.left, y),
      Point(box.left, y - handle), Point(left - handle, box.top), top,
    ]
  }

  private static func document(_ box: Box) -> [Point] {
    let (x, foot, depth) = (box.center.x, box.bottom, min(wave, box.height / 6))
    let reach = box.width * 0.17
    let (topLeft, topRight) = (Point(box.left, box.top), Point(box.right, box.top))
    let (footLeft, footRight) = (Point(box.left, foot - depth), Point(box.right, foot - depth))
    return [
      topLeft, topLeft, topRight, topRight, topRight, footRight, footRight,
      Point(box.right - reach, foot - depth * 2.2), Point(x + reach, foot - depth * 1.2),
      Point(x, foot),
      Point(x - reach, foot + depth * 1.2), Point(box.left + reach, foot + depth), footLeft,
      footLeft, topLeft, topLeft,
    ]
  }
}

extension XDotDrawing {
  /// Takes over what lies in a band of another drawing, moved downwards by a distance, its ground left
  /// out. Rectangles and lines end where the band does.
  mutating func add(_ other: XDotDrawing, in band: ClosedRange<Double>, movedBy distance: Double) {
    func moved(_ point: Point) -> Point {
      Point(point.x, min(max(point.y, band.lowerBound), band.upperBound) + distance)
    }
    // The first two are the ground of the other page.
    for operation in other.operations.dropFirst(2) {
      switch operation {
      case .pen: operations.append(operation)
      case .polygon(let points):
        if Self.touches(points, band) { operations.append(.polygon(points.map(moved))) }
      case .curve(let points):
        // Outlines of boxes go with their box.
        let middle = points.map(\.y).reduce(0, +) / Double(max(1, points.count))
        if band.contains(middle) {
          operations.append(.curve(points.map { Point($0.x, $0.y + distance) }))
        }
      case .line(let start, let end):
        if Self.touches([start, end], band) {
          operations.append(.line(moved(start), moved(end)))
        }
      }
    }
  }

  private static func touches(_ points: [Point], _ band: ClosedRange<Double>) -> Bool {
    let ys = points.map(\.y)
    guard let top = ys.min(), let bottom = ys.max() else { return false }
    return top <= band.upperBound && bottom >= band.lowerBound
      && (top == bottom || top < band.upperBound && bottom > band.lowerBound)
  }

  /// The drawing in the language's notation; its y axis points up, from the bottom of the page.
  func notation(on page: Page) -> String {
    func place(_ points: [Point]) -> String {
      points.map { "\(DotNumber.text($0.x)) \(DotNumber.text(page.height - $0.y))" }
        .joined(separator: " ")
    }
    func string(_ text: String) -> String { "\(text.utf8.count) -\(text)" }
    return operations.map { operation in
      switch operation {
      case .pen(let stroke, let fill):
        let width = "setlinewidth(\(DotNumber.text(stroke?.width ?? 0)))"
        let pattern = (stroke?.pattern ?? .solid).rawValue
        let pen = stroke?.color ?? .transparent
        let outline = "S \(string(width)) S \(string(pattern)) c \(string(pen.rawValue))"
        return fill.map { "\(outline) C \(string($0.rawValue))" } ?? outline
      case .polygon(let points): return "P \(points.count) \(place(points))"
      case .curve(let points): return "b \(points.count) \(place(points))"
      case .line(let start, let end): return "L 2 \(place([start, end]))"
      }
    }.joined(separator: " ")
  }
}
