internal import Oversight

/// A case in the words of the process: the events that may be steps, the supervisions and
/// the filings.
struct CaseReading {
  /// The kinds of the events that count for replay.
  private(set) var trace: [Int] = []
  /// Their places in the case.
  private(set) var places: [Int] = []
  private(set) var supervisions: [(event: Int, Reference<ResolvedSupervision>)] = []
  private(set) var filings: [(event: Int, Reference<ResolvedFiling>)] = []

  init(_ entry: EventLog.Case, _ kinds: EventKinds) {
    for (place, event) in entry.events.enumerated() {
      switch kinds[event.name] {
      case .steps(let kind): trace.append(kind)
      case .supervision(let supervision):
        supervisions.append((place, supervision))
        continue
      case .filing(let filing):
        filings.append((place, filing))
        continue
      case nil: trace.append(EventKinds.unknownKind)
      }
      places.append(place)
    }
  }
}
