import Oversight

/// The matter is filed at this step: 备, F in English.
struct FilingMark: Mark {
  let language: Language

  var width: Double { 10.5 }
  var height: Double { 10.5 }

  func draw(on canvas: inout Canvas, at center: Point) {
    canvas.node(
      .box, box: box(at: center), stroke: Stroke(color: .ink, width: 0.8),
      label: [TextLine(Texts.charts.text("tag.filing")[language], pitch: 9)],
      size: 7.5, color: .ink, cssClass: .badge)
  }
}
