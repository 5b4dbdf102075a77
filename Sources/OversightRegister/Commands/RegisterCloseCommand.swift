internal import ArgumentParser
internal import Oversight
internal import OversightCommands

/// Closes a filing.
struct RegisterCloseCommand: FilingEventCommand {
  static var configuration: CommandConfiguration { configuration("close") }
  static var kind: EventKind { .closed }

  @Argument(help: .option("number", in: Texts.register))
  var number: String

  @Option(help: .option("archiveNumber", valueName: "NUMBER", in: Texts.register))
  var archiveNumber: String?

  @OptionGroup var statement: StatementOptions
  @OptionGroup var register: RegisterOptions
  @OptionGroup var reader: ReaderOptions

  func fields() throws -> [FilingField: String] {
    try statement.fields([.archiveNumber: archiveNumber], needed: [.archiveNumber])
  }
}
