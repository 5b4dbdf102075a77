public import Oversight

/// A display board (展示牌): the powers of a unit on one large page, for the wall beside its counter.
///
/// Each power has its name, code and category, its limits, what it rests on, its conditions and fee, who
/// handles it, and where to ask and to complain. All texts are shown in full: what does not fit on one
/// page in a type that can be read from a step away goes on on the next.
///
/// - Source: the boards that districts publish beside their two charts.
public struct DisplayBoard: Sendable {
  /// How large the page is; boards lie across.
  public enum Paper: String, Sendable, CaseIterable {
    case a0 = "A0"
    case a1 = "A1"
    case a2 = "A2"
    case a3 = "A3"

    /// ISO 216, in points.
    var page: Page {
      switch self {
      case .a0: Page(width: 3_370.39, height: 2_383.94)
      case .a1: Page(width: 2_383.94, height: 1_683.78)
      case .a2: Page(width: 1_683.78, height: 1_190.55)
      case .a3: .a3Landscape
      }
    }

    /// How many times as large as on A3 the type is.
    var scale: Double { page.width / Page.a3Landscape.width }
  }

  /// The unit whose powers they are.
  public var unit: LocalizedText
  /// The entries of the powers, in the order of the board.
  public var powers: [Power]
  /// The ids of powers that nobody has confirmed yet: they are marked.
  public var unconfirmed: Set<String>
  public var language: Language
  public var paper: Paper
  /// The day that stands on the board.
  public var date: CalendarDate

  public init(
    of unit: LocalizedText, _ powers: [Power], unconfirmed: Set<String> = [],
    language: Language = .simplifiedChinese, paper: Paper = .a2, date: CalendarDate
  ) {
    self.unit = unit
    self.powers = powers
    self.unconfirmed = unconfirmed
    self.language = language
    self.paper = paper
    self.date = date
  }

  /// Draws the board. What the library needed for it is kept until ``ChartRenderer/freeMemory()``.
  ///
  /// - Returns: the files: of PDF one with all pages, where the pages of the installed library can be
  ///   joined; of other forms one for each page. The same board gives the same bytes.
  /// - Throws: ``ChartError`` where it cannot be drawn.
  public func files(as format: ChartFormat) throws(ChartError) -> [[UInt8]] {
    let canvases = BoardLayout(self).canvases
    let files = try ChartRenderer.draw(canvases, as: [format], of: unit.original)[format] ?? []
    guard format == .pdf, let joined = PDFPages.join(files) else { return files }
    return [joined]
  }

  /// A word of boards.
  func word(_ key: String, _ arguments: [String: LocalizedText] = [:]) -> String {
    Texts.charts.text("board.\(key)", arguments)[language]
  }
}
