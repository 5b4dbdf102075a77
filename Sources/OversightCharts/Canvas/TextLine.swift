import Oversight

/// One line of a block of text.
struct TextLine: Sendable, Hashable {
  var text: String
  /// The size of the type where it differs from that of the block; whole points, because Graphviz
  /// drops fractions here.
  var size: Int?
  var color: Color?
  var isBold: Bool
  /// The height of the line; whole points for the same reason.
  var pitch: Int

  init(
    _ text: String, size: Int? = nil, color: Color? = nil, isBold: Bool = false, pitch: Int = 11
  ) {
    self.text = text
    self.size = size
    self.color = color
    self.isBold = isBold
    self.pitch = pitch
  }

  /// The width of the line in a block of this size of type.
  func width(in blockSize: Double) -> Double {
    TextMeasure.width(
      CleanText.line(text), size: size.map(Double.init) ?? blockSize, isBold: isBold)
  }
}

extension [TextLine] {
  /// The height of the lines together.
  var height: Double { Double(reduce(0) { $0 + $1.pitch }) }

  /// The width of the widest line in a block of this size of type.
  func width(in blockSize: Double) -> Double { map { $0.width(in: blockSize) }.max() ?? 0 }
}

/// Where the lines of a block stand between its sides.
enum TextAlignment: String, Sendable {
  case left = "LEFT"
  case center = "CENTER"
  case right = "RIGHT"
}

/// Where a block of lines stands between the top and the bottom of its box.
enum VerticalAlignment: Sendable {
  case top, middle
}
