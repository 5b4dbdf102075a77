import Foundation
import Oversight
import OversightRules
import Testing

/// The working calendar of the Chinese pack, held against published calendars where they lie beside.
@Suite struct CalendarDataTests {
  private struct Year: Decodable {
    struct Day: Decodable {
      let date: String
      let isOffDay: Bool
    }
    let days: [Day]
  }

  /// Published calendars are kept beside the repository, not in it.
  private static let folder = URL(fileURLWithPath: #filePath)
    .appendingPathComponent("../../../../shared/data/calendars").standardizedFileURL

  private static let isThere = FileManager.default.fileExists(atPath: folder.path)

  @Test(
    .enabled(if: isThere, "no published calendars beside the repository"), arguments: [2025, 2026])
  func `every day that the authority names is as it says`(year: Int) throws {
    let file = Self.folder.appendingPathComponent("cn-\(year).json")
    let published = try JSONDecoder().decode(Year.self, from: Data(contentsOf: file))
    let calendar = CheckConfiguration.complete.policy.calendar
    let named = Dictionary(uniqueKeysWithValues: published.days.map { ($0.date, $0.isOffDay) })
    #expect(named.count > 20)
    var day = CalendarDate("\(year)-01-01")
    var offDays = 0
    while day.text.hasPrefix("\(year)") {
      let number = try #require(day.dayNumber)
      let isWeekend = ((number + 3) % 7 + 7) % 7 >= 5
      let isOff = named[day.text] ?? isWeekend
      #expect(calendar.isWorkingDay(day) == !isOff, "\(day.text)")
      offDays += isOff ? 1 : 0
      day = CalendarDate(dayNumber: number + 1)
    }
    #expect(offDays > 100)
  }

  @Test func `a limit runs past the holidays`() {
    let calendar = CheckConfiguration.complete.policy.calendar
    // 2026-09-30 is a Wednesday; the first working days after it are 8, 9 and Saturday 10 October.
    #expect(calendar.end(of: .workingDays(3), from: "2026-09-30") == "2026-10-10")
  }
}
