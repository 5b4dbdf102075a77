import Foundation
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
    if let folder = ProcessInfo.processInfo.environment["BPMN_OUT"] {
      for (name, document) in zip(powers.map(\.entry.id) + ["all"], documents) {
        try document.write(toFile: "\(folder)/\(name).bpmn", atomically: true, encoding: .utf8)
      }
      for power in powers {
        let sketch = FlowChartSketch.of(power, options: ChartOptions(edition: .internal))
        for (end, text) in [
          ("mmd", MermaidText.text(of: sketch)), ("gv", DOTText.text(of: sketch)),
        ] {
          try text.write(
            toFile: "\(folder)/\(power.entry.id).\(end)", atomically: true, encoding: .utf8)
        }
      }
    }
  }
}
