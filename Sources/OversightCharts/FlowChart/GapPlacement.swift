internal import Oversight

/// Frames the places where gaps are, and ties the names of the rules to them (internal edition).
struct GapPlacement: Sendable {
  static let size = 7.0

  /// A frame round a node or a mark.
  struct Frame: Sendable {
    var place: HighlightedRun.Place
    var box: Box
    /// What goes round the element: a halo where it is on a highlighted run, and then no frame.
    var border = Border.frame
    var text: String
    /// The ids of the rules that are broken here.
    var rules: String
  }

  enum Border: Sendable {
    case frame, halo, diamondHalo
  }

  /// The name of a rule, and the line that ties it to its frame.
  struct Tag: Sendable {
    var place: HighlightedRun.Place
    var box: Box
    var text: String
    /// The ids of the rules that are broken here.
    var rules: String
    var leader: (from: Point, to: Point)
  }

  private(set) var frames: [Frame] = []
  private(set) var tags: [Tag] = []

  /// Frames are obstacles before labels are placed; tags come after.
  init(
    _ gaps: [ChartGap], _ content: FlowChartContent, _ geometry: FlowGeometry,
    _ marks: MarkPlacement, _ run: HighlightedRun?, _ language: Language,
    _ obstacles: inout Obstacles
  ) {
    for (index, node) in content.nodes.enumerated() {
      guard let words = Self.words(of: gaps, at: node.paths, language) else { continue }
      let box = geometry.boxes[index]
      var frame = Frame(
        place: .node(index),
        box: Box(center: box.center, width: box.width + 11, height: box.height + 13),
        text: words.text, rules: words.rules)
      if run?.contains(.node(index)) == true {
        frame.border = node.symbol == .decision ? .diamondHalo : .halo
        frame.box = HighlightPlacement.halo(
          round: node.symbol, box,
          by: HighlightPlacement.Reach.halo + HighlightPlacement.Reach.edge)
      }
      frames.append(frame)
    }
    for (index, edge) in content.edges.enumerated() where edge.style != .tie {
      guard let words = Self.words(of: gaps, at: [edge.path], language) else { continue }
      let mark = marks.marks.first { $0.edge == index }
      guard let center = mark?.center ?? Self.middle(of: geometry.paths[index]) else { continue }
      let width = max(19, (mark?.width ?? 0) + 5)
      frames.append(
        Frame(
          place: .edge(index), box: Box(center: center, width: width, height: 14), text: words.text,
          rules: words.rules))
    }
    for frame in frames where frame.border == .frame { obstacles.addFrame(frame.box) }
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

  /// What is wrong at an element or at what hangs on it: the title of the first rule and how many
  /// more there are, and the ids of all.
  private static func words(
    of gaps: [ChartGap], at paths: [ElementPath], _ language: Language
  ) -> (text: String, rules: String)? {
    // The gravest is named.
    let here = gaps.filter { gap in
      paths.contains { gap.element.components.starts(with: $0.components) }
    }.enumerated().sorted {
      ($0.element.severity, $1.offset) > ($1.element.severity, $0.offset)
    }.map(\.element)
    guard let first = here.first else { return nil }
    let rules = here.map(\.rule).withoutRepetitions
    let title = first.title[language]
    return (
      rules.count == 1 ? title : "\(title) +\(rules.count - 1)", rules.joined(separator: ", ")
    )
  }

  private static func middle(of path: [Point]) -> Point? {
    zip(path, path.dropFirst())
      .max {
        abs($0.0.x - $0.1.x) + abs($0.0.y - $0.1.y) < abs($1.0.x - $1.1.x) + abs($1.0.y - $1.1.y)
      }
      .map { Point(($0.0.x + $0.1.x) / 2, ($0.0.y + $0.1.y) / 2) }
  }

  private static func tag(for frame: Frame, _ page: Box, _ obstacles: Obstacles) -> Tag {
    let width = TextMeasure.width(frame.text, size: size, isBold: true) + 8
    let places = places(round: frame, width: width, height: 11).filter { page.contains($0.box) }
    let free = places.first { place in
      !obstacles.isHit(place.box.expanded(by: 2), margin: 1.5)
        && (place.distance <= 5 && frame.border != .diamondHalo
          || !obstacles.isHit(clearance(of: place, from: frame), margin: 0.5))
    }
    // Where the chart is crowded a tag may cover a line, then a side of a frame, but no box and no text.
    // Its leader does not run behind a box where there is another place: it would seem to be of that.
    let crowded =
      free
      ?? places.first {
        !obstacles.isHit($0.box, linesCount: false)
          && !obstacles.isHit(clearance(of: $0, from: frame), linesCount: false)
      }
      ?? places.first { !obstacles.isHit($0.box, linesCount: false) }
      ?? places.first { !obstacles.isHit($0.box, linesCount: false, framesCount: false) }
    let place = crowded ?? places.first
    guard let place else {
      let center = frame.box.center
      return Tag(
        place: frame.place, box: Box(center: center, width: width, height: 11), text: frame.text,
        rules: frame.rules,
        leader: (center, center))
    }
    return Tag(
      place: frame.place, box: place.box, text: frame.text, rules: frame.rules, leader: place.leader
    )
  }

  /// A place for a tag beside a frame.
  private struct Place {
    var box: Box
    var distance: Double
    var isVertical: Bool
    var leader: (from: Point, to: Point)
  }

  /// The places on rings round a frame, the nearest first.
  private static func places(round framed: Frame, width: Double, height: Double) -> [Place] {
    let frame = framed.box
    return stride(from: 4.0, to: 160, by: 4).flatMap { distance in
      [(-1.0, 0.0), (1, 0), (0, 1), (0, -1)].flatMap { dx, dy in
        [0.0, -0.4, 0.4].map { shift in
          let center = Point(
            frame.center.x + dx * (frame.width / 2 + width / 2 + distance)
              + (dx == 0 ? shift * width : 0),
            frame.center.y + dy * (frame.height / 2 + height / 2 + distance)
              + (dy == 0 ? shift * frame.height : 0))
          let box = Box(center: center, width: width, height: height)
          return Place(
            box: box, distance: distance, isVertical: dx == 0,
            leader: leader(from: framed, to: box, isVertical: dx == 0, dx + dy))
        }
      }
    }
  }

  /// The room that a leader needs between its frame and its tag.
  private static func clearance(of place: Place, from frame: Frame) -> Box {
    let (from, to) = place.leader
    let line = Box(
      left: min(from.x, to.x), top: min(from.y, to.y), right: max(from.x, to.x),
      bottom: max(from.y, to.y))
    // A diamond takes up its room in slices, which reach a little beyond its sides.
    let (along, across) = (frame.border == .diamondHalo ? -5 : -1.2, 0.6)
    let (x, y) = place.isVertical ? (across, along) : (along, across)
    return Box(
      left: line.left - x, top: line.top - y, right: line.right + x, bottom: line.bottom + y)
  }

  private static func leader(
    from framed: Frame, to tag: Box, isVertical: Bool, _ direction: Double
  ) -> (from: Point, to: Point) {
    let frame = framed.box
    let center = frame.center
    let isDiamond = framed.border == .diamondHalo
    if isVertical {
      let x = min(max(center.x, tag.left + 4), tag.right - 4)
      let share = isDiamond ? max(0, 1 - abs(x - center.x) / (frame.width / 2)) : 1
      let y = center.y + direction * frame.height / 2 * share
      return (Point(x, y), Point(x, direction > 0 ? tag.top : tag.bottom))
    }
    let y = min(max(center.y, tag.top + 2), tag.bottom - 2)
    let share = isDiamond ? max(0, 1 - abs(y - center.y) / (frame.height / 2)) : 1
    let x = center.x + direction * frame.width / 2 * share
    return (Point(x, y), Point(direction > 0 ? tag.left : tag.right, y))
  }
}
