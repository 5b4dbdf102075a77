package import ArgumentParser
package import Oversight

/// A command of this toolkit: its work ends with one of three statuses.
package protocol CatalogueCommand: ParsableCommand {
  /// What is known of the reader.
  var reader: ReaderOptions { get }

  /// Whether only what makes the command fail is told.
  var isQuiet: Bool { get }

  /// Whether it brings files into another form, so that everything that is lost must be said.
  var converts: Bool { get }

  func perform() throws -> ExitStatus
}

extension CatalogueCommand {
  package mutating func run() throws {
    try reader.validateLanguage()
    var context = CommandContext.current
    context.chosenLanguage = reader.chosenLanguage
    context.isQuiet = isQuiet
    context.listsEverything = converts
    let command = self
    let status = try CommandContext.$current.withValue(context) { try command.perform() }
    if status != .clean { throw ExitCode(status.rawValue) }
  }

  package var context: CommandContext { .current }

  package var isQuiet: Bool { false }
  package var converts: Bool { false }

  /// Prints the terms on which a command judges.
  package func show(_ office: Office, isJSON: Bool) throws -> ExitStatus {
    try context.output.write(
      isJSON
        ? try ConfigurationDocument(office).text()
        : ConfigurationText(office, reader.language).text)
    return .clean
  }

  /// A text of the commands in the reader's language.
  func text(_ key: String, _ arguments: [String: LocalizedText] = [:]) -> String {
    Texts.commands.text(key, arguments)[reader.language]
  }
}

/// The options that every command has.
package struct ReaderOptions: ParsableArguments {
  @Option(
    name: .customLong("language"), help: .option("language", valueName: "en|zh-Hans|zh-Hant"))
  package var languageTag: String?

  package init() {}

  /// The language of the option; nil where there is none.
  package var chosenLanguage: Language? { languageTag.flatMap(Language.init) }

  /// The language of the reader: the option, else what the system says.
  package var language: Language { chosenLanguage ?? CommandContext.current.readersLanguage }

  /// - Throws: ``CommandFailure`` where the option names no language.
  func validateLanguage() throws(CommandFailure) {
    guard let languageTag else { return }
    let _: Language = try Choice.read(languageTag, of: "--language")
  }
}

/// The options that say how an answer is written.
package struct AnswerOptions: ParsableArguments {
  /// The form of an answer.
  package enum Form: String, CaseIterable {
    case text, json
  }

  @Option(name: .customLong("format"), help: .option("format", valueName: "text|json"))
  package var word = Form.text.rawValue

  package init() {}

  /// - Throws: ``CommandFailure`` where the option names no form.
  package func form() throws(CommandFailure) -> Form { try Choice.read(word, of: "--format") }
}
