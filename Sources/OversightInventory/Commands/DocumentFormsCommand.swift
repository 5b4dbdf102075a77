internal import ArgumentParser
internal import Oversight
internal import OversightCommands
internal import OversightTables

/// Writes the filing forms of powers, a sheet each.
struct DocumentFormsCommand: CatalogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "forms", abstract: .help("document-forms", in: Texts.inventory))
  }

  @Argument(help: .option("path"))
  var path: String?

  @Option(help: .option("sheet-output", valueName: "file.xlsx", in: Texts.inventory))
  var output: String

  @OptionGroup var powers: PowerOptions
  @OptionGroup var reader: ReaderOptions

  func perform() throws -> ExitStatus {
    let catalogue = try context.host.catalogue(at: path ?? ".")
    let powers = try self.powers.selection(from: catalogue)
    let sheets = FilingForms.sheets(powers, reader.language)
    guard sheets.contains(where: { !$0.rows.isEmpty }) else {
      throw CommandFailure(Texts.inventory.text("sheet.nothing.forms"))
    }
    try SheetFile.write(sheets, to: output)
    return .clean
  }
}
