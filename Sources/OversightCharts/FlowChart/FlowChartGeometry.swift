package import Oversight

/// The layout of a flow chart for tools that draw it themselves.
///
/// The same layout as that of the chart, with three differences that those tools ask for: each post has
/// a lane of its own, starts and ends are circles, and gateways are diamonds, each in the one size that
/// is usual there, with its name beside it.
package struct FlowChartGeometry {
  /// How many pixels of other tools are one point here: their type has 12 pixels and ours 8.5 points,
  /// so that texts fit their boxes as they do on the chart.
  package static let scale = 1.5

  private let process: ResolvedProcess
  private let layout: FlowChartLayout
  private let language: Language

  /// - Parameter options: for whom the chart is, and in which language.
  /// - Complexity: that of the layout.
  package static func of(_ power: ResolvedPower, options: ChartOptions) -> DiagramGeometry {
    var options = options
    options.isForTools = true
    options.gaps = []
    (options.highlight, options.comparison, options.paper) = (nil, nil, .auto)
    return FlowChartGeometry(
      process: power.process, layout: FlowChartLayout(power: power, options: options),
      language: options.language
    ).geometry
  }

  private var content: FlowChartContent { layout.content }
  private var boxes: [Box] { layout.geometry.boxes }

  private var geometry: DiagramGeometry {
    let paths = content.edges.indices.map(path)
    let labels = Dictionary(
      layout.labels.labels.map { ($0.edge, $0.box) }, uniquingKeysWith: { first, _ in first })
    var lines: [Int: DiagramGeometry.Line] = [:]
    let flows = Dictionary(
      process.flows.map { ($0.path, $0.reference.index) }, uniquingKeysWith: { first, _ in first })
    for (place, edge) in content.edges.enumerated() {
      guard edge.style != .tie, let flow = flows[edge.path] else { continue }
      lines[flow] = DiagramGeometry.Line(
        points: paths[place].map(Self.point), label: labels[place].map(Self.rectangle))
    }
    let field = field(paths)
    return DiagramGeometry(
      lanes: lanes(in: field), nodes: nodes(paths, Array(labels.values)), lines: lines,
      watches: watches(paths), field: Self.rectangle(field))
  }

  /// The room of the lanes without that of the supervisors, whose boxes stand beside it.
  private func field(_ paths: [[Point]]) -> Box {
    let geometry = layout.geometry
    var field = Box(
      left: geometry.borders[0], top: geometry.body.top,
      right: geometry.borders[max(0, content.lanes.count - 1)], bottom: geometry.lastBottom)
    func include(_ x: Double) {
      field.left = min(field.left, x - 6)
      field.right = max(field.right, x + 6)
    }
    for (node, box) in zip(content.nodes, boxes) where node.symbol != .supervision {
      include(box.left)
      include(box.right)
    }
    for (edge, path) in zip(content.edges, paths) where edge.style != .tie {
      for point in path { include(point.x) }
    }
    return field
  }

  private func lanes(in field: Box) -> [DiagramGeometry.Lane] {
    let posts = Dictionary(
      process.posts.map { ($0.path, $0.reference) }, uniquingKeysWith: { first, _ in first })
    let borders = layout.geometry.borders
    let last = content.lanes.count - 2
    return content.lanes.enumerated().compactMap { place, lane in
      guard !lane.isSupervision, let post = lane.posts.first.flatMap({ posts[$0] }) else {
        return nil
      }
      let box = Box(
        left: place == 0 ? field.left : borders[place], top: field.top,
        right: place == last ? field.right : borders[place + 1], bottom: field.bottom)
      return DiagramGeometry.Lane(post: post, rectangle: Self.rectangle(box))
    }
  }

  private func nodes(_ paths: [[Point]], _ labels: [Box]) -> [Int: DiagramGeometry.Node] {
    let steps = Dictionary(
      process.steps.map { ($0.path, $0.reference.index) }, uniquingKeysWith: { first, _ in first })
    var taken = boxes + labels
    taken += paths.flatMap { path in
      zip(path, path.dropFirst()).map { Box(corners: $0, $1).expanded(by: 1) }
    }
    var nodes: [Int: DiagramGeometry.Node] = [:]
    for (place, node) in content.nodes.enumerated() where node.symbol != .supervision {
      guard let path = node.paths.first, let step = steps[path] else { continue }
      var label: Box?
      let name = process.steps[step].nameWithOutcome(language)
      if node.symbol == .terminator, !name.isBlank {
        let box = self.label(name, beside: boxes[place], taken)
        taken.append(box)
        label = box
      } else if node.symbol == .decision {
        label = self.label(of: node, inside: boxes[place], layout.sizes.sizes[place])
      }
      nodes[step] = DiagramGeometry.Node(
        rectangle: Self.rectangle(boxes[place]), label: label.map(Self.rectangle))
    }
    return nodes
  }

  private func watches(_ paths: [[Point]]) -> [DiagramGeometry.Watch] {
    let steps = Dictionary(
      process.steps.map { ($0.path, $0.reference) }, uniquingKeysWith: { first, _ in first })
    return content.edges.enumerated().compactMap { place, edge in
      guard edge.style == .tie, let path = content.nodes[edge.target].paths.first,
        let step = steps[path]
      else { return nil }
      let node = content.nodes[edge.source]
      return DiagramGeometry.Watch(
        step: step, text: node.note.isEmpty ? node.name : "\(node.name)\n\(node.note)",
        rectangle: Self.rectangle(boxes[edge.source]), points: paths[place].map(Self.point))
    }
  }

  // MARK: Names beside symbols

  /// Below, above, right or left of a symbol, or at a corner: where it hits the least.
  private func label(_ name: String, beside box: Box, _ taken: [Box]) -> Box {
    let lines = LineBreaker(size: LabelPlacement.size).lines(name, width: 66)
    let width =
      (lines.map { TextMeasure.width($0, size: LabelPlacement.size) }.max() ?? 0) + 4
    let height = LabelPlacement.pitch * Double(lines.count)
    let (x, y) = (box.width / 2 + width / 2 + 1, box.height / 2 + height / 2 + 1)
    let shifts = [
      (0, y), (0, -y), (x, 0), (-x, 0), (x, y), (-x, y), (x, -y), (-x, -y), (x * 0.8, y),
      (-x * 0.8, y), (x * 0.8, -y), (-x * 0.8, -y),
    ]
    let places = shifts.map {
      Box(
        center: Point(box.center.x + $0.0, box.center.y + $0.1), width: width, height: height)
    }
    func hits(_ place: Box) -> Int { taken.count { $0.overlaps(place) } }
    return places.min { hits($0) < hits($1) } ?? places[0]
  }

  private func label(
    of node: FlowChartContent.Node, inside box: Box, _ size: BoxSizes.Size
  ) -> Box? {
    guard !size.nameLines.isEmpty else { return nil }
    let width = size.nameLines.map { TextMeasure.width($0, size: size.nameSize) }.max() ?? 0
    return Box(
      center: box.center, width: width + 2,
      height: BoxSizes.namePitch * Double(size.nameLines.count))
  }

  // MARK: Ends of lines

  /// The corners of an edge, which ends on the rims of what other tools draw.
  private func path(_ edge: Int) -> [Point] {
    var path = layout.geometry.paths[edge]
    guard path.count > 1 else { return path }
    path[0] = end(path[0], coming: path[1], on: content.edges[edge].source)
    path.reverse()
    path[0] = end(path[0], coming: path[1], on: content.edges[edge].target)
    path.reverse()
    return path
  }

  /// Where a line meets the circle or diamond of a node.
  private func end(_ end: Point, coming from: Point, on node: Int) -> Point {
    let box = boxes[node]
    let isHorizontal = abs(from.y - end.y) < abs(from.x - end.x)
    let (center, radius) = (box.center, box.width / 2)
    let offset = min(radius, isHorizontal ? abs(end.y - center.y) : abs(end.x - center.x))
    let reach: Double
    switch content.nodes[node].symbol {
    case .terminator: reach = (radius * radius - offset * offset).squareRoot()
    case .bar: reach = radius - offset
    // Other tools draw no wavy foot.
    case .document where !isHorizontal && end.y > center.y: return Point(end.x, box.bottom)
    default: return end
    }
    return isHorizontal
      ? Point(center.x + (end.x < center.x ? -reach : reach), end.y)
      : Point(end.x, center.y + (end.y < center.y ? -reach : reach))
  }

  private static func point(_ point: Point) -> DiagramGeometry.Point {
    DiagramGeometry.Point(point.x, point.y)
  }

  private static func rectangle(_ box: Box) -> DiagramGeometry.Rectangle {
    DiagramGeometry.Rectangle(
      left: box.left, top: box.top, width: box.width, height: box.height)
  }
}
