internal import Oversight

extension FlowChartDrawing {
  /// Draws the second outline of what was added.
  mutating func drawChange(of node: FlowChartContent.Node, in box: Box) {
    guard node.change?.sign == .added else { return }
    let outline: Outline =
      switch node.symbol {
      case .terminator: .stadium
      case .document: .document
      case .decision: .rhombus
      case .process, .subProcess, .bar, .openBar, .supervision: .rectangle
      }
    let outer =
      node.symbol == .decision
      ? Box(center: box.center, width: box.width + 9, height: box.height + 7)
      : box.expanded(by: 2.8)
    canvas.shape(outline, box: outer, fill: .white, stroke: ChangeSign.added.outline)
  }

  /// Draws the sign of a lane in the corner of its head.
  mutating func drawChange(_ sign: ChangeSign, onHead box: Box) {
    let frame = Box(
      left: box.left, top: box.top - 1, right: box.right, bottom: box.bottom - 1)
    for inset in sign == .added ? [0, -2.8] : [0.0] {
      canvas.node(
        NodeShape.box, box: frame.expanded(by: inset), fill: .transparent, stroke: sign.outline,
        cssClass: .mark)
    }
    let badge = ChangeBadge(sign: sign)
    badge.draw(on: &canvas, at: Point(box.left + badge.width / 2 + 1, box.top + badge.height / 2))
  }

  /// How strongly a mark on a node stands out: what was removed recedes, but for the sign that says so.
  func tone(of mark: any Mark, on node: Int) -> Tone {
    guard content.nodes[node].change?.sign == .removed else { return tone(of: .node(node)) }
    return mark is ChangeBadge ? .plain : .aside
  }

  /// What became of a node, with the text that it has.
  func changeText(of node: FlowChartContent.Node) -> String {
    let text = node.note.isEmpty ? node.name : "\(node.name) · \(node.note)"
    guard let change = node.change, change.sign == .changed else {
      return tooltip(text, node.change)
    }
    return tooltip(node.name, change)
  }

  func tooltip(_ text: String, _ change: ElementChange?) -> String {
    guard let compared = sheet.compared else { return text }
    return ChangeWords(compared, sheet.options).tooltip(text, change)
  }

  /// What was added, removed and changed, for those who hear the chart.
  var changeSummary: String {
    guard let compared = sheet.compared else { return "" }
    let nodes = content.nodes.compactMap { node in node.change.map { (node.name, $0) } }
    let lanes = content.lanes.compactMap { lane in lane.change.map { (lane.title, $0) } }
    let edges = content.edges.filter { $0.style != .tie }.compactMap { edge in
      edge.change.map { change in
        (
          "\(content.nodes[edge.source].name) → \(content.nodes[edge.target].name)", change
        )
      }
    }
    let head = sheet.comparedHead?.marked ?? []
    return ChangeWords(compared, sheet.options).summary(head + lanes + nodes + edges)
  }
}
