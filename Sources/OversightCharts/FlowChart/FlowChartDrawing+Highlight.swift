internal import Oversight

extension FlowChartDrawing {
  /// Draws bands and halos behind lines and boxes of the run: first all of them dark and a little
  /// larger, then light, so that they run into one another as roads do on a map.
  mutating func drawHighlight() {
    guard let highlight = layout.highlight else { return }
    let severity = highlight.severity
    canvas.tone = .run
    defer { canvas.tone = .plain }
    let edge = HighlightPlacement.Reach.edge
    for (margin, color) in [(edge, severity.color), (0, severity.tint)] {
      for piece in highlight.pieces {
        canvas.shape(
          .rectangle, box: piece.line.expanded(by: HighlightPlacement.Reach.band + margin),
          fill: color)
      }
      for (index, node) in content.nodes.enumerated()
      where highlight.run.contains(.node(index)) {
        Self.drawHalo(
          round: node.symbol, geometry.boxes[index],
          by: HighlightPlacement.Reach.halo + margin, color, on: &canvas)
      }
    }
    for index in content.lanes.indices where highlight.run.contains(.lane(index)) {
      canvas.shape(
        .rectangle, box: geometry.head(of: index).expanded(by: -1), fill: severity.tint,
        stroke: Stroke(color: severity.color, width: 1.5))
    }
  }

  mutating func drawOrder() {
    guard let highlight = layout.highlight else { return }
    canvas.tone = .run
    defer { canvas.tone = .plain }
    for order in highlight.orders { order.mark.draw(on: &canvas, at: order.center) }
  }

  /// How strongly a place stands out: plain where nothing is highlighted.
  func tone(of place: HighlightedRun.Place) -> Tone {
    guard let run = layout.highlight?.run else { return .plain }
    return run.contains(place) ? .run : .aside
  }

  private static func drawHalo(
    round symbol: FlowChartContent.Symbol, _ box: Box, by reach: Double, _ color: Color,
    on canvas: inout Canvas
  ) {
    let halo = HighlightPlacement.halo(round: symbol, box, by: reach)
    let outline: Outline =
      switch symbol {
      case .terminator: .stadium
      case .decision: .rhombus
      case .process, .document, .subProcess, .bar, .openBar, .supervision: .rectangle
      }
    canvas.shape(outline, box: halo, fill: color)
  }
}
