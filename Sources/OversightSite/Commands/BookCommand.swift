package import ArgumentParser
internal import Foundation
internal import Oversight
internal import OversightCharts
package import OversightCommands
internal import OversightInventory

/// Makes the book (汇编) of a unit: cover, contents, sign-off, and of each power its two charts and its
/// risk table.
package struct BookCommand: CatalogueCommand, CatalogueCommandGroup {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "book", abstract: .help("book", in: Texts.site))
  }

  /// What a book is written as.
  private enum Form: String, CaseIterable {
    case html, pdf, docx
  }

  @Argument(help: .option("board-unit", in: Texts.inventory))
  var unit: String

  @Argument(help: .option("path"))
  var path: String?

  @Option(help: .option("book-output", valueName: "file.html", in: Texts.site))
  var output: String

  @Option(help: .option("site-templates", valueName: "folder", in: Texts.site))
  var templates: String?

  @Flag(help: .option("board-preview", in: Texts.inventory))
  var preview = false

  @OptionGroup var office: ConfigurationOptions
  @OptionGroup package var reader: ReaderOptions

  package init() {}

  package func perform() throws -> ExitStatus {
    let ending = output.split(separator: ".").last.map { $0.lowercased() } ?? ""
    guard output.contains("."), let form = Form(rawValue: ending) else {
      throw CommandFailure(Texts.site.text("book.form", ["file": LocalizedText(output.legible)]))
    }
    let templates = try SiteTemplates(folder: self.templates)
    let office = try self.office.office(ofModelsAt: path ?? ".")
    if self.office.showConfig { return try show(office, isJSON: false) }
    let catalogue = try context.host.catalogue(at: path ?? ".")
    let published = try PublishedPowers(
      catalogue, office, isPreview: preview, unit: unit)
    try context.errors.write(published.remarks.map { $0[reader.language] + "\n" }.joined())
    guard let first = published.entries.first else {
      throw CommandFailure(Texts.site.text("book.nothing", ["unit": LocalizedText(unit.legible)]))
    }
    let language = reader.chosenLanguage ?? .simplifiedChinese
    let page = try page(published.entries, first.unit, templates, language, office.date)
    switch form {
    case .html:
      try AtomicFile.write(Array(page.utf8), to: context.absolute(output), as: output)
    case .pdf: try PageConverter.pdf.write(page, to: output)
    case .docx: try PageConverter.docx.write(page, to: output)
    }
    try context.output.write(
      Texts.site.text(
        "book.written",
        [
          "file": LocalizedText(output.legible),
          "powers": Count.text("power", published.entries.count),
        ])[reader.language] + "\n")
    return .clean
  }

  private func page(
    _ entries: [PublishedPowers.Entry], _ unit: LocalizedText, _ templates: SiteTemplates,
    _ language: Language, _ day: CalendarDate
  ) throws -> String {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("oversight-book-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let failures = try ChartFolder.draw(
      entries.map(\.power), ChartOptions(language: language, edition: .public), into: folder)
    guard failures.isEmpty else {
      throw CommandFailure(
        LocalizedText { language in failures.map { $0[language] }.joined(separator: "\n") })
    }
    let powers = entries.map { entry -> [String: Any] in
      let power = SitePower(entry, language)
      var values = power.values(charts: [:])
      // As pictures, because several charts in one page would have the same ids.
      for kind in ChartKind.allCases {
        let svg = FileManager.default.contents(
          atPath: "\(folder)/\(power.id)-\(kind.rawValue).svg")
        values[kind.rawValue] =
          "data:image/svg+xml;base64," + (svg ?? Data()).base64EncodedString()
      }
      return values
    }
    let title = Texts.site.text("word.bookKind")[language]
    return templates.render(
      .book,
      [
        "lang": language.rawValue, "t": SiteWords.all(language), "powers": powers,
        "unit": CleanText.line(unit[language]), "date": day.text, "isPreview": preview,
        "title": "\(title) \(CleanText.line(unit[language]))",
        "style": SiteAssets.style + SiteAssets.book,
      ])
  }
}
