/// A straight piece of an edge on the page.
struct LinePiece: Sendable {
  var edge: Int
  /// Its place on the way of the edge.
  var index: Int
  var isHorizontal: Bool
  /// The y of a horizontal piece, the x of a vertical one.
  var across: Double
  var along: ClosedRange<Double>

  var box: Box {
    isHorizontal
      ? Box(left: along.lowerBound, top: across, right: along.upperBound, bottom: across)
      : Box(left: across, top: along.lowerBound, right: across, bottom: along.upperBound)
  }

  /// What it has in common with another on the same line, in points; negative where they are apart.
  func overlap(_ other: LinePiece) -> Double {
    min(along.upperBound, other.along.upperBound) - max(along.lowerBound, other.along.lowerBound)
  }
}

extension FlowGeometry {
  /// The straight pieces of all edges.
  var pieces: [LinePiece] {
    paths.enumerated().flatMap { edge, path in
      zip(path, path.dropFirst()).enumerated().compactMap { index, ends -> LinePiece? in
        let (from, to) = ends
        guard from != to else { return nil }
        let isHorizontal = abs(from.x - to.x) > abs(from.y - to.y)
        let (start, end) = isHorizontal ? (from.x, to.x) : (from.y, to.y)
        return LinePiece(
          edge: edge, index: index, isHorizontal: isHorizontal,
          across: isHorizontal ? from.y : from.x, along: min(start, end)...max(start, end))
      }
    }
  }

  /// The pairs of edges of which two pieces run along one another, closer than the eye can part.
  var linesOnOneAnother: [(first: Int, second: Int)] {
    // Ends that only meet do not lie on one another.
    parallels(nearer: 2, from: -0.6).map {
      (min($0.edge, $1.edge), max($0.edge, $1.edge))
    }
  }

  /// The pairs of parallel pieces of two edges that are nearer to one another than a distance.
  ///
  /// - Parameter least: how long they run beside one another at least, in points; for pieces on one
  ///   line negative, as far as their ends are apart at most.
  /// - Complexity: O(k log k) for k pieces, and the pairs of pieces that are beside one another.
  func parallels(nearer distance: Double, from least: Double) -> [(LinePiece, LinePiece)] {
    var pairs: [(LinePiece, LinePiece)] = []
    for isHorizontal in [true, false] {
      let pieces = pieces.filter { $0.isHorizontal == isHorizontal }
      let byLine = pieces.sorted { ($0.across, $0.edge) < ($1.across, $1.edge) }
      // Pieces of which each is near the one before go into one sweep.
      var first = byLine.startIndex
      while first < byLine.endIndex {
        var last = first
        while last + 1 < byLine.endIndex,
          byLine[last + 1].across - byLine[last].across < distance
        { last += 1 }
        pairs += Self.parallels(in: Array(byLine[first...last]), distance, least)
        first = last + 1
      }
    }
    return pairs
  }

  /// Sweeps along the lines: only pieces that have not ended yet are looked at.
  private static func parallels(
    in pieces: [LinePiece], _ distance: Double, _ least: Double
  ) -> [(LinePiece, LinePiece)] {
    var pairs: [(LinePiece, LinePiece)] = []
    var open: [LinePiece] = []
    for piece in pieces.sorted(by: {
      ($0.along.lowerBound, $0.edge, $0.index) < ($1.along.lowerBound, $1.edge, $1.index)
    }) {
      open.removeAll { $0.along.upperBound - piece.along.lowerBound <= min(0, least) }
      for other in open
      where other.edge != piece.edge && abs(other.across - piece.across) < distance
        && other.overlap(piece) > least
      { pairs.append((other, piece)) }
      open.append(piece)
    }
    return pairs
  }
}
