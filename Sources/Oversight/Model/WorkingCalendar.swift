/// Which days an office works: Monday to Friday, but for the holidays and shifted working days that
/// its authority announces each year.
public struct WorkingCalendar: Sendable, Hashable {
  /// Days off that fall on a weekday.
  public var holidays: Set<CalendarDate> = []
  /// Saturdays and Sundays on which the office works.
  public var workingWeekends: Set<CalendarDate> = []

  /// Monday to Friday, without holidays.
  public init() {}

  /// Whether the office works on a day; false where the text is not a day.
  public func isWorkingDay(_ date: CalendarDate) -> Bool {
    guard let number = date.dayNumber else { return false }
    if workingWeekends.contains(date) { return true }
    if holidays.contains(date) { return false }
    // 1970-01-01 was a Thursday; 0 is a Monday here.
    let weekday = ((number + 3) % 7 + 7) % 7
    return weekday < 5
  }

  /// The last day of a limit that begins on a day, which does not count itself; nil where the text is
  /// not a day, the limit is in hours, or there is no such day before the year 10000.
  ///
  /// - Complexity: O(number of days).
  public func end(of limit: TimeLimit, from start: CalendarDate) -> CalendarDate? {
    day(limit, from: start, in: 1)
  }

  /// The last day on which what is due so long before a day is in time; nil where the text is not a
  /// day, the limit is in hours, or there is no such day after the year 0.
  ///
  /// - Complexity: O(number of days).
  public func latestDay(_ limit: TimeLimit, before end: CalendarDate) -> CalendarDate? {
    day(limit, from: end, in: -1)
  }

  /// - Parameter direction: 1 for later days, -1 for earlier ones.
  private func day(
    _ limit: TimeLimit, from start: CalendarDate, in direction: Int
  ) -> CalendarDate? {
    switch limit.unit {
    case .hours: return nil
    case .calendarDays: return start.adding(days: direction * limit.amount)
    case .workingDays:
      guard var number = start.dayNumber else { return nil }
      var left = limit.amount
      while left > 0 {
        number += direction
        let day = CalendarDate(dayNumber: number)
        guard day.isValid else { return nil }
        if isWorkingDay(day) { left -= 1 }
      }
      return CalendarDate(dayNumber: number)
    }
  }
}

extension FilingFacts {
  /// The last day on which the filing is in time, by the day on which the step was done or is planned;
  /// nil where the model does not say how long before or after it is due, or says so in hours.
  ///
  /// - Complexity: O(number of days).
  public func dueDay(
    forStepOn day: CalendarDate, in calendar: WorkingCalendar = WorkingCalendar()
  ) -> CalendarDate? {
    guard phase != .during else { return day.isValid ? day : nil }
    guard let offset else { return nil }
    return phase == .before
      ? calendar.latestDay(offset, before: day) : calendar.end(of: offset, from: day)
  }
}
