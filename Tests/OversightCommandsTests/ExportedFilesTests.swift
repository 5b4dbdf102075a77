import Foundation
import Oversight
import OversightCommands
import Testing

/// Commands on files that `show --format json` wrote.
@Suite struct ExportedFilesTests {
  private func folder(_ models: [any PowerModel] = [Fixture()]) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(Run("show", "--format", "json", models: models).output, to: "old.json")
    return folder
  }

  /// What is said, without the places, which are in the file and not in the source, and without what
  /// to write there, which is in the notation of each.
  private func findings(_ output: String) -> [Substring] {
    output.split(separator: "\n").filter { !$0.hasPrefix("  ") }.map { line in
      line.firstRange(of: #/:\d+:\s/#).map { line[$0.upperBound...] } ?? line
    }.sorted()
  }

  @Test("The check of an export finds what the check of the models finds, with places in the file")
  func check() throws {
    let folder = try folder()
    let ofFile = Run("check", "old.json", "--language", "en", models: [], folder: folder.path)
    let ofModels = Run("check", "--language", "en")
    #expect(ofFile.status == ofModels.status)
    #expect(findings(ofFile.output) == findings(ofModels.output))
    let lines = try folder.read("old.json").split(separator: "\n", omittingEmptySubsequences: false)
    for line in ofFile.output.split(separator: "\n") where line.hasPrefix("old.json:") {
      let number = try #require(Int(line.dropFirst("old.json:".count).prefix { $0 != ":" }))
      #expect(lines[number - 1].hasSuffix("{"), "\(line)")
    }
    #expect(ofFile.output.contains("old.json:"))
  }

  @Test("Show, suggest and render read an export too, without any package")
  func others() throws {
    let folder = try folder()
    let show = Run("show", "--path", "old.json", models: [], folder: folder.path)
    #expect(show.output == Run("show").output)
    let again = Run(
      "show", "--path", "old.json", "--format", "json", models: [], folder: folder.path)
    #expect(again.output == (try folder.read("old.json")))
    let one = Run(
      "show", "dog-licence", "--path", "old.json", "--format", "json", models: [],
      folder: folder.path)
    #expect(one.output == Run("show", "dog-licence", "--format", "json").output)
    // And one power with its analysis is a catalogue of one.
    try folder.write(one.output, to: "one.json")
    #expect(
      Run("show", "--path", "one.json", "--format", "json", folder: folder.path).output
        == (try folder.read("old.json")))
    let suggest = Run("suggest", "--path", "old.json", models: [], folder: folder.path)
    #expect(suggest.status == Run("suggest").status)
    #expect(suggest.output.contains("dog-licence"))
    let render = Run(
      "render", "old.json", "--format", "dot", "--output", "\(folder.path)/charts", models: [],
      folder: folder.path)
    #expect(render.status == .clean, "\(render.errors)")
    #expect(try folder.read("charts/dog-licence-flow.dot").contains("digraph"))
  }

  @Test("Charts of several exports go to a folder each")
  func several() throws {
    let folder = try folder()
    try folder.write(
      Run("show", "--format", "json", models: [HalfHidden()]).output, to: "new.json")
    let run = Run(
      "render", "old.json", "new.json", "--format", "dot", "--output", "charts",
      models: [], folder: folder.path)
    #expect(run.status == .clean, "\(run.errors)")
    #expect(try !folder.read("charts/old/dog-licence-flow.dot").isEmpty)
    #expect(try !folder.read("charts/new/half-hidden-flow.dot").isEmpty)
    let check = Run("check", "old.json", "new.json", models: [], folder: folder.path)
    #expect(check.output.contains("old.json:") && check.output.contains("new.json:"))
    let one = Run(
      "check", "old.json", "new.json", "--format", "json", models: [], folder: folder.path)
    #expect(one.status == .failed)
  }

  @Test("Gaps that were there before do not fail the check; new ones do")
  func since() throws {
    let folder = try folder([Fixture(), HalfHidden()])
    let models: [any PowerModel] = [Fixture(), HalfHidden()]
    func check(_ options: String..., models: [any PowerModel]) -> Run {
      Run(
        ["check", "--since", "old.json", "--language", "en", "--fail-on", "note"] + options,
        models: models, rules: [FixtureRule(), OpenRule()], folder: folder.path)
    }
    let before = Run(
      "check", "--fail-on", "note", models: models, rules: [FixtureRule(), OpenRule()])
    #expect(before.status == .gaps)
    let same = check(models: models)
    #expect(same.status == .clean)
    #expect(same.output.split(separator: "\n").count == 2)
    #expect(same.output.contains(" findings were there already in old.json and do not count\n"))
    let more = check(models: models + [Fixture(id: "cat")])
    #expect(more.status == .gaps)
    #expect(more.output.contains("[fixture-rule]") && more.output.contains("cat"))
    #expect(!more.output.contains("half-hidden"))
    let json = check("--format", "json", models: models + [Fixture(id: "cat")]).output
    #expect(json.contains("\"isKnown\" : true") && json.contains("\"isKnown\" : false"))
    #expect(json.contains("\"since\" : \"old.json\""))
    #expect(try SchemaCheck(Run("check", "--schema").output).faults(in: json) == [])
    #expect(!Run("check", "--format", "json").output.contains("isKnown"))
  }

  @Test("--since takes an export and nothing else")
  func sinceFailures() throws {
    let folder = try folder()
    try folder.write("struct P {}", to: "package/models/P.swift")
    for path in ["none.json", "package"] {
      #expect(Run("check", "--since", path, folder: folder.path).status == .failed)
    }
    let run = Run("check", "--since", "old.json", "--mutate", folder: folder.path)
    #expect(run.status == .failed && run.errors.contains("--since"))
  }

  @Test("A file that is not readable, or too deep to be a model, ends with status 2")
  func hostile() throws {
    let folder = try folder()
    try folder.write(String(repeating: "[", count: 1_000_000), to: "deep.json")
    let deep = Run("check", "deep.json", folder: folder.path)
    #expect(deep.status == .failed)
    #expect(deep.errors.contains("deep.json:1:101: $: more than 100 lists and objects"))
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/zero.json", withDestinationPath: "/dev/null")
    #expect(mkfifo(folder.path + "/pipe.json", 0o600) == 0)
    // Nobody writes into the pipe, so that reading it would never end.
    for name in ["zero.json", "pipe.json"] {
      let special = Run("check", name, folder: folder.path)
      #expect(special.status == .failed)
      #expect(special.errors.contains("'\(name)' is no regular file"), "\(special.errors)")
    }
  }
}
