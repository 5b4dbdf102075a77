internal import ArgumentParser
internal import Oversight
internal import OversightRules

/// Lists the rules, or explains one.
struct RulesCommand: CatalogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "rules", abstract: .help("rules"), discussion: .help("rules.discussion"))
  }

  @Argument(help: .option("rule"))
  var rule: String?

  @Option(help: .option("path", valueName: "path"))
  var path: String?

  @OptionGroup var reader: ReaderOptions

  func perform() throws -> ExitStatus {
    // A built-in rule is explained at once, without building anything.
    if let rule, path == nil, let known = find(rule, in: BuiltInRules.all) {
      try context.output.write(RuleSheet(known, reader.language).text)
      return .clean
    }
    let request = CatalogueRequest(paths: path.map { [$0] } ?? [], isOptional: path == nil)
    let status = try context.host.perform(request) { catalogue in
      try answer(BuiltInRules.all + catalogue.rules)
      return .clean
    }
    if let status { return status }
    try answer(BuiltInRules.all)
    return .clean
  }

  private func answer(_ rules: [any Rule]) throws {
    guard let rule else {
      try context.output.write(RuleList(rules, reader.language).text)
      return
    }
    guard let known = find(rule, in: rules) else {
      throw CommandFailure.unknown("rule", rule, among: rules.map(\.description.id))
    }
    try context.output.write(RuleSheet(known, reader.language).text)
  }

  private func find(_ id: String, in rules: [any Rule]) -> (any Rule)? {
    rules.first { $0.description.id == id }
  }
}
