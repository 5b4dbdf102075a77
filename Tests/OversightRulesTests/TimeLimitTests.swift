import Oversight
import OversightRules
import Testing

/// Limits in different units.
@Suite struct TimeLimitTests {
  /// The days that so many working days span, from every day of a week on.
  private func spans(of amount: Int) throws -> [Int] {
    try (0..<7).map { offset in
      let start = CalendarDate(dayNumber: 20_000 + offset)
      let end = try #require(WorkingCalendar().end(of: .workingDays(amount), from: start))
      return try #require(end.days(since: start))
    }
  }

  @Test func `what is sure is so from every day of the week on, and what is not depends on it`()
    throws
  {
    for amount in 0...30 {
      let spans = try spans(of: amount)
      for days in 0...50 {
        let working = TimeLimit.workingDays(amount).isAtMost(.days(days))
        if working == true { #expect(spans.allSatisfy { $0 <= days }) }
        if working == false { #expect(spans.allSatisfy { $0 > days }) }
        let calendar = TimeLimit.days(days).isAtMost(.workingDays(amount))
        if calendar == true { #expect(spans.allSatisfy { days <= $0 }) }
        if spans.allSatisfy({ $0 <= days }) { #expect(working == true) }
      }
    }
    #expect(TimeLimit.workingDays(3).isAtMost(.workingDays(3)) == true)
    #expect(TimeLimit.days(4).isAtMost(.days(3)) == false)
    #expect(TimeLimit.hours(72).isAtMost(.days(3)) == true)
    #expect(TimeLimit.hours(73).isAtMost(.days(3)) == false)
    #expect(TimeLimit.onTheSpot.isAtMost(.workingDays(0)) == true)
    #expect(TimeLimit.hours(80).isAtMost(.workingDays(3)) == nil)
    #expect(TimeLimit.workingDays(.max).isAtMost(.days(.max)) == nil)
  }
}
