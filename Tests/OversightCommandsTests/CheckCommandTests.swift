import Foundation
import Oversight
import OversightCommands
import OversightRules
import Testing

/// The testing library has an `ExitStatus` too.
typealias Status = OversightCommands.ExitStatus

/// An element of no model.
private struct Place: ModelElement {
  let path: ElementPath
  let location: Oversight.SourceLocation
}

@Suite struct CheckCommandTests {
  private func gap(_ severity: Severity) throws -> Gap {
    let description = RuleDescription(
      id: "a-rule", family: .structure, severity: severity,
      texts: [
        "a-rule.message": ("It is not in order", "不符合"), "a-rule.remedy": ("Do it", "请整改"),
      ], examples: [])
    let place = Place(
      path: ElementPath("dog-licence", "examine"),
      location: Oversight.SourceLocation(file: "/root/models/Dog.swift", line: 42))
    let witness = severity == .error ? Witness([ElementPath("dog-licence")]) : nil
    return try #require(
      Gap(rule: description, verdict: .violated(place, witness: witness), root: "/root"))
  }

  private func question(_ severity: Severity) throws -> Undetermined {
    let description = RuleDescription(
      id: "an-open-rule", family: .structure, severity: severity, texts: [:], examples: [])
    return try #require(
      Undetermined(
        rule: description,
        verdict: .undetermined(
          Place(
            path: ElementPath("dog-licence", "decide"),
            location: Oversight.SourceLocation(file: "/root/models/Dog.swift", line: 7)),
          missing: LocalizedText("等级", english: "the grade")),
        root: "/root"))
  }

  @Test(
    "A gap at or above the threshold makes the status 1",
    arguments: [
      (Severity.error, FailureThreshold.error, Status.gaps), (.warning, .error, .clean),
      (.warning, .warning, .gaps), (.note, .warning, .clean), (.note, .note, .gaps),
      (.error, .never, .clean),
    ])
  func threshold(_ severity: Severity, _ threshold: FailureThreshold, _ status: Status) throws {
    let verdict = CheckVerdict(
      CheckReport(powers: [], rules: [], gaps: [try gap(severity)]),
      FailureTerms(threshold: threshold))
    #expect(verdict.status == status)
  }

  @Test("Missing data of an error rule fails the check unless that is allowed")
  func undetermined() throws {
    func status(_ severity: Severity, _ threshold: FailureThreshold, allowed: Bool) throws
      -> Status
    {
      CheckVerdict(
        CheckReport(powers: [], rules: [], undetermined: [try question(severity)]),
        FailureTerms(threshold: threshold, allowsUndetermined: allowed)
      ).status
    }
    #expect(try status(.error, .error, allowed: false) == .gaps)
    #expect(try status(.error, .error, allowed: true) == .clean)
    #expect(try status(.warning, .note, allowed: false) == .clean)
    #expect(try status(.error, .never, allowed: false) == .clean)
  }

  @Test(
    "More warnings than are allowed fail the check, and so are shown by --quiet",
    arguments: [(0, Status.gaps), (1, .clean), (2, .clean)])
  func warnings(most: Int, status: Status) throws {
    let verdict = CheckVerdict(
      CheckReport(powers: [], rules: [], gaps: [try gap(.warning), try gap(.note)]),
      FailureTerms(mostWarnings: most))
    #expect(verdict.status == status)
    let quiet = CheckText(verdict, .english, isQuiet: true).text
    #expect(quiet.contains("warning: ") == (status == .gaps))
    #expect(!quiet.contains("note: "))
    let remark = "more warnings than the \(most) that --max-warnings allows\n"
    #expect(CheckText(verdict, .english).text.contains(remark) == (status == .gaps))
  }

  @Test("The reports for people and programs are these bytes", arguments: Language.allCases)
  func reports(language: Language) throws {
    let verdict = CheckVerdict(
      CheckReport(
        powers: [], rules: [], gaps: [try gap(.error), try gap(.warning)],
        undetermined: [try question(.error)]))
    let tag = language.rawValue
    try expectSnapshot(try CheckDocument(verdict, language).text(), "check-\(tag).json")
    try expectSnapshot(CheckText(verdict, language).text, "check-\(tag).txt")
  }

  @Test("--quiet leaves out what does not fail the check")
  func quiet() throws {
    let verdict = CheckVerdict(CheckReport(powers: [], rules: [], gaps: [try gap(.note)]))
    #expect(CheckText(verdict, .english, isQuiet: true).text.isEmpty)
  }

  @Test("Rules of the catalogue's own are checked, and paths are relative to its package")
  func ownRule() {
    let run = Run("check", rules: [FixtureRule()])
    #expect(run.status == .gaps)
    #expect(run.output.contains("Tests/OversightCommandsTests/Support/Fixture.swift:"))
    #expect(run.output.contains(": error: 'Dog licence' is not in order [fixture-rule]\n"))
    #expect(!run.output.contains(ToolProgram.repository))
    #expect(Run("check", "--fail-on", "never", rules: [FixtureRule()]).status == .clean)
  }

  @Test("An open question is shown with what is missing")
  func openQuestion() {
    let run = Run("check", "--language", "zh-Hans", rules: [OpenRule()])
    #expect(run.status == .gaps)
    #expect(run.output.contains("无法判定：dog-licence（缺少：等级） [open-rule]"))
  }

  @Test("Several reports go to their files, and one of them to the standard output")
  func files() throws {
    let folder = try TemporaryFolder()
    let run = Run(
      "check", "--format", "json=gaps.json", "--format", "text", rules: [FixtureRule()],
      folder: folder.path)
    #expect(run.status == .gaps)
    #expect(run.output.contains("[fixture-rule]"))
    let json = try folder.read("gaps.json")
    #expect(json.contains("\"fingerprint\" : \"fixture-rule@dog-licence\""))
    #expect(json.hasSuffix("}\n"))
    #expect(try folder.names == ["gaps.json"])
  }

  @Test("The same catalogue gives the same bytes")
  func stable() {
    let arguments = { Run("check", "--format", "json", rules: [FixtureRule(), OpenRule()]).output }
    #expect(arguments() == arguments())
  }

  @Test("Only the powers that are asked for are checked, and the rules see all of them")
  func somePowers() {
    let models = [Fixture(), Fixture(id: "cat"), Fixture(id: "cow")]
    let run = Run(
      "check", "--power", "cow", "--power", "cat", models: models, rules: [CountingRule()])
    #expect(run.status == .gaps)
    #expect(
      run.output.split(separator: "\n").count { $0.contains("one of 3 [counting-rule]") } == 2)
    #expect(run.output.contains("2 powers, "))
    let unknown = Run("check", "--power", "cow", "--power", "cats", models: models)
    #expect(unknown.status == .failed)
    #expect(unknown.output.isEmpty)
    #expect(unknown.errors == "error: no power has the id 'cats'; did you mean 'cat'?\n")
  }

  @Test("No powers at all is not clean")
  func noPowers() {
    let run = Run("check", models: [])
    #expect(run.status == .failed)
    #expect(run.errors.hasPrefix("error: the catalogue has no powers"))
  }

  @Test("All problems of a model are listed, with file, line and element")
  func problems() {
    let run = Run("check", models: [BrokenFixture(), Fixture(), Fixture()])
    #expect(run.status == .failed)
    #expect(run.output.isEmpty)
    let lines = run.errors.split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines[0].hasPrefix("Tests/OversightCommandsTests/Support/Fixture.swift:"))
    #expect(lines.count { $0.contains(": broken/") } == 2)
    #expect(lines.last?.hasPrefix("3 problems") == true)
  }

  @Test("Another package than its own is refused")
  func otherPackage() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "Package.swift")
    let run = Run("check", folder.path)
    #expect(run.status == .failed)
    #expect(run.errors.contains("built from the package '\(ToolProgram.repository)'"))
    let empty = try TemporaryFolder()
    #expect(Run("check", empty.path).errors.contains("there is no Package.swift"))
    #expect(Run("check", "/no/such/folder").errors.contains("cannot be read: No such file"))
    #expect(Run("check", "\(ToolProgram.repository)/Sources").status != .failed)
  }

  @Test("The tool's question about another package is refused too")
  func otherRoot() throws {
    let folder = try TemporaryFolder()
    let run = Run("check", environment: [CatalogueHandshake.rootVariable: folder.path])
    #expect(run.status == .failed)
    #expect(run.errors.contains("two products have one name"))
  }

  @Test("There is colour on a terminal only, and not where NO_COLOR is set")
  func colour() {
    let escape = "\u{1B}["
    let rules: [any Rule] = [FixtureRule()]
    #expect(Run("check", rules: rules, isTerminal: true).output.contains(escape))
    #expect(!Run("check", rules: rules).output.contains(escape))
    #expect(
      !Run("check", rules: rules, environment: ["NO_COLOR": "1"], isTerminal: true).output
        .contains(escape))
  }
}
