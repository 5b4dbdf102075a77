package import Oversight

extension TimeLimit {
  /// Whether this limit is surely no longer than another; nil where it depends on the calendar.
  ///
  /// So many working days span at least as many days of the calendar, and without holidays two days
  /// more for each weekend that they can touch.
  package func isAtMost(_ other: TimeLimit) -> Bool? {
    switch (unit, other.unit) {
    case let (own, others) where own == others: amount <= other.amount
    case (.calendarDays, .workingDays): amount <= other.amount ? true : nil
    case (.workingDays, .calendarDays):
      amount > other.amount ? false : amount + 2 * ((amount + 4) / 5) <= other.amount ? true : nil
    default: nil
    }
  }
}
