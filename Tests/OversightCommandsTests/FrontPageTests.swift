import Foundation
import OversightCommands
import OversightTestSupport
import Testing

/// What README and the tutorial show of the commands.
@Suite struct FrontPageTests {
  private func text(_ path: String) throws -> String {
    try String(contentsOfFile: "\(ToolProgram.repository)/\(path)", encoding: .utf8)
  }

  /// Without the lines' ends, which the page sets where it has room.
  private func words(_ text: String) -> String {
    text.split { $0.isWhitespace }.joined(separator: " ")
  }

  @Test("README prints what the check of its model prints, line ends aside")
  func check() throws {
    let run = Run(
      "check", "--date", "2026-07-01", "--language", "en", models: [DocumentedModels.stallLicence],
      folder: ToolProgram.repository)
    #expect(run.status == .gaps, "\(run.errors)")
    let place = try #require(run.output.firstRange(of: "StallLicence.swift:"))
    let printed = "models/" + run.output[place.lowerBound...]
    let block = try #require(
      try text("README.md").components(separatedBy: "```\n").first {
        $0.hasPrefix("models/StallLicence.swift:")
      })
    #expect(words(block) == words(printed))
  }

  @Test("The tutorial ends with what the check of its model prints")
  func tutorial() throws {
    let run = Run(
      "check", "--date", "2026-07-01", "--fail-on", "note", "--language", "en",
      models: [DocumentedModels.repairGrant])
    #expect(run.status == .clean)
    let page = try text("Sources/Oversight/Oversight.docc/YourFirstPower.md")
    #expect(page.contains("```\n\(run.output)```"))
  }

  @Test("What README says to write instead leaves the check nothing to say")
  func mend() throws {
    let line = "handover(.accept, to: .decide) { receipt(.examiner) }"
    #expect(try text("README.md").contains("`\(line)`"))
    #expect(try text("Tests/OversightTestSupport/MendedStallLicence.swift").contains(line))
    let run = Run(
      "check", "--date", "2026-07-01", "--fail-on", "note", "--language", "en",
      models: [DocumentedModels.mendedStallLicence])
    #expect(run.status == .clean)
    #expect(
      run.output == "1 power, 0 errors, 0 warnings, 0 notes, 0 undetermined as of 2026-07-01\n")
  }
}
