internal import ArgumentParser
internal import Oversight
internal import OversightFormats
internal import OversightRules

/// Prints the JSON Schema of a file or an answer.
struct SchemaCommand: CatalogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "schema", abstract: .help("schema"), discussion: .help("schema.discussion"))
  }

  /// What has a schema.
  enum Subject: String, CaseIterable {
    case check, diff, supervise, model, overlay, config, pack, waivers, baseline, journal

    var text: String {
      get throws {
        switch self {
        case .check: CheckSchema.text
        case .supervise: SuperviseSchema.text
        case .diff: ComparisonDocument.schemaText
        case .model: try FileSchema.model.text()
        case .overlay: OverlaySchema.text()
        case .config: try FileSchema.config.text()
        case .pack: try FileSchema.pack.text()
        case .waivers: try FileSchema.waivers.text()
        case .journal: try FileSchema.journal.text()
        case .baseline: try FileSchema.baseline.text()
        }
      }
    }
  }

  @Argument(help: .option("schema-subject"))
  var subject: String

  @OptionGroup var reader: ReaderOptions

  func perform() throws -> ExitStatus {
    let subject: Subject = try Choice.read(subject, of: "schema")
    try context.output.write(try subject.text)
    return .clean
  }
}
