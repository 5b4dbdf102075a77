/// A text in a room that does not grow: in the largest type that fits, where one does without
/// cutting words, else cut and ended with `…`.
///
/// What is cut can still be read: the whole text is the tooltip.
struct FittedText: Sendable {
  /// A size of type, and how many lines of what height fit at that size.
  struct Step: Sendable {
    var size: Double
    var lines: Int
    var pitch: Int
  }

  let lines: [String]
  let step: Step
  /// The whole text where some of it is cut.
  let tooltip: String?

  /// - Parameter steps: from the most wanted to the last; at least one.
  init(_ text: String, width room: Double, isBold: Bool = false, steps: [Step]) {
    // Renderers measure Latin up to 4 % wider than the table.
    let width = room * 0.96
    let fitting = steps.lazy.map { step in
      (step: step, lines: LineBreaker(size: step.size, isBold: isBold).lines(text, width: width))
    }.filter { $0.lines.count <= $0.step.lines }
    let whole = fitting.first {
      LineBreaker(size: $0.step.size, isBold: isBold).widestPart(of: text) <= width
    }
    if let fit = whole ?? fitting.first {
      (lines, step, tooltip) = (fit.lines, fit.step, nil)
      return
    }
    let last = steps.last ?? Step(size: 7, lines: 1, pitch: 9)
    let breaker = LineBreaker(size: last.size, isBold: isBold, isBalanced: false)
    var cut = Array(breaker.lines(text, width: width).prefix(last.lines))
    if let end = cut.popLast() { cut.append(Self.shortened(end, to: width, breaker)) }
    (lines, step, tooltip) = (cut, last, text)
  }

  /// The height of the lines together.
  var height: Double { Double(lines.count * step.pitch) }

  func textLines(color: Color? = nil, isBold: Bool = false) -> [TextLine] {
    lines.map { TextLine($0, color: color, isBold: isBold, pitch: step.pitch) }
  }

  private static func shortened(
    _ line: String, to width: Double, _ breaker: LineBreaker
  ) -> String {
    var line = line
    while !line.isEmpty, breaker.width(of: ["\(line)…"]) > width { line.removeLast() }
    return "\(line)…"
  }
}
