/// How long something may take, with its unit.
///
/// Units are never added to one another: without a calendar a working day has no length in hours.
public struct TimeLimit: Sendable, Hashable, Codable {
  /// What a limit counts.
  public enum Unit: String, Sendable, Hashable, Codable, CaseIterable {
    case workingDays, calendarDays, hours
  }

  /// How many units; 0 means at once.
  public var amount: Int
  public var unit: Unit

  public init(_ amount: Int, _ unit: Unit) {
    self.amount = amount
    self.unit = unit
  }

  /// Days on which the office works.
  public static func workingDays(_ amount: Int) -> TimeLimit { .init(amount, .workingDays) }
  /// Days of the calendar.
  public static func days(_ amount: Int) -> TimeLimit { .init(amount, .calendarDays) }
  /// Hours of the clock.
  public static func hours(_ amount: Int) -> TimeLimit { .init(amount, .hours) }
  /// While the party waits at the counter.
  public static let onTheSpot = TimeLimit(0, .hours)
  /// Before the working day ends. It counts as one working day.
  public static let sameDay = TimeLimit(1, .workingDays)
}

/// The limits of a whole power.
public struct PowerLimits: Sendable, Hashable, Codable {
  /// What the law gives.
  public var statutory: TimeLimit?
  /// What the body promises.
  public var promised: TimeLimit?

  public init(statutory: TimeLimit? = nil, promised: TimeLimit? = nil) {
    self.statutory = statutory
    self.promised = promised
  }
}
