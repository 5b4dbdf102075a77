internal import ArgumentParser
internal import Oversight
internal import OversightCommands

/// Tells a unit of something that was found, with a day by which it is to be put right.
struct RegisterNoticeCommand: RecordCommand {
  static var configuration: CommandConfiguration { configuration("notice") }
  static var kind: RecordKind { .notice }

  @Option(help: .option("element", valueName: "ADDRESS", in: Texts.register))
  var element: String?

  @Option(help: .option("finding", valueName: "TEXT", in: Texts.register))
  var finding: String?

  @Option(help: .option("rule", valueName: "ID", in: Texts.register))
  var rule: String?

  @Option(help: .option("deadline", valueName: "DATE", in: Texts.register))
  var deadline: String?

  @OptionGroup var models: ModelsOptions
  @OptionGroup var statement: StatementOptions
  @OptionGroup var register: RegisterOptions
  @OptionGroup var reader: ReaderOptions

  func fields(_ check: RecordCheck) throws -> [FilingField: String] {
    let fields = try statement.fields(
      [.element: element, .finding: finding, .rule: rule, .deadline: deadline],
      needed: [.element, .finding, .deadline])
    _ = try check.element(fields[.element] ?? "")
    return fields
  }

  /// When somebody is held to account for the power.
  func remarks(_ fields: [FilingField: String], _ check: RecordCheck) throws -> [LocalizedText] {
    try check.power(fields[.element] ?? "").entry.accountability.map {
      Texts.register.text("accountability", ["situation": $0])
    }
  }
}

/// Says how it came about.
struct RegisterExplainCommand: FollowUpCommand {
  static var configuration: CommandConfiguration { configuration("explain") }
  static var kind: EventKind { .explained }

  @Argument(help: .option("record", in: Texts.register))
  var number: String

  @Option(help: .option("explanation", valueName: "TEXT", in: Texts.register))
  var explanation: String?

  @OptionGroup var statement: StatementOptions
  @OptionGroup var register: RegisterOptions
  @OptionGroup var reader: ReaderOptions

  func fields() throws -> [FilingField: String] {
    try statement.fields([.explanation: explanation], needed: [.explanation])
  }
}

/// Says how it was put right.
struct RegisterRemedyCommand: FollowUpCommand {
  static var configuration: CommandConfiguration { configuration("remedy") }
  static var kind: EventKind { .remedied }

  @Argument(help: .option("record", in: Texts.register))
  var number: String

  @Option(help: .option("remedy", valueName: "TEXT", in: Texts.register))
  var remedy: String?

  @OptionGroup var statement: StatementOptions
  @OptionGroup var register: RegisterOptions
  @OptionGroup var reader: ReaderOptions

  func fields() throws -> [FilingField: String] {
    try statement.fields([.remedy: remedy], needed: [.remedy])
  }
}

/// Closes it after somebody has looked whether it is right now.
struct RegisterSettleCommand: FollowUpCommand {
  static var configuration: CommandConfiguration { configuration("settle") }
  static var kind: EventKind { .verified }

  @Argument(help: .option("record", in: Texts.register))
  var number: String

  @Option(help: .option("verification", valueName: "TEXT", in: Texts.register))
  var verification: String?

  @OptionGroup var statement: StatementOptions
  @OptionGroup var register: RegisterOptions
  @OptionGroup var reader: ReaderOptions

  func fields() throws -> [FilingField: String] {
    try statement.fields([.verification: verification], needed: [.verification])
  }
}

/// Passes it on to another body. Only that, to whom and when is kept: leads of disciplinary cases have
/// no place in the register.
struct RegisterReferCommand: FollowUpCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "refer", abstract: .help("refer", in: Texts.register),
      discussion: .help("refer.discussion", in: Texts.register))
  }
  static var kind: EventKind { .referred }

  @Argument(help: .option("record", in: Texts.register))
  var number: String

  @Option(
    name: .customLong("to"), help: .option("referredTo", valueName: "BODY", in: Texts.register))
  var body: String?

  @OptionGroup var statement: StatementOptions
  @OptionGroup var register: RegisterOptions
  @OptionGroup var reader: ReaderOptions

  func fields() throws -> [FilingField: String] {
    let fields = try statement.fields([.referredTo: body], needed: [.referredTo])
    let more = fields.keys.filter { ![.referredTo, .onDay].contains($0) }
    guard more.isEmpty else {
      throw CommandFailure(
        Texts.register.text(
          "no-leads",
          ["fields": LocalizedText(more.map(\.rawValue).sorted().joined(separator: ", "))]))
    }
    return fields
  }
}
