import Oversight
import OversightCharts
import OversightFormats
import OversightTestSupport
import Testing

@Suite("Worked powers in BPMN")
struct BPMNTests {
  private func text(_ powers: [ResolvedPower], _ language: Language) throws -> String {
    try BPMNText.text(of: powers, language: language) {
      FlowChartGeometry.of($0, options: ChartOptions(language: language, edition: .internal))
    }
  }

  @Test(
    "Every worked power is valid by the schema of BPMN, alone and all of them in one file",
    .enabled(if: BPMNSchema.isThere, Comment(rawValue: BPMNSchema.whyNot)))
  func schema() throws {
    let powers = try WorkedPowers.catalogue.get().powers
    var documents = try powers.map { try text([$0], .simplifiedChinese) }
    documents.append(try text(powers, .english))
    #expect(try #require(BPMNSchema()).faults(of: documents) == [])
  }

  @Test("Every worked power comes back as it was, byte for byte", arguments: Language.allCases)
  func roundTrip(language: Language) throws {
    let catalogue = try WorkedPowers.catalogue.get()
    for power in catalogue.powers where power.process.steps.allSatisfy({ $0.calledPower == nil }) {
      let again = try read(text([power], language))
      #expect(try CanonicalJSON.encode(again.powers[0]) == CanonicalJSON.encode(power))
    }
    // One that calls another needs it in the same file.
    let all = try read(text(catalogue.powers, language))
    #expect(try CanonicalJSON.encode(all) == CanonicalJSON.encode(catalogue))
    #expect(all.powers.contains { $0.process.steps.contains { $0.calledPower != nil } })
  }

  private func read(_ text: String) throws -> ResolvedCatalogue {
    let result = BPMNDocument.read(Array(text.utf8), file: "model.bpmn")
    #expect(result.problems == [])
    #expect(result.uncovered.map(\.kind) == [])
    var document = CatalogueDocument()
    document.add(try #require(result.value), files: ["model.bpmn"])
    return try document.resolved()
  }
}
