internal import ArgumentParser
internal import Oversight
internal import OversightCommands

/// Opens a filing, held against the model.
struct RegisterOpenCommand: CatalogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "open", abstract: .help("open", in: Texts.register),
      discussion: .help("open.discussion", in: Texts.register))
  }

  @Option(help: .option("models", valueName: "PATH", in: Texts.register))
  var models = "."

  @Option(help: .option("power", valueName: "ID|CODE", in: Texts.register))
  var power: String?

  @Option(help: .option("step", valueName: "ID", in: Texts.register))
  var step: String?

  @Option(help: .option("phase", valueName: "before|during|after", in: Texts.register))
  var phase: String?

  @Option(help: .option("post", valueName: "ID", in: Texts.register))
  var post: String?

  @Option(help: .option("matter", valueName: "TEXT", in: Texts.register))
  var matter: String?

  @OptionGroup var calendar: CalendarOptions
  @OptionGroup var office: ConfigurationOptions
  @OptionGroup var statement: StatementOptions
  @OptionGroup var register: RegisterOptions
  @OptionGroup var reader: ReaderOptions

  func perform() throws -> OversightCommands.ExitStatus {
    let office = try office.office(ofModelsAt: models)
    if self.office.showConfig { return try show(office, isJSON: false) }
    let calendar = try calendar.calendar(of: office)
    let store = try register.opened(isReadOnly: false)
    var stated = try statement.fields(
      [.power: power, .step: step, .phase: phase, .post: post, .matter: matter],
      needed: [.power, .step, .phase, .post, .matter])
    let filed = stated[.filedDate] ?? office.date.text
    stated[.filedDate] = filed
    let catalogue = try context.host.catalogue(at: models)
    let fields = try FilingCheck(catalogue.powers, calendar: calendar)
      .completed(stated, language: reader.language)
    let event = try store.append { content in
      var fields = fields
      let unit = try fields[.unit] ?? content.unit()
      try unit.checkUnit()
      fields[.unit] = unit
      return NewEvent(
        filing: try content.nextNumber(of: unit, in: String(filed.prefix(4))), kind: .opened,
        actor: statement.actor, time: .now, fields: fields)
    }
    try context.output.write(event.acknowledgement[reader.language] + "\n")
    for remark in [fields[.lateness], fields[.remark]] {
      if let remark { try context.errors.write(remark + "\n") }
    }
    return .clean
  }
}
