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

  @Flag(name: .customLong("show-config"), help: .option("show-config"))
  var showConfig = false

  @Flag(help: .option("schema"))
  var schema = false

  @OptionGroup var reader: ReaderOptions

  func perform() throws -> ExitStatus {
    if schema {
      try context.output.write(CheckSchema.text)
      return .clean
    }
    try failure.validateWords()
    let date = try office.date()
    let targets = try ReportTarget.readAll(formats)
    if mutate { try validateMutation(targets) }
    let former = try since.map(readFormer)
    let needsOneFile = targets.contains { $0.file != nil || $0.form != .text }
    let request = CatalogueRequest(
      paths: paths,
      several: needsOneFile ? .refused(Texts.commands.text("failure.one-report")) : .inTurn)
    let status = try context.host.perform(request) { catalogue in
      let configuration = try office.configuration(for: catalogue)
      if showConfig {
        try context.output.write(ConfigurationText(configuration, reader.language).text)
        return .clean
      }
      let terms = try failure.terms(configuration)
      let resolved = try catalogue.resolved()
      let ids = Set(try powers.selection(from: resolved).map(\.entry.id))
      let selection = try rules.selection(
        from: configuration.builtInRules + catalogue.rules)
      let checker = Checker(
        rules: selection.asked, configuration: configuration, today: date ?? .today)
      let known = former.map { checker.known(from: $0, in: resolved).fingerprints }
      if mutate { return try write(checker.mutate(resolved, powers: ids), to: targets) }
      let verdict = CheckVerdict(
        checker.check(resolved, powers: ids), terms,
        leftOut: selection.leftOut.map(\.description), date: date, showsCoverage: coverage,
        known: known, knownFrom: since ?? "")
      for target in targets { try write(verdict, to: target) }
      return verdict.status
    }
    return status ?? .failed
  }

  /// The exported version that --since names. It is read and never built.
  private func readFormer(_ path: String) throws -> ResolvedCatalogue {
    _ = try AtomicFile.existing(context.absolute(path), as: path)
    guard let files = ExportedFiles(path) else {
      throw CommandFailure("failure.since-no-export", ["path": LocalizedText(path)])
    }
    return try files.catalogue()
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
    } else if office.day != nil {
      option = "--date"
    } else if since != nil {
      option = "--since"
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
