import Oversight
import OversightCharts
import OversightModels
import OversightRules
import OversightTestSupport
import Testing

@Suite("The run of every gap can be drawn")
struct HighlightTests {
  private static let gaps = Result {
    Checker().check(try WorkedPowers.catalogue.get()).gaps.filter { $0.witness != nil }
  }

  private func gaps(in power: String) throws -> [Gap] {
    try Self.gaps.get().filter { $0.element.components.first == power }
  }

  @Test func thereAreGapsToDraw() throws {
    #expect(try Self.gaps.get().count > 20)
  }

  @Test(arguments: WorkedPowers.ids) func withoutFaultsInBothLanguages(_ id: String) throws {
    let power = try WorkedPowers.resolved(id)
    for gap in try gaps(in: id) {
      for language in Language.allCases {
        let inspection = FlowChartInspection(
          power: power,
          options: ChartOptions(
            language: language, edition: .internal, gaps: [gap],
            highlight: ChartHighlight(of: gap)))
        #expect(inspection.faults == [], "\(gap.fingerprint)")
      }
    }
  }

  @Test(arguments: WorkedPowers.ids) func andMarksTheWitnessAndNothingElse(_ id: String) throws {
    let power = try WorkedPowers.resolved(id)
    for gap in try gaps(in: id) {
      let highlight = try #require(ChartHighlight(of: gap))
      let options = ChartOptions(
        language: .english, edition: .internal, gaps: [gap], highlight: highlight)
      let file = try ChartRenderer(options: options).render(.flow, of: power, as: [.dot])[.dot]
      let chart = String(decoding: try #require(file), as: UTF8.self)
      let marked = chart.matches(of: /class="[a-zA-Z]+ run" id="flow_((?:step|flow)-[^"]*)"/)
        .map { String($0.1) }
      let process = power.process
      // A risk is marked where it hangs.
      func isNamed(_ path: ElementPath) -> Bool {
        highlight.elements.contains { $0.components.starts(with: path.components) }
      }
      let steps = process.steps.filter { isNamed($0.path) }
      let flows = process.flows.filter { isNamed($0.path) }
      let expected =
        steps.map { "step-\($0.reference.id)" } + flows.map { "flow-\($0.reference.index + 1)" }
      #expect(marked.sorted() == expected.sorted(), "\(gap.fingerprint)")
      let places = Set((steps.map(\.path) + flows.map(\.path)))
      #expect(highlight.elements.allSatisfy { $0.lies(in: places) }, "\(gap.fingerprint)")
    }
  }

  @Test(arguments: WorkedPowers.ids) func asSVG(_ id: String) throws {
    let power = try WorkedPowers.resolved(id)
    guard let gap = try gaps(in: id).first else { return }
    for language in Language.allCases {
      let options = ChartOptions(
        language: language, edition: .internal, gaps: [gap], highlight: ChartHighlight(of: gap))
      let file = try ChartRenderer(options: options).render(.flow, of: power, as: [.svg])[.svg]
      let chart = String(decoding: try #require(file), as: UTF8.self)
      let title = gap.title[language]
      #expect(chart.firstMatch(of: /<desc[^>]*>([^<]*)</)?.1.contains(title) == true)
    }
  }
}
