internal import ArgumentParser
internal import Oversight
internal import OversightRules

/// Lists the gaps.
struct CheckCommand: CatalogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check", abstract: .help("check"), discussion: .help("check.discussion"))
  }

  @Argument(help: .option("paths", valueName: "path"))
  var paths: [String] = []

  @OptionGroup var powers: PowerOptions
  @OptionGroup var rules: RuleOptions

  @Option(
    name: .customLong("format"), help: .option("check-format", valueName: "form[=FILE]"))
  var formats: [String] = []

  @OptionGroup var failure: FailureOptions

  @OptionGroup var office: ConfigurationOptions

  @Option(help: .option("since", valueName: "file"))
  var since: String?

  @Flag(help: .option("coverage"))
  var coverage = false

  @Flag(help: .option("mutate"))
  var mutate = false

  @Flag(help: .option("quiet"))
  var quiet = false

  var isQuiet: Bool { quiet }

  @Flag(name: .customLong("waivers"), help: .option("list-waivers"))
  var listWaivers = false

  @Flag(name: .customLong("no-waivers"), help: .option("no-waivers"))
  var noWaivers = false

  @Option(help: .option("baseline", valueName: "file"))
  var baseline: String?

  @Flag(name: .customLong("no-baseline"), help: .option("no-baseline"))
  var noBaseline = false

  @Flag(name: .customLong("update-baseline"), help: .option("update-baseline"))
  var updateBaseline = false

  @Flag(help: .option("schema"))
  var schema = false

  @OptionGroup var reader: ReaderOptions

  func perform() throws -> ExitStatus {
    if schema {
      try context.output.write(CheckSchema.text)
      return .clean
    }
    try failure.validateWords()
    let targets = try ReportTarget.readAll(formats)
    if office.showConfig { try validateConfigurationForm(targets) }
    if mutate { try validateMutation(targets) }
    try validateBaseline()
    let former = try since.map(readFormer)
    let needsOneFile =
      updateBaseline || targets.contains { $0.file != nil || $0.form != .text }
    let request = CatalogueRequest(
      paths: paths,
      several: needsOneFile ? .refused(Texts.commands.text("failure.one-report")) : .inTurn)
    let status = try context.host.perform(request) { catalogue in
      var office = try office.office(for: catalogue)
      failure.put(on: &office.configuration)
      if let baseline {
        office.configuration.take(option: "--baseline", for: "baseline", value: baseline)
      }
      if self.office.showConfig {
        return try show(office, isJSON: targets.contains { $0.form == .json })
      }
      let resolved = try office.standing(of: try catalogue.resolved())
      let ids = Set(try powers.selection(from: resolved).map(\.entry.id))
      let selection = try rules.selection(from: office.rules)
      let checker = Checker(
        rules: selection.asked, leavingOut: selection.leftOut,
        configuration: office.configuration, today: office.date)
      if mutate { return try write(checker.mutate(resolved, powers: ids), to: targets) }
      let report = checker.check(
        resolved, powers: ids, waivers: noWaivers ? [] : office.waivers)
      var verdict = CheckVerdict(
        report, try failure.terms(office.configuration),
        leftOut: selection.leftOut.map(\.description), date: office.date,
        showsCoverage: coverage,
        known: former.map { checker.known(from: $0, in: resolved).fingerprints },
        knownFrom: since ?? "")
      verdict.showsWaived = listWaivers
      verdict.ignoredWaivers = noWaivers ? office.waivers.count : 0
      verdict.packs = office.configuration.packs.map(\.id)
      try compare(&verdict, in: resolved, with: &office)
      verdict.files = office.files
      for target in targets { try write(verdict, to: target) }
      return verdict.status
    }
    return status ?? .failed
  }

  // MARK: The baseline

  /// Whoever asks only a part would lose the rest of a baseline.
  private func validateBaseline() throws(CommandFailure) {
    if listWaivers, noWaivers { throw CommandFailure("failure.waivers-or-not") }
    if noBaseline, baseline != nil || updateBaseline {
      throw CommandFailure("failure.baseline-or-not")
    }
    guard updateBaseline else { return }
    var option: String?
    if !rules.isEmpty {
      option = "--rules"
    } else if !powers.isEmpty {
      option = "--power"
    } else if noWaivers {
      option = "--no-waivers"
    } else if mutate {
      option = "--mutate"
    }
    guard let option else { return }
    throw CommandFailure("failure.update-part", ["option": LocalizedText(option)])
  }

  /// Puts the baseline beside the report; where it is to be written, makes it from the report or
  /// takes out of it what is no longer there. Nothing is ever put into one that there is.
  private func compare(
    _ verdict: inout CheckVerdict, in catalogue: ResolvedCatalogue, with office: inout Office
  ) throws {
    guard !noBaseline, let name = baseline ?? office.configuration.baselineFile else {
      if updateBaseline { throw CommandFailure("failure.no-baseline-name") }
      return
    }
    verdict.baselineFile = name
    let path = baseline.map(context.absolute) ?? office.path(name)
    guard let old = try office.baseline(at: path, as: name) else {
      guard updateBaseline else {
        throw CommandFailure("failure.no-baseline", ["file": LocalizedText(name)])
      }
      let new = Baseline(adopting: verdict.report, on: office.date)
      try AtomicFile.write(Array(try new.text().utf8), to: path, as: name)
      verdict.baselineChange = .adopted(new.entries.count)
      verdict.baseline = BaselineComparison(
        try office.baseline(at: path, as: name) ?? new, verdict.report, in: catalogue)
      return
    }
    let comparison = BaselineComparison(old, verdict.report, in: catalogue)
    verdict.baseline = comparison
    guard updateBaseline else { return }
    let new = comparison.tightened
    verdict.baselineChange = .tightened(comparison.fixed.count)
    guard !comparison.fixed.isEmpty else { return }
    try AtomicFile.write(Array(try new.text().utf8), to: path, as: name)
    office.forgetBaseline()
    verdict.baseline = BaselineComparison(
      try office.baseline(at: path, as: name) ?? new, verdict.report, in: catalogue)
  }

  /// The exported version that --since names. It is read and never built.
  private func readFormer(_ path: String) throws -> ResolvedCatalogue {
    _ = try AtomicFile.existing(context.absolute(path), as: path)
    guard let files = ModelFiles(path) else {
      throw CommandFailure("failure.since-no-export", ["path": LocalizedText(path)])
    }
    return try files.catalogue()
  }

  /// The terms are told as text or JSON.
  private func validateConfigurationForm(_ targets: [ReportTarget]) throws(CommandFailure) {
    guard let target = targets.first(where: { ![.text, .json].contains($0.form) }) else { return }
    throw CommandFailure(
      "failure.config-form", ["option": LocalizedText("--format \(target.form.rawValue)")])
  }

  /// What is taken out is judged by all rules, and has two forms of answer only.
  private func validateMutation(_ targets: [ReportTarget]) throws(CommandFailure) {
    var option: String?
    if let target = targets.first(where: { $0.form != .text && $0.form != .json }) {
      option = "--format \(target.form.rawValue)"
    } else if coverage {
      option = "--coverage"
    } else if !rules.isEmpty {
      option = "--rules"
    } else if failure.maxWarnings != nil {
      option = "--max-warnings"
    } else if since != nil {
      option = "--since"
    } else if baseline != nil {
      option = "--baseline"
    } else if listWaivers || noWaivers {
      option = listWaivers ? "--waivers" : "--no-waivers"
    }
    guard let option else { return }
    throw CommandFailure("failure.mutate-alone", ["option": LocalizedText(option)])
  }

  private func write(
    _ report: MutationReport, to targets: [ReportTarget]
  ) throws -> ExitStatus {
    for target in targets {
      try write(to: target) { style in
        target.form == .json
          ? try MutationDocument(report, reader.language).text()
          : MutationText(report, reader.language, style, isQuiet: quiet).text
      }
    }
    return report.unnoticed.isEmpty ? .clean : .gaps
  }

  private func write(_ verdict: CheckVerdict, to target: ReportTarget) throws {
    try write(to: target) { style in
      guard let format = target.form.format else {
        return CheckText(verdict, reader.language, style, isQuiet: quiet).text
      }
      return try format.init(verdict, reader.language).text()
    }
  }

  private func write(to target: ReportTarget, _ report: (Style) throws -> String) throws {
    let style =
      target.file == nil
      ? Style(output: context.output, environment: context.environment) : Style.plain
    let report = try report(style)
    if let file = target.file {
      try AtomicFile.write(Array(report.utf8), to: context.absolute(file), as: file)
    } else {
      try context.output.write(report)
    }
  }
}
