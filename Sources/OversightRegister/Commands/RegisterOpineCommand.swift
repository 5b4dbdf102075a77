internal import ArgumentParser
internal import Oversight
internal import OversightCommands

/// Adds the opinion of the discipline office.
struct RegisterOpineCommand: FilingEventCommand {
  static var configuration: CommandConfiguration { configuration("opine") }
  static var kind: EventKind { .opinion }

  @Argument(help: .option("number", in: Texts.register))
  var number: String

  @Option(help: .option("opinion", valueName: "TEXT", in: Texts.register))
  var opinion: String?

  @Option(help: .option("deadline", valueName: "DATE", in: Texts.register))
  var deadline: String?

  @OptionGroup var statement: StatementOptions
  @OptionGroup var register: RegisterOptions
  @OptionGroup var reader: ReaderOptions

  func fields() throws -> [FilingField: String] {
    try statement.fields([.opinion: opinion, .deadline: deadline], needed: [.opinion])
  }
}
