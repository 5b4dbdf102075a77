internal import ArgumentParser
internal import Oversight
internal import OversightCommands
internal import OversightRules

/// Counts a catalogue.
struct CatalogueStatsCommand: CatalogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "stats", abstract: .help("stats", in: Texts.inventory),
      discussion: .help("stats.discussion", in: Texts.inventory))
  }

  /// The forms of the answer.
  enum Form: String, CaseIterable {
    case text, json, csv, markdown
  }

  @Argument(help: .option("path"))
  var path: String?

  @Option(
    name: .customLong("by"),
    help: .option("stats-by", valueName: "unit|category|field|level", in: Texts.inventory))
  var groupingName: String?

  @Option(
    name: .customLong("format"),
    help: .option("stats-format", valueName: "text|json|csv|markdown", in: Texts.inventory))
  var formName = Form.text.rawValue

  @Option(
    name: .customLong("register"),
    help: .option("stats-register", valueName: "file", in: Texts.inventory))
  var register: String?

  @OptionGroup var office: ConfigurationOptions
  @OptionGroup var reader: ReaderOptions

  func perform() throws -> ExitStatus {
    let form: Form = try Choice.read(formName, of: "--format")
    let grouping: FigureGrouping? = try groupingName.map { try Choice.read($0, of: "--by") }
    let office = try self.office.office(ofModelsAt: path ?? ".")
    if self.office.showConfig { return try show(office, isJSON: form == .json) }
    let catalogue = try office.standing(of: try context.host.catalogue(at: path ?? "."))
    let checker = office.checker
    let checked = checker.context(of: catalogue)
    let figures = CatalogueFigures(
      checked, checker.check(in: checked, waivers: office.waivers), by: grouping,
      filings: try filings())
    let table = FigureTable(figures, reader.language)
    let answer =
      switch form {
      case .text: table.text
      case .json: try FigureDocument(figures, reader.language).text()
      case .csv: table.csv
      case .markdown: table.markdown
      }
    try context.output.write(answer)
    return .clean
  }

  /// What the register has that is named; nil where none is.
  private func filings() throws -> [RecordedFiling]? {
    guard let register else { return nil }
    guard let ledger = context.filingLedger else {
      throw CommandFailure(Texts.inventory.text("stats.no-ledger"))
    }
    return try ledger.filings(in: register)
  }
}
