internal import ArgumentParser
internal import Oversight
internal import OversightRules

/// Says where the fewest supervisions close what goes past everybody.
struct SuggestCommand: CatalogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "suggest", abstract: .help("suggest"), discussion: .help("suggest.discussion"))
  }

  @Argument(help: .option("suggest-power", valueName: "power"))
  var power: String?

  @Option(help: .option("path", valueName: "path"))
  var path: String?

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
      let powers = try power.map { [try resolved.power(withID: $0)] } ?? resolved.powers
      let checked = office.checker.context(of: resolved)
      let suggestions = powers.map { Suggestions(for: $0, in: checked) }
      switch form {
      case .text:
        let style = Style(output: context.output, environment: context.environment)
        try context.output.write(SuggestionText(suggestions, reader.language, style).text)
      case .json:
        try context.output.write(SuggestionDocument(suggestions, reader.language).text())
      }
      return suggestions.allSatisfy(\.hasNothingToAdd) ? .clean : .gaps
    }
    return status ?? .failed
  }
}
