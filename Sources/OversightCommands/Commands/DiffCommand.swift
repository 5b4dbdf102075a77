internal import ArgumentParser
internal import Oversight

/// Says what a change means.
struct DiffCommand: CatalogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "diff", abstract: .help("diff"), discussion: .help("diff.discussion"))
  }

  /// The forms of the answer.
  enum Form: String, CaseIterable {
    case text, markdown, json
  }

  @Argument(help: .option("old", valueName: "old"))
  var old: String?

  @Argument(help: .option("new", valueName: "new"))
  var new: String?

  @OptionGroup var powers: PowerOptions

  @Option(
    name: .customLong("format"), help: .option("diff-format", valueName: "text|markdown|json"))
  var formatName = Form.text.rawValue

  @Option(
    name: .customLong("fail-on"), help: .option("diff-fail-on", valueName: "worse|change|never"))
  var failOn = ComparisonThreshold.never.rawValue

  @Flag(help: .option("diff-schema"))
  var schema = false

  @OptionGroup var reader: ReaderOptions

  func perform() throws -> ExitStatus {
    if schema {
      try context.output.write(ComparisonDocument.schemaText)
      return .clean
    }
    let form: Form = try Choice.read(formatName, of: "--format")
    let threshold: ComparisonThreshold = try Choice.read(failOn, of: "--fail-on")
    guard let old, let new else { throw CommandFailure("failure.diff-two") }
    let report = ComparisonReport(
      from: try context.host.catalogue(at: old), to: try context.host.catalogue(at: new),
      threshold)
    let selected = try report.selecting(powers.lists.flatMap(\.commaSeparated))
    let answer =
      switch form {
      case .text:
        ComparisonText(
          selected, reader.language,
          Style(output: context.output, environment: context.environment)
        ).text
      case .markdown: ComparisonMarkdown(selected, reader.language).text
      case .json: try ComparisonDocument(selected, reader.language).text()
      }
    try context.output.write(answer)
    return selected.status
  }
}
