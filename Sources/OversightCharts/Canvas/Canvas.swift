import Oversight

/// A page on which a chart is drawn: points from the top left corner, y down.
///
/// It collects what is drawn and writes it as DOT for Graphviz's engine `nop2`, which places nothing
/// and measures nothing that matters. Three layers: shapes at the back, then lines, then nodes and
/// texts; within a layer, later things cover earlier ones.
///
/// ```swift
/// var canvas = Canvas(name: "flow", page: .a4Portrait, title: "养犬登记 · 权力运行流程图")
/// let apply = canvas.node(.stadium, box: applyBox, label: [TextLine("提出申请")], id: "step-apply")
/// let decide = canvas.node(.box, box: decideBox, label: [TextLine("审查登记")], id: "step-decide")
/// canvas.polyline(route, stroke: .handOver, from: apply, to: decide, cssClass: .handOver)
/// ```
struct Canvas: Sendable {
  /// Our own name of the chart: `flow`. It starts every id, so that two charts fit into one web page.
  let name: String
  let page: Page
  /// What the chart is, for readers who hear it: the title of the SVG.
  var title: String
  /// What the chart shows, for the same readers.
  var summary: String
  var language: Language

  /// How strongly that stands out which is drawn from now on.
  var tone = Tone.plain

  private(set) var background = XDotDrawing()
  private(set) var nodes: [CanvasNode] = []
  private(set) var edges: [CanvasEdge] = []
  private var usedIDs: Set<String> = []

  init(
    name: String, page: Page, title: String, summary: String = "",
    language: Language = .simplifiedChinese
  ) {
    self.name = name
    self.page = page
    self.title = title
    self.summary = summary
    self.language = language
    shape(.rectangle, box: Box(left: 0, top: 0, width: page.width, height: page.height))
  }

  // MARK: At the back

  /// Draws an outline behind everything else.
  mutating func shape(
    _ outline: Outline, box: Box, fill: Color = .white, stroke: Stroke? = nil
  ) {
    let isAside = tone == .aside
    background.draw(
      outline, in: box, fill: isAside ? fill.asideFill : fill,
      stroke: isAside ? stroke?.aside : stroke)
  }

  /// Draws a straight line behind everything else.
  mutating func line(from start: Point, to end: Point, stroke: Stroke) {
    background.line(from: start, to: end, stroke: tone == .aside ? stroke.aside : stroke)
  }

  // MARK: Nodes and texts

  /// Draws a node of one of Graphviz's shapes, with lines of text in its middle.
  ///
  /// - Parameters:
  ///   - size: the size of the type of lines that have none of their own; fractions are fine.
  ///   - id: an id within the chart, of letters, digits, `-` and `_`; it becomes `flow_<id>`.
  ///   - tooltip: the full text that is shown when a reader points at it.
  ///   - isListed: whether readers who hear the chart come to it, in the order of drawing, and hear
  ///     the tooltip; for nodes with an id.
  @discardableResult
  mutating func node(
    _ shape: NodeShape, box: Box, fill: Color = .white, stroke: Stroke? = .border,
    label: [TextLine] = [], size: Double = 8.5, color: Color = .text, id: String? = nil,
    tooltip: String? = nil, cssClass: CSSClass = .step, isListed: Bool = false
  ) -> NodeID {
    let width = max(CanvasLabel.cellWidth(of: label, size: size), Int(box.width))
    return add(
      CanvasNode(
        shape: shape, box: box, fill: fill, stroke: stroke,
        label: CanvasLabel(lines: label, size: size, color: color, width: width),
        id: id, tooltip: tooltip, cssClass: cssClass, isListed: isListed))
  }

  /// Draws an outline at the back, and above it a node of the same size that carries the text, the
  /// id and the edges.
  ///
  /// Labels of documents stand a little above the middle, clear of the wavy foot.
  @discardableResult
  mutating func node(
    _ outline: Outline, box: Box, fill: Color = .white, stroke: Stroke? = .border,
    label: [TextLine] = [], size: Double = 8.5, color: Color = .text, id: String? = nil,
    tooltip: String? = nil, cssClass: CSSClass = .step, isListed: Bool = false
  ) -> NodeID {
    shape(outline, box: box, fill: fill, stroke: stroke)
    var lines = label
    if case .document = outline, !label.isEmpty { lines.append(TextLine("", size: 2, pitch: 3)) }
    return node(
      .box, box: box, fill: .transparent, stroke: nil, label: lines, size: size, color: color,
      id: id, tooltip: tooltip, cssClass: cssClass, isListed: isListed)
  }

  /// Writes lines of text into a box. They are not broken: ``LineBreaker`` does that before.
  @discardableResult
  mutating func text(
    _ lines: [TextLine], in box: Box, align: TextAlignment = .left,
    vertical: VerticalAlignment = .middle, size: Double = 8.5, color: Color = .text,
    id: String? = nil, tooltip: String? = nil, cssClass: CSSClass = .text, isListed: Bool = false
  ) -> NodeID {
    let width = max(CanvasLabel.cellWidth(of: lines, size: size), Int(box.width))
    let top = vertical == .top ? box.top : box.center.y - lines.height / 2
    let left =
      switch align {
      case .left: box.left
      case .center: box.center.x - Double(width) / 2
      case .right: box.right - Double(width)
      }
    return add(
      CanvasNode(
        shape: .none,
        box: Box(left: left, top: top, width: Double(width), height: lines.height),
        fill: .transparent, stroke: nil,
        label: CanvasLabel(lines: lines, size: size, color: color, alignment: align, width: width),
        id: id, tooltip: tooltip, cssClass: cssClass, isListed: isListed))
  }

  // MARK: Lines

  /// Draws a line through points, with an arrow head at the last one if asked for.
  ///
  /// - Parameters:
  ///   - source: the node that it leaves; nil for a line that joins nothing.
  ///   - target: the node that it enters.
  mutating func polyline(
    _ points: [Point], stroke: Stroke, arrow: Bool = true, from source: NodeID? = nil,
    to target: NodeID? = nil, id: String? = nil, tooltip: String? = nil,
    cssClass: CSSClass = .line
  ) {
    guard points.count > 1 else { return }
    edges.append(
      CanvasEdge(
        points: points, stroke: tone == .aside ? stroke.aside : stroke, hasArrow: arrow,
        source: source, target: target, id: id.map { uniqueID($0) }, tooltip: tooltip,
        cssClass: cssClass, tone: tone))
  }

  // MARK: What was drawn

  /// The box of a node.
  subscript(node: NodeID) -> Box { nodes[node.index].box }

  /// The chart as DOT.
  func dot() -> String { DotWriter.write(self) }

  private mutating func add(_ node: CanvasNode) -> NodeID {
    var node = node
    node.id = node.id.map { uniqueID($0) }
    node.tone = tone
    if tone == .aside {
      node.fill = node.fill.asideFill
      node.stroke = node.stroke?.aside
      node.label = node.label.aside
    }
    nodes.append(node)
    return NodeID(index: nodes.count - 1)
  }

  // MARK: Taking over

  mutating func addBackground(
    of other: Canvas, in band: ClosedRange<Double>, movedBy distance: Double
  ) {
    background.add(other.background, in: band, movedBy: distance)
  }

  /// A node as another canvas has it, its colours and its id included.
  mutating func addTaken(_ node: CanvasNode) -> NodeID {
    var node = node
    node.id = node.id.map { freeID($0) }
    nodes.append(node)
    return NodeID(index: nodes.count - 1)
  }

  mutating func addTaken(_ edge: CanvasEdge) {
    var edge = edge
    edge.id = edge.id.map { freeID($0) }
    edges.append(edge)
  }

  /// An id that starts with the chart's name, has no signs that need quoting, and is used once.
  private mutating func uniqueID(_ id: String) -> String {
    freeID(DotIdentifier("\(name)_\(id)").text)
  }

  private mutating func freeID(_ base: String) -> String {
    var candidate = base
    var count = 2
    while !usedIDs.insert(candidate).inserted {
      candidate = "\(base)_\(count)"
      count += 1
    }
    return candidate
  }
}

extension Canvas {
  /// All lines of text with their measured extents, in the order in which they are drawn.
  var placedTexts: [PlacedText] {
    nodes.flatMap { node in
      var top = node.box.center.y - node.label.lines.height / 2
      return node.label.lines.map { line in
        let size = line.size.map(Double.init) ?? node.label.size
        let width = line.width(in: node.label.size)
        let cellLeft = node.box.center.x - Double(node.label.width) / 2
        let left =
          switch node.label.alignment {
          case .left: cellLeft
          case .center: node.box.center.x - width / 2
          case .right: cellLeft + Double(node.label.width) - width
          }
        defer { top += Double(line.pitch) }
        return PlacedText(
          line: line, size: size,
          box: Box(left: left, top: top, width: width, height: Double(line.pitch)))
      }
    }
  }
}
