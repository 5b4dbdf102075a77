internal import Oversight

/// What the highlighted run shows, in words, below the head of the chart.
struct HighlightNote: Sendable {
  private let highlight: ChartHighlight
  private let title: FittedText
  private let message: FittedText
  private let page: Page

  private static let (inset, padding, gap) = (12.0, 4.0, 9.0)

  init(_ highlight: ChartHighlight, _ language: Language, on page: Page) {
    self.highlight = highlight
    self.page = page
    let width = page.width - 2 * Page.margin - Self.inset - 6
    let words = Texts.charts.text(
      "highlight.title", ["severity": highlight.severity.title, "title": highlight.title])
    title = FittedText(
      words[language], width: width, isBold: true,
      steps: [.init(size: 9, lines: 1, pitch: 13), .init(size: 7.5, lines: 1, pitch: 13)])
    message = FittedText(
      highlight.message[language], width: width,
      steps: [
        .init(size: 8.25, lines: 2, pitch: 11), .init(size: 7.5, lines: 3, pitch: 10),
        .init(size: 7, lines: 4, pitch: 9),
      ])
  }

  /// The height of the note with the white below it.
  var height: Double { title.height + message.height + 2 * Self.padding + Self.gap }

  func draw(on canvas: inout Canvas) {
    let box = Box(
      left: Page.margin, top: Sheet.titleHeight, width: page.width - 2 * Page.margin,
      height: height - Self.gap)
    canvas.shape(
      .rectangle, box: box, fill: .white,
      stroke: Stroke(color: highlight.severity.color, width: 0.9))
    canvas.shape(
      .rectangle, box: Box(left: box.left, top: box.top, width: 5, height: box.height),
      fill: highlight.severity.color)
    let text = Box(
      left: box.left + Self.inset, top: box.top + Self.padding, right: box.right - 6,
      bottom: box.bottom)
    canvas.text(
      title.textLines(isBold: true), in: text, vertical: .top, size: title.step.size,
      color: highlight.severity.color, id: "highlight", tooltip: title.tooltip, cssClass: .note)
    let below = Box(
      left: text.left, top: text.top + title.height, right: text.right, bottom: text.bottom)
    canvas.text(
      message.textLines(), in: below, vertical: .top, size: message.step.size,
      tooltip: message.tooltip, cssClass: .note)
  }
}
