import Oversight

/// The numbers that stand beside flows, as the legend shows them.
struct TrafficMark: Mark {
  let language: Language

  private static let size = 7.0

  private var text: String { ChartTraffic.Passage(cases: 12, late: 1).words(language) }

  var width: Double { TextMeasure.width(text, size: Self.size) + 3 }
  var height: Double { 10 }

  func draw(on canvas: inout Canvas, at center: Point) {
    canvas.text(
      [TextLine(text, pitch: 9)], in: box(at: center), align: .center, size: Self.size,
      color: .secondaryText, cssClass: .legend)
  }
}
