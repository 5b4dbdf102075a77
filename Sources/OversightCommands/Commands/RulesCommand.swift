internal import ArgumentParser
internal import Oversight
internal import OversightRules

/// Lists the rules, or explains one.
struct RulesCommand: CatalogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "rules", abstract: .help("rules"), discussion: .help("rules.discussion"))
  }

  /// The forms of the answer.
  enum Form: String, CaseIterable {
    case text, json, markdown
  }

  @Argument(help: .option("rule"))
  var rule: String?

  @Option(help: .option("path", valueName: "path"))
  var path: String?

  @Option(
    name: .customLong("format"), help: .option("rules-format", valueName: "text|json|markdown"))
  var formatName = Form.text.rawValue

  @OptionGroup var office: ConfigurationOptions
  @OptionGroup var reader: ReaderOptions

  func perform() throws -> ExitStatus {
    let form: Form = try Choice.read(formatName, of: "--format")
    // A built-in rule is explained at once, without building anything.
    if let rule, path == nil, let known = find(rule, in: BuiltInRules.all) {
      return try answer(try office.office(for: nil), [known], form)
    }
    let request = CatalogueRequest(paths: path.map { [$0] } ?? [], isOptional: path == nil)
    let status = try context.host.perform(request) { catalogue in
      try answer(try office.office(for: catalogue), form)
    }
    return try status ?? answer(try office.office(for: nil), form)
  }

  private func answer(_ office: Office, _ form: Form) throws -> ExitStatus {
    guard let rule else { return try answer(office, office.allRules, form) }
    guard let known = find(rule, in: office.allRules) else {
      throw CommandFailure.unknown("rule", rule, among: office.allRules.map(\.description.id))
    }
    return try answer(office, [known], form)
  }

  private func answer(_ office: Office, _ rules: [any Rule], _ form: Form) throws -> ExitStatus {
    if self.office.showConfig { return try show(office, isJSON: form == .json) }
    let list = RuleList(rules, office, reader.language)
    let text =
      switch form {
      case .text:
        rule == nil ? list.text : RuleSheet(rules[0], reader.language).text
      case .markdown:
        rule == nil ? list.markdown : RuleSheet(rules[0], reader.language).markdown
      case .json: try RuleDocument(rules, office, reader.language).text()
      }
    try context.output.write(text)
    return .clean
  }

  private func find(_ id: String, in rules: [any Rule]) -> (any Rule)? {
    rules.first { $0.description.id == id }
  }
}
