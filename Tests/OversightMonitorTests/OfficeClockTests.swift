import Foundation
import Oversight
import OversightCommands
import OversightMonitor
import OversightTestSupport
import Testing

@Suite("Working days of cases")
struct OfficeClockTests {
  /// Published calendars are kept beside the repository, not in it.
  private static let folder = URL(fileURLWithPath: #filePath)
    .appendingPathComponent("../../../../shared/data/calendars").standardizedFileURL
  private static let isThere = FileManager.default.fileExists(atPath: folder.path)

  /// Counts day by day what the clock counts by weeks.
  private func count(_ calendar: WorkingCalendar, from start: Int, to end: Int) -> Int {
    (start..<max(start, end)).count { calendar.isWorkingDay(CalendarDate(dayNumber: $0 + 1)) }
  }

  private func compare(_ calendar: WorkingCalendar, days: ClosedRange<Int>, seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let clock = OfficeClock(calendar: calendar)
    for _ in 0..<3_000 {
      let start = Int.random(in: days, using: &generator)
      let end = start + Int.random(in: -5...120, using: &generator)
      let times = try [start, end].map {
        try #require(EventTime("\(CalendarDate(dayNumber: $0).text) 12:00"))
      }
      #expect(
        clock.elapsed(from: times[0], to: times[1], .workingDays)
          == count(calendar, from: start, to: end), "\(start) \(end)")
    }
  }

  @Test("Working days are those that are counted one by one, on random calendars", arguments: 0..<4)
  func random(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var calendar = WorkingCalendar()
    for _ in 0..<60 {
      let date = CalendarDate(dayNumber: Int.random(in: 20_000...20_800, using: &generator))
      if generator.chance(50) {
        calendar.holidays.insert(date)
      } else {
        calendar.workingWeekends.insert(date)
      }
    }
    try compare(calendar, days: 20_000...20_800, seed: seed)
  }

  @Test(
    "Published calendars are read as they are",
    .enabled(if: isThere, "no published calendars beside the repository"))
  func published() throws {
    var calendar = WorkingCalendar()
    for year in 2023...2026 {
      let file = Self.folder.appendingPathComponent("cn-\(year).json")
      try CalendarFile.read(
        try String(contentsOf: file, encoding: .utf8), file: file.path, into: &calendar)
    }
    #expect(calendar.holidays.count > 60 && calendar.workingWeekends.count > 20)
    // The Spring Festival and the National Day of 2024, and the Sundays that are worked for them.
    #expect(!calendar.isWorkingDay("2024-02-12") && !calendar.isWorkingDay("2024-10-01"))
    #expect(calendar.isWorkingDay("2024-02-18") && calendar.isWorkingDay("2024-09-29"))
    let days = try ["2023-01-01", "2026-09-01"].map {
      try #require(CalendarDate($0).dayNumber)
    }
    try compare(calendar, days: days[0]...days[1], seed: 9)
  }
}
