import Foundation
import Testing

/// Compares a text with the one that is stored beside the test.
///
/// With RECORD_SNAPSHOTS=1 the stored one is written anew, and the test fails, so that nobody
/// records without noticing.
func expectSnapshot(
  _ text: String, _ name: String, file: String = #filePath,
  at location: Testing.SourceLocation = #_sourceLocation
) throws {
  let url = URL(fileURLWithPath: file).deletingLastPathComponent()
    .appendingPathComponent("Snapshots/\(name)")
  if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
    Issue.record("recorded \(name)", sourceLocation: location)
    return
  }
  let stored = try String(contentsOf: url, encoding: .utf8)
  #expect(text == stored, sourceLocation: location)
}
