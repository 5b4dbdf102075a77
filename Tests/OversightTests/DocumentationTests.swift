import Foundation
import Oversight
import OversightTestSupport
import Testing

@Suite("Documentation")
struct DocumentationTests {
  private static let article = "Sources/Oversight/Oversight.docc/YourFirstPower.md"
  private static let fixtures = "Tests/OversightTestSupport"

  @Test(
    "The models that readers are shown are models that compile",
    arguments: [
      ("README.md", "StallLicence"), (article, "RepairGrant"),
    ])
  func blocks(_ page: String, _ fixture: String) throws {
    let models = try codeBlocks(in: page).filter { $0.contains("import Oversight\n") }
    let source = try PackageFiles.text("\(Self.fixtures)/\(fixture).swift")
    #expect(models.filter { $0.contains("struct \(fixture): PowerModel") } == [source])
  }

  @Test("Every line of the article's code is a line of its model")
  func fragments() throws {
    let source = try PackageFiles.text("\(Self.fixtures)/RepairGrant.swift")
    let lines = Set(source.split(separator: "\n").map(trimmed))
    for block in try codeBlocks(in: Self.article) {
      for line in block.split(separator: "\n").map(trimmed) where !line.isEmpty {
        #expect(lines.contains(line), "the article says: \(line)")
      }
    }
  }

  @Test("The gap that the front page shows stands at the line that it names")
  func gap() throws {
    let process = try DocumentedModels.stallLicence.resolved().process
    let open = process.handOvers.filter {
      process.cover(of: $0) == nil && !$0.involvesOutsideParty
    }
    let lines = open.map { process[$0.flow].location.line }
    let page = try PackageFiles.text("README.md")
    #expect(lines.count == 1)
    for line in lines { #expect(page.contains("models/StallLicence.swift:\(line): error: ")) }
  }

  @Test("The line of the hand-over that the article takes as its example is the right one")
  func articleLine() throws {
    let process = try DocumentedModels.repairGrant.resolved().process
    let flow = try #require(process.flows.first { $0.reference.id == "survey->decide" })
    let page = try PackageFiles.text(Self.article)
    #expect(page.contains("models/RepairGrant.swift:\(flow.location.line): error: "))
  }

  @Test("The finished model of the article leaves no hand-over open")
  func noGap() throws {
    let process = try DocumentedModels.repairGrant.resolved().process
    for handOver in process.handOvers where !handOver.involvesOutsideParty {
      #expect(process.cover(of: handOver) != nil, "\(handOver.flow.id)")
    }
    #expect(process.supervisions.allSatisfy(process.isIndependent))
    #expect(
      process.handOvers.allSatisfy { process[$0.flow].receipt != nil || !$0.involvesOutsideParty })
  }

  @Test("The article on the words for steps says what the words are")
  func stepWords() throws {
    let file = PackageFiles.root.appending(path: StepWordsPage.path)
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try StepWordsPage.text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("\(StepWordsPage.path) is written anew: run the tests again")
    }
    #expect(try PackageFiles.text(StepWordsPage.path) == StepWordsPage.text)
  }

  @Test(
    "Lines of prose stay within a hundred columns",
    arguments: [
      "README.md", "CONTRIBUTING.md", "CHANGELOG.md", article,
      "Sources/Oversight/Oversight.docc/Oversight.md",
      "Sources/Oversight/Oversight.docc/WhatACleanCheckMeans.md", StepWordsPage.path,
      "Sources/ProcessGraph/ProcessGraph.docc/ProcessGraph.md",
    ])
  func columns(_ page: String) throws {
    for line in try PackageFiles.text(page).split(separator: "\n") where !line.hasPrefix("|") {
      #expect(line.count <= 100 || line.contains("]("), "\(line)")
    }
  }

  /// The Swift code of a page, one text a block.
  private func codeBlocks(in page: String) throws -> [String] {
    try PackageFiles.text(page).components(separatedBy: "```swift\n").dropFirst()
      .compactMap { $0.components(separatedBy: "```").first }
  }

  private func trimmed(_ line: Substring) -> String {
    line.trimmingCharacters(in: .whitespaces)
  }
}
