internal import ArgumentParser
internal import Oversight
internal import OversightCommands

/// A command that makes a record.
protocol RecordCommand: CatalogueCommand {
  static var kind: RecordKind { get }
  var models: ModelsOptions { get }
  var register: RegisterOptions { get }
  var statement: StatementOptions { get }

  /// What is stated, held against the model.
  func fields(_ check: RecordCheck) throws -> [FilingField: String]
  /// What is said besides that it is in the register.
  func remarks(_ fields: [FilingField: String], _ check: RecordCheck) throws -> [LocalizedText]
}

/// The option that says where the models are.
struct ModelsOptions: ParsableArguments {
  @Option(
    name: .customLong("models"), help: .option("models", valueName: "PATH", in: Texts.register))
  var path = "."

  func check() throws -> RecordCheck {
    RecordCheck(try CommandContext.current.host.catalogue(at: path).powers)
  }
}

extension RecordCommand {
  static func configuration(_ name: String) -> CommandConfiguration {
    CommandConfiguration(commandName: name, abstract: .help(name, in: Texts.register))
  }

  func remarks(_ fields: [FilingField: String], _ check: RecordCheck) throws -> [LocalizedText] {
    []
  }

  func perform() throws -> OversightCommands.ExitStatus {
    let check = try models.check()
    let fields = try fields(check)
    let store = try register.opened(isReadOnly: false)
    let event = try store.append { content in
      let day = fields[.onDay] ?? CalendarDate.today.text
      return NewEvent(
        filing: try content.nextNumber(
          of: try content.unit(), in: String(day.prefix(4)), Self.kind),
        kind: Self.kind.opening, actor: statement.actor, time: .now, fields: fields)
    }
    try context.output.write(event.acknowledgement[reader.language] + "\n")
    for remark in try remarks(fields, check) {
      try context.output.write(remark[reader.language] + "\n")
    }
    return .clean
  }
}

/// A command that adds an event to a record.
protocol FollowUpCommand: CatalogueCommand {
  static var kind: EventKind { get }
  var number: String { get }
  var register: RegisterOptions { get }
  var statement: StatementOptions { get }
  func fields() throws -> [FilingField: String]
}

extension FollowUpCommand {
  static func configuration(_ name: String) -> CommandConfiguration {
    CommandConfiguration(commandName: name, abstract: .help(name, in: Texts.register))
  }

  func perform() throws -> OversightCommands.ExitStatus {
    let fields = try fields()
    let store = try register.opened(isReadOnly: false)
    let event = try store.append { content in
      guard let record = try Record(content.events(of: number)) else {
        throw CommandFailure(
          Texts.register.text(
            "no-record",
            [
              "record": LocalizedText(number.legible),
              "file": LocalizedText(register.file.legible),
            ]))
      }
      guard record.admits(Self.kind) else {
        throw CommandFailure(
          Texts.register.text(
            "record.not-now",
            [
              "record": LocalizedText(number.legible),
              "state": Texts.register.text("record.state.\(record.state.rawValue)"),
              "event": Texts.register.text("event.\(Self.kind.rawValue)"),
              "next": LocalizedText { language in
                EventKind.allCases.filter(record.admits)
                  .map { Texts.register.text("event.\($0.rawValue)")[language] }
                  .joined(separator: ", ")
              },
            ]))
      }
      return NewEvent(
        filing: number, kind: Self.kind, actor: statement.actor, time: .now, fields: fields)
    }
    try context.output.write(event.acknowledgement[reader.language] + "\n")
    return .clean
  }
}
