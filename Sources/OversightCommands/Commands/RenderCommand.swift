internal import ArgumentParser
internal import Oversight
internal import OversightCharts
internal import OversightRules

/// Draws the charts.
struct RenderCommand: CatalogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "render", abstract: .help("render"), discussion: .help("render.discussion"))
  }

  @Argument(help: .option("paths", valueName: "path"))
  var paths: [String] = []

  @Option(help: .option("output", valueName: "folder"))
  var output = "charts"

  @Option(
    name: .customLong("format"), help: .option("chart-format", valueName: "svg,pdf,png,dot"),
    transform: { try Choice.readAll($0) })
  var formatLists: [[ChartFormat]] = []

  @Option(
    name: .customLong("chart"), help: .option("chart", valueName: "flow|risk"),
    transform: { try Choice.read($0) })
  var onlyKind: ChartKind?

  @Option(name: .customLong("power"), help: .option("power", valueName: "id"))
  var powerIDs: [String] = []

  @Option(
    help: .option("edition", valueName: "public|internal"), transform: { try Choice.read($0) })
  var edition: Edition = .public

  @OptionGroup var reader: ReaderOptions

  func perform() throws -> ExitStatus {
    let output = output
    let request = CatalogueRequest(
      paths: paths, several: .apart { package in ["--output", "\(output)/\(package)"] })
    let status = try context.host.perform(request) { catalogue in
      let resolved = try catalogue.resolved()
      let report = Checker(additional: catalogue.rules).check(resolved)
      var run = ChartRun(
        powers: try selection(from: resolved), kinds: onlyKind.map { [$0] } ?? ChartKind.allCases,
        formats: formats, renderer: renderer(with: report), folder: output)
      try run.draw()
      let status = try summarise(run, report)
      try nameLeftOut(of: resolved, run)
      return status
    }
    return status ?? .failed
  }

  /// Each format once, in the order of the type.
  private var formats: [ChartFormat] {
    let asked = formatLists.isEmpty ? [.svg, .pdf] : formatLists.flatMap { $0 }
    return ChartFormat.allCases.filter(asked.contains)
  }

  private func renderer(with report: CheckReport) -> ChartRenderer {
    ChartRenderer(
      options: ChartOptions(
        language: reader.chosenLanguage ?? .simplifiedChinese, edition: edition,
        gaps: edition == .internal ? report.gaps : []))
  }

  /// The powers asked for, in the order of the catalogue. The public edition has no internal ones.
  private func selection(from catalogue: ResolvedCatalogue) throws -> [ResolvedPower] {
    let asked = try powerIDs.map { try catalogue.power(withID: $0).entry.id }
    let selected = catalogue.powers.filter { asked.isEmpty || asked.contains($0.entry.id) }
    let readable = selected.filter { edition == .internal || $0.entry.audience != .internal }
    guard !readable.isEmpty else { throw CommandFailure("failure.all-internal") }
    if !asked.isEmpty, let hidden = selected.first(where: { $0.entry.audience == .internal }) {
      throw CommandFailure("failure.internal-power", ["power": LocalizedText(hidden.entry.id)])
    }
    return readable
  }

  /// Says which powers the public edition leaves out, so that nobody misses their charts unawares.
  private func nameLeftOut(of catalogue: ResolvedCatalogue, _ run: ChartRun) throws {
    guard powerIDs.isEmpty else { return }
    let drawn = Set(run.powers.map(\.entry.id))
    let leftOut = catalogue.powers.map(\.entry.id).filter { !drawn.contains($0) }
    guard !leftOut.isEmpty else { return }
    let ids = LocalizedText(leftOut.joined(separator: ", "))
    try context.output.write(text("render.left-out", ["powers": ids]) + "\n")
  }

  private func summarise(_ run: ChartRun, _ report: CheckReport) throws -> ExitStatus {
    for failure in run.failures {
      try context.errors.write(
        text("failure.prefix") + text("render.failure", failure.arguments) + "\n")
    }
    let ids = Set(run.powers.map(\.entry.id))
    let gaps = report.gaps.count { $0.element.components.first.map(ids.contains) ?? false }
    let processes = run.powers.map(\.process)
    let contents = Count.list([
      Count.text("power", run.powers.count),
      Count.text("step", processes.reduce(0) { $0 + $1.numberedSteps.count }),
      Count.text("risk", processes.reduce(0) { $0 + $1.risks.count }),
      Count.text("measure", processes.reduce(0) { $0 + $1.measures.count }),
      Count.text("gap", gaps),
    ])
    let place = text(
      "render.place",
      [
        "charts": Count.text("chart", run.drawn), "files": Count.text("file", run.files),
        "folder": LocalizedText(output),
      ])
    try context.output.write("\(contents[reader.language])\n\(place)\n")
    return run.failures.isEmpty ? .clean : .failed
  }
}
