package import ArgumentParser
internal import Oversight
internal import OversightCharts
package import OversightCommands
internal import OversightInventory

/// Publishes the powers of a catalogue as a site of static pages (晒权).
package struct SiteCommand: CatalogueCommand, CatalogueCommandGroup {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "site", abstract: .help("site", in: Texts.site),
      discussion: .help("site.discussion", in: Texts.site))
  }

  @Argument(help: .option("path"))
  var path: String?

  @Option(help: .option("site-output", valueName: "folder", in: Texts.site))
  var output: String

  @Option(
    name: .customLong("also"), help: .option("site-also", valueName: "language", in: Texts.site))
  var also: [String] = []

  @Option(help: .option("site-address", valueName: "https://…", in: Texts.site))
  var address: String?

  @Option(help: .option("site-theme", valueName: "file.css", in: Texts.site))
  var theme: String?

  @Option(help: .option("site-templates", valueName: "folder", in: Texts.site))
  var templates: String?

  @Flag(help: .option("site-preview", in: Texts.site))
  var preview = false

  @OptionGroup var office: ConfigurationOptions
  @OptionGroup package var reader: ReaderOptions

  package init() {}

  package func perform() throws -> ExitStatus {
    let templates = try SiteTemplates(folder: self.templates)
    let plan = try plan()
    let theme = try themeText()
    let office = try self.office.office(ofModelsAt: path ?? ".")
    if self.office.showConfig { return try show(office, isJSON: false) }
    let catalogue = try context.host.catalogue(at: path ?? ".")
    let published = try PublishedPowers(catalogue, office, isPreview: preview)
    try context.errors.write(published.remarks.map { $0[reader.language] + "\n" }.joined())
    guard !published.entries.isEmpty || !published.repealed.isEmpty else {
      throw CommandFailure(Texts.site.text("nothing"))
    }
    let folder = output.count > 1 && output.hasSuffix("/") ? String(output.dropLast()) : output
    var output = try SiteOutput(folder)
    var site = SiteWriter(published, templates, plan, folder: folder)
    let failures = try site.write(to: &output, on: office.date, theme: theme)
    try output.finish()
    try context.errors.write(failures.map { $0[reader.language] + "\n" }.joined())
    try context.output.write(
      Texts.site.text(
        "written",
        [
          "powers": Count.text("power", published.entries.count),
          "folder": LocalizedText(folder.legible), "written": LocalizedText("\(output.written)"),
          "unchanged": LocalizedText("\(output.unchanged)"),
          "removed": LocalizedText("\(output.removed)"),
        ])[reader.language] + "\n")
    return failures.isEmpty ? .clean : .failed
  }

  private func plan() throws(CommandFailure) -> SitePlan {
    var languages = [reader.chosenLanguage ?? .simplifiedChinese]
    for word in also {
      let language: Language = try Choice.read(word, of: "--also")
      if !languages.contains(language) { languages.append(language) }
    }
    guard let address else {
      return SitePlan(languages: languages, isPreview: preview, address: nil)
    }
    let isAddress =
      (address.hasPrefix("https://") || address.hasPrefix("http://"))
      && address.allSatisfy { $0.isASCII && !$0.isWhitespace && !"<>\"'&".contains($0) }
    guard isAddress else {
      throw CommandFailure(
        Texts.site.text("bad-address", ["address": LocalizedText(address.legible)]))
    }
    return SitePlan(
      languages: languages, isPreview: preview,
      address: address.hasSuffix("/") ? address : address + "/")
  }

  private func themeText() throws(CommandFailure) -> String {
    guard let theme else { return "" }
    let bytes = try FileInput.read(context.absolute(theme), as: theme, atMost: 4 << 20)
    return String(decoding: bytes, as: UTF8.self)
  }
}
