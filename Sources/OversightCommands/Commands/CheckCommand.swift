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

  @Option(
    name: .customLong("format"), help: .option("check-format", valueName: "text|json[=FILE]"))
  var formats: [String] = []

  @Option(
    name: .customLong("fail-on"),
    help: .option("fail-on", valueName: "error|warning|note|never"))
  var failOn = FailureThreshold.error.rawValue

  @Flag(help: .option("allow-undetermined"))
  var allowUndetermined = false

  @Flag(help: .option("mutate"))
  var mutate = false

  @Flag(help: .option("quiet"))
  var quiet = false

  @OptionGroup var reader: ReaderOptions

  func perform() throws -> ExitStatus {
    let threshold: FailureThreshold = try Choice.read(failOn, of: "--fail-on")
    let targets = try ReportTarget.readAll(formats)
    guard targets.count(where: { $0.file == nil }) < 2 else {
      throw CommandFailure("failure.two-reports")
    }
    let needsOneFile = targets.contains { $0.file != nil || $0.form == .json }
    let request = CatalogueRequest(
      paths: paths,
      several: needsOneFile ? .refused(Texts.commands.text("failure.one-report")) : .inTurn)
    let status = try context.host.perform(request) { catalogue in
      let resolved = try catalogue.resolved()
      let ids = Set(try powers.selection(from: resolved).map(\.entry.id))
      let checker = Checker(additional: catalogue.rules)
      let targets = targets.isEmpty ? [ReportTarget.text] : targets
      if mutate { return try write(checker.mutate(resolved, powers: ids), to: targets) }
      let report = checker.check(resolved, powers: ids)
      let verdict = CheckVerdict(
        report, threshold: threshold, allowsUndetermined: allowUndetermined)
      for target in targets { try write(verdict, to: target) }
      return verdict.status
    }
    return status ?? .failed
  }

  private func write(
    _ report: MutationReport, to targets: [ReportTarget]
  ) throws -> ExitStatus {
    for target in targets {
      try write(to: target) { style in
        switch target.form {
        case .json: try MutationDocument(report, reader.language).text()
        case .text: MutationText(report, reader.language, style, isQuiet: quiet).text
        }
      }
    }
    return report.unnoticed.isEmpty ? .clean : .gaps
  }

  private func write(_ verdict: CheckVerdict, to target: ReportTarget) throws {
    try write(to: target) { style in
      switch target.form {
      case .json: try CheckDocument(verdict, reader.language).text()
      case .text: CheckText(verdict, reader.language, style, isQuiet: quiet).text
      }
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
