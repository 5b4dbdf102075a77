internal import Oversight

/// Writes a canvas as DOT: the only way from a chart to Graphviz.
///
/// Attributes come from a closed list and values from ``DotValue``, so that no text of a model is
/// ever read as anything but text.
struct DotWriter {
  private let page: Page
  private let font: DotValue.Word
  private var text = ""

  /// Lines that join no nodes hang between these two, which are not drawn.
  private static let anchors = ("a0", "a1")

  static func write(_ canvas: Canvas) -> String {
    var writer = DotWriter(canvas)
    writer.write(canvas)
    return writer.text
  }

  private init(_ canvas: Canvas) {
    page = canvas.page
    font = canvas.language == .traditionalChinese ? .traditionalFont : .font
  }

  private mutating func write(_ canvas: Canvas) {
    text += "digraph \"\(DotIdentifier(canvas.name).text)\" {\n"
    statement(
      "graph",
      [
        (.boundingBox, .page(page)), (.pad, .number(0)), (.margin, .number(0)),
        (.outputOrder, .word(.edgesFirst)), (.fontName, .word(font)),
        (.background, .drawing(canvas.background, on: page)),
      ])
    statement(
      "node",
      [(.fontName, .word(font)), (.fixedSize, .word(.true)), (.margin, .number(0))])
    statement("edge", [(.fontName, .word(font))])
    for (index, node) in canvas.nodes.enumerated() { write(node, index: index) }
    if canvas.edges.contains(where: { $0.source == nil || $0.target == nil }) {
      for anchor in [Self.anchors.0, Self.anchors.1] {
        statement(
          anchor,
          [
            (.label, .label(CanvasLabel())), (.shape, .shape(.none)), (.style, .word(.invisible)),
            (.position, .point(Point(page.width / 2, page.height / 2), on: page)),
            (.width, .inches(0.1)), (.height, .inches(0.1)),
          ])
      }
    }
    for edge in canvas.edges { write(edge) }
    text += "}\n"
  }

  private mutating func write(_ node: CanvasNode, index: Int) {
    var attributes: [(DotAttribute, DotValue)] = [
      (.label, .label(node.label)), (.shape, .shape(node.shape)),
      (.position, .point(node.box.center, on: page)),
      (.width, .inches(node.box.width)), (.height, .inches(node.box.height)),
      (.fontSize, .number(node.label.size)), (.fontColor, .color(node.label.color)),
    ]
    if node.shape != .none {
      attributes += [
        (.style, .style(isFilled: true, pattern: node.stroke?.pattern ?? .solid)),
        (.fillColor, .color(node.fill)),
        (.color, .color(node.stroke?.color ?? .transparent)),
        (.penWidth, .number(node.stroke?.width ?? 0)),
      ]
    }
    attributes += identity(id: node.id, tooltip: node.tooltip, node.cssClass, node.tone)
    statement("n\(index)", attributes)
  }

  private mutating func write(_ edge: CanvasEdge) {
    let spline = DotSpline(edge.points, arrowSize: edge.hasArrow ? Self.arrowSize : nil)
    var attributes: [(DotAttribute, DotValue)] = [
      (.position, .spline(spline, on: page)), (.color, .color(edge.stroke.color)),
      (.penWidth, .number(edge.stroke.width)),
      (.style, .style(isFilled: false, pattern: edge.stroke.pattern)),
    ]
    attributes.append(
      edge.hasArrow ? (.arrowSize, .number(Self.arrowSize)) : (.arrowHead, .word(.none)))
    attributes += identity(id: edge.id, tooltip: edge.tooltip, edge.cssClass, edge.tone)
    let source = edge.source.map { "n\($0.index)" } ?? Self.anchors.0
    let target = edge.target.map { "n\($0.index)" } ?? Self.anchors.1
    statement("\(source) -> \(target)", attributes)
  }

  private static let arrowSize = 0.6

  private func identity(
    id: String?, tooltip: String?, _ cssClass: CSSClass, _ tone: Tone
  ) -> [(DotAttribute, DotValue)] {
    var attributes: [(DotAttribute, DotValue)] = [(.cssClass, .cssClass(cssClass, tone))]
    if let id { attributes.append((.id, .identifier(DotIdentifier(id)))) }
    if let tooltip { attributes.append((.tooltip, .text(tooltip))) }
    return attributes
  }

  private mutating func statement(_ subject: String, _ attributes: [(DotAttribute, DotValue)]) {
    text += subject
    var separator = " ["
    for (attribute, value) in attributes {
      text += separator
      text += attribute.rawValue
      text += "="
      value.write(to: &text)
      separator = " "
    }
    text += "];\n"
  }
}
