/// Two strokes across a gap in a line: work changes hands and nobody independent watches.
///
/// Strokes are lines and lie below nodes, so the white of the gap ends between them.
struct BrokenLine: Mark {
  /// Whether the line that it breaks runs from top to bottom.
  var isVertical = false
  var color = Color.ink

  var width: Double { isVertical ? 9.2 : 9.4 }
  var height: Double { isVertical ? 9.4 : 9.2 }

  func draw(on canvas: inout Canvas, at center: Point) {
    canvas.node(
      .box,
      box: Box(center: center, width: isVertical ? 3.4 : 5.2, height: isVertical ? 5.2 : 3.4),
      fill: .white, stroke: nil, cssClass: .mark)
    for offset in [-3.3, 3.3] {
      let (start, end) =
        isVertical
        ? (
          Point(center.x - 4.6, center.y + offset + 1.4),
          Point(center.x + 4.6, center.y + offset - 1.4)
        )
        : (
          Point(center.x + offset - 1.4, center.y + 4.6),
          Point(center.x + offset + 1.4, center.y - 4.6)
        )
      canvas.polyline(
        [start, end], stroke: Stroke(color: color, width: 1.5), arrow: false, cssClass: .mark)
    }
  }
}
