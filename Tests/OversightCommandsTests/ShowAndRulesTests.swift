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
