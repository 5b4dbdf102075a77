internal import ArgumentParser
internal import Oversight
internal import OversightCommands
internal import OversightTables

/// Says what people have changed in a matrix of risks and measures.
struct CatalogueMergeCommand: CatalogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "merge", abstract: .help("merge", in: Texts.inventory),
      discussion: .help("merge.discussion", in: Texts.inventory))
  }

  @Argument(help: .option("matrix-table", in: Texts.inventory))
  var table: String

  @Argument(help: .option("path"))
  var path: String?

  @OptionGroup var answer: AnswerOptions
  @OptionGroup var reader: ReaderOptions

  func perform() throws -> ExitStatus {
    let form = try answer.form()
    let matrix = try opened()
    let catalogue = try context.host.catalogue(at: path ?? ".")
    let merge = MatrixMerge(
      matrix.rows, columns: matrix.columns, over: catalogue.powers, language: matrix.language)
    let text =
      switch form {
      case .json: try MergeReport(merge, table: table, reader.language).text()
      case .text: MergeReport.lines(merge, table: table, reader.language)
      }
    try context.output.write(text)
    return merge.findings.isEmpty ? .clean : .gaps
  }

  private func opened() throws(CommandFailure) -> MatrixTable {
    let file = try TableInput.open(table)
    let matrix = try TableInput.reading(table) { () throws(TableFault) in try MatrixTable(file) }
    guard let matrix else {
      throw CommandFailure(
        Texts.inventory.text("matrix.no-columns", ["table": LocalizedText(table.legible)]))
    }
    return matrix
  }
}
