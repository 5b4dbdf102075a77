import Oversight
import OversightCharts
import OversightFormats
import OversightTestSupport
import Testing

@Suite("Powers in BPMN")
struct BPMNTextTests {
  private func text(_ powers: [ResolvedPower]) throws -> String {
    try BPMNText.text(of: powers) {
      FlowChartGeometry.of($0, options: ChartOptions(edition: .internal))
    }
  }

  private func samples(_ count: Int, seed: UInt64) throws -> [ResolvedPower] {
    var details = RandomDetails(seed: seed)
    return try (0..<count).map { _ in try details.power() }
  }

  @Test(
    "Every random model is valid by the schema of BPMN",
    .enabled(if: BPMNSchema.isThere, Comment(rawValue: BPMNSchema.whyNot)))
  func schema() throws {
    let schema = try #require(BPMNSchema())
    let count = Fuzz.count(150)
    let documents = try samples(count, seed: 31).map { try text([$0]) }
    for start in stride(from: 0, to: count, by: 200) {
      #expect(try schema.faults(of: Array(documents[start..<min(start + 200, count)])) == [])
    }
    // Several powers in one file share no id.
    var details = RandomDetails(seed: 32)
    let catalogue = try ["s1", "f1", "random", "post_p0"].map { try details.power(id: $0) }
    #expect(try schema.faults(of: [text(catalogue)]) == [])
    // The check finds something.
    #expect(try !schema.faults(of: [documents[0].replacing("startEvent", with: "start")]).isEmpty)
    Fuzz.report(count, "models that are valid by the schema of BPMN")
  }
}
