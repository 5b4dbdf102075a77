/// The course of an edge as Graphviz wants it: Bézier curves, which here are straight, and the tip
/// of the arrow apart.
struct DotSpline: Sendable {
  let points: [Point]
  let tip: Point?

  /// How long an arrow head is for a size of 1.
  private static let headLength = 10.0
  /// How far the pen reaches beyond the tip.
  private static let penReach = 0.8

  /// - Parameter arrowSize: nil for a line without an arrow head; else the line ends where its head
  ///   begins.
  init(_ points: [Point], arrowSize: Double?) {
    guard let arrowSize, let end = points.last, let before = points.dropLast().last else {
      self.points = points
      tip = nil
      return
    }
    let (dx, dy) = (end.x - before.x, end.y - before.y)
    let distance = max((dx * dx + dy * dy).squareRoot(), 0.01)
    let head = min(Self.headLength * arrowSize, distance * 0.9)
    func back(_ length: Double) -> Point {
      Point(end.x - dx / distance * length, end.y - dy / distance * length)
    }
    tip = back(Self.penReach)
    self.points = points.dropLast() + [back(head + Self.penReach)]
  }

  func notation(on page: Page) -> String {
    var parts = tip.map { ["e,\(Self.place($0, on: page))"] } ?? []
    if let first = points.first { parts.append(Self.place(first, on: page)) }
    for (start, end) in zip(points, points.dropFirst()) {
      func between(_ share: Double) -> Point {
        Point(start.x + (end.x - start.x) * share, start.y + (end.y - start.y) * share)
      }
      parts += [between(1 / 3), between(2 / 3), end].map { Self.place($0, on: page) }
    }
    return parts.joined(separator: " ")
  }

  /// A point in Graphviz's coordinates, whose y axis points up.
  static func place(_ point: Point, on page: Page) -> String {
    "\(DotNumber.text(point.x)),\(DotNumber.text(page.height - point.y))"
  }
}
