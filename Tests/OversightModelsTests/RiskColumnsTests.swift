import Oversight
import OversightTestSupport
import Testing

@testable import OversightCharts

/// The columns of risk charts suit their texts.
@Suite struct RiskColumnsTests {
  private func room(on page: Page) -> Double { page.width - 2 * Page.margin - 120 }

  private func usual(_ language: Language) -> [Double] {
    let shares: [Double] = language == .english ? [86, 108, 122, 66, 72] : [92, 114, 142, 44, 62]
    let room = room(on: .a4Portrait)
    return shares.map { $0 * room / shares.reduce(0, +) }
  }

  @Test(arguments: WorkedPowers.ids) func noWordIsBrokenThatNeedNotBe(_ id: String) throws {
    let power = try WorkedPowers.resolved(id)
    for language in Language.allCases {
      let options = ChartOptions(language: language, edition: .internal)
      let sheet = Sheet(kind: .risk, power: power, options: options)
      let table = RiskChartTable(sheet: sheet)
      let layout = RiskChartLayout(table, sheet: sheet)
      for (row, lines) in zip(table.rows, layout.lines.rows) {
        var cells = [([row.name, row.detail], lines.name)]
        for (block, set) in zip(row.blocks, lines.blocks) {
          cells.append(([block.place ?? "", block.manifestation ?? "—"], set.risk))
          cells += zip(block.measures, set.measures).map { ([$0.text], $1) }
          cells.append((block.responsible.isEmpty ? ["—"] : block.responsible, set.responsible))
          cells.append((block.supervisors.isEmpty ? ["—"] : block.supervisors, set.supervisors))
        }
        for (texts, lines) in cells {
          let words = Set(texts.flatMap { Self.words(in: $0) })
          let shown = lines.flatMap { Self.words(in: $0.text) }
          #expect(Set(shown).isSubset(of: words), "\(language): \(lines.map(\.text))")
        }
      }
    }
  }

  /// The runs of Latin letters.
  private static func words(in text: String) -> [String] {
    text.split { !($0.isASCII && $0.isLetter) }.map(String.init)
  }

  @Test(arguments: WorkedPowers.ids) func noChartIsHigherThanWithTheUsualColumns(
    _ id: String
  ) throws {
    let power = try WorkedPowers.resolved(id)
    for language in Language.allCases {
      let table = RiskChartTable(power: power, options: ChartOptions(language: language))
      for type in RiskChartType.all {
        let widths = RiskChartWidths(table, type: type, language: language)
        let usual = usual(language)
        let best = widths.best(from: usual)
        #expect(abs(best.reduce(0, +) - usual.reduce(0, +)) < 0.001)
        #expect(widths.height(at: best) <= widths.height(at: usual))
        #expect(best == widths.best(from: usual))
      }
    }
  }

  @Test("Counted lines are the lines that are made")
  func counts() {
    var generator = SeededGenerator(seed: 5)
    let parts = ["Papers", "of", "the ", "审", "查，", "（甲）", " ", "non-acceptance", "。", "x"]
    for _ in 0..<2_000 {
      let text = (0..<Int.random(in: 1...14, using: &generator))
        .map { _ in parts.randomElement(using: &generator) ?? "" }.joined()
      let width = Double(Int.random(in: 70...160, using: &generator))
      let count = LineCount(text, size: 8, pitch: 10).lines(at: width)
      let lines = LineBreaker(size: 8).lines(text, width: width)
      let hasLongWord = LineBreaker(size: 8).widestPart(of: text) > width
      #expect((count.broken > 0) == hasLongWord, "\(text)")
      if !hasLongWord { #expect(abs(count.count - lines.count) <= 1, "\(text) at \(width)") }
    }
  }
}
