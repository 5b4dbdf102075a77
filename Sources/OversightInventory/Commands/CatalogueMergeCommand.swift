internal import ArgumentParser
internal import Oversight
internal import OversightCommands
internal import OversightFormats
internal import OversightTables

/// Says what people have changed in a matrix of risks and measures, and writes the models anew.
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

  @Option(help: .option("merge-output", valueName: "folder", in: Texts.inventory))
  var output: String?

  @OptionGroup var answer: AnswerOptions
  @OptionGroup var reader: ReaderOptions

  func perform() throws -> ExitStatus {
    let form = try answer.form()
    let matrix = try opened()
    let catalogue = try context.host.catalogue(at: path ?? ".")
    let merge = MatrixMerge(
      matrix.rows, columns: matrix.columns, over: catalogue.powers, language: matrix.language)
    if let output { try write(merge, over: catalogue, matrix.language, to: output) }
    let text =
      switch form {
      case .json: try MergeReport(merge, table: table, reader.language).text()
      case .text: MergeReport.lines(merge, table: table, reader.language)
      }
    try context.output.write(text)
    return merge.findings.isEmpty ? .clean : .gaps
  }

  /// All powers, each in a file of its own. Nothing is written where a row cannot be taken over.
  private func write(
    _ merge: MatrixMerge, over catalogue: ResolvedCatalogue, _ language: Language, to output: String
  ) throws {
    let folder = output.count > 1 && output.hasSuffix("/") ? String(output.dropLast()) : output
    let open = merge.findings.filter { $0.kind != MatrixMerge.unknownPost }
    guard open.isEmpty else {
      let lines = open.map { "\n" + $0.line(in: table)[reader.language] }.joined()
      throw CommandFailure(
        Texts.inventory.text("matrix.not-written", ["lines": LocalizedText(lines)]))
    }
    guard try Folders.isNewOrEmpty(context.absolute(folder), as: folder) else {
      throw CommandFailure(
        Texts.inventory.text("matrix.folder-not-empty", ["folder": LocalizedText(folder.legible)]))
    }
    let powers = try amended(merge.changes, catalogue, language)
    try Folders.make(context.absolute(folder), as: folder)
    for power in powers {
      let name = "\(folder)/\(power.entry.id).yml"
      let text = try YAMLModelText.text(
        of: ResolvedCatalogue(powers: [power], root: catalogue.root))
      try AtomicFile.write(Array(text.utf8), to: context.absolute(name), as: name)
    }
    try context.errors.write(
      Texts.inventory.text(
        "matrix.written",
        [
          "powers": Count.text("power", powers.count), "folder": LocalizedText(folder.legible),
        ])[reader.language] + "\n")
  }

  /// - Throws: ``CommandFailure`` where what is left makes no model, as when a supervision looks at a
  ///   risk that was removed.
  private func amended(
    _ changes: [MatrixMerge.Change], _ catalogue: ResolvedCatalogue, _ language: Language
  ) throws -> [ResolvedPower] {
    let byPower = Dictionary(grouping: changes) { change in
      change.row[.powerID] ?? String(change.element.prefix { $0 != "/" })
    }
    var document = CatalogueDocument()
    for power in catalogue.powers {
      var amended = try AmendedPower(power, language)
      for change in byPower[power.entry.id] ?? [] { amended.make(change) }
      document.add(amended.value, files: [table])
    }
    do {
      return try document.resolved().powers
    } catch {
      throw CommandFailure(error, root: nil)
    }
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
