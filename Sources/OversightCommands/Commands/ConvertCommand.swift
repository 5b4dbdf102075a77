internal import ArgumentParser
internal import Oversight
internal import OversightCharts
internal import OversightFormats

/// Writes models in another notation.
struct ConvertCommand: CatalogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "convert", abstract: .help("convert"), discussion: .help("convert.discussion"))
  }

  /// The notations that are written.
  enum Notation: String, CaseIterable {
    case yaml, json, bpmn, overlay, mermaid, dot

    /// The end of the name of a file.
    var fileExtension: String {
      switch self {
      case .yaml: "yml"
      case .overlay: "overlay.yml"
      case .mermaid: "mmd"
      default: rawValue
      }
    }

    /// Whether a text holds one power only.
    var isOfOnePower: Bool { self == .mermaid || self == .dot }
  }

  @Argument(help: .option("path"))
  var path: String?

  @Option(
    name: .customLong("to"), help: .option("to", valueName: "yaml|json|bpmn|overlay|mermaid|dot"))
  var notationName: String

  @Option(help: .option("convert-output", valueName: "file|folder/"))
  var output: String?

  @Option(help: .option("convert-schema", valueName: "address"))
  var schema: String?

  @Option(
    name: .customLong("edition"), help: .option("convert-edition", valueName: "public|internal"))
  var editionName: String?

  @OptionGroup var powers: PowerOptions
  @OptionGroup var reader: ReaderOptions

  var converts: Bool { true }

  func perform() throws -> ExitStatus {
    let notation: Notation = try Choice.read(notationName, of: "--to")
    let edition: Edition = try editionName.map { try Choice.read($0, of: "--edition") } ?? .public
    if editionName != nil, !notation.isOfOnePower {
      throw CommandFailure(
        "failure.convert-edition", ["notation": LocalizedText(notation.rawValue)])
    }
    if schema != nil, ![.yaml, .json, .overlay].contains(notation) {
      throw CommandFailure("failure.convert-schema", ["notation": LocalizedText(notation.rawValue)])
    }
    if notation == .overlay { return try writeOverlay() }
    let request = CatalogueRequest(paths: path.map { [$0] } ?? [])
    let status = try context.host.perform(request) { catalogue in
      let resolved = try catalogue.resolved()
      let selected =
        notation.isOfOnePower
        ? try powers.selection(from: resolved, for: edition)
        : try powers.selection(from: resolved)
      // The standard output is for the text.
      try context.errors.write(powers.leftOut(of: resolved, but: selected)[reader.language])
      try write(selected, of: resolved, notation, edition)
      return .clean
    }
    return status ?? .failed
  }

  // MARK: Writing

  /// The folder into which files are written; nil where the output is one file or none.
  var outputFolder: String? {
    guard let output else { return nil }
    if output.hasSuffix("/") { return String(output.dropLast()) }
    return AtomicFile.isFolder(context.absolute(output)) ? output : nil
  }

  private func write(
    _ powers: [ResolvedPower], of catalogue: ResolvedCatalogue, _ notation: Notation,
    _ edition: Edition
  ) throws {
    guard outputFolder != nil || !notation.isOfOnePower || powers.count == 1 else {
      throw CommandFailure(
        "failure.convert-one",
        [
          "notation": LocalizedText(notation.rawValue),
          "powers": Count.text("power", powers.count),
        ])
    }
    guard let output else {
      return try context.output.write(text(powers, of: catalogue, notation, edition))
    }
    guard let folder = outputFolder else {
      let text = try text(powers, of: catalogue, notation, edition)
      return try AtomicFile.write(Array(text.utf8), to: context.absolute(output), as: output)
    }
    try Folders.make(context.absolute(folder), as: folder)
    for power in powers {
      let name = "\(folder)/\(power.entry.id).\(notation.fileExtension)"
      let text = try text([power], of: catalogue, notation, edition)
      try AtomicFile.write(Array(text.utf8), to: context.absolute(name), as: name)
    }
  }

  private func text(
    _ powers: [ResolvedPower], of catalogue: ResolvedCatalogue, _ notation: Notation,
    _ edition: Edition
  ) throws -> String {
    let selected = ResolvedCatalogue(powers: powers, root: catalogue.root)
    let language = reader.chosenLanguage ?? .simplifiedChinese
    do {
      switch notation {
      case .yaml: return try YAMLModelText.text(of: selected, schema: schema)
      case .json: return try JSONModelText.text(of: selected, schema: schema)
      case .bpmn:
        let options = ChartOptions(language: language, edition: .internal)
        return try BPMNText.text(of: powers, language: language) {
          FlowChartGeometry.of($0, options: options)
        }
      // It is made of a file, and not of powers.
      case .overlay: return ""
      case .mermaid, .dot:
        let options = ChartOptions(language: language, edition: edition)
        return powers.map { power in
          let sketch = FlowChartSketch.of(power, options: options)
          return notation == .dot ? DOTText.text(of: sketch) : MermaidText.text(of: sketch)
        }.joined()
      }
    } catch let errors as ModelErrors {
      throw CommandFailure(errors, root: catalogue.root)
    }
  }
}
