internal import ArgumentParser
internal import Oversight
internal import OversightCommands

/// Lists the filings, a line each.
struct RegisterListCommand: CatalogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "list", abstract: .help("list", in: Texts.register))
  }

  @Option(help: .option("state", valueName: "STATE", in: Texts.register))
  var state: String?

  @Flag(name: .customLong("late"), help: .option("late", in: Texts.register))
  var isLate = false

  @OptionGroup var edition: EditionOptions
  @OptionGroup var register: RegisterOptions
  @OptionGroup var answer: AnswerOptions
  @OptionGroup var reader: ReaderOptions

  func perform() throws -> OversightCommands.ExitStatus {
    let form = try answer.form()
    let wanted: Filing.State? = try state.map { word throws(CommandFailure) in
      try Choice.read(word, of: "--state")
    }
    let filings = try register.filings().filter { filing in
      (wanted == nil || filing.state == wanted) && (!isLate || filing.fields[.lateness] != nil)
    }.map { try edition.shown($0) }
    switch form {
    case .json:
      try context.output.write(
        CanonicalJSON.encode(value: FilingDocument(filings)))
    case .text:
      var table = TextTable()
      for filing in filings {
        table.add(
          filing.number, Texts.register.text("state.\(filing.state.rawValue)")[reader.language],
          filing.fields[.filedDate] ?? "", filing.fields[.powerName]?.legible ?? "",
          filing.fields[.stepName]?.legible ?? "", filing.fields[.matter]?.legible ?? "",
          filing.fields[.lateness]?.legible ?? "")
      }
      let none = Texts.register.text("no-filings")[reader.language]
      let lines = filings.isEmpty ? [none] : table.lines
      try context.output.write(lines.joined(separator: "\n") + "\n")
    }
    return .clean
  }
}
