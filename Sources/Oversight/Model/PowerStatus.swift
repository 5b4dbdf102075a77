/// How far a power has come on the way to the published list.
public enum PowerStatus: String, Sendable, Hashable, Codable, CaseIterable {
  case draft, reported, returned, reviewed, confirmed, published, repealed
}

/// One event on that way: what became of it, who did it, when, and with which opinion.
public struct StatusRecord: Sendable, Hashable, Codable {
  public var status: PowerStatus
  public var by: String
  /// The unit for which it was done; nil where `by` says it.
  public var unit: String?
  public var on: CalendarDate
  public var opinion: String?
  /// The digest of what the power said then, as ``ContentDigest/of(_:)`` makes it; nil where none
  /// was kept, so that nobody knows whether it has changed since.
  public var digest: String?

  public init(
    _ status: PowerStatus, by: String, unit: String? = nil, on: CalendarDate,
    opinion: String? = nil, digest: String? = nil
  ) {
    self.status = status
    self.by = by
    self.unit = unit
    self.on = on
    self.opinion = opinion
    self.digest = digest
  }
}

/// What was made public, where, and for how long (公开).
public struct Publication: Sendable, Hashable, Codable {
  /// What a publication shows.
  public enum Matter: String, Sendable, Hashable, Codable, CaseIterable {
    case charts, result, partyAffairs, governmentAffairs, financeAffairs
  }

  public var matter: Matter
  public var place: String
  public var from: CalendarDate?
  public var until: CalendarDate?

  public init(
    _ matter: Matter, place: String, from: CalendarDate? = nil, until: CalendarDate? = nil
  ) {
    self.matter = matter
    self.place = place
    self.from = from
    self.until = until
  }
}
