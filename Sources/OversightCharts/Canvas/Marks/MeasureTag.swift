import Oversight

/// When a measure works: 预, 发 or 纠; P, D or C in English.
struct MeasureTag: Mark {
  let type: MeasureType
  let language: Language

  var width: Double { 10.5 }
  var height: Double { 10.5 }

  func draw(on canvas: inout Canvas, at center: Point) {
    let (fill, text): (Color, Color) =
      switch type {
      case .preventive: (.ink, .white)
      case .detective: (.detective, .ink)
      case .corrective: (.white, .ink)
      }
    canvas.node(
      .box, box: box(at: center), fill: fill, stroke: Stroke(color: .ink, width: 0.7),
      label: [TextLine(Texts.charts.text("tag.\(type.rawValue)")[language], pitch: 9)],
      size: 7.5, color: text, cssClass: .badge)
  }
}
