import Oversight

/// The risk prevention-and-control chart (风险防控图) of a power.
///
/// The steps of the flow chart, with the same numbers, run down the left as a spine; beside each
/// stand its risk points with grade, measures, responsible post and supervisor.
struct RiskChart: Sendable {
  private let sheet: Sheet
  private let layout: RiskChartLayout
  /// What is marked where charts are compared.
  private let marked: [(name: String, change: ElementChange)]

  init(power: ResolvedPower, options: ChartOptions) {
    self.init(power: power, options: options, strip: false)
  }

  private init(power: ResolvedPower, options: ChartOptions, strip isStrip: Bool) {
    var sheet = Sheet(kind: .risk, power: power, options: options)
    let table = RiskChartTable(sheet: sheet)
    sheet.signs = ChartSigns(table)
    self.sheet = sheet
    layout = RiskChartLayout(table, sheet: sheet, strip: isStrip)
    marked = table.marked
  }

  /// The chart on the smallest page on which it can be read.
  func canvas() -> Canvas { canvas(of: layout.lines.rows, on: sheet) }

  /// The chart on as many pages as it needs, split between steps.
  static func pages(power: ResolvedPower, options: ChartOptions) -> ChartPages {
    let chart = RiskChart(power: power, options: options, strip: true)
    guard !chart.layout.isWhole else {
      return ChartPages(canvases: [chart.canvas()], isWhole: true)
    }
    let parts = chart.parts
    let canvases = parts.enumerated().map { index, rows in
      let number = PageNumber(page: index + 1, count: parts.count)
      let sheet = Sheet(
        kind: .risk, power: power, options: options, number: number, signs: chart.sheet.signs)
      return chart.canvas(of: rows, on: sheet)
    }
    return ChartPages(canvases: canvases, isWhole: false)
  }

  private func canvas(of rows: [RiskChartLines.Row], on sheet: Sheet) -> Canvas {
    var canvas = sheet.canvas(on: layout.page)
    if let compared = sheet.compared {
      canvas.summary += ChangeWords(compared, sheet.options).summary(
        (sheet.comparedHead?.marked ?? []) + marked)
    }
    sheet.draw(on: &canvas)
    drawHead(on: &canvas)
    var top = body.top + RiskChartLayout.headHeight
    var spine: [Point] = []
    for row in rows {
      let height = height(of: row)
      let box = Box(left: body.left, top: top, width: body.width, height: height)
      RiskChartRow(row: row, box: box, sheet: sheet, layout: layout).draw(on: &canvas)
      if row.row.number != nil { spine.append(Point(layout.columns.spine, box.center.y)) }
      top = box.bottom
    }
    // Numbers are an order for reading, not a flow: the spine has no arrows.
    canvas.polyline(spine, stroke: .main, arrow: false, cssClass: .spine)
    return canvas
  }

  private func height(of row: RiskChartLines.Row) -> Double {
    row.height + layout.air * Double(row.shares)
  }

  /// The rows of each page. A step with more risks than a page holds goes on on the next.
  private var parts: [[RiskChartLines.Row]] {
    let room = body.height - RiskChartLayout.headHeight
    var parts: [[RiskChartLines.Row]] = [[]]
    var used = 0.0
    for row in layout.lines.rows.flatMap({ split($0, for: room) }) {
      let height = height(of: row)
      if used + height > room, used > 0 {
        parts.append([])
        used = 0
      }
      parts[parts.count - 1].append(row)
      used += height
    }
    return parts
  }

  private func split(_ row: RiskChartLines.Row, for room: Double) -> [RiskChartLines.Row] {
    guard height(of: row) > room else { return [row] }
    var parts: [RiskChartLines.Row] = []
    for block in row.blocks {
      var longer = parts.last ?? row
      longer.blocks = (parts.isEmpty ? [] : longer.blocks) + [block]
      if parts.isEmpty {
        parts.append(longer)
      } else if height(of: longer) <= room {
        parts[parts.count - 1] = longer
      } else {
        longer.blocks = [block]
        parts.append(longer)
      }
    }
    return parts
  }

  private var body: Box { Sheet.body(of: .risk, on: layout.page) }

  private func drawHead(on canvas: inout Canvas) {
    let columns = layout.columns
    let head = Box(
      left: body.left, top: body.top, width: body.width, height: RiskChartLayout.headHeight)
    canvas.shape(.rectangle, box: head, fill: .head)
    var supervisors = head
    supervisors.left = columns.supervisors.left - 4
    canvas.shape(.rectangle, box: supervisors, fill: .supervisionHead)
    let headings: [(key: String, left: Double, right: Double, color: Color)] = [
      ("column.step", body.left + 6, columns.step.right, .ink),
      ("column.grade", columns.grade.left, columns.grade.right, .ink),
      ("column.risk", columns.risk.left, columns.risk.right, .ink),
      (
        "column.measures", columns.measures.left - RiskChartColumns.tagWidth,
        columns.measures.right, .ink
      ),
      ("column.responsible", columns.responsible.left, columns.responsible.right, .ink),
      ("column.supervisors", columns.supervisors.left, columns.supervisors.right, .supervision),
    ]
    for heading in headings {
      canvas.text(
        [TextLine(sheet.word(heading.key), isBold: true, pitch: 12)],
        in: Box(left: heading.left, top: head.top, right: heading.right, bottom: head.bottom),
        size: 8.5, color: heading.color, cssClass: .heading)
    }
  }
}
