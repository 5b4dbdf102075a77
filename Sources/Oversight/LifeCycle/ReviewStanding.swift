/// Whether the risks of a power have been reviewed in time.
public enum ReviewStanding: Sendable, Hashable {
  /// Nobody needs to have reviewed it yet, or nobody any more.
  case notNeeded
  /// It is in force, and nobody ever has.
  case never
  /// The review holds, until and with the day `due`.
  case current(reviewed: CalendarDate, due: CalendarDate)
  /// The review of the first day held until the second.
  case overdue(reviewed: CalendarDate, due: CalendarDate)

  /// Whether somebody should have reviewed it.
  public var isOverdue: Bool {
    switch self {
    case .never, .overdue: true
    case .notNeeded, .current: false
    }
  }
}

extension Power {
  /// The last day on which its risks were reviewed as a whole: as the entry says or, where that is
  /// later, as its history has it; nil where nobody has.
  ///
  /// - Parameter day: what is recorded of later days does not count.
  public func lastReview(by day: CalendarDate) -> CalendarDate? {
    (history.filter { $0.status == .reviewed && $0.on <= day }.map(\.on)
      + [reviewedOn].compactMap { $0 }).max()
  }

  /// Whether its risks have been reviewed in time, for a day.
  ///
  /// - Complexity: O(number of days of the interval, where it is in working days).
  public func reviewStanding(
    on day: CalendarDate, in calendar: WorkingCalendar
  ) -> ReviewStanding {
    guard status != .repealed else { return .notNeeded }
    guard let reviewed = lastReview(by: day) else { return status.isInForce ? .never : .notNeeded }
    guard let due = calendar.end(of: reviewInterval, from: reviewed) else { return .notNeeded }
    return due < day
      ? .overdue(reviewed: reviewed, due: due) : .current(reviewed: reviewed, due: due)
  }
}
