import Foundation
import Oversight
import OversightCommands
import Testing

@Suite("render --highlight")
struct HighlightCommandTests {
  private static let handover = "unsupervised-handover@dog-licence/examine->decide"

  @Test(
    "draws the flow chart of the power with the gap in the internal edition and says so",
    arguments: [handover, "unsupervised-handover"])
  func drawn(gap: String) throws {
    let folder = try TemporaryFolder()
    let run = Run(
      "render", "--highlight", gap, "--format", "svg", "--language", "en", folder: folder.path)
    #expect(run.status == .clean, "\(run.errors)")
    #expect(run.output.hasPrefix("1 power, "))
    #expect(run.output.contains(", 1 gap\n"))
    #expect(run.output.contains("this is the internal edition"))
    let chart = try folder.read("charts/dog-licence-flow-highlight.svg")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/charts")
    #expect(files == ["dog-licence-flow-highlight.svg"])
    #expect(chart.contains("Gap (error): "))
  }

  @Test("draws no other power unless asked, and keeps the edition that is named")
  func powers() throws {
    let folder = try TemporaryFolder()
    let models: [any PowerModel] = [Fixture(), Fixture(id: "cat", audience: .internal)]
    let cat = "unsupervised-handover@cat/examine->decide"
    let one = Run(
      "render", "--highlight", cat, "--format", "dot", "--edition", "internal", models: models,
      folder: folder.path)
    #expect(one.status == .clean, "\(one.errors)")
    #expect(one.output.hasPrefix("1 power, "))
    #expect(!one.output.contains("this is the internal edition"))
    let both = Run(
      "render", "--highlight", cat, "--format", "dot", "--power", "cat,dog-licence",
      "--output", "both", models: models, folder: folder.path)
    #expect(both.output.hasPrefix("2 powers, "))
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/both")
    #expect(Set(files) == ["cat-flow-highlight.dot", "dog-licence-flow.dot"])
    let chosen = Run(
      "render", "--highlight", "unsupervised-handover", "--power", "cat", "--format", "dot",
      models: models, folder: folder.path)
    #expect(chosen.status == .clean, "\(chosen.errors)")
  }

  /// Arguments, and what the message says in English.
  private static let failures: [([String], String)] = [
    (["unsupervised-handover@dog-licence/examine->decid"], "did you mean '\(handover)'"),
    (["unsupervised-handovr"], "did you mean 'unsupervised-handover'"),
    (["something-else-altogether"], "`check --format json` lists all gaps"),
    (["unsupervised-handover"], "has 2 gaps in these powers"),
    (["dead-end"], "the rule 'dead-end' finds no gap in these powers"),
    (["counting-rule@dog-licence"], "has no run to draw"),
    (["counting-rule"], "have no run to draw"),
    ([handover, "--power", "cat"], "is in the power 'dog-licence', which --power leaves out"),
    ([handover, "--edition", "public"], "the public edition shows none"),
    ([handover, "--chart", "flow,risk"], "runs are on the flow chart only"),
    ([handover, "--highlight", "dead-end"], "--highlight takes one gap"),
    (["", "--power", "cat"], "there is no gap ''"),
  ]

  @Test(
    "says what is wrong with a gap, and draws nothing", arguments: failures)
  func failure(arguments: [String], message: String) throws {
    let folder = try TemporaryFolder()
    for language in ["en", "zh-Hans"] {
      let errors = RecordedOutput()
      let output = RecordedOutput()
      let status = CommandLineTool.run(
        in: CommandContext(
          host: ProgramHost(
            models: [Fixture(), Fixture(id: "cat")], rules: [CountingRule()]),
          output: output, errors: errors, environment: [:],
          arguments: ["render", "--highlight"] + arguments + ["--language", language],
          programName: "fixture", folder: folder.path))
      #expect(status == .failed)
      #expect(output.text.isEmpty)
      if language == "en" {
        #expect(errors.text.hasPrefix("error: --highlight"))
        #expect(errors.text.contains(message), "\(errors.text)")
      } else {
        #expect(errors.text.hasPrefix("错误：--highlight"))
      }
    }
    #expect(try folder.names.isEmpty)
  }

  @Test("lists the gaps of a rule to choose from")
  func choices() {
    let run = Run(
      "render", "--highlight", "unsupervised-handover", models: [Fixture(), Fixture(id: "cat")])
    let lines = run.errors.split(separator: "\n").dropFirst()
    #expect(lines.contains("  \(Self.handover)"))
    #expect(lines.contains("  unsupervised-handover@cat/examine->decide"))
  }
}
