/// What became of something since a former version: shown by a sign, by the kind of line and by a
/// colour, so that it can be read in black and white.
package enum ChangeSign: String, Sendable, Hashable, CaseIterable {
  /// A plus sign, a double outline, a heavy line.
  case added
  /// A minus sign, a dotted line.
  case removed
  /// A sign of inequality, a heavy outline.
  case changed

  /// The sign as it stands in texts.
  package var text: String {
    switch self {
    case .added: "+"
    case .removed: "−"
    case .changed: "≠"
    }
  }

  var color: Color {
    switch self {
    case .added: .added
    case .removed: .muted
    case .changed: .changed
    }
  }

  /// The colour of texts.
  var textColor: Color { self == .removed ? .muted : .text }

  /// The outline of a box.
  var outline: Stroke {
    switch self {
    case .added: Stroke(color: color, width: 1.4)
    case .removed: Stroke(color: color, width: 1.6, pattern: .dotted)
    case .changed: Stroke(color: color, width: 2.4)
    }
  }

  /// A line of a chart as it is drawn where it was added, removed or changed.
  func line(_ stroke: Stroke) -> Stroke {
    var stroke = stroke
    stroke.color = color
    switch self {
    case .added: stroke.width += 0.7
    case .removed:
      stroke.pattern = .dotted
      stroke.width = min(stroke.width, 1.5)
    case .changed: break
    }
    return stroke
  }
}

/// What became of one thing on a chart.
package struct ElementChange: Sendable, Hashable {
  package var sign: ChangeSign
  /// What stood there before, in words: 原：5个工作日. Empty where nothing did.
  package var was = ""

  init(_ sign: ChangeSign, was: String = "") {
    self.sign = sign
    self.was = was
  }
}
