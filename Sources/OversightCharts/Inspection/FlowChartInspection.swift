package import Oversight

/// Looks at the geometry of a flow chart for what a reader would stumble over.
///
/// What it finds is a defect of the layout, never of the model: boxes that overlap, lines through
/// boxes or on one another, labels and marks in the way, ends in mid-air.
///
/// - Complexity: O(k²) in the number of things on the page.
package struct FlowChartInspection: Sendable {
  /// One line a fault, naming the elements; empty for a sound chart.
  package private(set) var faults: [String] = []
  /// How often two lines cross.
  package private(set) var crossings = 0

  private let layout: FlowChartLayout

  package init(power: ResolvedPower, options: ChartOptions = ChartOptions()) {
    self.init(FlowChartLayout(power: power, options: options))
  }

  init(_ layout: FlowChartLayout) {
    self.layout = layout
    inspectBoxes()
    inspectLines()
    inspectPairsOfLines()
    inspectEnds()
    inspectNearness()
    inspectLabels()
    inspectMarks()
    inspectHighlight()
  }

  private var content: FlowChartContent { layout.content }
  private var geometry: FlowGeometry { layout.geometry }

  private mutating func inspectBoxes() {
    let page = Box(left: 0, top: 0, right: geometry.page.width, bottom: geometry.page.height)
    let lanes = page.expanded(by: -Page.margin)
    for (index, box) in geometry.boxes.enumerated() {
      if !lanes.contains(box) { report("leaves the page", content.nodes[index].id) }
      for other in 0..<index where geometry.boxes[other].overlaps(box) {
        report("overlap", content.nodes[other].id, content.nodes[index].id)
      }
    }
  }

  private mutating func inspectLines() {
    for (index, path) in geometry.paths.enumerated() {
      let edge = content.edges[index]
      for (from, to) in zip(path, path.dropFirst()) {
        if abs(from.x - to.x) > 0.01, abs(from.y - to.y) > 0.01 { report("slanted", edge.id) }
        let line = Box(corners: from, to)
        for (node, box) in geometry.boxes.enumerated()
        where node != edge.source && node != edge.target && box.overlaps(line.expanded(by: 0.5)) {
          report("line through a box", edge.id, content.nodes[node].id)
        }
        for border in geometry.borders.dropFirst().dropLast()
        where abs(from.x - to.x) < 0.01 && abs(from.x - border) < 1 && line.height > 1 {
          report("line on a border", edge.id)
        }
      }
      guard let first = path.first, let last = path.last else { continue }
      if !touches(edge.source, first) { report("starts in mid-air", edge.id) }
      if !touches(edge.target, last) { report("ends in mid-air", edge.id) }
    }
  }

  private mutating func inspectPairsOfLines() {
    let pieces = geometry.pieces
    for (index, piece) in pieces.enumerated() {
      crossings += pieces[..<index].count { other in
        other.edge != piece.edge && other.isHorizontal != piece.isHorizontal
          && other.box.overlaps(piece.box)
      }
    }
    for pair in geometry.linesOnOneAnother {
      report(
        "lie on one another", content.edges[pair.first].id, content.edges[pair.second].id)
    }
  }

  /// Two edges never end at one point of a box.
  private mutating func inspectEnds() {
    for (node, ends) in geometry.ends.enumerated() {
      for (index, end) in ends.enumerated() {
        for other in ends[..<index] where abs(end.x - other.x) + abs(end.y - other.y) < 2 {
          report("ends at one point", content.nodes[node].id)
        }
      }
    }
  }

  /// How near lines may come to what they do not belong to, in points.
  private enum Nearness {
    /// Lines that run beside one another for longer than `stretch`, unless they end at one box.
    static let lines = 3.5
    static let stretch = 30.0
    static let box = 2.0
  }

  /// What a reader must be able to follow: lines keep apart from one another, from boxes that they pass,
  /// and from the marks on boxes.
  private mutating func inspectNearness() {
    for (first, second) in geometry.parallels(nearer: Nearness.lines, from: Nearness.stretch) {
      let edges = (content.edges[first.edge], content.edges[second.edge])
      guard
        Set([edges.0.source, edges.0.target])
          .isDisjoint(with: [edges.1.source, edges.1.target])
      else { continue }
      report("lines too near", edges.0.id, edges.1.id)
    }
    var boxes = BoxIndex()
    for (node, box) in geometry.boxes.enumerated() { boxes.add(box, of: node) }
    for piece in geometry.pieces {
      let edge = content.edges[piece.edge]
      let near = boxes.owners(of: piece.box.expanded(by: Nearness.box))
        .subtracting([edge.source, edge.target])
      for node in near.sorted() {
        report("line along a box", edge.id, content.nodes[node].id)
      }
    }
    inspectNodeMarks()
  }

  /// No line runs under the number, grade or eye of a box.
  private mutating func inspectNodeMarks() {
    var lines = BoxIndex()
    for piece in geometry.pieces { lines.add(piece.box, of: piece.edge) }
    for (index, node) in content.nodes.enumerated() {
      let box = geometry.boxes[index]
      var marks = NodeMarks.all(
        of: node, in: box, avoiding: geometry.lastPieces[index], .simplifiedChinese
      ).map { $0.mark.box(at: $0.center) }
      if node.symbol == .supervision { marks.append(Eye().box(at: NodeMarks.eye(on: box))) }
      for edge in Set(marks.flatMap { lines.owners(of: $0) }).sorted() {
        report("line under a mark", content.edges[edge].id, node.id)
      }
    }
  }

  private mutating func inspectLabels() {
    for (index, label) in layout.labels.labels.enumerated() {
      let edge = content.edges[label.edge].id
      if !label.isClear { report("label in the way", edge) }
      for (node, box) in geometry.boxes.enumerated()
      where content.nodes[node].symbol != .decision && box.overlaps(label.box) {
        report("label over a box", edge, content.nodes[node].id)
      }
      for other in layout.labels.labels[..<index] where other.box.overlaps(label.box) {
        report("labels overlap", edge, content.edges[other.edge].id)
      }
    }
  }

  /// Every hand-over that is to carry a mark carries its own, on its own line.
  private mutating func inspectMarks() {
    for (index, edge) in content.edges.enumerated() where edge.mark != nil {
      guard let mark = layout.marks.marks.first(where: { $0.edge == index }) else {
        report("mark is missing", edge.id)
        continue
      }
      let path = geometry.paths[index]
      let isOnLine = zip(path, path.dropFirst()).contains {
        Box(corners: $0, $1).expanded(by: 0.1)
          .contains(Box(center: mark.center, width: 0, height: 0))
      }
      if !isOnLine { report("mark beside its line", edge.id) }
      for (node, box) in geometry.boxes.enumerated()
      where box.overlaps(Box(center: mark.center, width: 8, height: 8))
        && content.nodes[node].symbol != .decision
      {
        report("mark over a box", edge.id, content.nodes[node].id)
      }
    }
  }

  /// Bands keep clear of boxes that they do not lead to, and every position on a run is clear of
  /// everything else.
  private mutating func inspectHighlight() {
    guard let highlight = layout.highlight else { return }
    let reach = HighlightPlacement.Reach.band + HighlightPlacement.Reach.edge
    for (index, line) in highlight.pieces {
      let edge = content.edges[index]
      for (node, box) in geometry.boxes.enumerated()
      where node != edge.source && node != edge.target && content.nodes[node].symbol != .decision {
        if box.overlaps(line.expanded(by: reach)) {
          report("band through a box", edge.id, content.nodes[node].id)
        }
      }
    }
    for order in highlight.orders {
      let place = "\(order.place)"
      if !order.isClear { report("position in the way", place) }
      for label in layout.labels.labels where label.box.overlaps(order.box) {
        report("position over a label", place, content.edges[label.edge].id)
      }
      for tag in layout.gaps.tags where tag.box.overlaps(order.box) {
        report("position over a tag", place, tag.rules)
      }
    }
    let missing = highlight.run.positions.keys.count { place in
      !highlight.orders.contains { $0.place == place }
    }
    if missing > 0 { report("positions are missing", "\(missing)") }
  }

  /// Whether a point lies on the outline of a node; a document's wavy foot has some play.
  private func touches(_ node: Int, _ point: Point) -> Bool {
    let box = geometry.boxes[node]
    switch content.nodes[node].symbol {
    case .decision:
      let reach =
        abs(point.x - box.center.x) / (box.width / 2)
        + abs(point.y - box.center.y) / (box.height / 2)
      return abs(reach - 1) < 0.01
    default:
      let play = content.nodes[node].symbol == .document ? 5.1 : 0.01
      let isInside = box.expanded(by: play).contains(Box(center: point, width: 0, height: 0))
      let isDeep = box.expanded(by: -play).contains(Box(center: point, width: 0, height: 0))
      return isInside && !isDeep
    }
  }

  private mutating func report(_ what: String, _ elements: String...) {
    faults.append("\(what): \(elements.joined(separator: ", "))")
  }
}
