import Foundation
import Oversight
import OversightFormats
import OversightTestSupport
import Testing

@Suite("The schema of overlays")
struct OverlayFileSchemaTests {
  private func schema() throws -> DocumentSchema { try DocumentSchema(OverlaySchema.text()) }

  private func value(of yaml: String) throws -> DocumentValue {
    let file = ModelFile(Array(yaml.utf8), in: .yaml, name: "test.overlay.yml")
    #expect(file.faults.isEmpty)
    return try #require(file.document)
  }

  @Test("The published schema is what the reader asks for")
  func published() throws {
    let file = PackageFiles.root.appending(
      path: "Sources/OversightCommands/Schemas/\(OverlaySchema.fileName)")
    let text = OverlaySchema.text()
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("\(OverlaySchema.fileName) is written anew: run the tests again")
    } else {
      let isFresh = try String(contentsOf: file, encoding: .utf8) == text
      #expect(
        isFresh, "\(OverlaySchema.fileName) is stale: run the tests with RECORD_SNAPSHOTS=1")
    }
  }

  @Test("The overlay of the example and those of the documentation are as the schema says")
  func examples() throws {
    let schema = try schema()
    let example = try String(
      contentsOf: PackageFiles.root.appending(
        path: "Examples/stall-permit/stall-permit.overlay.yml"),
      encoding: .utf8)
    #expect(try schema.accepts(value(of: example)))
    let readme = try PackageFiles.text("README.md")
    let blocks = readme.components(separatedBy: "```yaml\n").dropFirst()
      .compactMap { $0.components(separatedBy: "```").first }
      .filter { $0.contains("\noverlay: ") || $0.hasPrefix("overlay: ") }
    #expect(!blocks.isEmpty)
    for block in blocks { #expect(try schema.accepts(value(of: block)), "\(block)") }
    // The schema of models is for other files.
    #expect(try !DocumentSchema(ModelSchema.text()).accepts(value(of: example)))
  }

  @Test(
    "What is said by id may be part of it, and null takes out",
    arguments: [
      "powers: {name: Stalls, outline: true, process: {steps: {id: a, performers: null}}}",
      "powers: [{id: a, limits: null}, {id: b, process: {flows: [{id: f}, {from: a, to: b}]}}]",
      "name: Stalls\nlimits: {promised: null}",
      "process: {steps: [{id: a, risks: [text, {id: r, grade: high}, {manifestation: m}]}]}",
      "process: {steps: [{id: a, kind: null, outcome: granted}]}",
      "process: {steps: {id: a, supervisions: {evidence: minutes}}}",
      "process: {steps: {id: a, supervisions: [{post: p, kind: fee}]}}",
      "process: {risks: {id: r, step: null, flow: f}}",
      "units: {id: u, name: Unit}",
      "powers: null",
    ])
  func accepted(text: String) throws {
    #expect(try schema().accepts(value(of: "overlay: a.bpmn\n" + text)))
  }

  @Test(
    "What no reader takes is refused",
    arguments: [
      "powers: {nam: Stalls}", "powers: [{name: a}, {id: b}]", "powers: {id: null}",
      "powers: {process: {steps: {name: no id}}}", "powers: {process: {flows: {from: a}}}",
      "powers: {process: {flows: {from: a, to: null}}}",
      "powers: {process: {steps: {id: a, action: examin}}}",
      "powers: {process: {steps: {id: a, kind: activity, outcome: granted}}}",
      "powers: {process: {steps: {id: a, limit: 3 days}}}",
      "powers: {process: {steps: {id: a, risks: {grade: high}}}}",
      "powers: {process: {steps: {id: a, risks: {manifestation: m, grade: null}}}}",
      "powers: {process: {steps: {id: a, supervisions: [{post: p}]}}}",
      "powers: {process: {steps: {id: a, supervisions: [{post: p, kind: fee, name: null}]}}}",
      "powers: {process: {risks: {id: r, step: a, flow: f}}}",
      "powers: {process: {steps: {id: a, branches: {condition: yes}}}}",
      "powers: [null]", "powers: text", "process: []", "format: urn:oversight:model:9",
      "listedOn: 2025-1-1", "packs: [core]", "powers: []\nprocess: {}",
    ])
  func refused(text: String) throws {
    #expect(try !schema().accepts(value(of: "overlay: a.bpmn\n" + text)))
  }

  @Test(
    "An overlay names a file of models",
    arguments: [
      ("overlay: a.bpmn", true), ("overlay: ../b/A.BPMN20.xml", true), ("overlay: a.Yml", true),
      ("overlay: a.xml", true),
      ("overlay: a.json", true), ("overlay: a.txt", false), ("overlay: [1]", false),
      ("overlay: null", false), ("overlay: a.bpmn.old", false), ("powers: {id: a}", false),
    ])
  func base(text: String, isAccepted: Bool) throws {
    #expect(try schema().accepts(value(of: text)) == isAccepted)
  }

  @Test("Whatever overlay the reader takes, the schema takes")
  func random() throws {
    let schema = try schema()
    var taken = 0
    var refusedByBoth = 0
    let count = Fuzz.count(100)
    for seed in 0..<count {
      var random = RandomCatalogue(seed: UInt64(seed), isHostile: false)
      let catalogue = random.catalogue()
      guard !catalogue.powers.isEmpty else { continue }
      let document =
        switch seed % 3 {
        case 0: try JSONText.parse(Array(CanonicalJSON.encode(catalogue).utf8))
        case 1: try JSONText.parse(Array(CanonicalJSON.encode(catalogue.powers[0]).utf8))
        default: try AuthorForm.value(of: catalogue)
        }
      var overlays = RandomOverlay(of: document, seed: UInt64(seed))
      let overlay = overlays.value(over: document)
      let (merged, problems) = Overlay.lay(overlay, over: document, named: "below", fit: { $0 })
      var reading = CatalogueDocument()
      reading.add(merged, files: ["below"])
      let isTaken = problems.isEmpty && (try? reading.resolved()) != nil
      let isAccepted = schema.accepts(overlay)
      if isTaken {
        taken += 1
        #expect(isAccepted, "seed \(seed)")
      } else if !isAccepted {
        refusedByBoth += 1
      }
    }
    // Neither takes all, nor is it of no use to ask the schema first.
    #expect(10 * taken > count && 10 * refusedByBoth > count)
    Fuzz.report(taken, "overlays that the reader and the schema take")
  }
}
