internal import Oversight

/// Where a highlighted run is marked: bands behind its lines, halos round its boxes, and its order.
struct HighlightPlacement: Sendable {
  /// How far a band or halo reaches, from a line or from an outline.
  enum Reach {
    static let band = 3.2
    static let halo = 3.4
    /// The dark edge round both: it is seen where a page is printed without colours.
    static let edge = 0.9
  }

  /// A mark with its position on the run.
  struct Order: Sendable {
    var place: HighlightedRun.Place
    var mark: OrderMark
    var center: Point
    /// Whether a place clear of everything was found.
    var isClear: Bool

    var box: Box { mark.box(at: center) }
  }

  let run: HighlightedRun
  let severity: Severity
  /// The straight pieces of lines on the run, with the index of their edge.
  private(set) var pieces: [(edge: Int, line: Box)] = []
  private(set) var orders: [Order] = []

  /// Bands, halos and order marks are obstacles before labels are placed.
  init(
    _ run: HighlightedRun, _ severity: Severity, _ content: FlowChartContent,
    _ geometry: FlowGeometry, _ marks: MarkPlacement, _ obstacles: inout Obstacles
  ) {
    self.run = run
    self.severity = severity
    for (edge, path) in geometry.paths.enumerated() where run.contains(.edge(edge)) {
      pieces += zip(path, path.dropFirst()).map { from, to in
        let line = Box(
          left: min(from.x, to.x), top: min(from.y, to.y), right: max(from.x, to.x),
          bottom: max(from.y, to.y))
        return (edge, line)
      }
    }
    var taken =
      Self.marks(of: content, geometry)
      + marks.marks.map { Box(center: $0.center, width: max(14, $0.width), height: 10) }
    var placed: Set<HighlightedRun.Place> = []
    for place in run.places {
      guard let positions = run.positions[place], placed.insert(place).inserted else { continue }
      let mark = OrderMark(positions: positions, color: severity.color)
      let order = Self.order(mark, at: place, content, geometry, taken, obstacles)
      taken.append(order.box)
      obstacles.add(order.box.expanded(by: 0.5))
      orders.append(order)
    }
    for piece in pieces { obstacles.add(piece.line.expanded(by: Reach.band + Reach.edge)) }
    for (index, node) in content.nodes.enumerated() where run.contains(.node(index)) {
      let halo = Self.halo(round: node.symbol, geometry.boxes[index], by: Reach.halo + Reach.edge)
      if node.symbol == .decision { obstacles.addDiamond(halo) } else { obstacles.add(halo) }
    }
  }

  /// The box of a halo that reaches equally far from every side of a symbol.
  static func halo(
    round symbol: FlowChartContent.Symbol, _ box: Box, by reach: Double
  ) -> Box {
    guard symbol == .decision else { return box.expanded(by: reach) }
    // Where slanted sides move outwards by the reach, the corners move further.
    let side = (box.width * box.width + box.height * box.height).squareRoot()
    return Box(
      center: box.center, width: box.width + 2 * reach * side / box.height,
      height: box.height + 2 * reach * side / box.width)
  }

  /// The box of a node or of a lane's head; nil for a line.
  static func box(
    of place: HighlightedRun.Place, _ content: FlowChartContent, _ geometry: FlowGeometry
  ) -> Box? {
    switch place {
    case .lane(let lane): return geometry.head(of: lane)
    case .node(let node): return geometry.boxes[node]
    case .edge: return nil
    }
  }

  /// What sits on the nodes already.
  private static func marks(of content: FlowChartContent, _ geometry: FlowGeometry) -> [Box] {
    content.nodes.indices.flatMap { index in
      let (node, box) = (content.nodes[index], geometry.boxes[index])
      let marks = NodeMarks.all(
        of: node, in: box, avoiding: geometry.lastPieces[index], .simplifiedChinese
      )
      .map { $0.mark.box(at: $0.center) }
      let eye = Eye().box(at: NodeMarks.eye(on: box))
      return node.symbol == .supervision ? marks + [eye] : marks
    }
  }

  private static func order(
    _ mark: OrderMark, at place: HighlightedRun.Place, _ content: FlowChartContent,
    _ geometry: FlowGeometry, _ taken: [Box], _ obstacles: Obstacles
  ) -> Order {
    let own: Int? = if case .node(let node) = place { node } else { nil }
    let symbol = own.map { content.nodes[$0].symbol }
    let box = box(of: place, content, geometry) ?? geometry.field
    let places = symbol == nil ? headPlaces(box, mark) : nodePlaces(box, symbol, mark)
    let others = geometry.boxes.indices.filter { $0 != own }.map { geometry.boxes[$0] }
    let page = Box(left: 0, top: 0, right: geometry.page.width, bottom: geometry.page.height)
    func isFree(_ center: Point, linesCount: Bool) -> Bool {
      let box = mark.box(at: center)
      return page.contains(box) && !taken.contains { $0.overlaps(box) }
        && !others.contains { $0.overlaps(box) }
        && !(linesCount && obstacles.pieces.contains { $0.box.expanded(by: 1).overlaps(box) })
    }
    let clear = places.first { isFree($0, linesCount: true) }
    let crowded = places.first { isFree($0, linesCount: false) }
    return Order(
      place: place, mark: mark, center: clear ?? crowded ?? places.first ?? box.center,
      isClear: clear != nil || crowded != nil)
  }

  /// On the outline of a node, at the bottom left first: the other corners have marks of their own.
  private static func nodePlaces(
    _ box: Box, _ symbol: FlowChartContent.Symbol?, _ mark: OrderMark
  ) -> [Point] {
    // Several positions take more room: outwards, where no text is.
    let extra = (mark.width - mark.height) / 2
    if symbol == .decision {
      let corners = [(0.345, 0.27), (0.345, -0.27), (0.2, 0.42), (0.2, -0.42)]
      return corners.flatMap { x, y in
        [-1.0, 1].map {
          Point(
            box.center.x + $0 * (box.width * x + extra), box.center.y + box.height * y)
        }
      }
    }
    let inset = 2 - extra
    let foot = symbol == .document ? 2.5 : 0
    let onCorners = [
      Point(box.left + inset, box.bottom - foot), Point(box.right - inset, box.bottom - foot),
      Point(box.left, box.center.y), Point(box.right, box.center.y),
    ]
    let onSides = [0.28, 0.72, 0.4, 0.6].flatMap { share in
      let x = box.left + box.width * share
      return [Point(x, box.bottom - foot), Point(x, box.top)]
    }
    let beside = [-1.0, 1].map {
      Point(box.center.x + $0 * (box.width + mark.width + 4) / 2, box.center.y)
    }
    return onCorners + onSides + beside
  }

  /// On the top edge of a lane's head, clear of its title.
  private static func headPlaces(_ box: Box, _ mark: OrderMark) -> [Point] {
    [Point(box.left + mark.width / 2 + 1, box.top), Point(box.right - mark.width / 2 - 1, box.top)]
  }
}
