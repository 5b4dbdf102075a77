extension StringTable {
  private static let mark = "write:"

  /// A text with its places filled in, snippets as they are written in a notation.
  package func text(
    _ key: String, _ arguments: [String: LocalizedText] = [:], writtenIn notation: PasteNotation
  ) -> LocalizedText {
    let names = snippetNames(in: key)
    guard !names.isEmpty else { return text(key, arguments) }
    let snippets = names.compactMap { name in
      Snippet.all[name].map { (Self.mark + name, $0.shown(in: notation)) }
    }
    return text(key, arguments.merging(snippets) { argument, _ in argument })
  }

  /// A text with its snippets in Swift, and after it the same ones in YAML, each with its place: for
  /// readers whose models may be either.
  func textInBothNotations(_ key: String) -> LocalizedText {
    let text = text(key, writtenIn: .swift)
    let snippets = snippetNames(in: key).compactMap { Snippet.all[$0] }
    guard !snippets.isEmpty else { return text }
    let lines = snippets.indices.map { place in
      let line = snippets[place].shown(in: .yaml)
      // Where several stand in one place, it is named once.
      let part = snippets[place].part
      guard place == 0 || snippets[place - 1].part != part else { return line }
      return Texts.oversight.text("snippet.of.\(part.rawValue)", ["snippet": line])
    }
    return Texts.oversight.text(
      "snippet.both",
      [
        "text": text,
        "lines": LocalizedText { language in
          lines.map { $0[language] }.joined(separator: language.isChinese ? "；" : "; ")
        },
      ])
  }

  /// The names of the snippets that a text shows, in its order and each once.
  package func snippetNames(in key: String) -> [String] {
    guard let english = self[key]?.english, english.contains("{\(Self.mark)") else { return [] }
    return english.split(separator: "{", omittingEmptySubsequences: false).dropFirst()
      .compactMap { part in
        guard part.hasPrefix(Self.mark), let end = part.firstIndex(of: "}") else { return nil }
        return String(part[..<end].dropFirst(Self.mark.count))
      }
      .withoutRepetitions
  }
}
