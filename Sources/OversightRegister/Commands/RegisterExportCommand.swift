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
    case .pdf: try convert(filings, by: "weasyprint") { [$0, $1] }
    case .docx: try convert(filings, by: "pandoc") { [$0, "--output", $1] }
    }
    return .clean
  }

  private func chosen() throws -> [Filing] {
    let store = try register.opened(isReadOnly: true)
    let filings =
      numbers.isEmpty
      ? try Filing.all(of: store.events())
      : try numbers.map { try register.filing($0, among: store.events(of: $0)) }
    return try filings.map { try edition.shown($0) }
  }

  private func write(_ text: String, to name: String) throws(CommandFailure) {
    try AtomicFile.write(Array(text.utf8), to: context.absolute(name), as: name)
  }

  /// Has another program make the file of the page.
  ///
  /// - Throws: ``CommandFailure`` where it is not installed or does not end well.
  private func convert(
    _ filings: [Filing], by program: String, _ arguments: (String, String) -> [String]
  ) throws {
    let page = context.absolute(output) + ".html"
    try AtomicFile.write(
      Array(FilingForm(filings, reader.language).html.utf8), to: page, as: output + ".html")
    let words = [
      "program": LocalizedText(program), "page": LocalizedText("\(output).html".legible),
    ]
    guard
      let done = try? ChildProcess.run(
        program, arguments(page, context.absolute(output)), .captured),
      done.end != .exited(127)
    else { throw CommandFailure(Texts.register.text("no-program", words)) }
    guard done.end == .exited(0) else {
      try context.errors.write(done.output)
      throw CommandFailure(Texts.register.text("program-failed", words))
    }
  }
}
