import Oversight

/// Where the columns of a risk chart stand and how wide their texts are.
struct RiskChartColumns: Sendable, Hashable {
  /// The places of a column, from the left side of the page.
  struct Column: Sendable, Hashable {
    var left: Double
    var width: Double
    var right: Double { left + width }
  }

  /// The middle of the numbers.
  let spine: Double
  let step: Column
  let grade: Column
  let risk: Column
  /// The texts of measures; their tags stand before them.
  let measures: Column
  let responsible: Column
  let supervisors: Column

  /// The width of a measure's tag with the white after it.
  static let tagWidth = 15.0

  /// Usual shares of what the columns of text have together: Chinese posts are short, English ones
  /// are not.
  private static func shares(in language: Language) -> [Double] {
    language == .english ? [86, 108, 122, 66, 72] : [92, 114, 142, 44, 62]
  }

  /// Columns whose widths suit the texts.
  ///
  /// - Parameter gradeWidth: what the widest grade takes.
  init(page: Page, language: Language, gradeWidth: Double, _ texts: RiskChartWidths) {
    let left = Page.margin
    let gaps = [2.0, 6, 6, 3, 3]
    let fixed = 24 + gradeWidth + Self.tagWidth + gaps.reduce(0, +)
    let room = page.width - 2 * Page.margin - fixed
    let shares = Self.shares(in: language)
    let total = shares.reduce(0, +)
    let widths = texts.best(from: shares.map { $0 * room / total })
    spine = left + 11
    step = Column(left: left + 24, width: widths[0])
    grade = Column(left: step.right + gaps[0], width: gradeWidth)
    risk = Column(left: grade.right + gaps[1] - 4, width: widths[1])
    measures = Column(left: risk.right + gaps[2] + Self.tagWidth, width: widths[2])
    responsible = Column(left: measures.right + gaps[3] + 2, width: widths[3])
    supervisors = Column(left: responsible.right + gaps[4] + 2, width: widths[4])
  }
}
