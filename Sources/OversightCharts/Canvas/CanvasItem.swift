/// A node as it is placed: an outline, a text, or both.
struct CanvasNode: Sendable, Hashable {
  var shape: NodeShape
  var box: Box
  var fill: Color
  var stroke: Stroke?
  var label: CanvasLabel
  var id: String?
  var tooltip: String?
  var cssClass: CSSClass
  /// Whether it is one of the items that readers hear one after the other; its tooltip is what they
  /// hear.
  var isListed = false
  var tone = Tone.plain
}

/// The lines of a node, in cells of one width.
struct CanvasLabel: Sendable, Hashable {
  var lines: [TextLine] = []
  var size = 8.5
  var color = Color.text
  var alignment = TextAlignment.center
  /// The width of the cells in whole points.
  var width = 0

  /// Renderers measure text up to 4 % wider than fonts say; a cell with this reserve never shifts.
  static let reserve = 1.06

  /// The width of a cell that holds the lines, in whole points.
  static func cellWidth(of lines: [TextLine], size: Double) -> Int {
    Int((lines.width(in: size) * reserve).rounded(.up)) + 2
  }
}

/// A line through several points as it is placed.
struct CanvasEdge: Sendable, Hashable {
  var points: [Point]
  var stroke: Stroke
  var hasArrow: Bool
  var source: NodeID?
  var target: NodeID?
  var id: String?
  var tooltip: String?
  var cssClass: CSSClass
  var tone = Tone.plain
}

/// Text as it is placed: what checkers of the geometry read.
struct PlacedText: Sendable, Hashable {
  var line: TextLine
  /// The size of the type in points.
  var size: Double
  /// The extent of the line as measured by ``TextMeasure``.
  var box: Box
}
