import Foundation
import Oversight
import OversightTestSupport
import Testing

/// Counting in days.
@Suite struct CalendarTests {
  /// Foundation counts the same days the slow way.
  @Test func `day numbers agree with the calendar of Foundation`() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    var generator = SeededGenerator(seed: 61)
    for _ in 0..<2_000 {
      let year = Int.random(in: 1_600...2_400, using: &generator)
      let month = Int.random(in: 1...12, using: &generator)
      let day = Int.random(in: 1...28, using: &generator)
      let date = CalendarDate(
        String(format: "%04d-%02d-%02d", year, month, day))
      let moment = try #require(
        calendar.date(from: DateComponents(year: year, month: month, day: day)))
      let number = try #require(date.dayNumber)
      #expect(number == Int((moment.timeIntervalSince1970 / 86_400).rounded()))
      #expect(CalendarDate(dayNumber: number) == date)
      let weekday = calendar.component(.weekday, from: moment)
      #expect(WorkingCalendar().isWorkingDay(date) == (2...6).contains(weekday))
    }
    #expect(CalendarDate("2024-02-30").dayNumber == nil)
    #expect(CalendarDate("2024-02-28").adding(days: 2) == "2024-03-01")
  }

  @Test func `a limit ends after so many working days, the first one not counted`() {
    var calendar = WorkingCalendar()
    #expect(calendar.end(of: .workingDays(3), from: "2026-07-02") == "2026-07-07")
    #expect(calendar.end(of: .days(10), from: "2026-07-02") == "2026-07-12")
    #expect(calendar.end(of: .hours(2), from: "2026-07-02") == nil)
    calendar.holidays = ["2026-07-03"]
    calendar.workingWeekends = ["2026-07-05"]
    #expect(calendar.end(of: .workingDays(3), from: "2026-07-02") == "2026-07-07")
    calendar.workingWeekends = []
    #expect(calendar.end(of: .workingDays(3), from: "2026-07-02") == "2026-07-08")
  }
}
