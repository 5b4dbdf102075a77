/// Filings as JSON.
struct FilingDocument: Encodable {
  /// Names the form and its version.
  static let format = "urn:oversight:filings:1"

  private struct Entry: Encodable {
    let number: String
    let state: String
    let statements: [String: String]
    let materials: [Material]
    let events: [Event]
  }

  private struct Material: Encodable {
    let title: String
    let copies: String
    let sha256: String?
    let secret: Bool
  }

  private struct Event: Encodable {
    let sequence: Int
    let kind: String
    let actor: String
    let time: String
    let digest: String
  }

  private let format = Self.format
  private let filings: [Entry]

  init(_ filings: [Filing]) {
    self.filings = filings.map { filing in
      Entry(
        number: filing.number, state: filing.state.rawValue,
        statements: Dictionary(
          uniqueKeysWithValues: filing.fields.map { ($0.key.rawValue, $0.value) }),
        materials: filing.materials.map {
          Material(title: $0.title, copies: $0.copies, sha256: $0.digest, secret: $0.isSecret)
        },
        events: filing.events.map {
          Event(
            sequence: $0.sequence, kind: $0.kind, actor: $0.actor, time: $0.time,
            digest: $0.digest)
        })
    }
  }
}
