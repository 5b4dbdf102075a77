package import Oversight

extension TimeLimit {
  /// Whether this limit is surely no longer than another; nil where it depends on the calendar.
  ///
  /// So many working days span at least as many days of the calendar, and without holidays at most two
  /// more for each weekend that they can touch.
  package func isAtMost(_ other: TimeLimit) -> Bool? {
    if unit == other.unit { return amount <= other.amount }
    if hours.upperBound <= other.hours.lowerBound { return true }
    return hours.lowerBound > other.hours.upperBound ? false : nil
  }

  /// The hours of the clock that the limit can span.
  private var hours: ClosedRange<Double> {
    let amount = Double(amount)
    switch unit {
    case .hours: return amount...amount
    case .calendarDays: return 24 * amount...24 * amount
    case .workingDays:
      let weekends = ((amount + 4) / 5).rounded(.down)
      return 24 * amount...24 * (amount + 2 * max(0, weekends))
    }
  }
}
