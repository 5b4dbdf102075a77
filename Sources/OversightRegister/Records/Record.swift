package import Oversight

/// A record as its events make it.
package struct Record: Sendable {
  /// How far it has come. What needs no closure is done when it is made.
  package enum State: String, Sendable, CaseIterable {
    case open, explained, remedied, closed, referred
  }

  package let number: String
  package let kind: RecordKind
  package private(set) var fields: [FilingField: String] = [:]
  package private(set) var state: State
  package private(set) var events: [RegisterEvent] = []

  /// - Returns: nil where the events are none of a record.
  /// - Throws: `DocumentSyntaxError` where the statements of an event cannot be read.
  init?(_ events: [RegisterEvent]) throws {
    guard let first = events.first,
      let kind = RecordKind.allCases.first(where: { $0.opening.rawValue == first.kind })
    else { return nil }
    number = first.filing
    self.kind = kind
    state = kind.isFollowedUp ? .open : .closed
    for event in events {
      self.events.append(event)
      fields.merge(try FilingField.fields(of: event.payload)) { $1 }
      switch EventKind(rawValue: event.kind) {
      case .explained: state = .explained
      case .remedied: state = .remedied
      case .verified: state = .closed
      case .referred: state = .referred
      default: break
      }
    }
  }

  /// All records of a register, in the order in which they were made.
  package static func all(of events: [RegisterEvent]) throws -> [Record] {
    let openings = Set(RecordKind.allCases.map(\.opening.rawValue))
    var order: [String] = []
    var groups: [String: [RegisterEvent]] = [:]
    for event in events {
      if groups[event.filing] == nil {
        guard openings.contains(event.kind) else { continue }
        order.append(event.filing)
      }
      groups[event.filing, default: []].append(event)
    }
    return try order.compactMap { try Record(groups[$0] ?? []) }
  }

  /// Whether an event of this kind may come next: first the explanation, then the remedy, then somebody
  /// looks. What is not right yet is remedied again; whatever is open may be referred.
  package func admits(_ kind: EventKind) -> Bool {
    guard self.kind.isFollowedUp else { return false }
    return switch kind {
    case .explained: state == .open
    case .remedied: state == .explained || state == .remedied
    case .verified: state == .remedied
    case .referred: [.open, .explained, .remedied].contains(state)
    default: false
    }
  }

  /// Whether it is still to be closed.
  package var isPending: Bool { kind.isFollowedUp && state != .closed && state != .referred }

  /// Whether its deadline is over on a day, and it is still open.
  package func isOverdue(on day: CalendarDate) -> Bool {
    guard isPending, let deadline = fields[.deadline] else { return false }
    return CalendarDate(deadline) < day
  }
}
