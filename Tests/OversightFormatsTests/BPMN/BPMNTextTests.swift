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

  private func read(_ text: String) throws -> ResolvedCatalogue {
    let result = BPMNDocument.read(Array(text.utf8), file: "model.bpmn")
    #expect(result.problems == [])
    #expect(result.uncovered.map(\.kind) == [])
    var document = CatalogueDocument()
    document.add(try #require(result.value), files: ["model.bpmn"])
    return try document.resolved()
  }

  @Test("Random models come back from BPMN as they were, byte for byte")
  func roundTrip() throws {
    let count = Fuzz.count(200)
    for power in try samples(count, seed: 33) {
      let written = try BPMNText.text(of: [power])
      let again = try read(written)
      let same = try CanonicalJSON.encode(again.powers[0]) == CanonicalJSON.encode(power)
      let difference = try difference(again.powers[0], power)
      #expect(same, "\(difference)")
      if !same { return }
    }
    Fuzz.report(count, "models that came back from BPMN")
  }

  /// The first lines in which two models differ.
  private func difference(_ first: ResolvedPower, _ second: ResolvedPower) throws -> String {
    let lines = try [first, second].map { try CanonicalJSON.encode($0).split(separator: "\n") }
    let place = zip(lines[0], lines[1]).enumerated().first { $0.element.0 != $0.element.1 }?.offset
    let start = max(0, (place ?? min(lines[0].count, lines[1].count)) - 8)
    return lines.map { $0.dropFirst(start).prefix(16).joined(separator: "\n") }
      .joined(separator: "\n-- not --\n")
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
