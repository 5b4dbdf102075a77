internal import ArgumentParser
internal import Oversight
internal import OversightRules

/// Lists the waivers with what becomes of them, or prints what to bind one to.
struct WaiversCommand: CatalogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "waivers", abstract: .help("waivers"), discussion: .help("waivers.discussion"))
  }

  @Argument(help: .option("path"))
  var path: String?

  @Option(name: .customLong("bind"), help: .option("bind", valueName: "element"))
  var elements: [String] = []

  @OptionGroup var office: ConfigurationOptions
  @OptionGroup var answer: AnswerOptions
  @OptionGroup var reader: ReaderOptions

  func perform() throws -> ExitStatus {
    let form = try answer.form()
    let request = CatalogueRequest(
      paths: path.map { [$0] } ?? [],
      several: .refused(Texts.commands.text("failure.one-report")))
    let status = try context.host.perform(request) { catalogue in
      let office = try office.office(for: catalogue)
      if self.office.showConfig { return try show(office, isJSON: form == .json) }
      let resolved = try office.standing(of: try catalogue.resolved())
      guard elements.isEmpty else { return try bind(in: resolved, form) }
      guard office.configuration.waiversFile != nil else {
        throw CommandFailure("failure.no-waivers-file")
      }
      let report = office.checker.check(resolved, waivers: office.waivers)
      let list = WaiverReport(report, office.date)
      try context.output.write(
        form == .json
          ? try WaiverDocument(list, reader.language).text()
          : WaiverText(list, reader.language).text)
      return .clean
    }
    return status ?? .failed
  }

  private func bind(in catalogue: ResolvedCatalogue, _ form: AnswerOptions.Form) throws
    -> ExitStatus
  {
    let bindings = try elements.flatMap(\.commaSeparated).map { address in
      let path = ElementPath(address.split(separator: "/").map(String.init))
      guard let part = Surroundings(of: path, in: catalogue) else {
        throw CommandFailure("failure.unknown-element", ["element": LocalizedText(address)])
      }
      return BindingDocument.Entry(element: address, hash: part.digest)
    }
    try context.output.write(
      form == .json
        ? try BindingDocument(bindings: bindings).text()
        : bindings.map { "element: \($0.element)\nhash: \($0.hash)\n" }.joined())
    return .clean
  }
}

/// Digests of parts of a process, for programs.
private struct BindingDocument: ReportDocument {
  struct Entry: Encodable {
    let element: String
    let hash: String
  }

  let schema = "urn:oversight:bindings:1"
  let tool = ReportTool()
  let bindings: [Entry]
}
