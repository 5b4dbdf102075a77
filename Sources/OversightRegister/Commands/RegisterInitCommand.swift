internal import ArgumentParser
internal import Oversight
internal import OversightCommands

/// Founds a register.
struct RegisterInitCommand: CatalogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "init", abstract: .help("init", in: Texts.register))
  }

  @Option(help: .option("unit", valueName: "NAME", in: Texts.register))
  var unit: String

  @Option(name: .customLong("by"), help: .option("by", valueName: "NAME", in: Texts.register))
  var actor: String

  @OptionGroup var register: RegisterOptions
  @OptionGroup var reader: ReaderOptions

  func perform() throws -> OversightCommands.ExitStatus {
    try unit.checkUnit()
    let store = try RegisterStore.create(
      register.path, as: register.file,
      NewEvent(filing: unit, kind: .founded, actor: actor, time: .now, fields: [.unit: unit]))
    if let event = try store.events(of: unit).first {
      try context.output.write(event.acknowledgement[reader.language] + "\n")
    }
    return .clean
  }
}

extension String {
  /// - Throws: ``CommandFailure`` where a number of a filing cannot begin with it.
  func checkUnit() throws(CommandFailure) {
    guard !isEmpty, allSatisfy({ $0.isLetter || $0.isNumber }) else {
      throw CommandFailure(Texts.register.text("bad-unit", ["word": LocalizedText(legible)]))
    }
  }
}
