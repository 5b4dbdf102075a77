internal import ArgumentParser
internal import Foundation
internal import Oversight
internal import OversightCommands
internal import OversightTables

/// Makes files of models of a list of powers.
struct CatalogueImportCommand: CatalogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import", abstract: .help("import", in: Texts.inventory),
      discussion: .help("import.discussion", in: Texts.inventory))
  }

  @Argument(help: .option("list", in: Texts.inventory))
  var list: String

  @Option(help: .option("list-output", valueName: "folder", in: Texts.inventory))
  var output: String

  @Option(help: .option("list-sheet", valueName: "name", in: Texts.inventory))
  var sheet: String?

  @Option(help: .option("list-body", valueName: "name", in: Texts.inventory))
  var body: String?

  @Option(
    name: .customLong("template"),
    help: .option("list-template", valueName: "category=id", in: Texts.inventory))
  var templates: [String] = []

  @Flag(help: .option("list-force", in: Texts.inventory))
  var force = false

  @OptionGroup var answer: AnswerOptions
  @OptionGroup var reader: ReaderOptions

  func perform() throws -> ExitStatus {
    let form = try answer.form()
    let choice = try TemplateChoice(templates)
    let file = try TableInput.open(list)
    let read = try foundList(in: file)
    guard let header = read.list.header else { throw noHeader(read.list) }
    let items = ListImport(read.list.rows, header: header, onlyBody: body?.onOneLine)
    var findings = read.list.findings + items.findings
    if read.list.rows.isEmpty {
      findings.append(ListFinding(.error, "no-items", at: CellPlace(row: header.row, column: 1)))
    }
    findings += withoutTemplate(items.powers, choice)
    findings += sheetsLeftOut(file, but: read.sheet)
    let files = ListFiles(
      items.powers, choice, from: list.split(separator: "/").last.map(String.init) ?? list)
    let isRefused = findings.contains { $0.severity == .error }
    let report = ListReport(
      list: list, sheet: read.sheet.name, hasSheets: file.sheets.count > 1, findings: findings,
      powers: items.powers, bodies: files.bodies, files: isRefused ? [] : files.files.map(\.name))
    if !isRefused { try write(files) }
    try tell(report, form, isRefused)
    return isRefused ? .failed : report.count(.gap) > 0 ? .gaps : .clean
  }

  // MARK: Reading

  /// The sheet that is named, else the first that is shown and has the heading of a list.
  private func foundList(
    in file: any TableSource
  ) throws(CommandFailure) -> (list: ListReader, sheet: TableSheet) {
    var candidates = file.sheets.filter { !$0.isHidden }
    if let sheet {
      candidates = file.sheets.filter { $0.name == sheet }
      guard !candidates.isEmpty else { throw noSheet(sheet, file.sheets) }
    }
    var first: (list: ListReader, sheet: TableSheet)?
    for candidate in candidates {
      let name = file.sheets.count > 1 ? "\(list)[\(candidate.name)]" : list
      let read = try TableInput.reading(name) { () throws(TableFault) in
        try ListReader.read(candidate, of: file)
      }
      if read.header != nil { return (read, candidate) }
      first = first ?? (read, candidate)
    }
    guard let first else { throw noSheet("", file.sheets) }
    return first
  }

  private func noSheet(_ name: String, _ sheets: [TableSheet]) -> CommandFailure {
    let names = sheets.map(\.name)
    return CommandFailure(
      Texts.inventory.text(
        names.isEmpty ? "list.no-sheets" : "list.no-sheet",
        [
          "name": LocalizedText(name.legible),
          "names": LocalizedText(names.map(\.legible).joined(separator: ", ")),
        ]))
  }

  private func noHeader(_ read: ListReader) -> CommandFailure {
    let found = read.bestHeadings
    let row = read.bestRow ?? 1
    return ListFinding(
      .error, found.isEmpty ? "no-header" : "no-header-like", at: CellPlace(row: row, column: 1),
      [
        "row": LocalizedText("\(row)"),
        "found": LocalizedText(found.map(\.short).joined(separator: ", ")),
        "rows": LocalizedText("\(ListHeader.mostRowsAbove)"),
      ]
    ).failure(in: list)
  }

  // MARK: What is said of the whole list

  private func withoutTemplate(
    _ powers: [ListedPower], _ choice: TemplateChoice
  ) -> [ListFinding] {
    PowerCategory.allCases.compactMap { category in
      let without = powers.filter { $0.category == category && choice[category] == nil }
      guard let first = without.first else { return nil }
      return ListFinding(
        .gap, "no-template", at: first.place,
        [
          "powers": Count.text("power", without.count),
          "category": Texts.oversight.text("category.\(category.rawValue)"),
          "word": LocalizedText(category.rawValue),
        ])
    }
  }

  private func sheetsLeftOut(_ file: any TableSource, but sheet: TableSheet) -> [ListFinding] {
    file.sheets.filter { $0 != sheet }.map { other in
      ListFinding(
        .note, other.isHidden ? "hidden-sheet" : "other-sheet", at: nil,
        ["name": LocalizedText(other.name.legible)])
    }
  }

  // MARK: Writing

  private func write(_ files: ListFiles) throws {
    let folder = output.count > 1 && output.hasSuffix("/") ? String(output.dropLast()) : output
    if !force {
      let there = files.files.map { "\(folder)/\($0.name)" }
        .filter { FileManager.default.fileExists(atPath: context.absolute($0)) }
      guard there.isEmpty else {
        throw CommandFailure(
          Texts.inventory.text(
            "list.in-the-way",
            ["files": LocalizedText(there.map { "\n  \($0.legible)" }.joined())]))
      }
    }
    try Folders.make(context.absolute(folder), as: folder)
    for file in files.files {
      let name = "\(folder)/\(file.name)"
      try AtomicFile.write(Array(file.text.utf8), to: context.absolute(name), as: name)
    }
  }

  private func tell(
    _ report: ListReport, _ form: AnswerOptions.Form, _ isRefused: Bool
  ) throws {
    let language = reader.language
    if form == .json { return try context.output.write(try report.document(in: language).text()) }
    if isRefused {
      return try context.errors.write(
        report.lines(in: language) + report.refusal(in: language) + "\n")
    }
    try context.output.write(
      report.lines(in: language) + report.summary(in: language, folder: output))
  }
}
