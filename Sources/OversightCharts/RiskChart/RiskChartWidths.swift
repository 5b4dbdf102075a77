internal import Oversight

/// Chooses how wide the five columns of text are, by what stands in them: no word broken that need
/// not be, then the lowest chart, then the fewest lines.
///
/// It begins with usual shares and moves width from one column to another as long as that helps, so
/// a chart is never worse than with the usual ones. All steps are of fixed sizes and tried in a fixed
/// order: the same table always has the same columns.
struct RiskChartWidths {
  /// What counts, the gravest first.
  private struct Cost: Comparable {
    /// Words that go on on the next line.
    var broken = 0
    /// The height of all rows in points, and what names that are cut are worth.
    var height = 0
    /// The lines of all cells.
    var lines = 0

    static func < (first: Cost, second: Cost) -> Bool {
      (first.broken, first.height, first.lines) < (second.broken, second.height, second.lines)
    }
  }

  /// What the cells of one column take at one width: of steps by row, of all else by block.
  private struct Column {
    var heights: [Int] = []
    var broken = 0
    var lines = 0
    /// How many lines begin inside a name.
    var cuts = 0
  }

  /// The cells of a column: the texts of each cell, one above the other.
  private let cells: [[[LineCount]]]
  /// The blocks of each row.
  private let blocks: [Range<Int>]
  /// What each column loses to the white on its right.
  private let airs: [Double]

  /// The columns of names that have no blanks, so that any line that ends in one cuts it.
  private let unspacedNames: Range<Int>
  /// A name on one line is worth so many points of height: half a line.
  private static let priceOfCut = 6

  /// The narrowest that each column may become: its heading has room.
  private let narrowest: [Double]
  /// The headings of the columns, with what they may use of the room before the texts.
  private static let headings: [(key: String, before: Double)] = [
    ("column.step", 0), ("column.risk", 0), ("column.measures", RiskChartColumns.tagWidth),
    ("column.responsible", 0), ("column.supervisors", 0),
  ]

  /// How much is moved at once, in points, from coarse to fine.
  private static let moves = [24.0, 12, 6, 3]
  private static let mostMoves = 60

  /// - Complexity: O(length of the texts).
  init(_ table: RiskChartTable, type: RiskChartType, language: Language) {
    let none = Texts.charts.text("value.none")[language]
    func body(_ text: String) -> LineCount {
      LineCount(text, size: type.body, pitch: type.pitch)
    }
    func detail(_ text: String) -> LineCount {
      LineCount(text, size: Double(type.detail), pitch: type.detailPitch)
    }
    func names(_ names: [String]) -> [LineCount] {
      (names.isEmpty ? [none] : names).map {
        LineCount($0, size: type.aside, pitch: type.asidePitch)
      }
    }
    let all = table.rows.flatMap(\.blocks)
    let steps = table.rows.map { row in
      [LineCount(row.name, size: type.name, isBold: row.hasRisk, pitch: type.namePitch)]
        + (row.detail.isEmpty ? [] : [detail(row.detail)]) + row.gaps.map(detail)
    }
    let risks = all.map { block in
      (block.place.map { [detail($0)] } ?? []) + [body(block.manifestation ?? none)]
        + block.gaps.map(detail)
    }
    let measures = all.map { block in
      block.measures.isEmpty ? [body(none)] : block.measures.map { body($0.text) }
    }
    cells = [
      steps, risks, measures, all.map { names($0.responsible) }, all.map { names($0.supervisors) },
    ]
    var end = 0
    blocks = table.rows.map { row in
      defer { end += row.blocks.count }
      return end..<(end + row.blocks.count)
    }
    let air = RiskChartLines.air(in: language)
    let ofNames = RiskChartLines.airOfNames(in: language)
    airs = [RiskChartLines.airOfSteps(in: language), air, air, ofNames, ofNames]
    unspacedNames = language.isChinese ? 3..<5 : 0..<0
    narrowest = Self.headings.map { heading in
      let width = TextMeasure.width(
        Texts.charts.text(heading.key)[language], size: 8.5, isBold: true)
      return max(30, width * 1.04 + 4 - heading.before)
    }
  }

  /// The widths that suit the texts best, in the order of the columns.
  ///
  /// - Parameter usual: the widths to begin with; what they have together is shared out.
  /// - Complexity: O(moves · length of the texts); the number of moves is bounded.
  func best(from usual: [Double]) -> [Double] {
    var known: [[Double: Column]] = Array(repeating: [:], count: usual.count)
    func column(_ index: Int, at width: Double) -> Column {
      if let column = known[index][width] { return column }
      let column = measured(index, at: width - airs[index])
      known[index][width] = column
      return column
    }
    func cost(of widths: [Double]) -> Cost {
      self.cost(of: widths.indices.map { column($0, at: widths[$0]) })
    }
    var widths = usual
    var least = cost(of: widths)
    var count = 0
    for amount in Self.moves {
      var isBetter = true
      while isBetter, count < Self.mostMoves {
        isBetter = false
        let before = widths
        for (from, to) in Self.pairs where before[from] - amount >= narrowest[from] {
          var candidate = before
          candidate[from] -= amount
          candidate[to] += amount
          let price = cost(of: candidate)
          if price < least { (least, widths, isBetter) = (price, candidate, true) }
        }
        count += 1
      }
    }
    return widths
  }

  /// The height of all rows in points, without white, and what cut names are worth, at these widths.
  func height(at widths: [Double]) -> Int {
    cost(of: widths.indices.map { measured($0, at: widths[$0] - airs[$0]) }).height
  }

  private static let pairs = (0..<5).flatMap { from in
    (0..<5).filter { $0 != from }.map { (from: from, to: $0) }
  }

  private func measured(_ index: Int, at width: Double) -> Column {
    var column = Column()
    for cell in cells[index] {
      var height = 0
      for text in cell {
        let lines = text.lines(at: width)
        height += lines.count * text.pitch
        column.lines += lines.count
        column.broken += lines.broken
        if unspacedNames.contains(index) { column.cuts += lines.count - 1 }
      }
      column.heights.append(height)
    }
    return column
  }

  private func cost(of columns: [Column]) -> Cost {
    var cost = Cost()
    for column in columns {
      cost.broken += column.broken
      cost.lines += column.lines
      cost.height += column.cuts * Self.priceOfCut
    }
    for (row, blocks) in blocks.enumerated() {
      let ofBlocks = blocks.reduce(0) { height, block in
        height + (columns.dropFirst().map { $0.heights[block] }.max() ?? 0)
      }
      cost.height += max(columns[0].heights[row], ofBlocks)
    }
    return cost
  }
}
