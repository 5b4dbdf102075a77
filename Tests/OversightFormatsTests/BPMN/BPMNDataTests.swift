import Foundation
import Oversight
import OversightFormats
import Testing

/// The BPMN reader, held against public models where they lie beside the repository.
@Suite("Public BPMN files")
struct BPMNDataTests {
  /// How many files of each folder are read, and how many are refused.
  static let folders = [
    ("bpmn/miwg", 6, 0), ("bpmn/bpmnlint", 51, 2), ("bpmn/flowable", 92, 0),
    ("bpmn/dutch-permit", 2, 0), ("logs", 2, 0),
  ]

  @Test(
    "Each is imported and makes sense, or is refused with a reason",
    .enabled(if: BPMNSamples.isThere, "no public files beside the repository"),
    arguments: folders)
  func read(folder: String, read: Int, refused: Int) throws {
    var counts = (read: 0, refused: 0)
    var elements: [String: Int] = [:]
    var uncovered: [String: Int] = [:]
    var powers = 0
    for file in BPMNSamples.files(in: folder) {
      let name = file.lastPathComponent
      let result = BPMNDocument.read(Array(try Data(contentsOf: file)), file: name)
      guard result.problems.isEmpty else {
        #expect(result.value == nil && result.problems.count == 1, "\(result.problems)")
        #expect(result.problems[0].message[.english].contains("has a step"))
        counts.refused += 1
        continue
      }
      let catalogue = try result.resolved(file: name)
      #expect(catalogue.powers.count == result.powerCount)
      #expect(result.uncovered.allSatisfy { $0.location.line > 0 && !$0.reason.isBlank })
      counts.read += 1
      powers += result.powerCount
      elements.merge(result.elements, uniquingKeysWith: +)
      uncovered.merge(result.uncoveredCounts, uniquingKeysWith: +)
    }
    #expect(counts == (read, refused))
    if ProcessInfo.processInfo.environment["OVERSIGHT_FUZZ"] != nil {
      print(
        folder, counts, powers, "powers", elements.values.reduce(0, +), "elements; uncovered:",
        uncovered.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.key) \($0.value)" }
          .joined(separator: ", "))
    }
  }
}
