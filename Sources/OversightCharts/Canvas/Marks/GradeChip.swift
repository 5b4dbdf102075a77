import Oversight

/// How grave a risk is: ▲▲▲, ▲▲ or ▲; `?` where nobody graded it.
///
/// The number of signs and the darkness of the fill say it, so it can be read in black and white.
struct GradeChip: Mark {
  /// 3 for the worst level of a scale, 1 for the mildest; nil where nobody graded the risk.
  let weight: Int?

  init(weight: Int?) { self.weight = weight.map { min(max($0, 1), 3) } }
  init(_ grade: Grade?) { self.init(weight: grade?.weight) }

  var width: Double { [13, 20, 27][(weight ?? 1) - 1] }
  var height: Double { 9.6 }

  func draw(on canvas: inout Canvas, at center: Point) {
    let (fill, sign, border): (Color, Color, Color) =
      switch weight {
      case 3: (.highGrade, .white, .highGrade)
      case 2: (.mediumGrade, .mediumGradeText, .mediumGradeBorder)
      default: (.white, .secondaryText, .secondaryText)
      }
    let text = weight.map { String(repeating: "▲", count: $0) } ?? "?"
    canvas.node(
      .box, box: box(at: center), fill: fill,
      stroke: Stroke(color: border, width: 0.9),
      label: [TextLine(text, isBold: weight == nil, pitch: 9)], size: 7, color: sign,
      cssClass: .badge)
  }
}
