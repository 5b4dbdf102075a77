import Foundation
import Oversight
import OversightCommands
import Testing

@Suite struct ShowAndRulesTests {
  @Test("A power is shown whole", arguments: Language.allCases)
  func sheet(language: Language) throws {
    let run = Run("show", "dog-licence", "--language", language.rawValue)
    #expect(run.status == .clean)
    try expectSnapshot(run.output, "show-\(language.rawValue).txt")
  }

  @Test("A hand-over that is watched by posts that report in a circle is not shown as watched")
  func circle() {
    let run = Run("show", "circle", "--language", "en", models: [Circle()])
    #expect(run.output.contains("hand-over between posts, supervised by a post whose reports run"))
    #expect(!run.output.contains("nobody supervises"))
    let check = Run("check", "--language", "en", models: [Circle()])
    #expect(check.status == .gaps)
    #expect(check.output.contains("run in a circle) [unsupervised-handover]"))
  }

  @Test("All powers are shown in a line each, in columns that line up")
  func list() {
    let run = Run("show", models: [Fixture(), Fixture(id: "cat")])
    #expect(
      run.output == """
        dog-licence  Dog licence  Administrative licence  2 steps  1 risk  1 measure  4 hand-overs
        cat          Dog licence  Administrative licence  2 steps  1 risk  1 measure  4 hand-overs

        """)
  }

  @Test("The JSON of a power is the canonical one")
  func json() throws {
    let one = Run("show", "dog-licence", "--format", "json")
    #expect(one.output == (try CanonicalJSON.encode(Fixture().resolved())))
    let all = Run("show", "--format", "json")
    #expect(
      all.output
        == (try CanonicalJSON.encode(ResolvedCatalogue(resolving: [Fixture()]))))
  }

  @Test("Columns line up where characters are wide")
  func wideCharacters() {
    var table = TextTable()
    table.add("岗位", "a")
    table.add("x", "b")
    #expect(table.lines == ["岗位  a", "x     b"])
  }

  @Test("A catalogue's own rules are listed and explained")
  func ownRules() {
    let list = Run("rules", rules: [FixtureRule()])
    #expect(list.status == .clean)
    #expect(list.output.contains("fixture-rule"))
    let sheet = Run("rules", "fixture-rule", rules: [FixtureRule()])
    for text in ["A fixture", "GB/T 1526", "a gap: Fixture", "'Dog licence' is not in order"] {
      #expect(sheet.output.contains(text))
    }
  }
}

/// A power whose supervisors report to each other.
private struct Circle: PowerModel {
  enum Post: String, PostID { case clerk, head, first, second }
  enum Step: String, StepID { case begin, decide, done }

  var power: Power { Power("circle", "循环", .other, supervision: [.phone("0000-8880001")]) }

  var process: PowerProcess {
    post(.clerk, "窗口")
    post(.head, "科长")
    post(.first, "监督一", reportsTo: .second)
    post(.second, "监督二", reportsTo: .first)
    start(.begin, "立项", by: .clerk)
    step(.decide, "决定", by: .head)
    end(.done, "办结", .completed)
    handover(.begin, to: .decide) { supervised(by: .first, .process) }
    flow(.decide, to: .done)
  }
}
