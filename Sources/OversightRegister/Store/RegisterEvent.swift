/// An event of the register as it is stored: it is never changed, and names the one before it by
/// its digest.
package struct RegisterEvent: Sendable, Hashable {
  /// Names the content that is digested, and its version, so that no digest of another kind of
  /// content is ever one of an event.
  package static let format = "urn:oversight:register-event:1"

  /// What stands in the place of the digest before the first event.
  package static let beginning = String(repeating: "0", count: 64)

  /// The place in the register, counted from 1.
  package let sequence: Int
  /// The number of the filing; that of the unit for the founding of the register.
  package let filing: String
  /// The word of an ``EventKind``; kept as it is stored, so that a changed one is seen.
  package let kind: String
  /// Who has entered the event.
  package let actor: String
  /// When, in UTC by ISO 8601.
  package let time: String
  /// The statements, as JSON with sorted keys in the one layout of ``FilingField/canonicalJSON(of:)``.
  package let payload: String
  /// The digest of the event before, in hexadecimal digits.
  package let previous: String
  /// The digest of this event, in hexadecimal digits.
  package let digest: String

  package init(
    sequence: Int, filing: String, kind: String, actor: String, time: String, payload: String,
    previous: String, digest: String
  ) {
    self.sequence = sequence
    self.filing = filing
    self.kind = kind
    self.actor = actor
    self.time = time
    self.payload = payload
    self.previous = previous
    self.digest = digest
  }

  /// What is digested: each text after its length in bytes, so that no two contents are the same.
  package var content: String {
    [Self.format, previous, "\(sequence)", filing, kind, actor, time, payload]
      .map { "\($0.utf8.count):\($0)," }.joined()
  }
}
