import Foundation
import Oversight
import OversightCommands
import OversightTestSupport
import Testing

/// Exported files in a folder, and the commands that read them.
@Suite struct DiffCommandTests {
  private func exported(_ models: [any PowerModel]) throws -> String {
    let run = Run("show", "--format", "json", models: models)
    #expect(run.status == .clean)
    return run.output
  }

  /// A folder with an old and a new version of the fixture: the new one lacks the supervision, and
  /// its head also examines.
  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let old = try exported([Fixture(), Fixture(id: "cat")])
    let power = try Fixture().resolved()
    let supervision = try #require(power.process.supervisions.first)
    let new = try CanonicalJSON.encode(
      ResolvedCatalogue(powers: [
        power.without(.supervision(supervision.reference)), HalfHidden().resolved(),
      ]))
    try folder.write(old, to: "old.json")
    try folder.write(new, to: "new.json")
    return folder
  }

  private func diff(_ options: String..., in folder: TemporaryFolder) -> Run {
    Run(["diff", "old.json", "new.json", "--language", "en"] + options, folder: folder.path)
  }

  @Test("A comparison says first what the change means, and then what was changed")
  func text() throws {
    let folder = try folder()
    let run = diff(in: folder)
    #expect(run.status == .clean)
    #expect(
      run.output == """
        dog-licence  Dog licence
          worse   Fewer persons can carry a case to its end alone: 4 before, 3 now (窗口; 科长).
          worse   Fewer persons can carry a case past a risk of the worst grade alone: 4 before, 3 now \
        (窗口; 科长).
          worse   The risk '放宽审查' at '审查' is open to the end now: a case can go 审查 → 决定 → 领证 and meet \
        nobody independent.
          worse   The step '审查' has lost its only supervision.

          - supervision 'content'

        half-hidden  半公开
          + power '半公开'

        cat  Dog licence
          - power 'Dog licence'

        3 powers changed, 4 worse, 0 better, 0 to note, 3 changes

        """, "\(run.output)\(run.errors)")
    let chinese = Run(
      ["diff", "old.json", "new.json", "--language", "zh-Hans"], folder: folder.path)
    #expect(chinese.output.contains("  监督减弱  环节「审查」失去了唯一的监督。\n"))
    #expect(chinese.output.contains("  - 监督「内容监督」\n"))
  }

  @Test("The status says what --fail-on asks for")
  func status() throws {
    let folder = try folder()
    #expect(diff("--fail-on", "never", in: folder).status == .clean)
    #expect(diff("--fail-on", "worse", in: folder).status == .gaps)
    #expect(diff("--fail-on", "worse", "--power", "half-hidden", in: folder).status == .clean)
    #expect(diff("--fail-on", "change", "--power", "half-hidden", in: folder).status == .gaps)
    let back = Run(
      "diff", "new.json", "old.json", "--power", "dog-licence", "--fail-on", "worse",
      folder: folder.path)
    #expect(back.status == .clean)
    let same = Run("diff", "old.json", "old.json", "--fail-on", "change", folder: folder.path)
    #expect(same.status == .clean)
    #expect(same.output == "The two versions say the same.\n")
  }

  @Test("What cannot be compared ends with status 2, and says what was meant")
  func failures() throws {
    let folder = try folder()
    for (arguments, text) in [
      (["old.json"], "write diff OLD NEW"), (["old.json", "none.json"], "none.json"),
      (["old.json", "new.json", "--power", "dog-licenc"], "did you mean 'dog-licence'?"),
      (["old.json", "new.json", "--format", "html"], "text, markdown, json"),
      (["old.json", "new.json", "--fail-on", "worst"], "did you mean 'worse'?"),
    ] {
      let run = Run(["diff"] + arguments, folder: folder.path)
      #expect(run.status == .failed)
      #expect(run.output.isEmpty)
      #expect(run.errors.contains(text), "\(run.errors)")
    }
    try folder.write("{\"powers\": [{\"id\": 1}]}", to: "broken.json")
    let broken = Run("diff", "old.json", "broken.json", folder: folder.path)
    #expect(broken.status == .failed)
    #expect(broken.errors.contains("broken.json:1:13: $.powers[0]: 'process' is missing\n"))
    #expect(
      broken.errors.contains("broken.json:1:20: $.powers[0].id: it must be a text, not a number"))
    try folder.write("{\"powers\": []}", to: "empty.json")
    #expect(Run("check", "empty.json", folder: folder.path).errors.contains("have no powers"))
  }

  @Test("A catalogue's own program compares its powers with an export of them")
  func ownProgram() throws {
    let folder = try folder()
    let run = Run("diff", "old.json", ToolProgram.repository, folder: folder.path)
    #expect(run.output.contains("- power 'Dog licence'"), "\(run.errors)")
    #expect(run.output.contains("1 power changed, 0 worse"))
  }

  @Test("A folder of exported files is one catalogue")
  func folders() throws {
    let folder = try TemporaryFolder()
    try folder.write(try exported([Fixture()]), to: "all/a.json")
    try folder.write(try exported([HalfHidden()]), to: "all/b.json")
    try folder.write(try exported([Fixture(), HalfHidden()]), to: "one.json")
    let run = Run("diff", "all", "one.json", folder: folder.path)
    #expect(run.output == "The two versions say the same.\n", "\(run.errors)")
    // Two files with one power are no catalogue.
    try folder.write(try exported([Fixture()]), to: "all/c.json")
    let twice = Run("diff", "all", "one.json", folder: folder.path)
    #expect(twice.status == .failed)
    #expect(twice.errors.contains("all/c.json:4:5: dog-licence: another power has the id"))
  }

  @Test("The JSON is as its schema says, and the same in every language but for words")
  func schema() throws {
    let folder = try folder()
    let printed = Run("diff", "--schema")
    #expect(printed.status == .clean)
    let schema = try SchemaCheck(printed.output)
    for language in Language.allCases {
      for pair in [["old.json", "new.json"], ["new.json", "old.json"], ["old.json", "old.json"]] {
        let run = Run(
          ["diff", "--format", "json", "--language", language.rawValue, "--fail-on", "worse"]
            + pair, folder: folder.path)
        #expect(try schema.faults(in: run.output) == [])
      }
    }
    let answer = diff("--format", "json", in: folder).output
    #expect(answer.contains("\"element\" : \"dog-licence/examine/supervision-office-content\""))
    #expect(
      try !schema.faults(
        in: answer.replacingOccurrences(of: "\"weight\" : \"worse\"", with: "\"weight\" : \"bad\"")
      ).isEmpty)
    #expect(
      try !schema.faults(
        in: answer.replacingOccurrences(of: "stepUnwatched", with: "stepWatchedNot")
      ).isEmpty)
  }

  @Test("The schema names every kind that there is")
  func schemaKinds() {
    let schema = Run("diff", "--schema").output
    for kind in Consequence.Kind.allCases { #expect(schema.contains("\"\(kind.rawValue)\"")) }
    for subject in Change.Subject.allCases { #expect(schema.contains("\"\(subject.rawValue)\"")) }
  }

  @Test("Markdown fits into a comment, however much has changed, and says what it leaves out")
  func markdown() throws {
    let folder = try folder()
    let short = diff("--format", "markdown", in: folder).output
    #expect(short.hasPrefix("### What the change means\n\n3 powers changed"))
    #expect(short.contains("- **worse** · The step '审查' has lost its only supervision.\n"))
    #expect(!short.contains("left out"))
    let old = try (0..<2000).map { try Fixture(id: "p\($0)").resolved() }
    try folder.write(
      try CanonicalJSON.encode(ResolvedCatalogue(powers: Array(old.prefix(1)))), to: "one.json")
    try folder.write(try CanonicalJSON.encode(ResolvedCatalogue(powers: old)), to: "many.json")
    let long = Run(
      "diff", "one.json", "many.json", "--format", "markdown", "--language", "en",
      folder: folder.path
    ).output
    #expect(long.utf16.count <= 65_536)
    #expect(long.utf16.count > 60_000)
    #expect(long.hasSuffix(" left out, because a comment holds no more.\n"))
  }

  @Test("Whatever a model says stays text in the answer")
  func hostile() throws {
    let folder = try TemporaryFolder()
    let text = "a|b\n# <b>x</b> `c` [l](http://x) @user \u{1B}[31m\u{202E}"
    try folder.write(try exported([Fixture()]), to: "old.json")
    try folder.write(
      try exported([Fixture(), HostileFixture(text: text)]), to: "new.json")
    let plain = Run("diff", "old.json", "new.json", folder: folder.path).output
    #expect(!plain.contains("\u{1B}") && !plain.contains("\u{202E}"))
    let markdown = Run(
      "diff", "old.json", "new.json", "--format", "markdown", folder: folder.path
    ).output
    #expect(!markdown.contains("<b>") && !markdown.contains("\n# ") && !markdown.contains("@user"))
  }
}
