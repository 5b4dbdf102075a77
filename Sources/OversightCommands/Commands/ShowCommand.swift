internal import ArgumentParser
internal import Oversight
internal import OversightRules

/// Shows all powers in a line each, or one power whole.
struct ShowCommand: CatalogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show", abstract: .help("show"), discussion: .help("show.discussion"))
  }

  @Argument(help: .option("show-power"))
  var power: String?

  @Option(help: .option("path", valueName: "path"))
  var path: String?

  @Flag(help: .option("concentration"))
  var concentration = false

  @OptionGroup var office: ConfigurationOptions
  @OptionGroup var answer: AnswerOptions
  @OptionGroup var reader: ReaderOptions

  func perform() throws -> ExitStatus {
    let form = try answer.form()
    let request = CatalogueRequest(paths: path.map { [$0] } ?? [])
    let status = try context.host.perform(request) { catalogue in
      let office = try office.office(for: catalogue)
      if self.office.showConfig { return try show(office, isJSON: form == .json) }
      let resolved = try catalogue.resolved()
      try context.output.write(try answer(on: resolved, office, as: form))
      return .clean
    }
    return status ?? .failed
  }

  private func answer(
    on catalogue: ResolvedCatalogue, _ office: Office, as form: AnswerOptions.Form
  ) throws -> String {
    if concentration {
      let concentration = Concentration(catalogue)
      return switch form {
      case .json: try ConcentrationDocument(concentration, reader.language).text()
      case .text: ConcentrationText(concentration, reader.language).text
      }
    }
    guard let power else {
      return switch form {
      case .json: try CanonicalJSON.encode(catalogue)
      case .text: PowerList(catalogue, reader.language).text
      }
    }
    let resolved = try catalogue.power(withID: power)
    let analysis = office.checker.context(of: catalogue).analysis(of: resolved)
    return switch form {
    case .json: try CanonicalJSON.encode(value: AnalysedPower(power: resolved, analysis: analysis))
    case .text: PowerSheet(resolved, analysis, reader.language).text
    }
  }
}
