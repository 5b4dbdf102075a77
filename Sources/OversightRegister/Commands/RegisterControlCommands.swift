internal import ArgumentParser
internal import Oversight
internal import OversightCommands

/// Says that a control was tested, and with what result.
struct RegisterTestCommand: RecordCommand {
  /// What is tested: whether the control would do what it should, or whether it does.
  enum Kind: String, CaseIterable {
    case design, operating
  }

  enum Result: String, CaseIterable {
    case effective, ineffective
  }

  static var configuration: CommandConfiguration { configuration("test") }
  static var kind: RecordKind { .test }

  @Option(help: .option("control", valueName: "ADDRESS", in: Texts.register))
  var control: String?

  @Option(
    name: .customLong("kind"),
    help: .option("testKind", valueName: "design|operating", in: Texts.register))
  var testKind: String?

  @Option(
    name: .customLong("result"),
    help: .option("testResult", valueName: "effective|ineffective", in: Texts.register))
  var result: String?

  @Option(help: .option("tester", valueName: "NAME", in: Texts.register))
  var tester: String?

  @OptionGroup var models: ModelsOptions
  @OptionGroup var statement: StatementOptions
  @OptionGroup var register: RegisterOptions
  @OptionGroup var reader: ReaderOptions

  func fields(_ check: RecordCheck) throws -> [FilingField: String] {
    var fields = try statement.fields(
      [.element: control, .testKind: testKind, .testResult: result, .tester: tester],
      needed: [.element, .testKind, .testResult, .tester, .period, .population, .sample])
    fields[.onDay] = fields[.onDay] ?? CalendarDate.today.text
    let _: Kind = try Choice.read(fields[.testKind] ?? "", of: "--kind")
    let _: Result = try Choice.read(fields[.testResult] ?? "", of: "--result")
    let address = fields[.element] ?? ""
    _ = try check.element(address, among: [.control])
    try checkNumbers(fields)
    let tester = (fields[.tester] ?? "").onOneLine
    let owners = check.owners(of: address)
    guard !owners.contains(where: { owner in Language.allCases.contains { owner[$0] == tester } })
    else {
      throw CommandFailure(
        Texts.register.text("tests-own", ["tester": LocalizedText(tester.legible)]))
    }
    return fields
  }

  /// The sample is a part of the population.
  private func checkNumbers(_ fields: [FilingField: String]) throws(CommandFailure) {
    let numbers = [FilingField.population, .sample].map { Int(fields[$0] ?? "") ?? -1 }
    guard numbers[0] >= 0, numbers[1] >= 0, numbers[1] <= numbers[0] else {
      throw CommandFailure(Texts.register.text("bad-sample"))
    }
  }
}

/// Says that a control does not do what it should, and how grave that is.
struct RegisterDeficiencyCommand: RecordCommand {
  /// 一般、重要、重大缺陷.
  enum Weight: String, CaseIterable {
    case minor, significant, material
  }

  static var configuration: CommandConfiguration { configuration("deficiency") }
  static var kind: RecordKind { .deficiency }

  @Option(help: .option("control", valueName: "ADDRESS", in: Texts.register))
  var control: String?

  @Option(help: .option("weight", valueName: "minor|significant|material", in: Texts.register))
  var weight: String?

  @Option(help: .option("finding", valueName: "TEXT", in: Texts.register))
  var finding: String?

  @Option(help: .option("deadline", valueName: "DATE", in: Texts.register))
  var deadline: String?

  @OptionGroup var models: ModelsOptions
  @OptionGroup var statement: StatementOptions
  @OptionGroup var register: RegisterOptions
  @OptionGroup var reader: ReaderOptions

  func fields(_ check: RecordCheck) throws -> [FilingField: String] {
    let fields = try statement.fields(
      [.element: control, .weight: weight, .finding: finding, .deadline: deadline],
      needed: [.element, .weight, .finding, .deadline])
    let _: Weight = try Choice.read(fields[.weight] ?? "", of: "--weight")
    _ = try check.element(fields[.element] ?? "", among: [.control])
    return fields
  }
}
