internal import ArgumentParser
internal import Oversight
internal import OversightCommands
internal import OversightFormats

/// Lists what is supervised besides filings, a line each.
struct RegisterRecordsCommand: CatalogueCommand {
  /// The forms of the answer; YAML is what a check and a status read.
  enum Form: String, CaseIterable {
    case text, json, yaml
  }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "records", abstract: .help("records", in: Texts.register),
      discussion: .help("records.discussion", in: Texts.register))
  }

  @Option(
    name: .customLong("kind"),
    help: .option(
      "recordKind", valueName: RecordKind.allCases.map(\.rawValue).joined(separator: "|"),
      in: Texts.register))
  var kindWord: String?

  @Flag(help: .option("overdue", in: Texts.register))
  var overdue = false

  @Flag(help: .option("untested", in: Texts.register))
  var untested = false

  @Option(name: .customLong("date"), help: .option("date", valueName: "DATE", in: Texts.register))
  var day: String?

  @Option(
    name: .customLong("format"),
    help: .option("recordForm", valueName: "text|json|yaml", in: Texts.register))
  var formWord = Form.text.rawValue

  @OptionGroup var models: ModelsOptions
  @OptionGroup var register: RegisterOptions
  @OptionGroup var reader: ReaderOptions

  func perform() throws -> OversightCommands.ExitStatus {
    let form: Form = try Choice.read(formWord, of: "--format")
    let kind: RecordKind? = try kindWord.map { word throws(CommandFailure) in
      try Choice.read(word, of: "--kind")
    }
    let date = try date()
    let events = try register.opened(isReadOnly: true).events()
    let all = try Record.all(of: events)
    if untested { return try tellUntested(all, date) }
    let records = all.filter { record in
      (kind == nil || record.kind == kind) && (!overdue || record.isOverdue(on: date))
    }
    switch form {
    case .json: try context.output.write(CanonicalJSON.encode(value: RecordDocument(records)))
    case .yaml: try context.output.write(try RecordFile.text(of: records, kind))
    case .text: try context.output.write(text(of: records, date))
    }
    return overdue && !records.isEmpty ? .gaps : .clean
  }

  private func date() throws(CommandFailure) -> CalendarDate {
    guard let day else { return .today }
    let date = CalendarDate(day)
    guard date.isValid else {
      throw CommandFailure("failure.not-a-day", ["word": LocalizedText(day)])
    }
    return date
  }

  private func text(of records: [Record], _ date: CalendarDate) -> String {
    func word(_ key: String) -> String { Texts.register.text(key)[reader.language] }
    var table = TextTable()
    for record in records {
      let subject = record.fields[.element] ?? record.fields[.power] ?? ""
      let said =
        [
          FilingField.finding, .testResult, .weight, .reason, .place, .result, .referredTo,
        ].compactMap { record.fields[$0] }.first ?? ""
      table.add(
        record.number, word("record.\(record.kind.rawValue)"),
        record.isOverdue(on: date)
          ? word("record.overdue") : word("record.state.\(record.state.rawValue)"),
        record.fields[.deadline] ?? record.fields[.until] ?? record.fields[.onDay] ?? "",
        subject.legible, said.legible)
    }
    let lines = records.isEmpty ? [word("no-records")] : table.lines
    return lines.joined(separator: "\n") + "\n"
  }

  /// The controls of the gravest risks whose working nobody has tested in the year before the day.
  private func tellUntested(
    _ records: [Record], _ date: CalendarDate
  ) throws -> OversightCommands.ExitStatus {
    let powers = try context.host.catalogue(at: models.path).powers
    let from = date.adding(days: -365) ?? date
    let tested = Set(
      records.filter { record in
        record.kind == .test && record.fields[.testKind] == "operating"
          && CalendarDate(record.fields[.onDay] ?? "") > from
          && CalendarDate(record.fields[.onDay] ?? "") <= date
      }.compactMap { $0.fields[.element] })
    let open = powers.flatMap { power in
      power.process.risks.filter { $0.grade?.isWorst == true }
        .flatMap { power.process.measures(against: $0) }.map(\.path.description)
    }.filter { !tested.contains($0) }
    let words = open.withoutRepeated
    let none = Texts.register.text("all-tested")[reader.language]
    try context.output.write((words.isEmpty ? [none] : words).joined(separator: "\n") + "\n")
    return words.isEmpty ? .clean : .gaps
  }
}

/// Says by which digest the chain can be proved elsewhere.
struct RegisterHeadCommand: CatalogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "head", abstract: .help("head", in: Texts.register))
  }

  @OptionGroup var register: RegisterOptions
  @OptionGroup var reader: ReaderOptions

  func perform() throws -> OversightCommands.ExitStatus {
    let chain = try register.opened(isReadOnly: true).chain()
    guard chain.fault == nil else {
      try context.errors.write(chain.verdict(anchor: nil)[reader.language] + "\n")
      return .gaps
    }
    try context.output.write("\(chain.count) \(chain.head)\n")
    return .clean
  }
}

extension [String] {
  /// Each once, in the order of the first.
  fileprivate var withoutRepeated: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
