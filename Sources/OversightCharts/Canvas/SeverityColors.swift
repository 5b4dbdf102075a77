internal import Oversight

extension Severity {
  /// The dark colour of a highlighted run, for outlines and numbers.
  var color: Color {
    switch self {
    case .error: .gap
    case .warning: .warning
    case .note: .note
    }
  }

  /// The light colour of a highlighted run, for bands and halos.
  var tint: Color {
    switch self {
    case .error: .gapTint
    case .warning: .warningTint
    case .note: .noteTint
    }
  }
}

extension Stroke {
  /// The frame of a gap whose run is highlighted.
  static func gapFrame(of severity: Severity) -> Stroke {
    var stroke = Self.gapFrame
    stroke.color = severity.color
    return stroke
  }
}
