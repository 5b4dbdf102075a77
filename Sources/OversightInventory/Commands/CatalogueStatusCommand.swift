internal import ArgumentParser
internal import Oversight
internal import OversightCommands
internal import OversightTables

/// Says how far the powers of a catalogue have come, and what is the matter with them.
struct CatalogueStatusCommand: CatalogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "status", abstract: .help("status", in: Texts.inventory),
      discussion: .help("status.discussion", in: Texts.inventory))
  }

  /// The forms of the answer.
  enum Form: String, CaseIterable {
    case text, json, csv, md
  }

  @Argument(help: .option("path"))
  var path: String?

  @Option(
    name: .customLong("by"),
    help: .option("status-by", valueName: "unit|power|category", in: Texts.inventory))
  var grouping = StatusReport.Grouping.unit.rawValue

  @Option(
    name: .customLong("format"), help: .option("format", valueName: "text|json|csv|md"))
  var format = Form.text.rawValue

  @OptionGroup var office: ConfigurationOptions
  @OptionGroup var reader: ReaderOptions

  func perform() throws -> ExitStatus {
    let form: Form = try Choice.read(format, of: "--format")
    let grouping: StatusReport.Grouping = try Choice.read(grouping, of: "--by")
    let office = try self.office.office(ofModelsAt: path ?? ".")
    if self.office.showConfig { return try show(office, isJSON: form == .json) }
    let catalogue = try context.host.catalogue(at: path ?? ".")
    let report = try StatusReport(catalogue, office, by: grouping)
    let language = reader.language
    switch form {
    case .text: try context.output.write(StatusText(report, language).text)
    case .md: try context.output.write(StatusText(report, language, isMarkdown: true).text)
    case .json: try context.output.write(try StatusDocument(report, language).text())
    case .csv:
      let table = StatusTable(report, language, hasWhole: false)
      let bytes = CSVWriter.bytes(of: table.sheet(named: ""))
      try context.output.write(String(decoding: bytes, as: UTF8.self))
    }
    return report.status
  }
}
