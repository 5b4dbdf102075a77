/// The number of a step, the same on both charts.
struct NumberBadge: Mark {
  let number: Int
  /// Hollow where the step has no risk point.
  var isHollow = false
  var diameter = 12.0

  var width: Double { diameter }
  var height: Double { diameter }

  /// The size of the type at which the digits fit.
  private var size: Double {
    let largest = min(8, diameter * 0.64)
    let text = TextMeasure.width(String(number), size: largest)
    return max(7, min(largest, largest * (diameter - 4) / text))
  }

  func draw(on canvas: inout Canvas, at center: Point) {
    canvas.node(
      .circle, box: box(at: center), fill: isHollow ? .white : .ink,
      stroke: Stroke(color: isHollow ? .ink : .white, width: isHollow ? 1.1 : 0.8),
      label: [TextLine(String(number), pitch: Int(diameter) - 3)], size: size,
      color: isHollow ? .ink : .white, cssClass: .badge)
  }
}
