package import Oversight

/// Why a command could not do what was asked. It ends with ``ExitStatus/failed``.
///
/// The text says what was found and what to do; whoever catches it chooses the language.
package struct CommandFailure: Error, Sendable, Equatable, CustomStringConvertible {
  /// What went wrong, or one line for each problem.
  package let text: LocalizedText
  /// Whether the lines begin with a file and a line already, so that no prefix may stand before.
  package let isLocated: Bool

  package init(_ text: LocalizedText, isLocated: Bool = false) {
    self.text = text
    self.isLocated = isLocated
  }

  /// A failure with a text of the commands' own table.
  package init(_ key: String, _ arguments: [String: LocalizedText] = [:]) {
    self.init(Texts.commands.text(key, arguments))
  }

  /// The problems of models that make no sense, a line each, and how many there are.
  init(_ errors: ModelErrors, root: String?) {
    let count = Count.text("problem", errors.problems.count)
    let end = Texts.commands.text("failure.models", ["problems": count])
    self.init(
      LocalizedText { language in
        errors.description(in: language, relativeTo: root) + "\n" + end[language]
      },
      isLocated: true)
  }

  package var description: String { text[.english] }
}
