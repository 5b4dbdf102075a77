/// How many lines a text takes in a column, for many widths: what ``LineBreaker`` finds, without
/// making the lines.
struct LineCount: Sendable {
  /// The widths of the parts inside which no line has to end, blanks among them.
  private struct Part: Sendable {
    var width: Double
    var isSpace: Bool
  }

  private var paragraphs: [[Part]] = []
  /// The height of a line in points.
  let pitch: Int

  /// Longer texts are judged by their beginning.
  private static let mostParts = 300

  /// - Complexity: O(n).
  init(_ text: String, size: Double, isBold: Bool = false, pitch: Int) {
    self.pitch = pitch
    var left = Self.mostParts
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) where left > 0 {
      let tokens = TextToken.tokens(of: String(paragraph.prefix(left * 8))).prefix(left)
      left -= max(1, tokens.count)
      paragraphs.append(
        tokens.map {
          Part(
            width: TextMeasure.width($0.text, size: size, isBold: isBold), isSpace: $0.isSpace)
        })
    }
  }

  /// The lines at a width, and how many of the parts do not fit on one.
  ///
  /// - Complexity: O(n).
  func lines(at width: Double) -> (count: Int, broken: Int) {
    var (count, broken) = (0, 0)
    for paragraph in paragraphs {
      count += 1
      var used = 0.0
      for part in paragraph {
        if part.isSpace {
          if used > 0 { used += part.width }
        } else if part.width > width {
          broken += 1
          count += Int(((used > 0 ? width : 0) + part.width) / max(width, 1))
          used = part.width.truncatingRemainder(dividingBy: max(width, 1))
        } else if used > 0, used + part.width > width {
          count += 1
          used = part.width
        } else {
          used += part.width
        }
      }
    }
    return (count, broken)
  }
}
