import Foundation
import Oversight
import OversightRules
import OversightTestSupport
import Testing

/// The files that are written from the sources of the rules.
@Suite struct GeneratedFileTests {
  @Test func `the registry is what the sources of the rules say`() throws {
    try expect(RegistryWriter.path, toBe: RegistryWriter.text(of: RuleSource.all()))
  }

  @Test func `the rule reference is what the rules say`() throws {
    try expect(ReferenceWriter.path, toBe: ReferenceWriter.text(of: RuleSource.all()))
  }

  @Test func `the registry has every rule in the order of its sources`() throws {
    let sources = try RuleSource.all()
    #expect(BuiltInRules.all.map { String(describing: type(of: $0)) } == sources.map(\.name))
    #expect(BuiltInRules.all.map(\.description.family) == sources.map(\.family))
  }

  @Test func `the source of every example stands in the registry`() throws {
    for rule in BuiltInRules.all.map(\.description) {
      let sources = try #require(BuiltInRules.exampleSources[rule.id])
      #expect(sources.count == rule.examples.count)
      for (example, source) in zip(rule.examples, sources) {
        for model in example.models {
          let kind = model is any WaivedExample ? "WaivedExample" : "ExampleModel"
          #expect(source.contains("struct \(type(of: model)): \(kind) {"))
        }
      }
    }
  }

  /// Compares a file with what it should be; to record, writes it and then fails all the same.
  private func expect(_ path: String, toBe text: String) throws {
    let file = PackageFiles.rules.appending(path: path)
    let found = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("\(path) is written anew: build and run the tests again")
    } else {
      let isFresh = found == text
      #expect(isFresh, "\(path) is stale: run the tests with RECORD_SNAPSHOTS=1")
    }
  }
}
