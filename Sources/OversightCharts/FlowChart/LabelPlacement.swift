/// Puts the condition of each exit and the limit of each return beside its line, clear of
/// everything else.
struct LabelPlacement: Sendable {
  static let size = 7.5
  static let pitch = 9.0
  /// Wider than this is no line of a label.
  static let mostWidth = 90.0

  /// A label in its place.
  struct Placed: Sendable {
    var edge: Int
    var box: Box
    var lines: [String]
    /// Whether a place clear of everything was found.
    var isClear: Bool
  }

  private(set) var labels: [Placed] = []

  /// How far a band behind a line, and a halo round the box that it leaves, push its label away.
  private struct HighlightReach {
    var line = 0.0
    var source = 0.0

    init(ofLine line: Bool, ofSource source: Bool) {
      if line { self.line = HighlightPlacement.Reach.band + HighlightPlacement.Reach.edge - 1 }
      if source { self.source = HighlightPlacement.Reach.halo + HighlightPlacement.Reach.edge }
    }

    var isNone: Bool { line == 0 && source == 0 }
  }

  init(
    _ content: FlowChartContent, _ geometry: FlowGeometry, _ highlight: HighlightPlacement?,
    _ obstacles: inout Obstacles
  ) {
    let labelled = content.edges.indices.filter { !content.edges[$0].label.isEmpty }
    let exits = labelled.filter { content.edges[$0].style != .returned }
    let returns = labelled.filter { content.edges[$0].style == .returned }
    for index in exits + returns {
      let run = highlight?.run
      let reach = HighlightReach(
        ofLine: run?.contains(.edge(index)) == true,
        ofSource: run?.contains(.node(content.edges[index].source)) == true)
      let placed = Self.place(index, content, geometry, reach, obstacles)
      obstacles.add(placed.box)
      labels.append(placed)
    }
  }

  private static func place(
    _ index: Int, _ content: FlowChartContent, _ geometry: FlowGeometry, _ reach: HighlightReach,
    _ obstacles: Obstacles
  ) -> Placed {
    let edge = content.edges[index]
    let variants = wrappings(of: edge)
    let page = geometry.field
    func isFree(_ box: Box, mayCrossBorders: Bool) -> Bool {
      guard page.contains(box), !obstacles.isHit(box, ignoring: index, margin: 1),
        !obstacles.isHit(box, byEdge: index)
      else { return false }
      return mayCrossBorders
        || !geometry.borders.dropFirst().dropLast().contains {
          box.left - 1 < $0 && $0 < box.right + 1
        }
    }
    for mayCrossBorders in [false, true] {
      for lines in variants {
        let boxes = candidates(index, lines, content, geometry, reach)
        if let box = boxes.first(where: { isFree($0, mayCrossBorders: mayCrossBorders) }) {
          return Placed(edge: index, box: box, lines: lines, isClear: true)
        }
      }
    }
    for lines in variants.reversed() {
      let boxes = remoteCandidates(index, lines, content, geometry)
      if let box = boxes.first(where: { isFree($0, mayCrossBorders: true) }) {
        return Placed(edge: index, box: box, lines: lines, isClear: true)
      }
    }
    let lines = variants.first ?? []
    let box = candidates(index, lines, content, geometry, reach).first ?? page
    return Placed(edge: index, box: box, lines: lines, isClear: false)
  }

  /// A label on one line, and on more where it is long; a return's is broken first.
  private static func wrappings(of edge: FlowChartContent.Edge) -> [[String]] {
    let width = TextMeasure.width(edge.label, size: size)
    let breaker = LineBreaker(size: size)
    // Rather wider than cut inside a word.
    let word = min(breaker.widestPart(of: edge.label), mostWidth)
    var wrappings: [[String]] = []
    if width <= mostWidth { wrappings.append([edge.label]) }
    let isLong = edge.label.count > 5
    if isLong {
      let two = breaker.lines(edge.label, width: max(min(width * 0.66, mostWidth), word))
      if edge.style == .returned { wrappings.insert(two, at: 0) } else { wrappings.append(two) }
      wrappings.append(breaker.lines(edge.label, width: max(min(width * 0.45, 60), word)))
    }
    if wrappings.isEmpty { wrappings.append([edge.label]) }
    return wrappings
  }

  /// The room that a label takes; where lanes lie, height and width are exchanged.
  private static func extent(
    of lines: [String], _ content: FlowChartContent
  ) -> (width: Double, height: Double) {
    let width = (lines.map { TextMeasure.width($0, size: size) }.max() ?? 0) + 2
    let height = pitch * Double(lines.count)
    return content.isForTools ? (height, width) : (width, height)
  }

  private static func candidates(
    _ index: Int, _ lines: [String], _ content: FlowChartContent, _ geometry: FlowGeometry,
    _ reach: HighlightReach
  ) -> [Box] {
    let edge = content.edges[index]
    let path = geometry.paths[index]
    // The condition of an exit stands where the work goes out, also where it goes back.
    let isExit = content.nodes[edge.source].symbol == .decision
    let isReturn = edge.style == .returned && !isExit
    let (width, height) = extent(of: lines, content)
    var pieces = Array(zip(path, path.dropFirst()).enumerated())
    if isReturn {
      pieces.sort { length($0.element) > length($1.element) }
    }
    var centers: [Point] = []
    for (place, (from, to)) in pieces {
      let isDecisionExit = place == 0 && isExit
      if abs(from.y - to.y) < 0.1 {
        let direction = to.x > from.x ? 1.0 : -1
        if isDecisionExit {
          let box = geometry.boxes[edge.source]
          let halo = HighlightPlacement.halo(round: .decision, box, by: reach.source)
          let vertex = Point(from.x + direction * (halo.right - box.right), from.y)
          centers += corners(halo, vertex, direction, width, height)
        }
        let along =
          isReturn
          ? [0.5, 0.33, 0.7, 0.2, 0.85].map { abs(to.x - from.x) * $0 }
          : [3, 8, 14, 22, 32, 44].map { width / 2 + $0 }
        // On a run the frame of a gap is in the way near the line: stand off further than that.
        for clearance in reach.isNone ? [1.6] : [1.6 + reach.line, 7 + reach.line] {
          for distance in along {
            for side in [-1.0, 1] {
              centers.append(
                Point(from.x + direction * distance, from.y + side * (height / 2 + clearance)))
            }
          }
        }
      } else {
        let direction = to.y > from.y ? 1.0 : -1
        var along =
          isReturn
          ? [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8].map { abs(to.y - from.y) * $0 }
          : [1, 4, 8, 14, 22, 32].map { height / 2 + $0 }
        if place == 0, !isReturn { along.append(height / 2 - 1) }
        // A mark on the line is wider than the line itself: stand off further where it must be.
        for clearance in [3 + reach.line, 7.5 + reach.line] {
          for distance in along {
            for side in [1.0, -1] {
              let off = width / 2 + (distance >= height / 2 ? clearance : clearance + 1.5)
              centers.append(Point(from.x + side * off, from.y + direction * distance))
            }
          }
        }
      }
    }
    return centers.map { Box(center: $0, width: width, height: height) }
  }

  /// Places all along the line and further off, for where it is crowded: those near its beginning, and
  /// near it, come first.
  private static func remoteCandidates(
    _ index: Int, _ lines: [String], _ content: FlowChartContent, _ geometry: FlowGeometry
  ) -> [Box] {
    let path = geometry.paths[index]
    let (width, height) = extent(of: lines, content)
    return [2.0, 6, 10, 15, 20].flatMap { clearance in
      zip(path, path.dropFirst()).flatMap { from, to -> [Box] in
        let isHorizontal = abs(from.y - to.y) < 0.1
        return stride(from: 0, through: length((from, to)), by: 3).flatMap { distance in
          [-1.0, 1].map { side in
            let center =
              isHorizontal
              ? Point(
                from.x + (to.x > from.x ? distance : -distance),
                from.y + side * (height / 2 + clearance))
              : Point(
                from.x + side * (width / 2 + clearance),
                from.y + (to.y > from.y ? distance : -distance))
            return Box(center: center, width: width, height: height)
          }
        }
      }
    }
  }

  /// Places in the corner that a diamond leaves free beside its vertex.
  private static func corners(
    _ diamond: Box, _ vertex: Point, _ direction: Double, _ width: Double, _ height: Double
  ) -> [Point] {
    [width / 2 + 3, 0, -3, -6, -9, -12].flatMap { distance in
      let rise =
        max(0, width / 2 - distance) * diamond.height / diamond.width + height / 2 + 1.8
      return [-1.0, 1].map { Point(vertex.x + direction * distance, vertex.y + $0 * rise) }
    }
  }

  private static func length(_ piece: (Point, Point)) -> Double {
    abs(piece.0.x - piece.1.x) + abs(piece.0.y - piece.1.y)
  }
}
