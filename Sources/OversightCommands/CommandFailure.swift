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

  /// How many problems are listed: who has more of them mends these first.
  private static let mostListed = 100

  /// The first problems, a line each, and how many more there are.
  static func lines(of problems: [String], _ language: Language) -> String {
    guard problems.count > mostListed else { return problems.joined(separator: "\n") }
    let more = Texts.commands.text(
      "failure.more-problems", ["count": LocalizedText("\(problems.count - mostListed)")])
    return (problems.prefix(mostListed) + [more[language]]).joined(separator: "\n")
  }

  /// The problems of models that make no sense, a line each, and how many there are.
  package init(_ errors: ModelErrors, root: String?) {
    let count = Count.text("problem", errors.problems.count)
    let end = Texts.commands.text("failure.models", ["problems": count])
    self.init(
      LocalizedText { language in
        Self.lines(of: errors.lines(in: language, relativeTo: root), language) + "\n"
          + end[language]
      },
      isLocated: true)
  }

  package var description: String { text[.english] }
}
