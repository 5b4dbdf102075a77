internal import ArgumentParser
internal import Oversight
internal import OversightCommands

/// The options by which a user states something: fields one by one, or a file of them.
struct StatementOptions: ParsableArguments {
  @Option(name: .customLong("by"), help: .option("by", valueName: "NAME", in: Texts.register))
  var actor: String

  @Option(
    name: .customLong("set"), parsing: .singleValue,
    help: .option("set", valueName: "FIELD=TEXT", in: Texts.register))
  var assignments: [String] = []

  @Option(
    name: .customLong("json"), help: .option("json", valueName: "FILE", in: Texts.register))
  var file: String?

  /// What is stated: of the file, over it `--set`, over that the options of the command; what is
  /// needed and missing is asked for on a terminal.
  ///
  /// - Throws: ``CommandFailure`` that names everything that is missing.
  func fields(
    _ options: KeyValuePairs<FilingField, String?>, needed: [FilingField],
    refused: Set<FilingField> = FilingField.derived
  ) throws -> [FilingField: String] {
    var fields = try stated(refused)
    for (field, text) in options { if let text { fields[field] = text } }
    fields = fields.filter { !$0.value.isBlank }
    for field in needed where fields[field] == nil { fields[field] = try asked(field) }
    let missing = needed.filter { fields[$0] == nil }
    guard missing.isEmpty else {
      throw failure(
        "missing-fields",
        [
          "fields": LocalizedText { language in
            missing.map { "\($0.rawValue) (\($0.label[language]))" }.joined(separator: ", ")
          }
        ])
    }
    for field in FilingField.allCases where FilingField.days.contains(field) {
      if let text = fields[field], !CalendarDate(text).isValid {
        throw failure("bad-day", ["field": field.label, "word": LocalizedText(text.legible)])
      }
    }
    return fields
  }

  private func stated(_ refused: Set<FilingField>) throws -> [FilingField: String] {
    var fields = try read(refused)
    for assignment in assignments {
      guard let equals = assignment.firstIndex(of: "=") else {
        throw failure(
          "bad-set",
          ["word": LocalizedText(assignment.legible), "words": Self.words(refused)])
      }
      let field = try Self.field(String(assignment[..<equals]), refused)
      fields[field] = String(assignment[assignment.index(after: equals)...])
    }
    return fields
  }

  private func read(_ refused: Set<FilingField>) throws -> [FilingField: String] {
    guard let file else { return [:] }
    let bytes = try FileInput.read(
      CommandContext.current.absolute(file), as: file, atMost: 1 << 20)
    let members: [DocumentValue.Member]
    do throws(DocumentSyntaxError) { members = try JSONText.parse(bytes).members } catch {
      throw failure(
        "bad-json",
        [
          "file": LocalizedText(file.legible), "line": LocalizedText("\(error.line)"),
          "reason": error.message,
        ])
    }
    var fields: [FilingField: String] = [:]
    for member in members {
      let field = try Self.field(member.key, refused)
      switch member.value.content {
      case .text(let text), .number(let text): fields[field] = text
      default:
        throw failure(
          "bad-value",
          [
            "file": LocalizedText(file.legible), "line": LocalizedText("\(member.value.line)"),
            "word": LocalizedText(member.key.legible),
          ])
      }
    }
    return fields
  }

  private static func field(
    _ word: String, _ refused: Set<FilingField>
  ) throws(CommandFailure) -> FilingField {
    if let field = FilingField(rawValue: word), !refused.contains(field) { return field }
    let words = FilingField.allCases.filter { !refused.contains($0) }.map(\.rawValue)
    throw CommandFailure(
      Texts.register.text(
        "bad-field",
        [
          "word": LocalizedText(word.legible), "words": Self.words(refused),
          "hint": Suggestion.hint(for: word, among: words) ?? "",
        ]))
  }

  private static func words(_ refused: Set<FilingField>) -> LocalizedText {
    LocalizedText(
      FilingField.allCases.filter { !refused.contains($0) }.map(\.rawValue)
        .joined(separator: ", "))
  }

  /// Asks on a terminal; nil elsewhere, and where nothing is answered.
  private func asked(_ field: FilingField) throws -> String? {
    let context = CommandContext.current
    guard context.errors.isTerminal, FileDescriptorOutput(descriptor: 0).isTerminal
    else { return nil }
    try context.errors.write("\(field.label[context.language]): ")
    return readLine().flatMap { $0.isBlank ? nil : $0 }
  }

  private func failure(_ key: String, _ arguments: [String: LocalizedText]) -> CommandFailure {
    CommandFailure(Texts.register.text(key, arguments))
  }
}
