internal import Oversight

/// Looks at a chart as it is drawn, of either kind, for what a reader would stumble over: texts that
/// are too small, leave their page or lie on one another.
///
/// - Complexity: O(t²) in the lines of text.
struct CanvasInspection {
  /// One line a fault.
  private(set) var faults: [String] = []
  /// The smallest type, in points.
  let smallestText: Double

  /// No text is smaller on paper.
  static let leastSize = 7.0

  init(_ canvas: Canvas) {
    let texts = canvas.placedTexts.filter { !CleanText.line($0.line.text).isEmpty }
    smallestText = texts.map(\.size).min() ?? Self.leastSize
    let page = Box(left: 0, top: 0, right: canvas.page.width, bottom: canvas.page.height)
    for text in texts {
      if !page.contains(text.box) { faults.append("text leaves the page: \(text.line.text)") }
      if text.size < Self.leastSize { faults.append("text too small: \(text.line.text)") }
    }
    // Lines are higher than their letters: two that only touch are as they should be.
    let inner = texts.map { ($0, $0.box.expanded(by: -1.5)) }
    for (index, (text, box)) in inner.enumerated() {
      for (other, otherBox) in inner[..<index] where box.overlaps(otherBox) {
        faults.append("texts overlap: \(other.line.text), \(text.line.text)")
      }
    }
    for node in canvas.nodes where !page.expanded(by: 0.5).contains(node.box) {
      faults.append("leaves the page: \(node.id ?? node.cssClass.rawValue)")
    }
  }
}
