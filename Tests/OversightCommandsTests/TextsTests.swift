import Oversight
import OversightCommands
import OversightTestSupport
import Testing

@Suite struct TextsTests {
  @Test(
    "Every text is there in both languages, with the same places", arguments: Texts.commands.keys)
  func complete(key: String) throws {
    let entry = try #require(Texts.commands[key])
    #expect(!entry.english.isEmpty && !entry.chinese.isEmpty)
    #expect(StringTable.places(in: entry.english) == StringTable.places(in: entry.chinese))
  }

  @Test("The texts are Chinese in Chinese, but for those that are only places")
  func chinese() {
    for key in Texts.commands.keys {
      guard let entry = Texts.commands[key] else { continue }
      let isOnlyPlaces = StringTable.places(in: entry.english).count > 0
      let hasChinese = entry.chinese.unicodeScalars.contains {
        (0x3000...0x9FFF).contains($0.value)
      }
      #expect(hasChinese || isOnlyPlaces, "\(key)")
    }
  }

  @Test("No text has two blanks in a row, but where a line begins")
  func blanks() {
    #expect(Texts.commands.keysWithRunsOfBlanks == [])
  }
}
