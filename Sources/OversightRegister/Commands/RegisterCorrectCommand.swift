internal import ArgumentParser
internal import Oversight
internal import OversightCommands

/// Replaces statements by others; both stay to be read.
struct RegisterCorrectCommand: FilingEventCommand {
  static var configuration: CommandConfiguration { configuration("correct") }
  static var kind: EventKind { .corrected }

  @Argument(help: .option("number", in: Texts.register))
  var number: String

  @Option(help: .option("reason", valueName: "TEXT", in: Texts.register))
  var reason: String?

  @OptionGroup var statement: StatementOptions
  @OptionGroup var register: RegisterOptions
  @OptionGroup var reader: ReaderOptions

  func fields() throws -> [FilingField: String] {
    try statement.fields(
      [.reason: reason], needed: [.reason],
      refused: FilingField.derived.union(FilingField.checked))
  }
}
