/// The sign of a change on a box or a line: `+`, `−` or `≠` in a square.
struct ChangeBadge: Mark {
  let sign: ChangeSign

  static let side = 9.6

  var width: Double { Self.side }
  var height: Double { Self.side }

  func draw(on canvas: inout Canvas, at center: Point) {
    let isHollow = sign == .removed
    canvas.node(
      .box, box: box(at: center), fill: isHollow ? .white : sign.color,
      stroke: isHollow
        ? Stroke(color: sign.color, width: 1.1) : Stroke(color: .white, width: 0.6),
      label: [TextLine(sign.text, isBold: true, pitch: 9)], size: 9,
      color: isHollow ? sign.color : .white, cssClass: .mark)
  }
}

/// The sign of a change before the mark that a line carries.
struct MarkWithChange: Mark {
  let badge: ChangeBadge
  let mark: (any Mark)?

  private static let gap = 1.5

  init(_ sign: ChangeSign, before mark: (any Mark)?) {
    badge = ChangeBadge(sign: sign)
    self.mark = mark
  }

  var width: Double { badge.width + (mark.map { $0.width + Self.gap } ?? 0) }
  var height: Double { max(badge.height, mark?.height ?? 0) }

  func draw(on canvas: inout Canvas, at center: Point) {
    let box = box(at: center)
    badge.draw(on: &canvas, at: Point(box.left + badge.width / 2, center.y))
    guard let mark else { return }
    let tone = canvas.tone
    if badge.sign == .removed { canvas.tone = .aside }
    mark.draw(on: &canvas, at: Point(box.right - mark.width / 2, center.y))
    canvas.tone = tone
  }

  /// The room of the sign beside a mark of a width.
  static func width(beside mark: Double?) -> Double {
    ChangeBadge.side + (mark.map { $0 + gap } ?? 0)
  }
}

/// The number that a removed step had: in brackets, for the new numbering does not know it.
struct FormerNumber: Mark {
  let number: Int

  private static let size = 7.5

  private var text: String { "(\(number))" }

  var width: Double { TextMeasure.width(text, size: Self.size) * CanvasLabel.reserve + 5 }
  var height: Double { 11 }

  func draw(on canvas: inout Canvas, at center: Point) {
    canvas.node(
      .box, box: box(at: center), stroke: nil,
      label: [TextLine(text, pitch: 9)], size: Self.size, color: .muted, cssClass: .badge)
  }
}
