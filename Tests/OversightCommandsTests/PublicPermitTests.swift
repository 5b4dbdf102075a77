import Foundation
import OversightCommands
import Testing

/// A public drawing of a Dutch municipality, with what an author would lay over it.
@Suite("A public event permit") struct PublicPermitTests {
  /// Public files are kept beside the repository, not in it.
  private static let drawing = URL(fileURLWithPath: #filePath)
    .appendingPathComponent(
      "../../../../shared/data/bpmn/dutch-permit/evenementenvergunning.bpmn"
    ).standardizedFileURL
  private static let isThere = FileManager.default.fileExists(atPath: drawing.path)

  private static let overlay = """
    format: urn:oversight:model:2
    overlay: permit.bpmn
    powers:
      - id: Evenementenvergunning
        category: licence
        process:
          posts:
            - {id: Lane_0s3njyn, layer: handler}
            - {id: Lane_1u45zs2, layer: handler}
            - {id: Lane_0575j3g, layer: handler}
            - {id: auditor, name: "Auditor", layer: supervisor, line: audit}
          steps:
            - {id: Task_04cardr, action: examine, otherActions: [decide]}
            - {id: Task_0vfnre7, action: examine, otherActions: [decide]}
    """

  private func check(overlay: String?) throws -> [String] {
    let folder = try TemporaryFolder()
    try folder.write(try String(contentsOf: Self.drawing, encoding: .utf8), to: "permit.bpmn")
    if let overlay { try folder.write(overlay, to: "permit.overlay.yml") }
    let run = Run(["check", "permit.bpmn", "--language", "en"], models: [], folder: folder.path)
    #expect(run.status == .gaps, "\(run.errors)")
    return run.output.split(separator: "\n").map(String.init)
  }

  @Test(
    "Its two tasks in which one post assesses and decides are found, once somebody says so",
    .enabled(if: isThere, "no public drawings beside the repository"))
  func merged() throws {
    let bare = try check(overlay: nil)
    #expect(!bare.contains { $0.contains("[examine-decide-by-one]") })
    #expect(bare.contains { $0.contains("undetermined: Evenementenvergunning") })
    let found = try check(overlay: Self.overlay).filter { $0.contains("[examine-decide-by-one]") }
    #expect(found.count == 2)
    #expect(found.contains { $0.contains("'VTH Evenementen'") })
    #expect(found.contains { $0.contains("'Burgemeester en wethouders'") })
  }
}
