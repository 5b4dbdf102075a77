internal import ArgumentParser
internal import Oversight
internal import OversightCommands

/// A command that adds an event to a filing.
protocol FilingEventCommand: CatalogueCommand {
  static var kind: EventKind { get }
  var number: String { get }
  var register: RegisterOptions { get }
  var statement: StatementOptions { get }

  /// What the event says.
  func fields() throws -> [FilingField: String]
}

extension FilingEventCommand {
  static func configuration(_ name: String) -> CommandConfiguration {
    CommandConfiguration(commandName: name, abstract: .help(name, in: Texts.register))
  }

  func perform() throws -> OversightCommands.ExitStatus {
    let fields = try fields()
    let store = try register.opened(isReadOnly: false)
    let event = try store.append { content in
      let filing = try register.filing(number, among: content.events(of: number))
      guard filing.admits(Self.kind) else {
        throw CommandFailure(
          Texts.register.text(
            Self.kind == .closed && filing.awaitsRectification ? "not-rectified" : "not-now",
            [
              "filing": LocalizedText(number.legible),
              "state": Texts.register.text("state.\(filing.state.rawValue)"),
              "event": Texts.register.text("event.\(Self.kind.rawValue)"),
              "deadline": LocalizedText(filing.fields[.deadline]?.legible ?? ""),
            ]))
      }
      return NewEvent(
        filing: number, kind: Self.kind, actor: statement.actor, time: .now, fields: fields)
    }
    try context.output.write(event.acknowledgement[reader.language] + "\n")
    return .clean
  }
}

extension RegisterEvent {
  /// Says that the event is in the register.
  var acknowledgement: LocalizedText {
    Texts.register.text(
      "added",
      [
        "filing": LocalizedText(filing), "event": Texts.register.text("event.\(kind)"),
        "number": LocalizedText("\(sequence)"), "head": LocalizedText(digest),
      ])
  }
}
