import Foundation
import Oversight
import OversightCommands
import Testing

@Suite("render --diff")
struct RenderDiffCommandTests {
  /// An old and a new version of the fixture: the new one lacks the supervision, and there is a power
  /// that only one of them has.
  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let power = try Fixture().resolved()
    let supervision = try #require(power.process.supervisions.first)
    let same = try Fixture(id: "same").resolved()
    let old = [power, same, try Fixture(id: "cat").resolved()]
    let new = [
      power.without(.supervision(supervision.reference)), same, try HalfHidden().resolved(),
    ]
    for (name, powers) in [("old", old), ("new", new)] {
      try folder.write(
        try CanonicalJSON.encode(ResolvedCatalogue(powers: powers)), to: "\(name).json")
    }
    return folder
  }

  private func render(_ options: String..., in folder: TemporaryFolder) -> Run {
    Run(
      ["render", "--no-cache", "--format", "svg", "--language", "en"] + options,
      folder: folder.path)
  }

  private func charts(_ folder: TemporaryFolder, _ name: String = "charts") throws -> Set<String> {
    Set(try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/\(name)"))
  }

  @Test("draws what changed, under names of its own, and says how many powers did not")
  func drawn() throws {
    let folder = try folder()
    let run = render("--diff", "old.json", "new.json", in: folder)
    #expect(run.status == .clean, "\(run.errors)")
    #expect(run.output.hasPrefix("3 powers, "))
    #expect(run.output.contains("\n6 charts (6 files) in charts\n"))
    #expect(run.output.contains("unchanged and not drawn: 1 power\n"))
    #expect(
      try charts(folder)
        == Set(
          ["dog-licence", "half-hidden", "cat"].flatMap {
            ["\($0)-flow-diff.svg", "\($0)-risk-diff.svg"]
          }))
    #expect(try folder.read("charts/dog-licence-flow-diff.svg").contains("Removed: "))
    #expect(try folder.read("charts/cat-flow-diff.svg").contains("power removed"))
    #expect(try folder.read("charts/half-hidden-flow-diff.svg").contains("power added"))
    let named = render(
      "--diff", "old.json", "new.json", "--power", "same,cat", "--chart", "flow", "--output",
      "named", in: folder)
    #expect(named.status == .clean, "\(named.errors)")
    #expect(try charts(folder, "named") == ["same-flow-diff.svg", "cat-flow-diff.svg"])
    let pages = render(
      "--diff", "old.json", "new.json", "--page", "a4", "--edition", "internal", "--output",
      "pages", in: folder)
    #expect(pages.status == .clean, "\(pages.errors)")
    #expect(try charts(folder, "pages").count == 6)
  }

  @Test("says that nothing changed, and draws nothing")
  func same() throws {
    let folder = try folder()
    for (edition, text) in [
      ("public", "nothing that the public edition shows has changed"),
      ("internal", "the two versions say the same"),
    ] {
      let run = render("--diff", "old.json", "old.json", "--edition", edition, in: folder)
      #expect(run.status == .clean)
      #expect(run.output.hasPrefix(text), "\(run.output)")
    }
    #expect(try folder.names == ["new.json", "old.json"])
    let lint = render("--diff", "old.json", "new.json", "--lint", in: folder)
    #expect(lint.status == .clean)
    #expect(lint.output.hasPrefix("6 charts, 0 faults, "), "\(lint.output)")
  }

  @Test("draws of the public edition what that shows, and names the powers that it leaves out")
  func editions() throws {
    let folder = try TemporaryFolder()
    let old = [try HalfHidden().resolved()]
    let inside = [old[0], try Fixture(id: "cat", audience: .internal).resolved()]
    for (name, powers) in [("old", old), ("new", inside)] {
      try folder.write(
        try CanonicalJSON.encode(ResolvedCatalogue(powers: powers)), to: "\(name).json")
    }
    let outside = render("--diff", "old.json", "new.json", in: folder)
    #expect(outside.status == .clean)
    #expect(outside.output.hasPrefix("nothing that the public edition shows has changed"))
    let all = render("--diff", "old.json", "new.json", "--edition", "internal", in: folder)
    #expect(try charts(folder) == ["cat-flow-diff.svg", "cat-risk-diff.svg"], "\(all.errors)")
    let hidden = render("--diff", "new.json", "old.json", "--power", "cat", in: folder)
    #expect(hidden.status == .failed)
    #expect(hidden.errors.contains("cat"))
  }

  @Test("says what is wrong with what is to be compared, and draws nothing")
  func failures() throws {
    let folder = try folder()
    try folder.write("{\"powers\": [{\"id\": 1}]}", to: "broken.json")
    let before = try folder.names
    for (arguments, text) in [
      (["none.json", "new.json"], "none.json"),
      (["broken.json", "new.json"], "broken.json:1:13: $.powers[0]: 'process' is missing"),
      (["old.json", "none.json"], "none.json"),
      (["old.json", "broken.json"], "broken.json:1:13: $.powers[0]: 'process' is missing"),
      (["old.json", "new.json", "old.json"], "--diff compares one version with another"),
      (["old.json", "new.json", "--highlight", "dead-end"], "--diff and --highlight"),
      (["old.json", "new.json", "--power", "dog-licenc"], "did you mean 'dog-licence'?"),
      (["old.json", "new.json", "--format", "gif"], "svg, pdf, png, dot, json"),
    ] {
      let run = Run(["render", "--diff"] + arguments, folder: folder.path)
      #expect(run.status == .failed)
      #expect(run.output.isEmpty)
      #expect(run.errors.contains(text), "\(run.errors)")
    }
    #expect(try folder.names == before)
  }

  @Test("keeps compared charts apart from others")
  func cache() throws {
    let folder = try folder()
    let cache = ["XDG_CACHE_HOME": "\(folder.path)/cache"]
    func render(_ arguments: String...) -> Run {
      Run(
        ["render", "--format", "svg", "--language", "en", "--power", "dog-licence"] + arguments,
        environment: cache, folder: folder.path)
    }
    #expect(!render("new.json").output.contains("drawn before"))
    #expect(!render("--diff", "old.json", "new.json").output.contains("drawn before"))
    let plain = try folder.read("charts/dog-licence-flow.svg")
    let compared = try folder.read("charts/dog-licence-flow-diff.svg")
    #expect(plain != compared)
    let again = render("--diff", "old.json", "new.json")
    #expect(again.output.contains("2 files unchanged since they were drawn before"))
    #expect(try folder.read("charts/dog-licence-flow-diff.svg") == compared)
  }

  @Test("A catalogue's own program compares itself with an export")
  func ownProgram() throws {
    let folder = try folder()
    let run = Run(
      "render", "--no-cache", "--format", "svg", "--language", "en", "--diff", "old.json",
      folder: folder.path)
    #expect(run.status == .clean, "\(run.errors)")
    #expect(try charts(folder).contains("cat-flow-diff.svg"))
  }
}
