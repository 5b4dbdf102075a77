extension PowerStatus {
  /// The events that may follow where a power has come this far.
  ///
  /// Departments report, the resident discipline office returns with an opinion or reviews, the
  /// district's commission confirms, and then the entry is published. A power in force is reviewed
  /// again and again; to change it, it is reported anew. What is repealed stays so.
  public var successors: [PowerStatus] {
    switch self {
    case .draft: [.draft, .reported]
    case .reported: [.reported, .returned, .reviewed]
    case .returned: [.draft, .reported]
    case .reviewed: [.reported, .returned, .confirmed]
    case .confirmed, .published: [.reported, .reviewed, .published, .repealed]
    case .repealed: []
    }
  }

  /// Whether the power is in force and its content is what was confirmed.
  public var isInForce: Bool { self == .confirmed || self == .published }

  /// How far a power that has come this far is after an event; nil where the event may not follow.
  ///
  /// The periodic review of a power in force leaves it in force.
  public func stage(after event: PowerStatus) -> PowerStatus? {
    guard successors.contains(event) else { return nil }
    return event == .reviewed && isInForce ? self : event
  }
}
