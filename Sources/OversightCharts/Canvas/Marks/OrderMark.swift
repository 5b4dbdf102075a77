/// The position of something on a highlighted run, in a ring; several where the run comes back.
///
/// Hollow with a thick ring, where the number of a step is full.
struct OrderMark: Mark {
  let positions: [Int]
  let color: Color

  private static let size = 8.0

  /// The runs that we draw are short; one that turns round and round is cut.
  private var text: String {
    let shown = positions.prefix(3).map(String.init).joined(separator: ",")
    return positions.count > 3 ? "\(shown)…" : shown
  }

  var width: Double {
    let text = TextMeasure.width(text, size: Self.size, isBold: true)
    return max(height, text + (positions.count > 1 ? 9 : 6))
  }
  var height: Double { 12.4 }

  func draw(on canvas: inout Canvas, at center: Point) {
    canvas.node(
      .ellipse, box: box(at: center), stroke: Stroke(color: color, width: 1.5),
      label: [TextLine("", size: 1, pitch: 2), TextLine(text, isBold: true, pitch: 9)],
      size: Self.size, color: color,
      cssClass: .order)
  }
}
