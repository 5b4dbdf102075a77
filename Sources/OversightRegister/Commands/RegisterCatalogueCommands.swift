internal import ArgumentParser
internal import Oversight
internal import OversightCommands

/// Says that an authority has excused a gap for a time.
struct RegisterWaiveCommand: RecordCommand {
  static var configuration: CommandConfiguration { configuration("waive") }
  static var kind: RecordKind { .waiver }

  @Option(help: .option("rule", valueName: "ID", in: Texts.register))
  var rule: String?

  @Option(help: .option("element", valueName: "ADDRESS", in: Texts.register))
  var element: String?

  @Option(help: .option("reason", valueName: "TEXT", in: Texts.register))
  var reason: String?

  @Option(help: .option("grantedBy", valueName: "AUTHORITY", in: Texts.register))
  var grantedBy: String?

  @Option(help: .option("until", valueName: "DATE", in: Texts.register))
  var until: String?

  @OptionGroup var models: ModelsOptions
  @OptionGroup var office: ConfigurationOptions
  @OptionGroup var statement: StatementOptions
  @OptionGroup var register: RegisterOptions
  @OptionGroup var reader: ReaderOptions

  func fields(_ check: RecordCheck) throws -> [FilingField: String] {
    var fields = try statement.fields(
      [
        .rule: rule, .element: element, .reason: reason, .grantedBy: grantedBy, .until: until,
      ], needed: [.rule, .element, .reason, .grantedBy, .until])
    fields[.onDay] = fields[.onDay] ?? CalendarDate.today.text
    _ = try check.element(fields[.element] ?? "", among: [.process, .control])
    let rules = try office.office(ofModelsAt: models.path).allRules.map(\.description.id)
    let word = fields[.rule] ?? ""
    guard rules.contains(word) else {
      throw CommandFailure(
        Texts.register.text(
          "no-rule",
          [
            "word": LocalizedText(word.legible),
            "hint": Suggestion.hint(for: word, among: rules) ?? "",
          ]))
    }
    return fields
  }
}

/// Says that a power was published, when and where.
struct RegisterPublishCommand: RecordCommand {
  static var configuration: CommandConfiguration { configuration("publish") }
  static var kind: RecordKind { .publication }

  @Option(help: .option("power", valueName: "ID", in: Texts.register))
  var power: String?

  @Option(help: .option("place", valueName: "TEXT", in: Texts.register))
  var place: String?

  @Option(name: .customLong("on"), help: .option("onDay", valueName: "DATE", in: Texts.register))
  var day: String?

  @OptionGroup var models: ModelsOptions
  @OptionGroup var statement: StatementOptions
  @OptionGroup var register: RegisterOptions
  @OptionGroup var reader: ReaderOptions

  func fields(_ check: RecordCheck) throws -> [FilingField: String] {
    var fields = try statement.fields(
      [.power: power, .place: place, .onDay: day ?? CalendarDate.today.text],
      needed: [.power, .place, .onDay])
    fields[.power] = try check.power(fields[.power] ?? "").entry.id
    return fields
  }
}

/// Says that a power was reviewed, and with what result.
struct RegisterReviewCommand: RecordCommand {
  static var configuration: CommandConfiguration { configuration("review") }
  static var kind: RecordKind { .review }

  @Option(help: .option("power", valueName: "ID", in: Texts.register))
  var power: String?

  @Option(help: .option("result", valueName: "TEXT", in: Texts.register))
  var result: String?

  @Option(name: .customLong("on"), help: .option("onDay", valueName: "DATE", in: Texts.register))
  var day: String?

  @OptionGroup var models: ModelsOptions
  @OptionGroup var statement: StatementOptions
  @OptionGroup var register: RegisterOptions
  @OptionGroup var reader: ReaderOptions

  func fields(_ check: RecordCheck) throws -> [FilingField: String] {
    var fields = try statement.fields(
      [.power: power, .result: result, .onDay: day ?? CalendarDate.today.text],
      needed: [.power, .result, .onDay])
    fields[.power] = try check.power(fields[.power] ?? "").entry.id
    return fields
  }
}
