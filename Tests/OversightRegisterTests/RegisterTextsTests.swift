import Oversight
import OversightRegister
import OversightTestSupport
import Testing

@Suite struct RegisterTextsTests {
  @Test("Every text is there in both languages, with the same places")
  func complete() throws {
    for key in Texts.register.keys {
      let entry = try #require(Texts.register[key])
      #expect(!entry.english.isEmpty && !entry.chinese.isEmpty, "\(key)")
      #expect(
        StringTable.places(in: entry.english) == StringTable.places(in: entry.chinese), "\(key)")
    }
    #expect(Texts.register.keysWithRunsOfBlanks == [])
  }

  @Test("Every field, state and event has a text")
  func names() {
    let keys =
      FilingField.allCases.map { "field.\($0.rawValue)" }
      + EventKind.allCases.map { "event.\($0.rawValue)" }
      + Filing.State.allCases.map { "state.\($0.rawValue)" }
    for key in keys { #expect(Texts.register[key] != nil, "\(key)") }
  }
}
