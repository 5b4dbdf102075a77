import Foundation
import Oversight
import OversightCharts
import OversightModels
import OversightTestSupport
import Testing

/// The two charts of a power hang side by side: they say the same of the same steps.
@Suite struct ChartPairTests {
  /// The steps of a chart in its SVG: the id of each and, in the order in which they are drawn, the
  /// texts.
  private func svg(_ kind: ChartKind, _ power: ResolvedPower) throws -> String {
    let files = try ChartRenderer().render(kind, of: power, as: [.svg])
    return String(decoding: try #require(files[.svg]), as: UTF8.self)
  }

  private func steps(in svg: String) -> Set<String> {
    Set(svg.matches(of: /id="(?:flow|risk)_step-([A-Za-z0-9_-]+)"/).map { String($0.1) })
  }

  @Test(arguments: WorkedPowers.ids) func bothChartsHaveTheSameStepsAndNumbers(
    _ id: String
  ) throws {
    let power = try WorkedPowers.resolved(id)
    let numbered = power.process.numberedSteps
    let content = FlowChartContent(power: power, options: ChartOptions())
    let flow = Dictionary(
      uniqueKeysWithValues: content.nodes.compactMap { node in node.number.map { ($0, node.id) } })
    let table = RiskChartTable(power: power, options: ChartOptions())
    let risk = Dictionary(
      uniqueKeysWithValues: table.rows.compactMap { row in row.number.map { ($0, "step-\(row.id)") }
      })
    #expect(flow == risk)
    #expect(flow.count == numbered.count)
    #expect(flow.keys.sorted() == Array(1...numbered.count))
    for kind in ChartKind.allCases {
      let drawn = steps(in: try svg(kind, power))
      for step in numbered { #expect(drawn.contains(step.reference.id), "\(kind): \(step.path)") }
    }
  }

  @Test(arguments: WorkedPowers.ids) func theFlowChartHasHardlyAFault(_ id: String) throws {
    let power = try WorkedPowers.resolved(id)
    for edition in Edition.allCases {
      let inspection = FlowChartInspection(
        power: power, options: ChartOptions(edition: edition))
      #expect(inspection.faults == [])
    }
  }
}
