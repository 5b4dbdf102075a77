/// An event that is not yet in the register.
package struct NewEvent: Sendable {
  package var filing: String
  package var kind: EventKind
  package var actor: String
  package var time: EventTime
  package var fields: [FilingField: String]

  package init(
    filing: String, kind: EventKind, actor: String, time: EventTime,
    fields: [FilingField: String] = [:]
  ) {
    self.filing = filing
    self.kind = kind
    self.actor = actor
    self.time = time
    self.fields = fields
  }

  /// The event in its place of the chain.
  package func event(after last: RegisterEvent?) -> RegisterEvent {
    let previous = last?.digest ?? RegisterEvent.beginning
    let payload = FilingField.canonicalJSON(of: fields)
    func event(_ digest: String) -> RegisterEvent {
      RegisterEvent(
        sequence: (last?.sequence ?? 0) + 1, filing: filing, kind: kind.rawValue, actor: actor,
        time: time.text, payload: payload, previous: previous, digest: digest)
    }
    return event(event("").computedDigest)
  }
}
