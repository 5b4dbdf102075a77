import Foundation
import OversightTestSupport
import Testing

/// Compares a text with the file of that name in `Snapshots/`.
///
/// With `RECORD_SNAPSHOTS=1` in the environment the file is rewritten and the test fails, so that
/// nobody records by accident and believes to have tested.
func expectSnapshot(
  _ text: String,
  named name: String,
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws {
  let file = PackageFiles.root.appending(path: "Tests/OversightTests/Snapshots/\(name)")
  if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
    try text.write(to: file, atomically: true, encoding: .utf8)
    Issue.record(
      "recorded \(name); run again without RECORD_SNAPSHOTS",
      sourceLocation: sourceLocation
    )
    return
  }
  let recorded = try String(contentsOf: file, encoding: .utf8)
  #expect(text == recorded, "differs from Snapshots/\(name)", sourceLocation: sourceLocation)
}
