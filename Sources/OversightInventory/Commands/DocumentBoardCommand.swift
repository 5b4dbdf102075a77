internal import ArgumentParser
internal import Oversight
internal import OversightCharts
internal import OversightCommands

/// Draws the display board of a unit.
struct DocumentBoardCommand: CatalogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "board", abstract: .help("board", in: Texts.inventory),
      discussion: .help("board.discussion", in: Texts.inventory))
  }

  @Argument(help: .option("board-unit", in: Texts.inventory))
  var unit: String

  @Argument(help: .option("path"))
  var path: String?

  @Option(help: .option("board-output", valueName: "file.pdf", in: Texts.inventory))
  var output: String

  @Option(
    name: .customLong("paper"),
    help: .option(
      "board-paper", valueName: DisplayBoard.Paper.allCases.map(\.rawValue).joined(separator: "|"),
      in: Texts.inventory))
  var paperName = DisplayBoard.Paper.a2.rawValue

  @Flag(help: .option("board-preview", in: Texts.inventory))
  var preview = false

  @OptionGroup var office: ConfigurationOptions
  @OptionGroup var reader: ReaderOptions

  func perform() throws -> ExitStatus {
    let paper: DisplayBoard.Paper = try Choice.read(paperName.uppercased(), of: "--paper")
    let format = try format()
    let office = try self.office.office(ofModelsAt: path ?? ".")
    if self.office.showConfig { return try show(office, isJSON: false) }
    let catalogue = try context.host.catalogue(at: path ?? ".")
    let report = try StatusReport(catalogue, office, by: .unit)
    let unit = try ReportingUnit.named(self.unit, among: ReportingUnit.all(in: catalogue))
    let selection = BoardSelection(
      report.standings.filter { unit.powers.contains($0.power.entry.id) }, isPreview: preview)
    try context.errors.write(selection.remarks.map { $0[reader.language] + "\n" }.joined())
    guard !selection.powers.isEmpty else {
      throw CommandFailure(Texts.inventory.text("board.nothing", ["unit": unit.title]))
    }
    let board = DisplayBoard(
      of: unit.title, selection.powers, unconfirmed: selection.unconfirmed,
      language: reader.chosenLanguage ?? .simplifiedChinese, paper: paper, date: office.date)
    try write(try files(of: board, as: format), format)
    return .clean
  }

  private func files(of board: DisplayBoard, as format: ChartFormat) throws -> [[UInt8]] {
    do {
      return try board.files(as: format)
    } catch {
      throw CommandFailure(error.message)
    }
  }

  /// - Throws: ``CommandFailure`` where the name of the file says no form in which boards are drawn.
  private func format() throws(CommandFailure) -> ChartFormat {
    let name = output.lowercased()
    let format = [ChartFormat.pdf, .svg, .png].first { name.hasSuffix(".\($0.rawValue)") }
    guard let format else {
      throw CommandFailure(
        Texts.inventory.text("board.form", ["file": LocalizedText(output.legible)]))
    }
    return format
  }

  /// One file, or one for each page: `board-1.svg`.
  private func write(_ files: [[UInt8]], _ format: ChartFormat) throws {
    let stem = output.dropLast(format.rawValue.count + 1)
    for (place, bytes) in files.enumerated() {
      let name = files.count == 1 ? output : "\(stem)-\(place + 1).\(format.rawValue)"
      try AtomicFile.write(bytes, to: context.absolute(name), as: name)
      try context.output.write(
        Texts.inventory.text("board.written", ["file": LocalizedText(name.legible)])[
          reader.language] + "\n")
    }
  }
}
