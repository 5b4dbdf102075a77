/// What is cut off where a chart goes on on another page.
struct CutLine: Sendable, Hashable {
  /// The place of the line among those of the whole chart.
  var edge: Int
  /// Where it crosses, from the left.
  var x: Double
  var stroke: Stroke
  var cssClass: CSSClass
}

extension Canvas {
  /// Where lines cross a height of the chart.
  func lines(across y: Double) -> [CutLine] {
    edges.enumerated().flatMap { index, edge in
      zip(edge.points, edge.points.dropFirst()).compactMap { from, to in
        min(from.y, to.y) < y && y < max(from.y, to.y)
          ? CutLine(edge: index, x: from.x, stroke: edge.stroke, cssClass: edge.cssClass) : nil
      }
    }.sorted { ($0.x, $0.edge) < ($1.x, $1.edge) }
  }

  /// Takes over what lies in a band of another canvas, moved downwards by a distance.
  ///
  /// Nodes go where their middle is; lines end where the band does.
  mutating func add(_ other: Canvas, in band: ClosedRange<Double>, movedBy distance: Double) {
    addBackground(of: other, in: band, movedBy: distance)
    var places: [Int: NodeID] = [:]
    for (index, node) in other.nodes.enumerated() where band.contains(node.box.center.y) {
      var node = node
      node.box.top += distance
      node.box.bottom += distance
      places[index] = addTaken(node)
    }
    for edge in other.edges {
      for piece in Self.pieces(of: edge.points, in: band) {
        var part = edge
        part.points = piece.points.map { Point($0.x, $0.y + distance) }
        part.source = piece.isFirst ? edge.source.flatMap { places[$0.index] } : nil
        part.target = piece.isLast ? edge.target.flatMap { places[$0.index] } : nil
        part.hasArrow = edge.hasArrow && piece.isLast
        addTaken(part)
      }
    }
  }

  private typealias Piece = (points: [Point], isFirst: Bool, isLast: Bool)

  /// The parts of a line in a band, from where it enters it to where it leaves it.
  private static func pieces(of points: [Point], in band: ClosedRange<Double>) -> [Piece] {
    var pieces: [Piece] = []
    var open: Piece?
    func isInside(_ point: Point) -> Bool { band.contains(point.y) }
    func crossings(_ from: Point, _ to: Point) -> [Point] {
      [band.lowerBound, band.upperBound].filter { min(from.y, to.y) < $0 && $0 < max(from.y, to.y) }
        .sorted { abs($0 - from.y) < abs($1 - from.y) }
        .map { Point(from.x + (to.x - from.x) * ($0 - from.y) / (to.y - from.y), $0) }
    }
    if let first = points.first, isInside(first) { open = ([first], true, false) }
    for (from, to) in zip(points, points.dropFirst()) {
      for crossing in crossings(from, to) {
        if var piece = open {
          piece.points.append(crossing)
          pieces.append(piece)
          open = nil
        } else {
          open = ([crossing], false, false)
        }
      }
      if open != nil, isInside(to) { open?.points.append(to) }
    }
    if var piece = open {
      piece.isLast = true
      pieces.append(piece)
    }
    return pieces.filter { $0.points.count > 1 }
  }
}
