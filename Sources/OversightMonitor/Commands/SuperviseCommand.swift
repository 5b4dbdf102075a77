package import ArgumentParser
internal import Oversight
package import OversightCommands
internal import OversightRegister

/// Looks at cases as they were recorded, against the process of their power.
package struct SuperviseCommand: CatalogueCommand, CatalogueCommandGroup {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "supervise", abstract: .help("supervise", in: Texts.monitor),
      discussion: .help("supervise.discussion", in: Texts.monitor))
  }

  @Argument(help: .option("log", in: Texts.monitor))
  var log: String

  @Argument(help: .option("path"))
  var path: String?

  @Option(help: .option("power-of-log", valueName: "id", in: Texts.monitor))
  var power: String?

  @Option(
    name: .customLong("case"), help: .option("case", valueName: "id", in: Texts.monitor))
  var caseID: String?

  @Option(help: .option("mapping", valueName: "file.yml", in: Texts.monitor))
  var mapping: String?

  @Option(help: .option("staffing", valueName: "file", in: Texts.monitor))
  var staffing: String?

  @Option(
    help: .option("register-of-log", valueName: "file", in: Texts.monitor))
  var register: String?

  @Option(
    name: .customLong("fail-on"),
    help: .option("fail-on-level", valueName: "warning|yellow|red|never", in: Texts.monitor))
  var failOn = CaseLevel.yellow.rawValue

  @Flag(name: [.short, .long], help: .option("quiet-log", in: Texts.monitor))
  var quiet = false

  @Option(
    name: .customLong("format"),
    help: .option(
      "format-of-log", valueName: SuperviseForm.allCases.map(\.rawValue).joined(separator: "|"),
      in: Texts.monitor))
  var formWord = SuperviseForm.text.rawValue

  @OptionGroup var calendar: CalendarOptions
  @OptionGroup var office: ConfigurationOptions
  @OptionGroup package var reader: ReaderOptions

  package init() {}

  package var isQuiet: Bool { quiet }

  package func perform() throws -> ExitStatus {
    let form: SuperviseForm = try Choice.read(formWord, of: "--format")
    let failing: FailingLevel = try Choice.read(failOn, of: "--fail-on")
    let threshold = failing.level
    let office = try office.office(ofModelsAt: path ?? ".")
    if self.office.showConfig { return try show(office, isJSON: form == .json) }
    var terms = try terms(of: office)
    let power = try power(from: try context.host.catalogue(at: path ?? "."))
    if let register {
      terms.filings = RecordedFilings(
        try LogInput.register(register).filings(), of: power.entry.id)
    }
    let verdict = try LogVerdict.reading(log, of: power, terms)
    let report = SuperviseText(verdict: verdict, file: self.log, language: reader.language)
    if let caseID { return try walk(caseID, verdict, report, threshold) }
    try context.output.write(try text(verdict, form, report, threshold))
    return status(verdict.cases, threshold)
  }

  private func text(
    _ verdict: LogVerdict, _ form: SuperviseForm, _ report: SuperviseText, _ threshold: CaseLevel?
  ) throws -> String {
    let language = reader.language
    return switch form {
    case .text: report.text(isQuiet: quiet)
    case .json: try SuperviseDocument(verdict, log: log, language).text()
    case .sarif:
      try verdict.reported(in: log, language)
        .sarif(CaseRule.reported(language), status(verdict.cases, threshold))
    case .github: verdict.reported(in: log, language).gitHub(verdict.remarks)
    case .gitlab: try verdict.reported(in: log, language).gitLab()
    case .html: SupervisePage(verdict: verdict, file: log, language: language).text
    case .markdown: SuperviseMarkdown(verdict: verdict, file: log, language: language).text
    case .junit:
      SuperviseJUnit(verdict: verdict, file: log, threshold: threshold, language: language).text
    }
  }

  private func terms(of office: Office) throws -> SupervisionTerms {
    var terms = SupervisionTerms(date: office.date)
    if let mapping { terms.mapping = try LogInput.mapping(mapping) }
    if let staffing { terms.staffing = try LogInput.staffing(staffing) }
    terms.calendar = try calendar.calendar(of: office)
    return terms
  }

  /// The power that is named, else the only one.
  private func power(from catalogue: ResolvedCatalogue) throws(CommandFailure) -> ResolvedPower {
    if let power { return try catalogue.power(withID: power) }
    guard catalogue.powers.count == 1, let only = catalogue.powers.first else {
      let ids = catalogue.powers.map(\.entry.id).joined(separator: ", ")
      throw CommandFailure(
        Texts.monitor.text("failure.which-power", ["powers": LocalizedText(ids)]))
    }
    return only
  }

  private func walk(
    _ id: String, _ verdict: LogVerdict, _ report: SuperviseText, _ threshold: CaseLevel?
  ) throws -> ExitStatus {
    guard let place = verdict.log.cases.firstIndex(where: { $0.id == id }) else {
      throw CommandFailure(
        Texts.monitor.text(
          "failure.no-case",
          [
            "case": LocalizedText(id.legible),
            "hint": Suggestion.hint(for: id, among: verdict.log.cases.map(\.id)) ?? "",
          ]))
    }
    let walk = CaseWalk(verdict.log.cases[place], verdict.cases[place], verdict.judge, report)
    try context.output.write(walk.text)
    return status([verdict.cases[place]], threshold)
  }

  private func status(_ cases: [CaseVerdict], _ threshold: CaseLevel?) -> ExitStatus {
    guard let threshold else { return .clean }
    return cases.contains { $0.findings.contains { $0.level >= threshold } } ? .gaps : .clean
  }
}
