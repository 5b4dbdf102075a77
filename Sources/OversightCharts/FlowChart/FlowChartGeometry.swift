package import Oversight

/// The layout of a flow chart for tools that draw it themselves.
///
/// It is made by the same layout as the chart, with what those tools ask for: each post has a lane of
/// its own, symbols have the sizes that are usual there, with the names of events and gateways beside
/// them, and the whole chart is turned so that lanes lie, because many tools know no upright ones.
package struct FlowChartGeometry {
  /// How many pixels of other tools are one point here: their type has 12 pixels and ours 8.5 points.
  package static let scale = 1.5

  private let process: ResolvedProcess
  private let content: FlowChartContent
  private let layout: FlowGeometry
  private let language: Language
  private let boxes: [Box]
  private let paths: [[Point]]
  /// By the places of the edges.
  private let labels: [Int: Box]

  /// - Parameter options: for whom the chart is, and in which language.
  /// - Complexity: that of the layout.
  package static func of(_ power: ResolvedPower, options: ChartOptions) -> DiagramGeometry {
    var options = options
    options.isForTools = true
    options.gaps = []
    (options.highlight, options.comparison, options.paper) = (nil, nil, .auto)
    return FlowChartGeometry(
      power.process, FlowChartLayout(power: power, options: options), options.language
    ).geometry
  }

  private init(_ process: ResolvedProcess, _ layout: FlowChartLayout, _ language: Language) {
    self.process = process
    self.language = language
    content = layout.content
    self.layout = layout.geometry
    let boxes = layout.geometry.boxes.map(\.turned)
    self.boxes = boxes
    let (nodes, edges) = (content.nodes, content.edges)
    paths = layout.geometry.paths.enumerated().map { place, path in
      guard path.count > 1 else { return path.map(\.turned) }
      func end(_ points: [Point], on node: Int) -> Point {
        Self.end(points[0], coming: points[1], on: nodes[node].symbol, boxes[node])
      }
      var path = path.map(\.turned)
      path[0] = end(path, on: edges[place].source)
      path.reverse()
      path[0] = end(path, on: edges[place].target)
      path.reverse()
      return path
    }
    labels = Dictionary(
      layout.labels.labels.map { ($0.edge, $0.box.turned) }, uniquingKeysWith: { first, _ in first }
    )
  }

  private var geometry: DiagramGeometry {
    var lines: [Int: DiagramGeometry.Line] = [:]
    let flows = Dictionary(
      process.flows.map { ($0.path, $0.reference.index) }, uniquingKeysWith: { first, _ in first })
    for (place, edge) in content.edges.enumerated() {
      guard edge.style != .tie, let flow = flows[edge.path] else { continue }
      lines[flow] = DiagramGeometry.Line(
        points: paths[place].map(Self.point), label: labels[place].map(Self.rectangle))
    }
    let field = field
    return DiagramGeometry(
      lanes: lanes(in: field), nodes: nodes, lines: lines, watches: watches,
      field: Self.rectangle(field))
  }

  /// The room of the lanes without that of the supervisors, whose boxes stand below it.
  private var field: Box {
    var field = Box(
      left: layout.body.top, top: layout.borders[0], right: layout.lastBottom,
      bottom: layout.borders[max(0, content.lanes.count - 1)])
    func include(_ y: Double) {
      field.top = min(field.top, y - 6)
      field.bottom = max(field.bottom, y + 6)
    }
    for (node, box) in zip(content.nodes, boxes) where node.symbol != .supervision {
      include(box.top)
      include(box.bottom)
    }
    for (edge, path) in zip(content.edges, paths) where edge.style != .tie {
      for point in path { include(point.y) }
    }
    return field
  }

  private func lanes(in field: Box) -> [DiagramGeometry.Lane] {
    let posts = Dictionary(
      process.posts.map { ($0.path, $0.reference) }, uniquingKeysWith: { first, _ in first })
    let borders = layout.borders
    let last = content.lanes.count - 2
    return content.lanes.enumerated().compactMap { place, lane in
      guard !lane.isSupervision, let post = lane.posts.first.flatMap({ posts[$0] }) else {
        return nil
      }
      let box = Box(
        left: field.left, top: place == 0 ? field.top : borders[place], right: field.right,
        bottom: place == last ? field.bottom : borders[place + 1])
      return DiagramGeometry.Lane(post: post, rectangle: Self.rectangle(box))
    }
  }

  private var nodes: [Int: DiagramGeometry.Node] {
    let steps = Dictionary(
      process.steps.map { ($0.path, $0.reference.index) }, uniquingKeysWith: { first, _ in first })
    var taken = boxes + labels.sorted { $0.key < $1.key }.map(\.value)
    taken += paths.flatMap { path in
      zip(path, path.dropFirst()).map { Box(corners: $0, $1).expanded(by: 1) }
    }
    var nodes: [Int: DiagramGeometry.Node] = [:]
    for (place, node) in content.nodes.enumerated() where node.symbol != .supervision {
      guard let path = node.paths.first, let step = steps[path] else { continue }
      let name = process.steps[step].nameWithOutcome(language)
      var label: Box?
      if [.terminator, .decision, .bar, .openBar].contains(node.symbol), !name.isBlank {
        let box = self.label(name, beside: boxes[place], taken)
        taken.append(box)
        label = box
      }
      nodes[step] = DiagramGeometry.Node(
        rectangle: Self.rectangle(boxes[place]), label: label.map(Self.rectangle))
    }
    return nodes
  }

  private var watches: [DiagramGeometry.Watch] {
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

  /// A name below, above, right or left of a symbol, or at a corner: where it hits the least.
  private func label(_ name: String, beside box: Box, _ taken: [Box]) -> Box {
    let lines = LineBreaker(size: LabelPlacement.size).lines(name, width: 60)
    let width =
      (lines.map { TextMeasure.width($0, size: LabelPlacement.size) }.max() ?? 0) + 6
    let height = LabelPlacement.pitch * Double(lines.count)
    let (x, y) = (box.width / 2 + width / 2 + 1, box.height / 2 + height / 2 + 1)
    let shifts = [
      (0, y), (0, -y), (x, 0), (-x, 0), (x * 0.7, y), (-x * 0.7, y), (x * 0.7, -y), (-x * 0.7, -y),
      (x, y), (-x, y), (x, -y), (-x, -y),
    ]
    let places = shifts.map {
      Box(center: Point(box.center.x + $0.0, box.center.y + $0.1), width: width, height: height)
    }
    func hits(_ place: Box) -> Int { taken.count { $0.overlaps(place) } }
    return places.min { hits($0) < hits($1) } ?? places[0]
  }

  /// Where a line meets the circle, diamond or box of a node.
  private static func end(
    _ end: Point, coming from: Point, on symbol: FlowChartContent.Symbol, _ box: Box
  ) -> Point {
    let isHorizontal = abs(from.y - end.y) < abs(from.x - end.x)
    let (center, radius) = (box.center, box.width / 2)
    let offset = min(radius, isHorizontal ? abs(end.y - center.y) : abs(end.x - center.x))
    let reach: Double
    switch symbol {
    case .terminator: reach = (radius * radius - offset * offset).squareRoot()
    case .bar, .openBar, .decision: reach = radius - offset
    // Other tools draw no wavy foot.
    case .document where isHorizontal: reach = radius
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

extension Point {
  /// The point when the page is turned over its diagonal.
  fileprivate var turned: Point { Point(y, x) }
}

extension Box {
  /// The box when the page is turned over its diagonal.
  fileprivate var turned: Box { Box(left: top, top: left, right: bottom, bottom: right) }
}
