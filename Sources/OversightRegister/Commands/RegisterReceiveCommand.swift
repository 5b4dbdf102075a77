internal import ArgumentParser
internal import Oversight
internal import OversightCommands

/// Says that the discipline office has received a filing.
struct RegisterReceiveCommand: FilingEventCommand {
  static var configuration: CommandConfiguration { configuration("receive") }
  static var kind: EventKind { .received }

  @Argument(help: .option("number", in: Texts.register))
  var number: String

  @Option(help: .option("officer", valueName: "NAME", in: Texts.register))
  var officer: String?

  @OptionGroup var statement: StatementOptions
  @OptionGroup var register: RegisterOptions
  @OptionGroup var reader: ReaderOptions

  func fields() throws -> [FilingField: String] {
    try statement.fields([.officer: officer], needed: [.officer])
  }
}
