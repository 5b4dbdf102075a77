/// What has become of a power by a day: its own history and what a journal adds to it, played
/// through from the beginning.
public struct LifeCycle: Sendable {
  /// An event, and where it is recorded.
  public struct Event: Sendable, Hashable {
    public let record: StatusRecord
    /// Its place among the power's records of the journal; nil where the model itself has it.
    public let placeInJournal: Int?
  }

  /// The events that count, the oldest first.
  public let events: [Event]
  /// How far the power has come.
  public let stage: PowerStatus
  /// The confirmation of a power in force; nil where it is not in force or nothing is recorded.
  public let confirmation: StatusRecord?
  /// What makes no sense and what cannot be known, in the order of the events.
  public let findings: [Finding]

  /// - Parameters:
  ///   - journal: the records of the journal about this power, in its order.
  ///   - day: later records do not count; nil for all.
  /// - Complexity: O(n²) in the number of records.
  public init(_ power: Power, journal: [StatusRecord] = [], by day: CalendarDate? = nil) {
    // A model without history states where the journal goes on.
    let start = power.history.isEmpty ? power.status : .draft
    let all = Self.merged(power.history, journal, from: start)
    events = all.filter { event in day.map { event.record.on <= $0 } ?? true }
    var replay = Replay(from: start, isStated: power.history.isEmpty && start != .draft)
    for (place, event) in events.enumerated() { replay.take(event.record, at: place) }
    var findings = replay.findings
    if events.isEmpty, start.isInForce { findings.append(Finding(.noRecord, [:])) }
    // Draft is what a model says that says nothing.
    if !power.history.isEmpty, power.status != .draft {
      let own = Self.stage(of: power.history, by: day)
      if own != power.status {
        findings.append(
          Finding(.otherStatus, ["stated": power.status.title, "stage": own.title]))
      }
    }
    let later = all.count - events.count
    if later > 0 { findings.append(Finding(.later, ["count": LocalizedText("\(later)")])) }
    stage = replay.stage
    confirmation = replay.stage.isInForce ? replay.confirmation : nil
    self.findings = findings
  }

  /// What contradicts itself.
  public var contradictions: [Finding] { findings.filter(\.kind.isContradiction) }

  private static func stage(of records: [StatusRecord], by day: CalendarDate?) -> PowerStatus {
    var replay = Replay(from: .draft, isStated: false)
    for (place, record) in records.enumerated() where day.map({ record.on <= $0 }) ?? true {
      replay.take(record, at: place)
    }
    return replay.stage
  }

  /// Both sequences as one by days, each in its own order, so that a day that goes backwards is
  /// still seen. Of two events of one day that comes first which may follow.
  private static func merged(
    _ history: [StatusRecord], _ journal: [StatusRecord], from start: PowerStatus
  ) -> [Event] {
    var added = journal.enumerated().map { Event(record: $1, placeInJournal: $0) }[...]
    var own = history.map { record -> Event in
      guard let place = added.firstIndex(where: { $0.record.isSame(as: record) }) else {
        return Event(record: record, placeInJournal: nil)
      }
      let other = added.remove(at: place).record
      return Event(record: record.completed(by: other), placeInJournal: nil)
    }[...]
    var stage = start
    var events: [Event] = []
    while let first = own.first ?? added.first {
      var isAdded = own.isEmpty
      if let other = added.first, !own.isEmpty {
        isAdded =
          other.record.on < first.record.on
          || other.record.on == first.record.on
            && stage.stage(after: first.record.status) == nil
            && stage.stage(after: other.record.status) != nil
      }
      let event = isAdded ? added.removeFirst() : own.removeFirst()
      stage = stage.stage(after: event.record.status) ?? event.record.status
      events.append(event)
    }
    return events
  }
}

extension StatusRecord {
  /// Whether two records are of one event.
  fileprivate func isSame(as other: StatusRecord) -> Bool {
    status == other.status && on == other.on && by == other.by
  }

  /// This record with what only the other one says.
  fileprivate func completed(by other: StatusRecord) -> StatusRecord {
    StatusRecord(
      status, by: by, unit: unit ?? other.unit, on: on, opinion: opinion ?? other.opinion,
      digest: digest ?? other.digest)
  }
}
