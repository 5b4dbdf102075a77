import Foundation
import Oversight
import OversightTestSupport
import Testing

@testable import OversightCharts

/// What decides whether a chart that is kept is still the right one.
@Suite("The identity of charts")
struct ChartSourcesTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  private static let path = "Sources/OversightCharts/Generated/ChartSources.swift"

  /// The sources of charts and of what they are drawn from, the generated file left out.
  private static func digest() throws -> String {
    var text = ""
    for folder in ["Sources/Oversight", "Sources/OversightCharts", "Sources/CGraphviz"] {
      let names = try FileManager.default.subpathsOfDirectory(atPath: root.path + "/" + folder)
      for name in names.sorted() where name.hasSuffix(".swift") || name.hasSuffix(".h") {
        guard "\(folder)/\(name)" != path else { continue }
        let source = try String(
          contentsOf: root.appending(path: "\(folder)/\(name)"), encoding: .utf8)
        text += "\(folder)/\(name)\n\(source)"
      }
    }
    return SHA256.hexDigest(of: text)
  }

  @Test("The digest is that of the sources")
  func fresh() throws {
    let digest = try Self.digest()
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      let file = Self.root.appending(path: Self.path)
      let text = try String(contentsOf: file, encoding: .utf8)
        .replacing(#/digest = ".*"/#, with: "digest = \"\(digest)\"")
      try text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("\(Self.path) is written anew: build and run the tests again")
    } else {
      #expect(ChartSources.digest == digest, "run the tests with RECORD_SNAPSHOTS=1")
    }
  }

  @Test("Whatever changes a chart changes its identity")
  func differences() throws {
    let power = try GasLicence().resolved()
    let model = try ChartModel(power)
    func identity(
      _ options: ChartOptions = ChartOptions(), _ kind: ChartKind = .flow
    ) throws -> String {
      try ChartTask(kind, of: model, options: options).identity
    }
    let description = RuleDescription(
      id: "r", family: .risk, severity: .error,
      texts: ["r.title": ("t", "甲"), "r.message": ("m", "乙"), "r.remedy": ("x", "丙")],
      examples: [])
    let gap = try #require(Gap(rule: description, verdict: .violated(power), root: nil))
    let others = try [
      identity(), identity(ChartOptions(language: .english)),
      identity(ChartOptions(edition: .internal)), identity(ChartOptions(paper: .a4)),
      identity(ChartOptions(edition: .internal, gaps: [gap])), identity(ChartOptions(), .risk),
    ]
    #expect(Set(others).count == others.count)
    #expect(try identity() == identity())
    // What is not drawn changes nothing.
    #expect(try identity(ChartOptions(gaps: [gap])) == identity())
  }
}
