internal import ArgumentParser
internal import Oversight
internal import OversightCommands
internal import OversightRules

/// Records in the journal what became of powers.
struct CatalogueRecordCommand: CatalogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "record", abstract: .help("record", in: Texts.inventory),
      discussion: .help("record.discussion", in: Texts.inventory))
  }

  @Argument(help: .option("record-status", in: Texts.inventory))
  var status: String

  @Argument(help: .option("record-powers", in: Texts.inventory))
  var powers: [String] = []

  @Option(
    name: .customLong("of"), help: .option("record-of", valueName: "unit", in: Texts.inventory))
  var units: [String] = []

  @Option(help: .option("record-by", valueName: "who", in: Texts.inventory))
  var by: String

  @Option(help: .option("record-unit", valueName: "unit", in: Texts.inventory))
  var unit: String?

  @Option(help: .option("record-opinion", valueName: "text", in: Texts.inventory))
  var opinion: String?

  @Option(help: .option("record-models", valueName: "path", in: Texts.inventory))
  var models: String?

  @OptionGroup var office: ConfigurationOptions
  @OptionGroup var reader: ReaderOptions

  /// No journal has more bytes.
  private static let mostBytes = 16 << 20

  func perform() throws -> ExitStatus {
    let status: PowerStatus = try Choice.read(status, of: "STATUS")
    let office = try self.office.office(ofModelsAt: models ?? ".")
    if self.office.showConfig { return try show(office, isJSON: false) }
    let day = try self.office.date()
    try validate(day)
    guard let name = office.configuration.journalFile else {
      throw CommandFailure(Texts.inventory.text("journal.none"))
    }
    let path = office.path(name)
    let before = try AtomicFile.content(of: path, as: name, atMost: Self.mostBytes)
    var journal = try JournalText(String(decoding: before, as: UTF8.self), file: name)
    let catalogue = try context.host.catalogue(at: models ?? ".")
    try journal.validate(beside: catalogue)
    let selected = try selection(from: catalogue)
    let steps = selected.map { power in
      RecordedStep(
        power, after: journal.records[power.entry.id] ?? [],
        StatusRecord(
          status, by: by, unit: unit, on: day, opinion: opinion,
          digest: Self.keepsDigest(status) ? ContentDigest.of(power) : nil))
    }
    let refusals = steps.flatMap(\.refusals)
    guard refusals.isEmpty else { throw refused(refusals, of: selected.count) }
    try journal.add(steps.map { ($0.power.entry.id, $0.record) })
    let isDone = try AtomicFile.exchange(
      before, for: Array(journal.text.utf8), at: path, as: name, atMost: Self.mostBytes)
    guard isDone else {
      throw CommandFailure(
        Texts.inventory.text("record.meanwhile", ["file": LocalizedText(name.legible)]))
    }
    for note in steps.compactMap(\.note) { try context.errors.write(note[reader.language] + "\n") }
    try context.output.write(
      Texts.inventory.text(
        "record.done",
        [
          "status": status.title, "powers": Count.text("power", steps.count),
          "by": LocalizedText(by.legible), "on": LocalizedText(day.text),
          "file": LocalizedText(name.legible),
        ])[reader.language] + "\n")
    return .clean
  }

  private func validate(_ day: CalendarDate) throws(CommandFailure) {
    if day > .today {
      throw CommandFailure(
        Texts.inventory.text("record.later", ["day": LocalizedText(day.text)]))
    }
    for (option, text) in [("--by", by), ("--unit", unit), ("--opinion", opinion)]
    where text?.isBlank == true {
      throw CommandFailure(
        Texts.inventory.text("record.blank", ["option": LocalizedText(option)]))
    }
    if powers.isEmpty, units.isEmpty {
      throw CommandFailure(Texts.inventory.text("record.no-powers"))
    }
  }

  /// The powers that are named, by themselves or with their units, in the order of the catalogue.
  private func selection(
    from catalogue: ResolvedCatalogue
  ) throws(CommandFailure) -> [ResolvedPower] {
    var ids: Set<String> = []
    for id in powers.flatMap(\.commaSeparated) {
      ids.insert(try catalogue.power(withID: id).entry.id)
    }
    let known = ReportingUnit.all(in: catalogue)
    for unit in units { ids.formUnion(try ReportingUnit.named(unit, among: known).powers) }
    return catalogue.powers.filter { ids.contains($0.entry.id) }
  }

  /// Whether it is about what the power says at that time.
  private static func keepsDigest(_ status: PowerStatus) -> Bool {
    switch status {
    case .reported, .reviewed, .confirmed, .published: true
    case .draft, .returned, .repealed: false
    }
  }

  private func refused(_ refusals: [LocalizedText], of count: Int) -> CommandFailure {
    let end = Texts.inventory.text(
      "record.refused",
      [
        "powers": Count.text("power", count), "refusals": LocalizedText("\(refusals.count)"),
      ])
    return CommandFailure(
      LocalizedText { language in
        (refusals + [end]).map { $0[language] }.joined(separator: "\n")
      }, isLocated: true)
  }
}
