/// The width of text, by a table of our own.
///
/// No font is asked, so a chart has the same geometry on every machine, whether it has the font or
/// not. Han characters are one em wide in every font; Latin ones have the widths of
/// ``LatinAdvances``; other scripts are estimated, rather too wide than too narrow.
enum TextMeasure {
  /// The width of one line of text, in points.
  ///
  /// - Complexity: O(n) in the length of the text.
  static func width(_ text: String, size: Double, isBold: Bool = false) -> Double {
    text.reduce(0) { $0 + advance(of: $1, isBold: isBold) } * size
  }

  /// The width of a character, in ems.
  static func advance(of character: Character, isBold: Bool = false) -> Double {
    let scalars = character.unicodeScalars
    if let first = scalars.first, scalars.count == 1, isPlain(first) {
      return advance(of: first, isBold: isBold)
    }
    if let first = scalars.first, first.properties.isEmojiPresentation || isEmojiSequence(scalars) {
      return emojiAdvance
    }
    return scalars.reduce(0) { $0 + advance(of: $1, isBold: isBold) }
  }

  /// Whether a scalar is neither an emoji nor a mark: Latin letters and Han characters.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x7F || (0x3001...0x9FFF).contains(scalar.value)
  }

  /// Colour emoji are a little wider than an em.
  private static let emojiAdvance = 1.25

  /// Between the widths of Latin capitals and of wide letters.
  private static let unknownAdvance = 0.7

  private static func isEmojiSequence(_ scalars: Character.UnicodeScalarView) -> Bool {
    scalars.count > 1 && scalars.contains { $0.value == 0xFE0F || $0.value == 0x20E3 }
  }

  private static func advance(of scalar: Unicode.Scalar, isBold: Bool) -> Double {
    if (0x20..<0x7F).contains(scalar.value) {
      let table = isBold ? LatinAdvances.bold : LatinAdvances.regular
      return Double(table[Int(scalar.value) - 0x20]) / 100
    }
    if let sign = LatinAdvances.signs[scalar] {
      return Double(isBold ? sign.bold : sign.regular) / 100
    }
    if (0x4E00...0x9FFF).contains(scalar.value) { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .surrogate: return 0
    default: return isFullWidth(scalar) ? 1 : scalar.value > 0xFF60 ? 0.6 : unknownAdvance
    }
  }

  /// Whether a character fills a square: Han, kana, hangul, full-width forms, and symbols that
  /// fonts for Chinese draw that wide.
  static func isFullWidth(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2190...0x27BF, 0x2E80...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0xFE10...0xFE1F, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
      0xFFFD, 0x1F000...0x1FAFF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
