import Oversight

/// Chooses page and size of type, and how much white each row gets.
///
/// A4 first, then A3, then a roll as long as needed: text is never smaller than 7 points and never
/// left out.
struct RiskChartLayout: Sendable {
  let page: Page
  let columns: RiskChartColumns
  let lines: RiskChartLines
  /// The white of a block, above and below it together.
  let air: Double

  static let headHeight = 20.0
  /// The white between a chip and its word.
  static let chipGap = 3.0

  private static let leastAir = 11.0
  /// What is still enough for the smallest type, before a larger page is taken.
  private static let tightAir = 6.0
  private static let mostAir = 16.0
  private static func pages(of paper: Paper) -> [Page] {
    switch paper {
    case .auto: [.a4Portrait, .a3Portrait, .a3Landscape]
    case .a4: [.a4Portrait]
    case .a3: [.a3Portrait, .a3Landscape]
    }
  }

  /// The size of type on a chart that takes several pages, or a roll.
  private static let ampleType = RiskChartType.all[0]

  /// Whether the whole chart stands on the page.
  let isWhole: Bool

  /// - Parameter isStrip: whether a chart that is too long for the paper is to be split into pages;
  ///   otherwise it gets a roll as long as needed.
  init(_ table: RiskChartTable, sheet: Sheet, strip isStrip: Bool = false) {
    let gradeWidth = Self.gradeWidth(of: table, language: sheet.options.language)
    for page in Self.pages(of: sheet.options.paper) {
      let room = Sheet.body(of: .risk, on: page).height - Self.headHeight
      // The smallest type comes first: where it does not fit, no other does.
      let smallest = Self.fill(table, page, .smallest, gradeWidth, sheet)
      guard Self.air(of: smallest.1, in: room) >= Self.tightAir else { continue }
      let larger = RiskChartType.all.dropLast().lazy
        .map { Self.fill(table, page, $0, gradeWidth, sheet) }
        .first { Self.air(of: $0.1, in: room) >= Self.leastAir }
      let (columns, lines) = larger ?? smallest
      self.init(
        page: page, columns: columns, lines: lines,
        air: min(Self.mostAir, Self.air(of: lines, in: room)))
      return
    }
    if isStrip {
      let page = Self.pages(of: sheet.options.paper).last ?? .a3Landscape
      let (columns, lines) = Self.fill(table, page, Self.ampleType, gradeWidth, sheet)
      self.init(
        page: page, columns: columns, lines: lines, air: Self.leastAir, isWhole: false)
      return
    }
    let (columns, lines) = Self.fill(table, .a3Landscape, Self.ampleType, gradeWidth, sheet)
    let around = Sheet.titleHeight + Self.headHeight + Sheet.footerHeight(of: .risk) + Page.margin
    let height = around + lines.height + Self.leastAir * Double(lines.shares)
    self.init(
      page: Page(width: Page.a3Landscape.width, height: height.rounded(.up) + 1),
      columns: columns, lines: lines, air: Self.leastAir)
  }

  private init(
    page: Page, columns: RiskChartColumns, lines: RiskChartLines, air: Double,
    isWhole: Bool = true
  ) {
    self.isWhole = isWhole
    self.page = page
    self.columns = columns
    self.lines = lines
    self.air = air
  }

  /// The white of each block where the lines stand in this height.
  private static func air(of lines: RiskChartLines, in height: Double) -> Double {
    (height - lines.height) / Double(max(1, lines.shares))
  }

  private static func fill(
    _ table: RiskChartTable, _ page: Page, _ type: RiskChartType, _ gradeWidth: Double,
    _ sheet: Sheet
  ) -> (RiskChartColumns, RiskChartLines) {
    let language = sheet.options.language
    let columns = RiskChartColumns(
      page: page, language: language, gradeWidth: gradeWidth,
      RiskChartWidths(table, type: type, language: language))
    return (
      columns, RiskChartLines(table, columns: columns, type: type, language: language)
    )
  }

  /// What the widest grade takes, within limits; longer words are broken.
  private static func gradeWidth(of table: RiskChartTable, language: Language) -> Double {
    let widths = table.rows.flatMap(\.blocks).map { block in
      GradeChip(block.grade).width + chipGap
        + TextMeasure.width(RiskTally.word(for: block.grade, in: language), size: 8)
    }
    let heading = TextMeasure.width(
      Texts.charts.text("column.grade")[language], size: 8.5, isBold: true)
    return min(max(heading, widths.max() ?? 0) + 6, 76)
  }
}
