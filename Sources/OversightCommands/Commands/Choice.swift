package import ArgumentParser
package import Oversight

/// Reads words of closed sets.
///
/// Commands read them when they run and not while arguments are parsed, because the parser would put
/// English words of its own around the message.
package enum Choice {
  /// - Parameter option: the option for which the word stands.
  /// - Throws: ``CommandFailure`` with the words that there are, and the one that was probably meant.
  package static func read<Value>(_ word: String, of option: String) throws(CommandFailure) -> Value
  where Value: RawRepresentable<String> & CaseIterable {
    if let value = Value(rawValue: word) { return value }
    let words = Value.allCases.map(\.rawValue)
    throw CommandFailure(
      "failure.not-a-choice",
      [
        "option": LocalizedText(option), "word": LocalizedText(word),
        "words": LocalizedText(words.joined(separator: ", ")),
        "hint": Suggestion.hint(for: word, among: words) ?? "",
      ])
  }

  /// Reads words with commas between them, of an option that may be repeated. Each value once, in
  /// the order of its type.
  package static func readAll<Value>(
    _ lists: [String], of option: String
  ) throws(CommandFailure) -> [Value] where Value: RawRepresentable<String> & CaseIterable {
    var chosen: Set<String> = []
    for word in lists.flatMap(\.commaSeparated) {
      chosen.insert((try read(word, of: option) as Value).rawValue)
    }
    return Value.allCases.filter { chosen.contains($0.rawValue) }
  }
}

extension String {
  /// The words of a list with commas between them; an empty word stays and is no choice.
  package var commaSeparated: [String] {
    split(separator: ",", omittingEmptySubsequences: false).map(String.init)
  }

  /// A text of the help, in the language of the system: options are not read yet when it is made.
  ///
  /// - Parameter table: the texts of the module that has the command.
  package static func help(_ key: String, in table: StringTable = Texts.commands) -> String {
    table.text("help.\(key)")[CommandContext.current.readersLanguage]
  }
}

extension ArgumentHelp {
  /// The help of an option or argument.
  ///
  /// - Parameter table: the texts of the module that has the command.
  package static func option(
    _ key: String, valueName: String? = nil, in table: StringTable = Texts.commands
  ) -> ArgumentHelp {
    ArgumentHelp(.help("option.\(key)", in: table), valueName: valueName)
  }
}
