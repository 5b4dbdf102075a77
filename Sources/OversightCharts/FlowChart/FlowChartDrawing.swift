internal import Oversight

/// Draws a flow chart that has been laid out.
struct FlowChartDrawing {
  var canvas: Canvas
  let layout: FlowChartLayout

  let sheet: Sheet
  /// What readers hear of a step, by its address.
  private let readings: [ElementPath: String]
  private var nodes: [NodeID] = []

  var content: FlowChartContent { layout.content }
  var geometry: FlowGeometry { layout.geometry }

  init(
    power: ResolvedPower, options: ChartOptions, layout: FlowChartLayout, sheet: Sheet? = nil
  ) {
    self.layout = layout
    let sheet =
      sheet
      ?? Sheet(
        kind: .flow, power: power, options: options, signs: layout.signs)
    self.sheet = sheet
    canvas = sheet.canvas(on: layout.geometry.page)
    let reading = StepReading(sheet.view, gaps: options.shownGaps(in: power))
    readings = Dictionary(
      power.process.steps.map { ($0.path, reading.text(of: $0)) },
      uniquingKeysWith: { first, _ in first })
    canvas.summary += changeSummary
    if let highlight = options.highlight(in: power), let run = layout.highlight?.run {
      let words = run.words(layout.content, separator: sheet.word("separator.names"))
      canvas.summary += sheet.word(
        "highlight.summary",
        [
          "title": highlight.title, "message": highlight.message, "run": LocalizedText(words),
        ])
    }
  }

  /// Draws the whole chart on one sheet.
  mutating func draw() {
    drawLanes(from: geometry.body.top, to: geometry.bottom)
    drawProcess()
    layout.note?.draw(on: &canvas)
    sheet.draw(on: &canvas)
  }

  /// Draws what stands in the lanes.
  mutating func drawProcess() {
    drawHighlight()
    drawNodes()
    drawEdges()
    drawNodeMarks()
    drawHandOverMarks()
    drawLabels()
    drawGaps()
    drawOrder()
  }

  /// Draws lanes with their heads.
  mutating func drawLanes(from top: Double, to bottom: Double) {
    drawLaneColumns(from: top, to: bottom)
    drawLaneHeads(from: top)
  }

  // MARK: Lanes

  private mutating func drawLaneColumns(from top: Double, to bottom: Double) {
    let borders = geometry.borders
    for (index, lane) in content.lanes.enumerated() {
      let column = Box(
        left: borders[index], top: top, right: borders[index + 1], bottom: bottom)
      let plain: Color = index % 2 == 0 ? .lane : .white
      canvas.shape(.rectangle, box: column, fill: lane.isSupervision ? .supervisionLane : plain)
      canvas.shape(
        .rectangle,
        box: head(of: index, from: top),
        fill: lane.isSupervision ? .supervisionHead : .head)
    }
    for border in borders.dropFirst().dropLast() {
      canvas.line(
        from: Point(border, top), to: Point(border, bottom), stroke: .hairline)
    }
    canvas.line(
      from: Point(Page.margin, bottom),
      to: Point(geometry.page.width - Page.margin, bottom), stroke: .hairline)
  }

  private func head(of lane: Int, from top: Double) -> Box {
    let head = geometry.head(of: lane)
    return Box(left: head.left, top: top, width: head.width, height: head.height)
  }

  private mutating func drawLaneHeads(from top: Double) {
    for (index, lane) in content.lanes.enumerated() {
      let head = head(of: index, from: top)
      drawHead(
        of: lane,
        in: Box(
          left: head.left + 2, top: head.top + 1, right: head.right - 2, bottom: head.bottom))
    }
  }

  private mutating func drawHead(of lane: Lane, in box: Box) {
    let sizes = [9.5, 8.5, 7.5, 7]
    let size =
      sizes.first { TextMeasure.width(lane.title, size: $0, isBold: true) * 1.05 <= box.width } ?? 7
    let title = FittedText(
      lane.title, width: box.width, isBold: true, steps: [.init(size: size, lines: 1, pitch: 13)])
    var lines = title.textLines(isBold: true)
    if !lane.subtitle.isEmpty {
      let subtitle = FittedText(
        lane.subtitle, width: box.width, steps: [.init(size: 7, lines: 1, pitch: 9)])
      lines += subtitle.lines.map {
        TextLine($0, size: 7, color: .secondaryText, pitch: subtitle.step.pitch)
      }
    }
    canvas.text(
      lines, in: box, align: .center, size: size,
      color: lane.change?.sign == .removed ? .muted : lane.isSupervision ? .supervision : .ink,
      tooltip: tooltip("\(lane.title) · \(lane.subtitle)", lane.change), cssClass: .laneHead)
    if let change = lane.change { drawChange(change.sign, onHead: box) }
  }

  // MARK: Nodes

  private mutating func drawNodes() {
    for (index, node) in content.nodes.enumerated() {
      let size = layout.sizes.sizes[index]
      let lines =
        size.nameLines.map { TextLine($0, pitch: Int(BoxSizes.namePitch)) }
        + size.noteLines.map {
          TextLine($0, size: 7, color: .secondaryText, pitch: Int(BoxSizes.notePitch))
        }
      canvas.tone = tone(of: .node(index))
      drawChange(of: node, in: geometry.boxes[index])
      // Steps are heard in their order and say who watches them; only what watches no single step is
      // heard by itself.
      let isTied = content.edges.contains { $0.source == index && $0.style == .tie }
      nodes.append(
        draw(node, in: geometry.boxes[index], lines, size: size.nameSize, isListed: !isTied))
    }
    canvas.tone = .plain
  }

  private mutating func draw(
    _ node: FlowChartContent.Node, in box: Box, _ lines: [TextLine], size: Double,
    isListed: Bool
  ) -> NodeID {
    let isGone = node.change?.sign == .removed
    let fill: Color = node.gradeWeight == 3 && !isGone ? .highGradeBox : .white
    let tooltip = tooltip(of: node)
    let stroke = node.change?.sign.outline ?? .border
    let text = node.change?.sign.textColor ?? .text
    let outline: Outline? =
      switch node.symbol {
      case .terminator: .stadium
      case .document: .document
      case .subProcess: .subProcess
      case .bar, .openBar: .bar
      case .process, .decision, .supervision: nil
      }
    if let outline {
      let isTerminator = node.symbol == .terminator
      return canvas.node(
        outline, box: box,
        fill: isGone ? .white : isTerminator ? .head : node.symbol == .bar ? .ink : fill,
        stroke: stroke,
        label: lines, size: size, color: isTerminator && !isGone ? .ink : text, id: node.id,
        tooltip: tooltip, cssClass: .step, isListed: isListed)
    }
    let isSupervision = node.symbol == .supervision
    return canvas.node(
      node.symbol == .decision ? NodeShape.diamond : .box, box: box, fill: fill,
      stroke: isSupervision && node.change == nil
        ? Stroke(color: .supervision, width: 1) : stroke,
      label: lines, size: size, color: isSupervision && !isGone ? .supervision : text, id: node.id,
      tooltip: tooltip, cssClass: isSupervision ? .supervision : .step, isListed: isListed)
  }

  /// What became of a node, where charts are compared, and what is heard of it.
  private func tooltip(of node: FlowChartContent.Node) -> String {
    let change = node.change == nil ? nil : changeText(of: node)
    return [change, reading(of: node)].compactMap { $0 }.joined(separator: "\n")
  }

  private func reading(of node: FlowChartContent.Node) -> String {
    if let reading = node.paths.first.flatMap({ readings[$0] }) { return reading }
    let words = node.note.isEmpty ? node.name : "\(node.name) · \(node.note)"
    guard node.symbol == .supervision else { return words }
    return sheet.word(
      "reading.fact",
      ["name": LocalizedText(sheet.word("legend.supervision")), "value": LocalizedText(words)])
  }

  // MARK: Edges

  private mutating func drawEdges() {
    for (index, edge) in content.edges.enumerated() {
      canvas.tone = tone(of: .edge(index))
      canvas.polyline(
        geometry.paths[index], stroke: stroke(of: index), arrow: edge.style != .tie,
        from: nodes[edge.source], to: nodes[edge.target], id: edge.id,
        tooltip: tooltip(of: edge), cssClass: Self.cssClass(of: edge))
    }
    canvas.tone = .plain
  }

  /// Heavier and darker on a highlighted run.
  private func stroke(of index: Int) -> Stroke {
    var stroke = Self.stroke(of: content.edges[index])
    if let change = content.edges[index].change { stroke = change.sign.line(stroke) }
    guard tone(of: .edge(index)) == .run else { return stroke }
    stroke.width += 0.7
    if stroke.color == .muted { stroke.color = .ink }
    return stroke
  }

  private static func stroke(of edge: FlowChartContent.Edge) -> Stroke {
    switch edge.style {
    case .main: edge.isHandOver ? .handOver : .main
    case .refusal, .returned: .aside
    case .tie: .tie
    }
  }

  private static func cssClass(of edge: FlowChartContent.Edge) -> CSSClass {
    switch edge.style {
    case .main: edge.isHandOver ? .handOver : .flow
    case .refusal: .refusal
    case .returned: .returned
    case .tie: .tie
    }
  }

  private func tooltip(of edge: FlowChartContent.Edge) -> String {
    let ends = "\(content.nodes[edge.source].name) → \(content.nodes[edge.target].name)"
    return tooltip(edge.label.isEmpty ? ends : "\(ends)：\(edge.label)", edge.change)
  }

  // MARK: Marks

  private mutating func drawNodeMarks() {
    for (index, node) in content.nodes.enumerated() {
      let box = geometry.boxes[index]
      for (mark, center) in NodeMarks.all(
        of: node, in: box, avoiding: geometry.lastPieces[index], sheet.options.language)
      {
        canvas.tone = tone(of: mark, on: index)
        mark.draw(on: &canvas, at: center)
      }
      canvas.tone = tone(of: Eye(), on: index)
      if node.symbol == .supervision {
        Eye().draw(on: &canvas, at: NodeMarks.eye(on: box))
      }
    }
    canvas.tone = .plain
  }

  private mutating func drawHandOverMarks() {
    for placed in layout.marks.marks {
      canvas.tone = tone(of: .edge(placed.edge))
      mark(placed.mark, of: placed).draw(on: &canvas, at: placed.center)
    }
    canvas.tone = .plain
  }

  private func mark(
    _ mark: FlowChartContent.Mark, of placed: MarkPlacement.Placed
  ) -> any Mark {
    switch mark {
    case .eye: Eye()
    case .receipt: ReceiptMark(language: sheet.options.language)
    case .doubt(let isSigned):
      DoubtMark(receipt: isSigned ? ReceiptMark(language: sheet.options.language) : nil)
    case .broken:
      BrokenLine(
        isVertical: placed.isOnVerticalLine, color: stroke(of: placed.edge).color)
    case .compared(let sign, let marks):
      MarkWithChange(sign, before: marks.first.map { self.mark($0, of: placed) })
    }
  }

  // MARK: Labels and gaps

  private mutating func drawLabels() {
    for label in layout.labels.labels {
      let isMain = content.edges[label.edge].style == .main
      canvas.tone = tone(of: .edge(label.edge))
      canvas.text(
        label.lines.map { TextLine($0, pitch: Int(LabelPlacement.pitch)) }, in: label.box,
        align: .center, size: LabelPlacement.size,
        color: content.edges[label.edge].change?.sign.textColor
          ?? (isMain ? .text : .secondaryText),
        cssClass: .label)
    }
    canvas.tone = .plain
  }

  private mutating func drawGaps() {
    let stroke = layout.highlight.map { Stroke.gapFrame(of: $0.severity) } ?? .gapFrame
    for frame in layout.gaps.frames where frame.border == .frame {
      canvas.tone = tone(of: frame.place)
      canvas.node(
        NodeShape.box, box: frame.box, fill: .transparent, stroke: stroke, tooltip: frame.rules,
        cssClass: .gap)
    }
    for tag in layout.gaps.tags {
      canvas.tone = tone(of: tag.place)
      canvas.polyline(
        [tag.leader.from, tag.leader.to], stroke: Stroke(color: stroke.color, width: 0.9),
        arrow: false,
        cssClass: .gap)
      canvas.node(
        NodeShape.box, box: tag.box, fill: stroke.color, stroke: nil,
        label: [TextLine("", size: 1, pitch: 2), TextLine(tag.text, isBold: true, pitch: 9)],
        size: GapPlacement.size,
        color: .white, tooltip: tag.rules, cssClass: .gapTag)
    }
    canvas.tone = .plain
  }
}
