/// A filing as its events make it.
package struct Filing: Sendable {
  /// How far a filing has come, in this order.
  package enum State: String, Sendable, CaseIterable {
    case opened, received, opinion, rectified, closed
  }

  /// A paper that was filed with it.
  package struct Material: Sendable, Hashable {
    package let title: String
    package let copies: String
    /// The digest SHA-256 of the file; nil where the paper is no file.
    package let digest: String?
    package let isSecret: Bool
  }

  package let number: String
  package private(set) var fields: [FilingField: String] = [:]
  package private(set) var materials: [Material] = []
  package private(set) var state = State.opened
  /// Whether the last opinion has set a day by which something is to be put right, and nothing was.
  package private(set) var awaitsRectification = false
  package private(set) var events: [RegisterEvent] = []

  /// - Throws: `DocumentSyntaxError` where the statements of an event cannot be read.
  package init?(_ events: [RegisterEvent]) throws {
    guard let first = events.first, first.kind == EventKind.opened.rawValue else { return nil }
    number = first.filing
    for event in events { try add(event) }
  }

  private mutating func add(_ event: RegisterEvent) throws {
    events.append(event)
    let stated = try FilingField.fields(of: event.payload)
    switch EventKind(rawValue: event.kind) {
    case .material:
      materials.append(
        Material(
          title: stated[.title] ?? "", copies: stated[.copies] ?? "1", digest: stated[.sha256],
          isSecret: stated[.secret] != nil))
      return
    case .received: state = .received
    case .opinion:
      state = .opinion
      awaitsRectification = stated[.deadline] != nil
    case .rectified:
      state = .rectified
      awaitsRectification = false
    case .closed: state = .closed
    default: break
    }
    fields.merge(stated) { $1 }
  }

  /// The filing without what the public may not see: the title and digest of secret materials, and
  /// events that name them.
  package var published: Filing {
    var filing = self
    filing.materials.removeAll(where: \.isSecret)
    filing.events.removeAll { event in
      event.kind == EventKind.material.rawValue
        && (try? FilingField.fields(of: event.payload))?[.secret] != nil
    }
    return filing
  }

  /// All filings of a register, in the order in which they were opened.
  package static func all(of events: [RegisterEvent]) throws -> [Filing] {
    var order: [String] = []
    var groups: [String: [RegisterEvent]] = [:]
    for event in events where event.kind != EventKind.founded.rawValue {
      if groups[event.filing] == nil { order.append(event.filing) }
      groups[event.filing, default: []].append(event)
    }
    return try order.compactMap { try Filing(groups[$0] ?? []) }
  }

  /// Whether an event of this kind may come next.
  package func admits(_ kind: EventKind) -> Bool {
    switch kind {
    case .material, .corrected: state != .closed
    case .received: state == .opened
    case .opinion: [.received, .opinion, .rectified].contains(state)
    case .rectified: state == .opinion
    case .closed: state != .closed && state != .opened && !awaitsRectification
    // The others open something, or are about something else.
    default: false
    }
  }
}
