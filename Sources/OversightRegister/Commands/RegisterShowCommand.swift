internal import ArgumentParser
internal import Oversight
internal import OversightCommands

/// Shows one filing with all of its events.
struct RegisterShowCommand: CatalogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "show", abstract: .help("show", in: Texts.register))
  }

  @Argument(help: .option("number", in: Texts.register))
  var number: String

  @OptionGroup var edition: EditionOptions
  @OptionGroup var register: RegisterOptions
  @OptionGroup var answer: AnswerOptions
  @OptionGroup var reader: ReaderOptions

  func perform() throws -> OversightCommands.ExitStatus {
    let form = try answer.form()
    let events = try register.opened(isReadOnly: true).events(of: number)
    let filing = try edition.shown(try register.filing(number, among: events))
    switch form {
    case .json:
      try context.output.write(CanonicalJSON.encode(value: FilingDocument([filing])))
    case .text:
      try context.output.write(filing.lines(reader.language).joined(separator: "\n") + "\n")
    }
    return .clean
  }
}

extension Filing {
  /// Everything that is known of the filing, for a terminal.
  fileprivate func lines(_ language: Language) -> [String] {
    func text(_ key: String) -> String { Texts.register.text(key)[language] }
    var statements = TextTable()
    for field in FilingField.allCases {
      if let value = fields[field] {
        statements.add(field.label[language], field.shown(value)[language].legible)
      }
    }
    var papers = TextTable()
    for material in materials {
      let copies = Texts.register.text("copies", ["count": LocalizedText(material.copies)])
      papers.add(
        "", material.title.legible, copies[language], material.digest ?? "",
        material.isSecret ? text("secret") : "")
    }
    var history = TextTable()
    for event in events {
      history.add(
        "", "\(event.sequence)", event.time, text("event.\(event.kind)"), event.actor.legible)
    }
    return ["\(number)  \(text("state.\(state.rawValue)"))"] + statements.lines
      + (materials.isEmpty ? [] : [text("materials")] + papers.lines)
      + [text("events")] + history.lines
  }
}
