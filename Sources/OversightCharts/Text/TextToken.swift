/// A part of a text inside which no line ends, unless it is longer than a whole line.
struct TextToken: Sendable, Hashable {
  var text: String
  /// Whether the author marks the place before it as a good one to break (U+200B).
  var followsPreferredBreak = false

  var isSpace: Bool { text == " " }

  /// Signs with which no line starts.
  static let closing: Set<Character> = Set("，。、；：？！）》」』】〕…·％%,.;:?!)]}”’")

  /// Signs with which no line ends.
  static let opening: Set<Character> = Set("（《「『【〔([{“‘")

  /// The tokens of a paragraph: a Han character, a run of anything else without blanks, a blank;
  /// closing signs stick to what precedes them, and opening signs to what follows.
  ///
  /// - Complexity: O(n).
  static func tokens(of paragraph: String) -> [TextToken] {
    var scanner = Scanner(characters: Array(paragraph))
    var tokens: [TextToken] = []
    while let token = scanner.next() { tokens.append(token) }
    return tokens
  }

  private struct Scanner {
    let characters: [Character]
    var position = 0

    var current: Character? { position < characters.count ? characters[position] : nil }

    mutating func next() -> TextToken? {
      var isPreferred = false
      while current == LineBreaker.preferredBreakCharacter {
        isPreferred = true
        position += 1
      }
      guard let first = current else { return nil }
      var text = ""
      if first == " " {
        position += 1
        return TextToken(text: " ", followsPreferredBreak: isPreferred)
      }
      takeCore(into: &text)
      takeClosing(into: &text)
      while endsWithOpening(text), let next = current {
        position += 1
        guard next != LineBreaker.preferredBreakCharacter else { continue }
        text.append(next)
        if next != " " { takeClosing(into: &text) }
      }
      return TextToken(text: text, followsPreferredBreak: isPreferred)
    }

    /// One Han character, or a run of other characters.
    private mutating func takeCore(into text: inout String) {
      while let character = current, character != " ",
        character != LineBreaker.preferredBreakCharacter
      {
        let isHan = Self.isHan(character)
        if isHan && !text.isEmpty { return }
        text.append(character)
        position += 1
        if isHan { return }
      }
    }

    /// Closing signs, also those that stand behind a blank by mistake.
    private mutating func takeClosing(into text: inout String) {
      while let sign = characters[position...].first(where: { !Self.isBreak($0) }),
        TextToken.closing.contains(sign)
      {
        while let character = current, Self.isBreak(character) {
          if character == " " { text.append(character) }
          position += 1
        }
        text.append(sign)
        position += 1
      }
    }

    private func endsWithOpening(_ text: String) -> Bool {
      text.last { $0 != " " }.map(TextToken.opening.contains) ?? false
    }

    private static func isBreak(_ character: Character) -> Bool {
      character == " " || character == LineBreaker.preferredBreakCharacter
    }

    private static func isHan(_ character: Character) -> Bool {
      character.unicodeScalars.first.map(TextMeasure.isFullWidth) ?? false
    }
  }
}
