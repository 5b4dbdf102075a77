internal import Oversight
internal import OversightCommands
internal import OversightFormats
internal import OversightRules
internal import OversightYAML

/// The text of a journal, to which records are added. What stands there stays as it is, comments too.
struct JournalText {
  /// How the file is called in messages.
  let file: String
  private(set) var text: String
  private var journal: Journal

  /// - Parameter text: empty where the file is not there yet.
  /// - Throws: ``CommandFailure`` with all problems of the file.
  init(_ text: String, file: String) throws(CommandFailure) {
    self.file = file
    self.text = text
    journal = try Self.read(text, file)
  }

  /// The records by the ids of their powers.
  var records: [String: [StatusRecord]] { journal.records }

  /// - Throws: ``CommandFailure`` with all records that make no sense beside the models.
  func validate(beside catalogue: ResolvedCatalogue) throws(CommandFailure) {
    let problems = journal.problems(in: catalogue, isWhole: true)
    guard problems.isEmpty else { throw CommandFailure(YAMLErrors(problems)) }
  }

  /// Adds records at the end.
  ///
  /// - Throws: ``CommandFailure`` where they cannot stand there, because the list does not end the
  ///   file or is written in brackets.
  mutating func add(_ records: [(power: String, record: StatusRecord)]) throws(CommandFailure) {
    let lineEnd = text.utf8.contains(13) ? "\r\n" : "\n"
    var new = text
    if let last = new.utf8.last, last != 10 { new += lineEnd }
    if new.isEmpty {
      new = "# \(Texts.inventory.text("journal.comment")[.english])\(lineEnd)"
    }
    let lines = new.utf8.split(separator: 10, omittingEmptySubsequences: false)
    if !lines.contains(where: { $0.starts(with: Array("records:".utf8)) }) {
      new += "records:\(lineEnd)"
    }
    let margin = margin(in: lines)
    var writer = YAMLWriter()
    writer.write(DocumentValue(.list(records.map(Self.value)), line: 0))
    for line in writer.text.split(separator: "\n") { new += margin + line + lineEnd }
    let expected = journal.entries.map { Record($0.power, $0.record) } + records.map(Record.init)
    guard let read = try? Self.read(new, file),
      read.entries.map({ Record($0.power, $0.record) }) == expected
    else {
      throw CommandFailure(
        Texts.inventory.text("journal.not-at-end", ["file": LocalizedText(file.legible)]))
    }
    (text, journal) = (new, read)
  }

  /// The blanks before the hyphen of the last record; two where there is none.
  private func margin(in lines: [Substring.UTF8View.SubSequence]) -> String {
    guard let line = journal.entries.last?.place.line, lines.indices.contains(line - 1) else {
      return "  "
    }
    return String(repeating: " ", count: lines[line - 1].prefix { $0 == 32 }.count)
  }

  private struct Record: Equatable {
    let power: String
    let record: StatusRecord

    init(_ power: String, _ record: StatusRecord) {
      self.power = power
      self.record = record
    }
  }

  private static func read(_ text: String, _ file: String) throws(CommandFailure) -> Journal {
    do {
      return try Journal(text, file: file)
    } catch {
      throw CommandFailure(error)
    }
  }

  private static func value(_ power: String, _ record: StatusRecord) -> DocumentValue {
    let members: [(String, String?)] = [
      ("power", power), ("status", record.status.rawValue), ("by", record.by),
      ("unit", record.unit), ("on", record.on.text), ("opinion", record.opinion),
      ("digest", record.digest),
    ]
    return DocumentValue(
      .object(
        members.compactMap { key, text in
          text.map {
            DocumentValue.Member(key: key, value: DocumentValue(.text($0), line: 0))
          }
        }), line: 0)
  }
}
