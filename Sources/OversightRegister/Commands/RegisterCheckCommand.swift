internal import ArgumentParser
internal import Oversight
internal import OversightCommands
internal import OversightTables

/// Looks at the matters of the register for what no model can show: the pack `cases`.
struct RegisterCheckCommand: CatalogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check", abstract: .help("check-cases", in: Texts.register),
      discussion: .help("check-cases.discussion", in: Texts.register))
  }

  @Option(help: .option("staffing", valueName: "FILE", in: Texts.register))
  var staffing: String?

  @Option(help: .option("interests", valueName: "FILE", in: Texts.register))
  var interests: String?

  @Option(
    name: .customLong("within"), help: .option("within", valueName: "DAYS", in: Texts.register))
  var within = 90

  @Option(name: .customLong("date"), help: .option("date", valueName: "DATE", in: Texts.register))
  var day: String?

  @OptionGroup var models: ModelsOptions
  @OptionGroup var register: RegisterOptions
  @OptionGroup var answer: AnswerOptions
  @OptionGroup var reader: ReaderOptions

  func perform() throws -> OversightCommands.ExitStatus {
    let form = try answer.form()
    let date = CalendarDate(day ?? CalendarDate.today.text)
    guard date.isValid else {
      throw CommandFailure("failure.not-a-day", ["word": LocalizedText(day ?? "")])
    }
    let check = MatterCheck(
      try register.filings(), try context.host.catalogue(at: models.path).powers,
      withinDays: within)
    var findings = check.splitMatters
    if let staffing {
      findings += check.vacantPosts(try CaseTables.staffing(staffing), on: date)
    }
    if let interests {
      findings += check.undeclaredInterests(try CaseTables.interests(interests))
    }
    switch form {
    case .json:
      try context.output.write(CanonicalJSON.encode(value: Document(findings, reader.language)))
    case .text:
      let lines = findings.map { finding in
        "\(finding.filings.joined(separator: ", ")): \(finding.message[reader.language]) "
          + "[\(finding.rule.rawValue)]"
      }
      let summary = Texts.register.text(
        "case.summary", ["count": LocalizedText("\(findings.count)")])[reader.language]
      try context.output.write((lines + notJudged + [summary]).joined(separator: "\n") + "\n")
    }
    return findings.isEmpty ? .clean : .gaps
  }

  /// What could not be looked for.
  private var notJudged: [String] {
    [(staffing, "vacant-post"), (interests, "undeclared-interest")].filter { $0.0 == nil }
      .map { Texts.register.text("case.not-judged.\($0.1)")[reader.language] }
  }

  private struct Document: Encodable {
    let schema = "urn:oversight:register-check:1"
    let findings: [Entry]

    struct Entry: Encodable {
      let rule: MatterCheck.Rule
      let filings: [String]
      let message: String
    }

    init(_ findings: [MatterCheck.Finding], _ language: Language) {
      self.findings = findings.map {
        Entry(rule: $0.rule, filings: $0.filings, message: $0.message[language])
      }
    }
  }
}

/// Reads the tables that say who holds which post, and who has an interest in whom.
enum CaseTables {
  static func staffing(_ name: String) throws(CommandFailure) -> Staffing {
    let bytes = try FileInput.read(
      CommandContext.current.absolute(name), as: name, atMost: 64 << 20)
    do throws(StaffingFault) {
      return try Staffing(bytes)
    } catch {
      throw failure(error.message, name, error.line, error.column)
    }
  }

  /// A table with the columns `person` (人员) and `related` (关系人), or `organisation` (单位).
  static func interests(_ name: String) throws(CommandFailure) -> MatterCheck.Interests {
    let bytes = try FileInput.read(
      CommandContext.current.absolute(name), as: name, atMost: 64 << 20)
    var rows: [TableRow] = []
    do throws(TableFault) {
      let file = try TableFile.open(bytes)
      if let sheet = file.sheets.first(where: { !$0.isHidden }) {
        try file.read(sheet) { row in
          if !row.cells.isEmpty { rows.append(row) }
          return true
        }
      }
    } catch {
      throw failure(error.message, name, error.place?.row, error.place?.column)
    }
    func column(_ names: [String]) -> Int? {
      rows.first?.cells.first { names.contains($0.text.onOneLine.lowercased()) }?.place.column
    }
    guard let person = column(["person", "人员", "姓名"]),
      let related = column(["related", "organisation", "relative", "关系人", "单位", "亲属"])
    else {
      throw failure(Texts.register.text("interests.no-columns"), name, rows.first?.number, nil)
    }
    return rows.dropFirst().reduce(into: [:]) { interests, row in
      let names = [person, related].map { row[$0]?.text.onOneLine ?? "" }
      if names.allSatisfy({ !$0.isEmpty }) { interests[names[0], default: []].insert(names[1]) }
    }
  }

  private static func failure(
    _ message: LocalizedText, _ name: String, _ line: Int?, _ column: Int?
  ) -> CommandFailure {
    let place = [line, column].compactMap { $0 }.map { ":\($0)" }.joined()
    return CommandFailure(
      LocalizedText { "\(name.legible)\(place): \(message[$0])" }, isLocated: true)
  }
}
