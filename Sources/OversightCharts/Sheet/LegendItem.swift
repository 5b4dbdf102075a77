import Oversight

/// One sign of a legend with its word.
struct LegendItem: Sendable {
  /// What stands before the word.
  enum Sign: Sendable {
    case line(Stroke, arrow: Bool, mark: (any Mark)?)
    case mark(any Mark)
    case outline(Outline, width: Double, height: Double)
    case diamond
    case bar(isOpen: Bool)
    case connector
    case frame(Stroke)
    case band(Severity)
    case change(ChangeSign)
  }

  let sign: Sign
  let word: String

  static let size = 7.5

  private var signWidth: Double {
    switch sign {
    case .line(_, _, let mark): mark == nil ? 24 : 34
    case .mark(let mark): mark.width
    case .outline(_, let width, _): width
    case .diamond: 22
    case .bar: 20
    case .connector: 11
    case .frame: 18
    case .band: 24
    case .change: 36
    }
  }

  var width: Double { signWidth + 4 + TextMeasure.width(word, size: Self.size) }

  /// Draws it from a point to the right, centred on its height.
  func draw(on canvas: inout Canvas, at start: Point) {
    let center = Point(start.x + signWidth / 2, start.y)
    switch sign {
    case .line(let stroke, let arrow, let mark):
      canvas.polyline(
        [start, Point(start.x + signWidth, start.y)], stroke: stroke, arrow: arrow,
        cssClass: .legend)
      mark?.draw(on: &canvas, at: Point(start.x + 13, start.y))
    case .mark(let mark): mark.draw(on: &canvas, at: center)
    case .outline(let outline, let width, let height):
      canvas.shape(
        outline, box: Box(center: center, width: width, height: height),
        stroke: Stroke(color: .ink, width: 1))
    case .diamond:
      canvas.node(
        .diamond, box: Box(center: center, width: 22, height: 12), stroke: .border,
        cssClass: .legend)
    case .bar(let isOpen):
      canvas.shape(
        .bar, box: Box(center: center, width: signWidth, height: 3.2),
        fill: isOpen ? .white : .ink, stroke: isOpen ? .border : nil)
    case .connector:
      canvas.node(
        .circle, box: Box(center: center, width: signWidth, height: signWidth),
        stroke: Stroke(color: .ink, width: 0.9), label: [TextLine("A", pitch: 7)], size: 7,
        color: .ink, cssClass: .legend)
    case .frame(let stroke):
      canvas.node(
        .box, box: Box(center: center, width: 18, height: 10), fill: .transparent,
        stroke: stroke, cssClass: .legend)
    case .change(let sign):
      let box = Box(left: start.x + 2, top: start.y - 3, width: 19, height: 6)
      if sign == .added {
        canvas.shape(.rectangle, box: box.expanded(by: 2), stroke: sign.outline)
      }
      canvas.node(.box, box: box, stroke: sign.outline, cssClass: .legend)
      ChangeBadge(sign: sign).draw(on: &canvas, at: Point(start.x + 30, start.y))
    case .band(let severity):
      let reach = HighlightPlacement.Reach.band
      canvas.shape(
        .rectangle, box: Box(center: center, width: signWidth, height: 2 * reach),
        fill: severity.tint,
        stroke: Stroke(color: severity.color, width: HighlightPlacement.Reach.edge))
      canvas.polyline(
        [start, Point(start.x + signWidth, start.y)], stroke: .handOver, arrow: true,
        cssClass: .legend)
    }
    let left = start.x + signWidth + 4
    canvas.text(
      [TextLine(word, pitch: 10)],
      in: Box(left: left, top: start.y - 5, width: width - signWidth - 4, height: 10),
      size: Self.size, cssClass: .legend)
  }
}
