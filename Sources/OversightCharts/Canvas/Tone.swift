/// How strongly something stands out on a chart on which a run is highlighted.
enum Tone: Sendable, Hashable {
  case plain
  /// Part of the run.
  case run
  /// Beside the run: lighter, and still legible.
  case aside
}

extension Color {
  /// The colour of text beside the run; white text stands on a dark fill and stays white.
  var asideText: Color { self == .white ? .white : .aside }

  /// The colour of lines and outlines beside the run.
  var asideLine: Color {
    switch self {
    case .white, .transparent, .hairline: self
    default: .asideLine
    }
  }

  /// The colour of areas beside the run: light ones lose their meaning, dark ones carry white text.
  var asideFill: Color {
    switch self {
    case .white, .transparent, .lane, .head, .supervisionLane, .supervisionHead: self
    case .highGradeBox, .highGradeRow, .mediumGrade, .detective: .white
    default: .aside
    }
  }
}

extension Stroke {
  var aside: Stroke { Stroke(color: color.asideLine, width: width, pattern: pattern) }
}

extension CanvasLabel {
  var aside: CanvasLabel {
    var label = self
    label.color = color.asideText
    for index in lines.indices { label.lines[index].color = lines[index].color?.asideText }
    return label
  }
}
