internal import Oversight

/// Cuts a flow chart that is longer than its paper into pages.
///
/// It is cut between rows, where nothing stands and few lines go through. Each line that is cut ends
/// in a circle with a letter, and goes on at the same letter on the next page (GB/T 1526-1989,
/// connector).
struct FlowChartPages {
  private let layout: FlowChartLayout
  private let page: Page
  private let power: ResolvedPower
  private let options: ChartOptions

  /// The room for circles beside a cut: two rows of them.
  private static let connectorRoom = 34.0
  private static let circle = 11.0

  init(power: ResolvedPower, options: ChartOptions, layout: FlowChartLayout) {
    self.power = power
    self.options = options
    self.layout = layout
    page = layout.pageOfPart(on: options.paper)
  }

  /// The pages, of which there is one at least.
  func canvases() -> [Canvas] {
    var whole = FlowChartDrawing(power: power, options: options, layout: layout)
    whole.drawProcess()
    let strip = whole.canvas
    let bands = bands(of: strip)
    var letters = ConnectorLetters()
    var incoming: [Connector] = []
    return bands.indices.map { index in
      let number = PageNumber(page: index + 1, count: bands.count)
      let sheet = Sheet(kind: .flow, power: power, options: options, number: number, signs: signs)
      var part = FlowChartDrawing(power: power, options: options, layout: layout, sheet: sheet)
      part.canvas = sheet.canvas(on: page)
      part.canvas.summary = strip.summary
      // What is highlighted is said above the first page.
      let note = index == 0 ? layout.note : nil
      let head = sheet.body(on: page).top + (note?.height ?? 0)
      let top = head + FlowGeometry.Measure.laneHead + (index == 0 ? 0 : Self.connectorRoom)
      let distance = top - bands[index].lowerBound
      let bottom = sheet.body(on: page).bottom
      part.drawLanes(from: head, to: bottom)
      part.canvas.add(strip, in: bands[index], movedBy: distance)
      for connector in incoming { draw(connector, at: top, isAbove: true, on: &part.canvas) }
      incoming =
        index + 1 < bands.count ? connectors(at: bands[index].upperBound, strip, &letters) : []
      for connector in incoming {
        draw(connector, at: bands[index].upperBound + distance, isAbove: false, on: &part.canvas)
      }
      note?.draw(on: &part.canvas)
      sheet.draw(on: &part.canvas)
      return part.canvas
    }
  }

  private var signs: ChartSigns {
    var signs = layout.signs
    signs.signs.insert(.connector)
    return signs
  }

  // MARK: Where to cut

  private func bands(of strip: Canvas) -> [ClosedRange<Double>] {
    let (start, end) = (layout.geometry.field.top, layout.geometry.lastBottom)
    let room =
      Sheet(kind: .flow, power: power, options: options, signs: signs).body(on: page).height
      - FlowGeometry.Measure.laneHead
    let blocked = blockedHeights
    var bands: [ClosedRange<Double>] = []
    var top = start
    while top < end {
      let beginning = bands.isEmpty ? layout.note?.height ?? 0 : Self.connectorRoom
      if end - top <= room - beginning {
        bands.append(top...end)
        break
      }
      let limit = top + max(60, room - beginning - Self.connectorRoom)
      // Pages of about the same length rather than a full one and a rest.
      let count = ((end - top) / (limit - top)).rounded(.up)
      let share = (end - top) / count
      let first = top + share * 0.75
      // What is left has to fit on the pages that are left, where that can be.
      let least = end - (count - 1) * (room - 2 * Self.connectorRoom)
      let last = min(limit, max(top + share * 1.15, least + share * 0.15))
      let cut =
        blocked.lazy.flatMap { blocked in
          [max(first, min(least, last)), first].lazy
            .compactMap { self.cut(between: $0, and: last, blocked, strip) }
        }.first ?? limit
      bands.append(top...cut)
      top = cut
    }
    return bands.isEmpty ? [start...max(start + 1, end)] : bands
  }

  /// The height at which the fewest lines are cut, low rather than high; nil where things stand
  /// everywhere.
  private func cut(
    between first: Double, and last: Double, _ blocked: [ClosedRange<Double>], _ strip: Canvas
  ) -> Double? {
    var best: (height: Double?, price: Double) = (nil, .infinity)
    for height in stride(from: last, through: first, by: -1.5)
    where !blocked.contains(where: { $0.contains(height) }) {
      let price = Double(strip.lines(across: height).count) * 30 + (last - height) * 0.5
      if price < best.price { best = (height, price) }
    }
    return best.height
  }

  /// The heights at which things stand that must stay whole: all of them, and what is left of them
  /// where there is too much, boxes last.
  private var blockedHeights: [[ClosedRange<Double>]] {
    let geometry = layout.geometry
    // Badges and chips stand on the upper side of boxes.
    let boxes: [ClosedRange<Double>] = geometry.boxes.map { ($0.top - 8)...($0.bottom + 1.5) }
    var lines: [ClosedRange<Double>] = []
    for path in geometry.paths {
      for (from, to) in zip(path, path.dropFirst()) where abs(from.y - to.y) < 0.1 {
        lines.append((from.y - 2.5)...(from.y + 2.5))
      }
    }
    let words = layout.labels.labels.map(\.box) + (layout.highlight?.orders.map(\.box) ?? [])
    let marks = layout.marks.marks.map { Box(center: $0.center, width: $0.width, height: 14) }
    let gaps = layout.gaps.frames.map(\.box) + layout.gaps.tags.map(\.box)
    func heights(_ boxes: [Box]) -> [ClosedRange<Double>] {
      boxes.map { ($0.top - 1)...($0.bottom + 1) }
    }
    let most = boxes + lines + heights(words) + heights(marks)
    return [most + heights(gaps), most, boxes + lines, boxes]
  }

  // MARK: Connectors

  private struct Connector {
    var line: CutLine
    var letter: String
    /// 0 beside the cut, 1 one row further off, so that circles of near lines do not touch.
    var row: Int
  }

  private func connectors(
    at height: Double, _ strip: Canvas, _ letters: inout ConnectorLetters
  ) -> [Connector] {
    var last: [Int: Double] = [:]
    return strip.lines(across: height).filter { $0.cssClass != .gap }.map { line in
      let row = (0...1).first { line.x - (last[$0] ?? -.infinity) >= Self.circle + 2 } ?? 1
      last[row] = line.x
      return Connector(line: line, letter: letters.next(), row: row)
    }
  }

  private func draw(
    _ connector: Connector, at cut: Double, isAbove: Bool, on canvas: inout Canvas
  ) {
    let side = isAbove ? -1.0 : 1
    let radius = Self.circle / 2
    let center = Point(
      connector.line.x, cut + side * (4 + radius + Double(connector.row) * (Self.circle + 4)))
    canvas.polyline(
      [Point(center.x, cut), Point(center.x, center.y - side * radius)],
      stroke: connector.line.stroke, arrow: false, cssClass: connector.line.cssClass)
    canvas.node(
      NodeShape.circle, box: Box(center: center, width: Self.circle, height: Self.circle),
      fill: .white, stroke: Stroke(color: connector.line.stroke.color, width: 0.9),
      label: [TextLine(connector.letter, pitch: 7)], size: 7,
      color: connector.line.stroke.color,
      tooltip: Texts.charts.text(
        "connector", ["letter": LocalizedText(connector.letter)])[options.language],
      cssClass: .mark)
  }
}

/// A, B … Z, AA, AB …
private struct ConnectorLetters {
  private var count = 0

  mutating func next() -> String {
    defer { count += 1 }
    func letter(_ index: Int) -> String {
      String(UnicodeScalar(UInt8(ascii: "A") + UInt8(index % 26)))
    }
    return count < 26 ? letter(count) : letter(count / 26 - 1) + letter(count)
  }
}
