internal import ArgumentParser
internal import Oversight
internal import OversightCommands
internal import OversightInventory
internal import OversightTables

/// Writes filings to a file in the form that its name ends with.
struct RegisterExportCommand: CatalogueCommand {
  /// What a file is written as.
  private enum Form: String, CaseIterable {
    case csv, xlsx, json, html, pdf, docx
  }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "export", abstract: .help("export", in: Texts.register),
      discussion: .help("export.discussion", in: Texts.register))
  }

  @Argument(help: .option("numbers", in: Texts.register))
  var numbers: [String] = []

  @Option(help: .option("output", valueName: "FILE", in: Texts.register))
  var output: String

  @OptionGroup var edition: EditionOptions
  @OptionGroup var register: RegisterOptions
  @OptionGroup var reader: ReaderOptions

  func perform() throws -> OversightCommands.ExitStatus {
    let ending = output.split(separator: ".").last.map { $0.lowercased() } ?? ""
    guard output.contains("."), let form = Form(rawValue: ending) else {
      throw CommandFailure(
        Texts.register.text("bad-form", ["file": LocalizedText(output.legible)]))
    }
    let filings = try chosen()
    switch form {
    case .csv, .xlsx:
      try SheetFile.write([SheetContent(filings, reader.language)], to: output)
    case .json: try write(CanonicalJSON.encode(value: FilingDocument(filings)), to: output)
    case .html: try write(FilingForm(filings, reader.language).html, to: output)
    case .pdf: try PageConverter.pdf.write(FilingForm(filings, reader.language).html, to: output)
    case .docx: try PageConverter.docx.write(FilingForm(filings, reader.language).html, to: output)
    }
    return .clean
  }

  private func chosen() throws -> [Filing] {
    let store = try register.opened(isReadOnly: true)
    let filings =
      numbers.isEmpty
      ? try store.filings()
      : try numbers.map { try register.filing($0, among: store.events(of: $0)) }
    return try filings.map { try edition.shown($0) }
  }

  private func write(_ text: String, to name: String) throws(CommandFailure) {
    try AtomicFile.write(Array(text.utf8), to: context.absolute(name), as: name)
  }
}
