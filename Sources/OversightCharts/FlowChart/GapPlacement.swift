internal import Oversight

/// Frames the places where gaps are, and ties the names of the rules to them (internal edition).
struct GapPlacement: Sendable {
  static let size = 7.0

  /// A frame round a node or a mark.
  struct Frame: Sendable {
    var box: Box
    var text: String
  }

  /// The name of a rule, and the line that ties it to its frame.
  struct Tag: Sendable {
    var box: Box
    var text: String
    var leader: (from: Point, to: Point)
  }

  private(set) var frames: [Frame] = []
  private(set) var tags: [Tag] = []

  /// Frames are obstacles before labels are placed; tags come after.
  init(
    _ gaps: [Gap], _ content: FlowChartContent, _ geometry: FlowGeometry,
    _ marks: MarkPlacement, _ obstacles: inout Obstacles
  ) {
    for (index, node) in content.nodes.enumerated() {
      guard let text = Self.text(of: gaps, at: node.path) else { continue }
      let box = geometry.boxes[index]
      frames.append(
        Frame(
          box: Box(center: box.center, width: box.width + 11, height: box.height + 13), text: text))
    }
    for (index, edge) in content.edges.enumerated() where edge.style != .tie {
      guard let text = Self.text(of: gaps, at: edge.path) else { continue }
      let mark = marks.marks.first { $0.edge == index }?.center
      guard let center = mark ?? Self.middle(of: geometry.paths[index]) else { continue }
      frames.append(Frame(box: Box(center: center, width: 19, height: 14), text: text))
    }
    for frame in frames { obstacles.addFrame(frame.box) }
  }

  /// Puts each tag in the nearest free place on a ring round its frame.
  mutating func placeTags(_ geometry: FlowGeometry, _ obstacles: inout Obstacles) {
    let page = geometry.field
    for frame in frames {
      let tag = Self.tag(for: frame, page, obstacles)
      tags.append(tag)
      obstacles.add(tag.box)
    }
  }

  /// The rules of the gaps at an element or at what hangs on it.
  private static func text(of gaps: [Gap], at path: ElementPath) -> String? {
    let here = gaps.filter { $0.element.components.starts(with: path.components) }
    guard let first = here.first else { return nil }
    let others = Set(here.map(\.rule)).subtracting([first.rule]).count
    return others == 0 ? first.rule : "\(first.rule) +\(others)"
  }

  private static func middle(of path: [Point]) -> Point? {
    zip(path, path.dropFirst())
      .max { abs($0.0.x - $0.1.x) + abs($0.0.y - $0.1.y) < abs($1.0.x - $1.1.x) + abs($1.0.y - $1.1.y) }
      .map { Point(($0.0.x + $0.1.x) / 2, ($0.0.y + $0.1.y) / 2) }
  }

  private static func tag(for frame: Frame, _ page: Box, _ obstacles: Obstacles) -> Tag {
    let box = frame.box
    let width = TextMeasure.width(frame.text, size: size, isBold: true) + 8
    let height = 11.0
    for distance in stride(from: 4.0, to: 160, by: 4) {
      for (dx, dy) in [(-1.0, 0.0), (1, 0), (0, 1), (0, -1)] {
        for shift in [0.0, -0.4, 0.4] {
          let center = Point(
            box.center.x + dx * (box.width / 2 + width / 2 + distance)
              + (dx == 0 ? shift * width : 0),
            box.center.y + dy * (box.height / 2 + height / 2 + distance)
              + (dy == 0 ? shift * box.height : 0))
          let place = Box(center: center, width: width, height: height)
          guard page.contains(place),
            !obstacles.isHit(place.expanded(by: 2), margin: 1.5)
          else { continue }
          let leader = leader(from: box, to: place, isVertical: dx == 0, dx + dy)
          let line = Box(
            left: min(leader.from.x, leader.to.x), top: min(leader.from.y, leader.to.y),
            right: max(leader.from.x, leader.to.x), bottom: max(leader.from.y, leader.to.y))
          let clear =
            dx == 0
            ? Box(
              left: line.left - 0.6, top: line.top + 1.2, right: line.right + 0.6,
              bottom: line.bottom - 1.2)
            : Box(
              left: line.left + 1.2, top: line.top - 0.6, right: line.right - 1.2,
              bottom: line.bottom + 0.6)
          if distance > 5, obstacles.isHit(clear, margin: 0.5) { continue }
          return Tag(box: place, text: frame.text, leader: leader)
        }
      }
    }
    let above = Box(
      center: Point(box.center.x, box.top - height / 2), width: width, height: height)
    return Tag(box: above, text: frame.text, leader: (box.center, box.center))
  }

  private static func leader(
    from frame: Box, to tag: Box, isVertical: Bool, _ direction: Double
  ) -> (from: Point, to: Point) {
    if isVertical {
      let x = min(max(frame.center.x, tag.left + 4), tag.right - 4)
      return direction > 0
        ? (Point(x, frame.bottom), Point(x, tag.top)) : (Point(x, frame.top), Point(x, tag.bottom))
    }
    let y = min(max(frame.center.y, tag.top + 2), tag.bottom - 2)
    return direction > 0
      ? (Point(frame.right, y), Point(tag.left, y)) : (Point(frame.left, y), Point(tag.right, y))
  }
}
