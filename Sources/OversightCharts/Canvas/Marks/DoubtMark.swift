internal import Oversight

/// An eye with a question mark: nobody can know whether somebody independent watches. Beside it stands
/// the sign of a receipt where somebody signs.
struct DoubtMark: Mark {
  var receipt: ReceiptMark?

  private static let (eye, gap) = (14.0, 1.5)

  var width: Double { Self.eye + (receipt.map { $0.width + Self.gap } ?? 0) }
  var height: Double { 10.5 }

  func draw(on canvas: inout Canvas, at center: Point) {
    let box = box(at: center)
    canvas.node(
      .ellipse,
      box: Box(left: box.right - Self.eye, top: box.top, width: Self.eye, height: height),
      stroke: Stroke(color: .supervision, width: 1.3),
      label: [TextLine("", size: 1, pitch: 1), TextLine("?", isBold: true, pitch: 9)], size: 8,
      color: .supervision, cssClass: .mark)
    if let receipt {
      receipt.draw(on: &canvas, at: Point(box.left + receipt.width / 2, center.y))
    }
  }
}
