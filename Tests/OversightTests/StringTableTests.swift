import Oversight
import OversightTestSupport
import Testing

@Suite("Tables of texts")
struct StringTableTests {
  private let table: StringTable = [
    "greeting": ("{who} meets {whom}", "{whom}遇见{who}"),
    "open": ("{who", "{who"),
    "closed": ("who} {}", "who} {}"),
  ]

  @Test("Places are filled in the order of each language")
  func filling() {
    let text = table.text(
      "greeting",
      ["who": LocalizedText("甲", english: "A"), "whom": LocalizedText("乙", english: "B")]
    )
    #expect(text[.english] == "A meets B")
    #expect(text[.simplifiedChinese] == "乙遇见甲")
  }

  @Test("Braces in an argument stay as they are")
  func braces() {
    let text = table.text("greeting", ["who": "{whom}", "whom": "}{who}{"])
    #expect(text[.english] == "{whom} meets }{who}{")
  }

  @Test("A place without an argument, and a brace that never closes, stay visible")
  func missing() {
    #expect(table.text("greeting", ["who": "A"])[.english] == "A meets {whom}")
    #expect(table.text("open", ["who": "A"])[.english] == "{who")
    #expect(table.text("closed", ["who": "A"])[.english] == "who} {}")
    #expect(table.text("absent")[.english] == "absent")
    #expect(table["absent"] == nil)
  }

  @Test("Later tables win where keys meet")
  func merging() {
    let merged = StringTable([table, ["greeting": ("hello", "你好")]])
    #expect(merged.text("greeting")[.english] == "hello")
    #expect(merged.keys == ["closed", "greeting", "open"])
  }

  @Test(
    "Both languages of every text have the same places and something to read",
    arguments: Texts.oversight.keys
  )
  func languagesAgree(_ key: String) throws {
    let entry = try #require(Texts.oversight[key])
    #expect(!entry.english.isEmpty)
    #expect(!entry.chinese.isEmpty)
    #expect(
      StringTable.places(in: entry.chinese).isSubset(of: StringTable.places(in: entry.english))
    )
  }

  @Test("No text has two blanks in a row, and the search for them finds some")
  func blanks() {
    #expect(Texts.oversight.keysWithRunsOfBlanks == [])
    let table: StringTable = [
      "first": ("a  b", "甲"), "second": ("a\n  b", "甲"), "third": ("a", "甲\n  乙   丙"),
    ]
    #expect(table.keysWithRunsOfBlanks == ["first", "third"])
  }

  @Test("Every word of the model has a name in both languages")
  func terms() {
    let titles =
      PowerCategory.allCases.map(\.title) + SupervisionKind.allCases.map(\.title)
      + Layer.allCases.map(\.title) + MeasureType.allCases.map(\.title)
      + Outcome.allCases.map(\.title) + HandOver.Level.allCases.map(\.title)
      + Severity.allCases.map(\.title) + StepAction.allCases.map(\.title)
    for title in titles {
      #expect(title[.english] != title[.simplifiedChinese])
      #expect(!title[.english].contains("."), "\(title[.english]) is a key without a text")
    }
  }
}
