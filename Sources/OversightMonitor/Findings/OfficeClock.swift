package import Oversight

/// Counts time as limits do.
package struct OfficeClock: Sendable {
  let calendar: WorkingCalendar

  package init(calendar: WorkingCalendar) { self.calendar = calendar }

  /// What has passed from one time to another: whole days after the first, or begun hours.
  package func elapsed(from start: EventTime, to end: EventTime, _ unit: TimeLimit.Unit) -> Int {
    switch unit {
    case .hours: max(0, Int(((end.seconds - start.seconds) / 3_600).rounded(.up)))
    case .calendarDays: max(0, end.day - start.day)
    case .workingDays: workingDays(from: start.day, to: end.day)
    }
  }

  /// The working days after one day, up to another and with it.
  private func workingDays(from start: Int, to end: Int) -> Int {
    guard start < end else { return 0 }
    // Whole weeks have five; what the authority shifts is added and taken away.
    let weeks = (end - start) / 7
    var count = weeks * 5
    for day in (start + weeks * 7 + 1)..<(end + 1) where Self.isWeekday(day) { count += 1 }
    func isWithin(_ date: CalendarDate) -> Bool {
      date.dayNumber.map { start < $0 && $0 <= end } ?? false
    }
    func isWeekday(_ date: CalendarDate) -> Bool { date.dayNumber.map(Self.isWeekday) ?? false }
    count += calendar.workingWeekends.count { isWithin($0) && !isWeekday($0) }
    count -= calendar.holidays.count {
      isWithin($0) && isWeekday($0) && !calendar.workingWeekends.contains($0)
    }
    return count
  }

  /// 1970-01-01 was a Thursday; 0 is a Monday here.
  private static func isWeekday(_ day: Int) -> Bool { ((day + 3) % 7 + 7) % 7 < 5 }
}
