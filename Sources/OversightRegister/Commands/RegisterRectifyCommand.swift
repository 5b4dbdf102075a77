internal import ArgumentParser
internal import Oversight
internal import OversightCommands

/// Says how what the opinion asked for was put right.
struct RegisterRectifyCommand: FilingEventCommand {
  static var configuration: CommandConfiguration { configuration("rectify") }
  static var kind: EventKind { .rectified }

  @Argument(help: .option("number", in: Texts.register))
  var number: String

  @Option(help: .option("followUp", valueName: "TEXT", in: Texts.register))
  var followUp: String?

  @OptionGroup var statement: StatementOptions
  @OptionGroup var register: RegisterOptions
  @OptionGroup var reader: ReaderOptions

  func fields() throws -> [FilingField: String] {
    try statement.fields([.followUp: followUp], needed: [.followUp])
  }
}
