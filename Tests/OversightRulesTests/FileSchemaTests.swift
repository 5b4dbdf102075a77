import Foundation
import OversightRules
import OversightTestSupport
import Testing

/// The published schemas of the files that people write.
@Suite struct FileSchemaTests {
  @Test(arguments: FileSchema.allCases)
  func `the published schema is what the reader asks for`(schema: FileSchema) throws {
    let file = PackageFiles.root.appending(
      path: "Sources/OversightCommands/Schemas/\(schema.fileName)")
    let text = try schema.text()
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("\(schema.fileName) is written anew: run the tests again")
    } else {
      let isFresh = try String(contentsOf: file, encoding: .utf8) == text
      #expect(isFresh, "\(schema.fileName) is stale: run the tests with RECORD_SNAPSHOTS=1")
    }
  }

  @Test func `the schema knows the keys of policy and of declared rules`() throws {
    let text = try FileSchema.config.text()
    for word in [
      "leastPersons", "warningDays", "mustHave", "maxWarnings", "baseline", "publicity", "handOver",
    ] {
      #expect(text.contains("\"\(word)\""), "\(word)")
    }
  }
}
