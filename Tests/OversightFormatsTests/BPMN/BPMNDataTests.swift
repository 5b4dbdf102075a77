import Foundation
import Oversight
import OversightFormats
import Testing

/// The BPMN reader, held against public models where they lie beside the repository.
@Suite("Public BPMN files")
struct BPMNDataTests {
  static let folders = [
    "bpmn/miwg", "bpmn/bpmnlint", "bpmn/flowable", "bpmn/dutch-permit", "logs",
  ]

  @Test(
    "Each is imported and makes sense, or is refused with a reason",
    .enabled(if: BPMNSamples.isThere, "no public files beside the repository"),
    arguments: folders)
  func read(folder: String) throws {
    for file in BPMNSamples.files(in: folder) {
      let name = file.lastPathComponent
      let result = BPMNDocument.read(Array(try Data(contentsOf: file)), file: name)
      guard result.problems.isEmpty else {
        for p in result.problems { print("REFUSED", folder, ModelErrors(problems: [p]).description) }
        continue
      }
      do {
        let catalogue = try result.resolved(file: name)
        print("OK", folder, name, catalogue.powers.count, result.uncoveredCounts.sorted { $0.key < $1.key })
      } catch let e as ModelErrors {
        print("BAD", folder, e.description(in: .english, relativeTo: nil))
      }
    }
  }
}
