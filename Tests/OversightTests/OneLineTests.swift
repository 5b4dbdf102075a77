import Oversight
import OversightTestSupport
import Testing

@Suite("Texts on one line")
struct OneLineTests {
  /// What is asked for, word by word.
  private func expected(_ text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    return words.reduce("") { line, word in
      guard let last = line.last, let first = word.first else { return line + word }
      return line + (last.isASCII || first.isASCII ? " " : "") + word
    }
  }

  @Test("Blanks of every kind are one, or none between Chinese characters")
  func random() {
    var generator = SeededGenerator(seed: 1)
    let parts = [
      "a", "B", " ", " ", "\n", "\r\n", "\t", "中", "文", "、", "\u{3000}", "\u{A0}", "é", "e\u{301}",
      "\u{301}", "\u{2003}", "\u{200B}", "\u{85}", "\u{1680}", "の", "\u{7F}", "😀",
    ]
    for _ in 0..<20_000 {
      let text = (0..<Int.random(in: 0...8, using: &generator))
        .map { _ in parts[Int.random(in: 0..<parts.count, using: &generator)] }.joined()
      #expect(text.onOneLine == expected(text), "\(text.debugDescription)")
    }
  }
}
