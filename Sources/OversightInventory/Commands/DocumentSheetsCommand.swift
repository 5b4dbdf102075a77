internal import ArgumentParser
internal import Oversight
internal import OversightCommands
internal import OversightTables

/// Something that is made of powers as a spreadsheet.
protocol PowerSheets {
  /// The word of its command, and of its texts.
  static var name: String { get }

  static func sheets(_ powers: [ResolvedPower], _ language: Language) -> [SheetContent]
}

/// Writes a kind of spreadsheet of the powers of a catalogue.
struct DocumentSheetsCommand<Sheets: PowerSheets>: CatalogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: Sheets.name, abstract: .help("document-\(Sheets.name)", in: Texts.inventory))
  }

  @Argument(help: .option("path"))
  var path: String?

  @Option(help: .option("sheet-output", valueName: "file.xlsx", in: Texts.inventory))
  var output: String

  @OptionGroup var powers: PowerOptions
  @OptionGroup var reader: ReaderOptions

  func perform() throws -> ExitStatus {
    let catalogue = try context.host.catalogue(at: path ?? ".")
    let sheets = Sheets.sheets(try powers.selection(from: catalogue), reader.language)
    guard sheets.contains(where: { !$0.rows.isEmpty }) else {
      throw CommandFailure(Texts.inventory.text("sheet.nothing.\(Sheets.name)"))
    }
    try SheetFile.write(sheets, to: output)
    return .clean
  }
}
