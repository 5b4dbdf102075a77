import Foundation
import Oversight
import OversightFormats
import Testing

/// Small BPMN files, and public ones where they lie beside the repository.
enum BPMNSamples {
  /// A file of one process with this inside.
  static func process(_ inside: String, beside: String = "") -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
        xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
        xmlns:oversight="urn:oversight:model:2" id="d">
      \(beside)
      <bpmn:process id="permit" name="Permit">
        \(inside)
      </bpmn:process>
    </bpmn:definitions>
    """
  }

  /// A sequence flow.
  static func flow(_ source: String, _ target: String, _ more: String = "") -> String {
    """
    <bpmn:sequenceFlow id="\(source)_\(target)" sourceRef="\(source)" targetRef="\(target)" \(more)/>
    """
  }

  /// Public files are kept beside the repository, not in it.
  static let folder = URL(fileURLWithPath: #filePath)
    .appendingPathComponent("../../../../../shared/data").standardizedFileURL

  static let isThere = FileManager.default.fileExists(
    atPath: folder.appending(path: "bpmn").path)

  /// The public files of a folder, by name.
  static func files(in name: String) -> [URL] {
    let all =
      (try? FileManager.default.contentsOfDirectory(
        at: folder.appending(path: name), includingPropertiesForKeys: nil)) ?? []
    return all.filter { $0.pathExtension == "bpmn" }.sorted { $0.path < $1.path }
  }
}

extension BPMNImport {
  /// The powers, checked.
  func resolved(file: String = "test.bpmn") throws -> ResolvedCatalogue {
    var document = CatalogueDocument()
    let value: DocumentValue = try #require(value)
    document.add(value, files: [file])
    return try document.resolved()
  }
}
