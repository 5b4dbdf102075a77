internal import ArgumentParser
internal import Oversight

/// Reads words of closed sets.
enum Choice {
  /// - Throws: `ValidationError` with the words that there are, and the one that was probably meant.
  static func read<Value>(_ word: String) throws -> Value
  where Value: RawRepresentable<String> & CaseIterable {
    if let value = Value(rawValue: word) { return value }
    let words = Value.allCases.map(\.rawValue)
    let hint = Suggestion.hint(for: word, among: words)
    throw ValidationError(
      Texts.commands.text(
        "failure.not-a-choice",
        ["words": LocalizedText(words.joined(separator: ", ")), "hint": hint ?? ""]
      )[CommandContext.current.readersLanguage])
  }

  /// Reads words with commas between them.
  static func readAll<Value>(_ list: String) throws -> [Value]
  where Value: RawRepresentable<String> & CaseIterable {
    try list.split(separator: ",", omittingEmptySubsequences: false).map { try read(String($0)) }
  }
}

extension String {
  /// A text of the help, in the language of the system: options are not read yet when it is made.
  static func help(_ key: String) -> String {
    Texts.help.text("help.\(key)")[CommandContext.current.readersLanguage]
  }
}

extension ArgumentHelp {
  /// The help of an option or argument.
  static func option(_ key: String, valueName: String? = nil) -> ArgumentHelp {
    ArgumentHelp(.help("option.\(key)"), valueName: valueName)
  }
}
