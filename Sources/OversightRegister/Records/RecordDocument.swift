internal import Oversight
internal import OversightCommands
internal import OversightFormats

/// Records for programs.
struct RecordDocument: Encodable {
  let schema = "urn:oversight:register-records:1"
  let records: [Entry]

  struct Entry: Encodable {
    let number: String
    let kind: String
    let state: String
    let fields: [String: String]
    let events: [Event]
  }

  struct Event: Encodable {
    let sequence: Int
    let kind: String
    let actor: String
    let time: String
  }

  init(_ records: [Record]) {
    self.records = records.map { record in
      Entry(
        number: record.number, kind: record.kind.rawValue, state: record.state.rawValue,
        fields: Dictionary(
          uniqueKeysWithValues: record.fields.map { ($0.key.rawValue, $0.value) }),
        events: record.events.map { event in
          Event(
            sequence: event.sequence, kind: event.kind, actor: event.actor, time: event.time)
        })
    }
  }
}

/// Records as the files that others read: waivers for a check, publications and reviews for a journal.
enum RecordFile {
  /// - Throws: ``CommandFailure`` for kinds of which there is no such file.
  static func text(of records: [Record], _ kind: RecordKind?) throws(CommandFailure) -> String {
    let (key, rows): (String, [[(String, String?)]])
    switch kind {
    case .waiver:
      key = "waivers"
      rows = records.map { record in
        [
          ("rule", record.fields[.rule]), ("element", record.fields[.element]),
          ("reason", record.fields[.reason]), ("grantedBy", record.fields[.grantedBy]),
          ("grantedOn", record.fields[.onDay]), ("until", record.fields[.until]),
        ]
      }
    case .publication:
      (key, rows) = ("records", records.map { journalRow($0, .published, opinion: .place) })
    case .review:
      (key, rows) = ("records", records.map { journalRow($0, .reviewed, opinion: .result) })
    default: throw CommandFailure(Texts.register.text("no-record-file"))
    }
    let values = rows.map { row in
      DocumentValue(
        .object(
          row.compactMap { key, text in
            text.map { DocumentValue.Member(key: key, value: DocumentValue(.text($0), line: 1)) }
          }), line: 1)
    }
    var writer = YAMLWriter()
    writer.write(
      DocumentValue(
        .object([DocumentValue.Member(key: key, value: DocumentValue(.list(values), line: 1))]),
        line: 1))
    return writer.text
  }

  private static func journalRow(
    _ record: Record, _ status: PowerStatus, opinion: FilingField
  ) -> [(String, String?)] {
    [
      ("power", record.fields[.power]), ("status", status.rawValue),
      ("by", record.events.first?.actor), ("on", record.fields[.onDay]),
      ("opinion", record.fields[opinion]),
    ]
  }
}
