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

  @Test("The JSON of a power is the canonical one, with the analysis besides")
  func json() throws {
    func object(_ text: String) throws -> [String: Any] {
      try #require(
        try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }
    var one = try object(Run("show", "dog-licence", "--format", "json").output)
    let analysis = try #require(one.removeValue(forKey: "analysis") as? [String: Any])
    let canonical = try object(CanonicalJSON.encode(Fixture().resolved()))
    #expect(NSDictionary(dictionary: one) == NSDictionary(dictionary: canonical))
    #expect(analysis["soundness"] as? String == "sound")
    let persons = try #require(analysis["persons"] as? [String: Any])
    #expect(persons["least"] as? Int == 4 && persons["most"] as? Int == 4)
    #expect((persons["run"] as? [String])?.first == "dog-licence/apply")
    let all = Run("show", "--format", "json")
    #expect(
      all.output
        == (try CanonicalJSON.encode(ResolvedCatalogue(resolving: [Fixture()]))))
  }

  @Test(
    "Concentration names the holders of power, the largest share first",
    arguments: ["en", "zh-Hans"])
  func concentration(language: String) throws {
    let text = Run("show", "--concentration", "--language", language).output
    #expect(text.contains(language == "en" ? "Herfindahl index 0.500" : "赫芬达尔指数 0.500"))
    #expect(text.contains("50.0 %"))
    struct Document: Decodable {
      struct Holder: Decodable {
        let id: String
        let share: Double
      }
      struct Spread: Decodable {
        let index: Double
        let holders: [Holder]
      }
      let decisiveOverPosts: Spread
      let worstGradeOverPosts: Spread
    }
    let run = Run("show", "--concentration", "--format", "json")
    let document = try JSONDecoder().decode(Document.self, from: Data(run.output.utf8))
    #expect(document.decisiveOverPosts.holders.map(\.share) == [0.5, 0.5])
    #expect(document.worstGradeOverPosts.holders.map(\.id) == ["dog-licence/post:clerk"])
    #expect(document.worstGradeOverPosts.index == 1)
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
