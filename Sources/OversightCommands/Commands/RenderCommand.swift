internal import ArgumentParser
internal import Oversight
internal import OversightCharts
internal import OversightRules

#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif

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
    name: .customLong("format"), help: .option("chart-format", valueName: "svg,pdf,png,dot,json"))
  var formatLists: [String] = []

  @Option(name: .customLong("chart"), help: .option("chart", valueName: "flow,risk"))
  var kindLists: [String] = []

  @OptionGroup var powers: PowerOptions

  @Option(
    name: .customLong("edition"), help: .option("edition", valueName: "public|internal"))
  var editionName: String?

  @Option(name: .customLong("page"), help: .option("page", valueName: "auto|a4|a3"))
  var pageName: String?

  @Option(name: .customLong("highlight"), help: .option("highlight", valueName: "gap"))
  var highlightNames: [String] = []

  @Option(name: .customLong("diff"), help: .option("render-diff", valueName: "old"))
  var old: String?

  @Option(name: .customLong("log"), help: .option("render-log", valueName: "log"))
  var log: String?

  @Option(name: .customLong("mapping"), help: .option("render-log-mapping", valueName: "file.yml"))
  var mapping: String?

  @Flag(name: .customLong("no-cache"), help: .option("no-cache"))
  var noCache = false

  @Flag(help: .option("lint"))
  var lint = false

  @Option(help: .option("jobs", valueName: "number"))
  var jobs: String?

  @OptionGroup var calendar: CalendarOptions
  @OptionGroup var office: ConfigurationOptions
  @OptionGroup var reader: ReaderOptions

  func perform() throws -> ExitStatus {
    if let log { return try drawTraffic(of: log) }
    if mapping != nil { throw CommandFailure("failure.render-mapping") }
    if let old { return try compare(with: old) }
    let output = output
    let edition = try edition()
    let formats = try formats()
    let kinds = try kinds()
    let workers = try workers()
    let paper = try paper()
    let request = CatalogueRequest(
      paths: paths, several: .apart { package in ["--output", "\(output)/\(package)"] })
    let status = try context.host.perform(request) { catalogue in
      let office = try office.office(for: catalogue)
      if self.office.showConfig { return try show(office, isJSON: false) }
      let resolved = try office.standing(of: try catalogue.resolved())
      let checker = office.checker
      let report = checker.check(resolved, waivers: office.waivers)
      var powers = try self.powers.selection(from: resolved, for: edition)
      let highlighted = try highlightedGap(
        in: report, of: powers, rules: checker.rules.map(\.description.id))
      if self.powers.isEmpty, let power = highlighted?.power {
        powers = powers.filter { $0.entry.id == power }
      }
      let options = options(edition, paper, report, highlighted)
      if lint { return try inspect(powers, kinds, options, workers) }
      var run = ChartRun(
        powers: powers, kinds: kinds, formats: formats, options: options, folder: output,
        highlightedPower: highlighted?.power,
        cache: noCache ? nil : ChartCache(context.environment))
      try run.draw(with: workers)
      let status = try summarise(run, report)
      if !isHighlighting {
        try context.output.write(
          self.powers.leftOut(of: resolved, but: run.powers)[reader.language])
      }
      return status
    }
    return status ?? .failed
  }

  private var isHighlighting: Bool { !highlightNames.isEmpty }

  func formats() throws(CommandFailure) -> [ChartFormat] {
    let formats: [ChartFormat] = try Choice.readAll(formatLists, of: "--format")
    return formats.isEmpty ? [.svg, .pdf] : formats
  }

  func paper() throws(CommandFailure) -> Paper {
    guard let pageName else { return .auto }
    return try Choice.read(pageName, of: "--page")
  }

  /// Gaps are drawn in the internal edition only, so a highlight asks for that one.
  func edition() throws(CommandFailure) -> Edition {
    guard let editionName else { return isHighlighting ? .internal : .public }
    let edition: Edition = try Choice.read(editionName, of: "--edition")
    if isHighlighting, edition == .public { throw CommandFailure("failure.highlight-public") }
    return edition
  }

  /// A run is drawn on the flow chart.
  func kinds() throws(CommandFailure) -> [ChartKind] {
    let kinds: [ChartKind] = try Choice.readAll(kindLists, of: "--chart")
    guard isHighlighting else { return kinds.isEmpty ? ChartKind.allCases : kinds }
    if kinds.contains(.risk) { throw CommandFailure("failure.highlight-risk-chart") }
    return [.flow]
  }

  private func highlightedGap(
    in report: CheckReport, of powers: [ResolvedPower], rules: [String]
  ) throws(CommandFailure) -> HighlightedGap? {
    guard let name = highlightNames.first else { return nil }
    guard highlightNames.count == 1 else { throw CommandFailure("failure.highlight-two") }
    return try HighlightedGap(
      name, among: report.gaps, powers: Set(powers.map(\.entry.id)), rules: rules)
  }

  /// - Throws: ``CommandFailure`` where the number is none, or too large.
  func workers() throws(CommandFailure) -> WorkerPool {
    let cores = ProcessInfo.processInfo.activeProcessorCount
    guard let jobs else { return WorkerPool(program: context.program, count: cores) }
    guard let count = Int(jobs), (1...Self.mostJobs).contains(count) else {
      throw CommandFailure(
        "failure.jobs",
        ["number": LocalizedText(jobs), "most": LocalizedText("\(Self.mostJobs)")])
    }
    return WorkerPool(program: context.program, count: count)
  }

  private static let mostJobs = 256

  private func options(
    _ edition: Edition, _ paper: Paper, _ report: CheckReport, _ highlighted: HighlightedGap?
  ) -> ChartOptions {
    let gaps = edition == .internal ? report.gaps : []
    return ChartOptions(
      language: reader.chosenLanguage ?? .simplifiedChinese, edition: edition,
      gaps: highlighted?.shown(of: gaps) ?? gaps, highlight: highlighted?.highlight,
      paper: paper)
  }

  /// Draws nothing, and says what a reader would stumble over on each chart.
  func inspect(
    _ powers: [ResolvedPower], _ kinds: [ChartKind], _ options: ChartOptions,
    _ workers: WorkerPool
  ) throws -> ExitStatus {
    var run = LintRun(powers: powers, kinds: kinds, options: options)
    try run.look(with: workers)
    try name(run.failures)
    for fault in run.faults { try context.output.write(fault + "\n") }
    let size = run.inspections.map(\.smallestText).min()
    try context.output.write(
      text(
        "render.lint",
        [
          "charts": Count.text("chart", run.inspections.count),
          "faults": Count.text("fault", run.faults.count),
          "crossings": Count.text("crossing", run.inspections.reduce(0) { $0 + $1.crossings }),
          "size": LocalizedText(size.map { "\(($0 * 100).rounded() / 100)" } ?? "—"),
        ]) + "\n")
    if !run.failures.isEmpty { return .failed }
    return run.faults.isEmpty ? .clean : .gaps
  }

  private func name(_ failures: [ChartRun.Failure]) throws(CommandFailure) {
    for failure in failures {
      try context.errors.write(
        text("failure.prefix") + text("render.failure", failure.arguments) + "\n")
    }
  }

  /// - Parameter report: nil where the charts show no gaps.
  func summarise(_ run: ChartRun, _ report: CheckReport?) throws -> ExitStatus {
    try name(run.failures)
    let place = text(
      "render.place",
      [
        "charts": Count.text("chart", run.drawn), "files": Count.text("file", run.files),
        "folder": LocalizedText(output),
      ])
    try context.output.write("\(contents(of: run, report)[reader.language])\n\(place)\n")
    if run.kept > 0 {
      try context.output.write(
        text("render.kept", ["files": Count.text("file", run.kept)]) + "\n")
    }
    if isHighlighting, editionName == nil {
      try context.output.write(text("render.highlight-edition") + "\n")
    }
    return run.failures.isEmpty ? .clean : .failed
  }

  /// How much the charts show: what their edition leaves out is not even counted.
  private func contents(of run: ChartRun, _ report: CheckReport?) -> LocalizedText {
    let views = run.powers.map {
      EditionView(
        process: $0.process, edition: run.options.edition, language: reader.language)
    }
    let ids = Set(run.powers.map(\.entry.id))
    let hidden = views.reduce(into: Set<ElementPath>()) { $0.formUnion($1.hiddenPaths) }
    let options = run.options
    let gaps = report.map { report in
      let places =
        options.edition == .internal
        ? options.gaps.map(\.element) : report.gaps.map(\.element)
      return places.count { place in
        place.components.first.map(ids.contains) == true && !place.lies(in: hidden)
      }
    }
    return Count.list(
      [
        Count.text("power", views.count),
        Count.text("step", views.reduce(0) { $0 + $1.numberedSteps.count }),
        Count.text("risk", views.reduce(0) { $0 + $1.risks.count }),
        Count.text("measure", views.reduce(0) { $0 + $1.measures.count }),
      ] + (gaps.map { [Count.text("gap", $0)] } ?? []))
  }
}
