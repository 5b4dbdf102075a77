/// Puts the mark of each hand-over on its line: where it crosses a lane's border, else along a
/// horizontal piece, else on a vertical one.
struct MarkPlacement: Sendable {
  /// A mark in its place.
  struct Placed: Sendable {
    var edge: Int
    var mark: FlowChartContent.Mark
    var center: Point
    var isOnVerticalLine: Bool

    var width: Double { MarkPlacement.width(of: mark) }
  }

  private(set) var marks: [Placed] = []

  init(_ content: FlowChartContent, _ geometry: FlowGeometry, _ obstacles: inout Obstacles) {
    for (index, edge) in content.edges.enumerated() {
      guard let mark = edge.mark else { continue }
      let width = Self.width(of: mark)
      let candidates = Self.candidates(on: geometry.paths[index], geometry.borders, width)
      let free =
        candidates.first { !obstacles.isHit(Self.box($0, width), ignoring: index) }
        ?? Self.tightCandidates(on: geometry.paths[index], width).first {
          !obstacles.isHit(Self.box($0, width), ignoring: index, margin: 0.2)
        }
      let first = geometry.paths[index].first ?? Point(0, 0)
      guard let place = free ?? candidates.first ?? (first, false) as Candidate? else { continue }
      marks.append(
        Placed(edge: index, mark: mark, center: place.center, isOnVerticalLine: place.isVertical))
      obstacles.add(Self.box(place, width).expanded(by: 0.8))
    }
  }

  private typealias Candidate = (center: Point, isVertical: Bool)

  static func width(of mark: FlowChartContent.Mark) -> Double {
    switch mark {
    case .eye: 14
    case .receipt: 11
    case .doubt(let isSigned): isSigned ? 26 : 14
    case .broken: 9
    case .compared(_, let marks): MarkWithChange.width(beside: marks.first.map(width))
    }
  }

  /// Places all along the line, for where it is crowded.
  private static func tightCandidates(on path: [Point], _ width: Double) -> [Candidate] {
    zip(path, path.dropFirst()).flatMap { from, to -> [Candidate] in
      let isVertical = abs(from.x - to.x) < 0.1
      let length = abs(from.x - to.x) + abs(from.y - to.y)
      let margin = (isVertical ? 10 : width) / 2 + 1
      return stride(from: margin, through: length - margin, by: 2).map { distance in
        let part = distance / length
        return (
          Point(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part), isVertical
        )
      }
    }
  }

  private static func box(_ candidate: Candidate, _ width: Double) -> Box {
    Box(center: candidate.center, width: width, height: 10)
  }

  private static func candidates(
    on path: [Point], _ borders: [Double], _ width: Double
  ) -> [Candidate] {
    var candidates: [Candidate] = []
    for (index, (from, to)) in zip(path, path.dropFirst()).enumerated()
    where abs(from.y - to.y) < 0.1 {
      var low = min(from.x, to.x) + width / 2 + 2.5
      var high = max(from.x, to.x) - width / 2 - 2.5
      if index == path.count - 2 {
        // The arrow head stays in sight.
        if to.x > from.x { high -= 7 } else { low += 7 }
      }
      guard low <= high else { continue }
      for border in borders where min(from.x, to.x) < border && border < max(from.x, to.x) {
        candidates.append((Point(min(max(border, low), high), from.y), false))
      }
      candidates += (0...8).map { (Point(low + (high - low) * Double($0) / 8, from.y), false) }
    }
    for (from, to) in zip(path, path.dropFirst())
    where abs(from.x - to.x) < 0.1 && abs(from.y - to.y) > 16 {
      candidates += [0.5, 0.4, 0.6, 0.3, 0.7, 0.25, 0.75].map {
        (Point(from.x, from.y + (to.y - from.y) * $0), true)
      }
    }
    return candidates
  }
}
