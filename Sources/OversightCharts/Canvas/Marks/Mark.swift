/// A small sign that both charts use.
protocol Mark: Sendable {
  /// Its size in points.
  var width: Double { get }
  var height: Double { get }

  /// Draws it around a point.
  func draw(on canvas: inout Canvas, at center: Point)
}

extension Mark {
  /// The room that it takes around a point.
  func box(at center: Point) -> Box { Box(center: center, width: width, height: height) }
}
