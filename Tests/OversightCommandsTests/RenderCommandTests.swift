import Foundation
import Oversight
import OversightCommands
import Testing

@Suite struct RenderCommandTests {
  @Test("Every chart is either in the folder, whole, or reported")
  func charts() throws {
    let folder = try TemporaryFolder()
    let run = Run("render", "--format", "svg,dot", "--language", "en", folder: folder.path)
    let files = try TemporaryNames(in: folder.path + "/charts").names
    let failures = run.errors.split(separator: "\n").count { $0.hasPrefix("error: dog-licence, ") }
    #expect(run.status == (failures == 0 ? .clean : .failed))
    #expect(files.count + 2 * failures == 4)
    #expect(files.allSatisfy { $0.hasPrefix("dog-licence-") && !$0.hasSuffix(".tmp") })
    let lines = run.output.split(separator: "\n")
    #expect(lines.first?.hasPrefix("1 power, 2 steps, 1 risk, 1 measure, ") == true)
    #expect(lines.last?.hasSuffix("in charts") == true)
  }

  @Test("One chart, one format")
  func selection() throws {
    let folder = try TemporaryFolder()
    let run = Run(
      "render", "--chart", "risk", "--format", "dot", "--output", "out", "--power", "cat",
      models: [Fixture(), Fixture(id: "cat")], folder: folder.path)
    #expect(run.output.hasPrefix("1 power, "))
    #expect(
      try TemporaryNames(in: folder.path + "/out").names.allSatisfy { $0 == "cat-risk.dot" })
  }

  @Test("The public edition has no internal powers")
  func internalPower() throws {
    let folder = try TemporaryFolder()
    let models: [any PowerModel] = [Fixture(audience: .internal)]
    let run = Run("render", models: models, folder: folder.path)
    #expect(run.status == .failed)
    #expect(run.errors.contains("--edition internal"))
    let both = Run(
      "render", "--format", "dot", models: models + [Fixture(id: "cat")], folder: folder.path)
    #expect(both.output.hasPrefix("1 power, "))
  }

  @Test("The public edition has no powers that are disclosed on application only, and says so")
  func onApplication() throws {
    let folder = try TemporaryFolder()
    let models: [any PowerModel] = [
      Fixture(), Fixture(id: "cat", audience: .onApplication),
      Fixture(id: "cow", audience: .internal),
    ]
    let run = Run("render", "--format", "dot", models: models, folder: folder.path)
    #expect(run.output.hasPrefix("1 power, "))
    #expect(run.output.contains("being internal: cow;"))
    #expect(run.output.contains("being disclosed on application only: cat;"))
    let files = try TemporaryNames(in: folder.path + "/charts").names
    #expect(Set(files) == ["dog-licence-flow.dot", "dog-licence-risk.dot"])
    let asked = Run("render", "--power", "cat", models: models, folder: folder.path)
    #expect(asked.status == .failed)
    #expect(asked.errors.contains("'cat' is disclosed on application only"))
    let all = Run(
      "render", "--format", "dot", "--edition", "internal", models: models, folder: folder.path)
    #expect(all.output.hasPrefix("3 powers, "))
  }

  @Test("What an edition leaves out is not counted")
  func counts() throws {
    let folder = try TemporaryFolder()
    func line(_ edition: String) -> Substring? {
      Run(
        "render", "--format", "dot", "--edition", edition, models: [HalfHidden()],
        folder: folder.path
      ).output.split(separator: "\n").first
    }
    // Inside: all that the check finds.
    let check = Run(
      "check", "--format", "json", models: [HalfHidden()], folder: folder.path)
    #expect(check.output.components(separatedBy: "\"fingerprint\"").count == 30 + 1)
    #expect(line("internal") == "1 power, 2 steps, 3 risks, 4 measures, 30 gaps")
    // For everybody: seven of one risk, grave, vague and unwatched, one of its step, and four of the
    // whole.
    #expect(line("public") == "1 power, 1 step, 1 risk, 1 measure, 12 gaps")
  }

  @Test("A folder that cannot be made ends with status 2")
  func noFolder() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "charts")
    let run = Run("render", folder: folder.path)
    #expect(run.status == .failed)
    #expect(run.errors.contains("the folder 'charts' could not be made"))
  }

  @Test("Progress is shown on a terminal only")
  func progress() throws {
    let folder = try TemporaryFolder()
    #expect(Run("render", folder: folder.path, isTerminal: true).errors.contains("drawing 1/2"))
    #expect(!Run("render", folder: folder.path).errors.contains("drawing"))
  }
}

/// The names in a folder that a command made.
private struct TemporaryNames {
  let names: [String]

  init(in path: String) throws {
    names = try FileManager.default.contentsOfDirectory(atPath: path)
  }
}
