/// Where everything lies on the page: lanes, boxes and the corners of every line.
struct FlowGeometry: Sendable {
  /// Distances on the page, in points.
  enum Measure {
    static let laneHead = 30.0
    static let track = 7.0
    static let gutter = 14.0
    static let markedGutter = 25.0
    static let channel = 18.0
    static let emptyChannel = 15.0
    /// What a mark on a line from row to row needs.
    static let markedChannel = 24.0
    /// More air than this between two rows tears a small process apart.
    static let mostAir = 46.0
  }

  let page: Page
  /// The borders of the lanes, from the left margin to the right one.
  private(set) var borders: [Double] = []
  private(set) var boxes: [Box] = []
  /// The corners of each edge, from the outline of its source to that of its target.
  private(set) var paths: [[Point]] = []
  /// Where the lanes end.
  private(set) var bottom = 0.0
  /// What is left of the page's width and height; negative where the process does not fit.
  private(set) var widthLeft = 0.0
  private(set) var heightLeft = 0.0

  private let note: Double
  private let legend: Double
  private let content: FlowChartContent
  private let rows: RowAssignment
  private let sizes: [BoxSizes.Size]
  private let routes: [Route]
  private let assignment: TrackAssignment
  private var columnCenters: [Double] = []
  private var rowCenters: [Double] = []
  private var channels: [(top: Double, bottom: Double)] = []

  /// The room for lanes and their heads, without what a note and a long legend take of it.
  var body: Box {
    let body = Sheet.body(of: .flow, on: page)
    return Box(
      left: body.left, top: body.top + note, right: body.right, bottom: body.bottom - legend)
  }

  /// The box with the name of a lane.
  func head(of lane: Int) -> Box {
    Box(
      left: borders[lane], top: body.top, right: borders[lane + 1],
      bottom: body.top + Measure.laneHead - 4)
  }

  /// The room below the heads, between the lanes' outer borders.
  var field: Box {
    Box(
      left: body.left, top: body.top + Measure.laneHead, right: body.right, bottom: bottom)
  }

  /// Where the last row and its lines end.
  private(set) var lastBottom = 0.0

  /// Where edges leave and enter each node.
  private(set) var ends: [[Point]] = []
  /// The pieces of edges that leave and enter each node.
  private(set) var lastPieces: [[Box]] = []

  var fits: Bool { widthLeft >= 0 && heightLeft >= 0 }

  /// - Parameters:
  ///   - note: the height above that is not for lanes.
  ///   - legend: the height below that is not for lanes.
  init(
    _ content: FlowChartContent, _ rows: RowAssignment, _ sizes: BoxSizes, _ routes: [Route],
    _ tracks: TrackAssignment, on page: Page, note: Double = 0, legend: Double = 0
  ) {
    self.note = note
    self.legend = legend
    self.content = content
    self.rows = rows
    self.sizes = sizes.sizes
    self.routes = routes
    self.page = page
    assignment = tracks
    placeColumns()
    placeRows()
    boxes = content.nodes.indices.map { node in
      Box(
        center: Point(columnCenters[content.nodes[node].lane], rowCenters[rows.rows[node]]),
        width: self.sizes[node].width, height: self.sizes[node].height)
    }
    paths = routes.indices.map { path($0) }
    collectEnds()
  }

  private mutating func collectEnds() {
    ends = Array(repeating: [], count: boxes.count)
    lastPieces = Array(repeating: [], count: boxes.count)
    for (edge, path) in zip(content.edges, paths) where path.count > 1 {
      ends[edge.source].append(path[0])
      ends[edge.target].append(path[path.count - 1])
      lastPieces[edge.source].append(Box(corners: path[0], path[1]))
      lastPieces[edge.target].append(Box(corners: path[path.count - 2], path[path.count - 1]))
    }
  }

  /// The smallest page that would hold this process as it is laid out.
  var neededPage: Page {
    Page(
      width: page.width + max(0, -widthLeft).rounded(.up),
      height: page.height + max(0, -heightLeft).rounded(.up))
  }

  private func trackCount(horizontal: Bool, _ line: Int) -> Int {
    assignment.counts[.init(isHorizontal: horizontal, line: line), default: 0]
  }

  // MARK: Columns and rows

  private mutating func placeColumns() {
    let count = content.lanes.count
    var gutters = (0...count).map { border in
      let tracks = Double(trackCount(horizontal: false, 2 * border)) * Measure.track
      return border == 0 || border == count ? 8 + tracks : Measure.gutter + tracks
    }
    widenForMarks(&gutters)
    var widths = [Double](repeating: 0, count: count)
    for (node, size) in zip(content.nodes, sizes) {
      widths[node.lane] = max(widths[node.lane], size.width)
    }
    // A lane in which nothing stands is as wide as a terminator.
    for lane in widths.indices where widths[lane] == 0 { widths[lane] = 58 }
    widthLeft =
      page.width - 2 * Page.margin - gutters.reduce(0, +) - widths.reduce(0, +)
    let share = max(0, widthLeft) / Double(count)
    var x = Page.margin
    for border in 0...count {
      let isOuter = border == 0 || border == count
      let gutter = gutters[border] + (isOuter ? share / 2 : share)
      borders.append(
        border == 0 ? Page.margin : border == count ? page.width - Page.margin : x + gutter / 2)
      x += gutter
      guard border < count else { break }
      columnCenters.append(x + widths[border] / 2)
      x += widths[border]
    }
    if widthLeft < 0 { borders[count] = x }
  }

  /// A mark needs room where its line crosses a border, and more where lines along the border cross it.
  private func widenForMarks(_ gutters: inout [Double]) {
    var crossed: [Int: [ClosedRange<Int>]] = [:]
    for run in routes.lazy.flatMap(\.runs) where !run.isHorizontal && run.isShared {
      crossed[run.line, default: []].append(min(run.start, run.end)...max(run.start, run.end))
    }
    for (edge, route) in routes.enumerated() {
      guard let mark = content.edges[edge].mark else { continue }
      let width = MarkPlacement.width(of: mark)
      for run in route.runs where run.isHorizontal {
        for border in 1..<max(1, content.lanes.count)
        where min(run.start, run.end) < 2 * border && 2 * border < max(run.start, run.end) {
          var room = Measure.markedGutter + max(0, width - 14)
          let isShort = route.runs.count == 1 && abs(run.start - run.end) == 2
          if isShort, crossed[2 * border]?.contains(where: { $0.contains(run.line) }) == true {
            let tracks = Double(trackCount(horizontal: false, 2 * border))
            room = 2 * (width + 4) + tracks * Measure.track
          }
          gutters[border] = max(gutters[border], room)
        }
      }
    }
  }

  private mutating func placeRows() {
    var heights = [Double](repeating: 0, count: rows.count)
    for (row, size) in zip(rows.rows, sizes) { heights[row] = max(heights[row], size.height) }
    var channelHeights = (0...rows.count).map { channel in
      let tracks = trackCount(horizontal: true, 2 * channel)
      if channel == 0 { return max(10, 8 + Double(tracks) * Measure.track) }
      if channel == rows.count { return max(10, 4 + Double(tracks) * Measure.track) }
      return tracks == 0
        ? Measure.emptyChannel : Measure.channel + Double(tracks - 1) * Measure.track
    }
    for (edge, route) in routes.enumerated() where content.edges[edge].mark != nil {
      guard let run = route.runs.first, route.runs.count == 1, !run.isHorizontal else { continue }
      for channel in 1..<max(1, rows.count)
      where min(run.start, run.end) < 2 * channel && 2 * channel < max(run.start, run.end) {
        channelHeights[channel] = max(channelHeights[channel], Measure.markedChannel)
      }
    }
    let available = body.height - Measure.laneHead
    heightLeft = available - heights.reduce(0, +) - channelHeights.reduce(0, +)
    let air = min(Measure.mostAir, max(0, heightLeft) / Double(rows.count))
    for channel in channelHeights.indices {
      let isOuter = channel == 0 || channel == rows.count
      channelHeights[channel] += isOuter ? air / 2 : air
    }
    var y = body.top + Measure.laneHead
    for row in 0...rows.count {
      channels.append((y, y + channelHeights[row]))
      y += channelHeights[row]
      guard row < rows.count else { break }
      rowCenters.append(y + heights[row] / 2)
      y += heights[row]
    }
    lastBottom = y
    bottom = max(y, body.bottom)
  }

  // MARK: Lines

  private func path(_ edge: Int) -> [Point] {
    let route = routes[edge]
    let runs = route.runs
    let (source, target) = (content.edges[edge].source, content.edges[edge].target)
    var coordinates = runs.indices.map { coordinate(edge, $0) }
    var (exit, entry) = (route.exitOffset, route.entryOffset)
    if runs.count == 1 {
      // A straight line stands off the middle at both ends, or at none; it bends on the way where
      // one of the two is too small for that.
      exit = exit != 0 ? exit : entry
      entry = exit
      let rooms = [room(source, route.exit), room(target, route.entry)]
      if rooms.contains(where: { $0 < abs(exit) }) {
        return bentPath(
          from: port(source, route.exit, rooms[0] < abs(exit) ? 0 : exit),
          to: port(target, route.entry, rooms[1] < abs(entry) ? 0 : entry),
          isHorizontal: route.exit.isHorizontal)
      }
      let ends = [route.exitOffset, route.entryOffset]
      if route.hasNeighbours, ends[0] != ends[1] {
        return bentPath(
          from: port(source, route.exit, ends[0]), to: port(target, route.entry, ends[1]),
          isHorizontal: route.exit.isHorizontal)
      }
    }
    if let first = runs.first, !first.isShared { coordinates[0] += exit }
    if runs.count > 1, let last = runs.last, !last.isShared {
      coordinates[runs.count - 1] += entry
    }
    var points = [port(source, route.exit, exit)]
    for index in runs.indices.dropLast() {
      points.append(
        runs[index].isHorizontal
          ? Point(coordinates[index + 1], coordinates[index])
          : Point(coordinates[index], coordinates[index + 1]))
    }
    points.append(port(target, route.entry, entry))
    return points
  }

  /// How far from the middle of its side an edge can end on a node.
  private func room(_ node: Int, _ side: Direction) -> Double {
    let box = boxes[node]
    return (side.isHorizontal ? box.height : box.width) / 2
  }

  /// A line that changes its track half way.
  private func bentPath(from start: Point, to end: Point, isHorizontal: Bool) -> [Point] {
    if isHorizontal {
      // Not half way, where the border of the lanes may be.
      let x = start.x + (end.x - start.x) / 3
      return [start, Point(x, start.y), Point(x, end.y), end]
    }
    let y = (start.y + end.y) / 2
    return [start, Point(start.x, y), Point(end.x, y), end]
  }

  /// The y of a horizontal run, the x of a vertical one.
  private func coordinate(_ edge: Int, _ index: Int) -> Double {
    let run = routes[edge].runs[index]
    let place = run.line / 2
    guard run.isShared else { return run.isHorizontal ? rowCenters[place] : columnCenters[place] }
    let count = trackCount(horizontal: run.isHorizontal, run.line)
    let track = Double(assignment.tracks[edge][index])
    let offset = (track - Double(count - 1) / 2) * Measure.track
    if run.isHorizontal {
      // A little above the middle: the arrow head needs room below.
      return (channels[place].top + channels[place].bottom) / 2 - 2 + offset
    }
    if place == 0 { return borders[0] + 6 + track * Measure.track }
    if place == content.lanes.count { return borders[place] - 6 - track * Measure.track }
    // An odd number of tracks moves by half a pitch: no line ever runs on a lane's border.
    return borders[place] + offset + (count % 2 == 1 ? Measure.track / 2 : 0)
  }

  /// The point on a node's outline where an edge ends.
  private func port(_ node: Int, _ side: Direction, _ offset: Double) -> Point {
    let box = boxes[node]
    let center = box.center
    if content.nodes[node].symbol == .decision, offset != 0 {
      // The second slot of a diamond lies on its slanted side.
      let reach =
        side.isHorizontal
        ? box.width / 2 * (1 - abs(offset) / (box.height / 2))
        : box.height / 2 * (1 - abs(offset) / (box.width / 2))
      switch side {
      case .right: return Point(center.x + reach, center.y + offset)
      case .left: return Point(center.x - reach, center.y + offset)
      case .down: return Point(center.x + offset, center.y + reach)
      case .up: return Point(center.x + offset, center.y - reach)
      }
    }
    switch side {
    case .right: return Point(box.right, center.y + offset)
    case .left: return Point(box.left, center.y + offset)
    case .up: return Point(center.x + offset, box.top)
    case .down: return Point(center.x + offset, box.bottom + foot(node, offset))
    }
  }

  /// How far the wavy foot of a document is from its bottom line, away from the middle.
  private func foot(_ node: Int, _ offset: Double) -> Double {
    guard content.nodes[node].symbol == .document, offset != 0 else { return 0 }
    return offset < 0 ? 4.2 : -5
  }
}
