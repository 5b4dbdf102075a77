/// An eye: somebody independent watches.
struct Eye: Mark {
  var width: Double { 14 }
  var height: Double { 8.6 }

  func draw(on canvas: inout Canvas, at center: Point) {
    canvas.node(
      .ellipse, box: box(at: center), stroke: Stroke(color: .supervision, width: 1.3),
      cssClass: .mark)
    canvas.node(
      .circle, box: Box(center: center, width: 4, height: 4), fill: .supervision,
      stroke: Stroke(color: .supervision, width: 0.1), cssClass: .mark)
  }
}
