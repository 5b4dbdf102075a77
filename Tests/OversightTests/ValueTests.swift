import Foundation
import Oversight
import Testing

@Suite("Values of the model")
struct ValueTests {
  @Test(
    "A day is one that the calendar has",
    arguments: [
      ("2026-01-15", true), ("2024-02-29", true), ("2000-02-29", true), ("2025-02-29", false),
      ("1900-02-29", false), ("2100-02-29", false), ("2026-04-30", true), ("2026-04-31", false),
      ("2026-12-31", true), ("2026-13-01", false), ("2026-00-01", false), ("2026-01-00", false),
      ("2026-01-32", false), ("0000-01-01", false), ("0001-01-01", true), ("9999-12-31", true),
      ("2026-1-15", false), ("2026-01-15T00:00", false), ("2026/01/15", false), ("", false),
      ("-026-01-15", false), ("２０２６-01-15", false), ("+026-01-15", false), ("2026-01--1", false),
    ]
  )
  func dates(_ text: String, isValid: Bool) {
    #expect(CalendarDate(text).isValid == isValid)
    #expect(CalendarDate(text).text == text)
  }

  @Test("Days agree with the calendar of the system for four hundred years")
  func everyDay() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    for year in 1801...2200 {
      for month in 1...12 {
        let first = try #require(
          calendar.date(from: DateComponents(year: year, month: month, day: 1))
        )
        let days = try #require(calendar.range(of: .day, in: .month, for: first)).count
        let text = String(format: "%04d-%02d-", year, month)
        #expect(CalendarDate(text + "\(days)").isValid)
        #expect(!CalendarDate(text + "\(days + 1)").isValid)
      }
    }
  }

  @Test("Days sort as they follow one another, and a text that is no day is not read")
  func datesSortAndDecode() throws {
    #expect(("2026-01-15" as CalendarDate) < "2026-02-01")
    #expect(("0999-12-31" as CalendarDate) < "1000-01-01")
    let day = try JSONDecoder().decode([CalendarDate].self, from: Data(#"["2026-01-15"]"#.utf8))
    #expect(day.first?.components?.month == 1)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([CalendarDate].self, from: Data(#"["2026-02-30"]"#.utf8))
    }
  }

  @Test(
    "The worst grade weighs three and the mildest one, on scales of every length",
    arguments: [(1, [3]), (2, [3, 1]), (3, [3, 2, 1]), (4, [3, 2, 2, 1]), (5, [3, 2, 2, 2, 1])]
  )
  func weights(_ levels: Int, weights: [Int]) {
    let labels = (1...levels).map { LocalizedText("\($0)") }
    let scale = GradeScale("scale", worstFirst: labels)
    #expect((0..<levels).map { scale[$0].weight } == weights)
    #expect((0..<levels).map { scale[$0].label } == labels)
  }

  @Test("A grade that its scale does not have is not read")
  func gradesDecode() throws {
    let json = try JSONEncoder().encode(Grade.low)
    #expect(try JSONDecoder().decode(Grade.self, from: json) == .low)
    let wrong = String(decoding: json, as: UTF8.self).replacing(
      "\"ordinal\":2",
      with: "\"ordinal\":3"
    )
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Grade.self, from: Data(wrong.utf8))
    }
  }

  @Test("A text is read in a language, or as its author wrote it")
  func localizedText() throws {
    let text = LocalizedText("集体审议", english: "Collective review")
    #expect(text[.english] == "Collective review")
    #expect(text[.simplifiedChinese] == "集体审议")
    #expect(("审议" as LocalizedText)[.english] == "审议")
    for value in [text, "审议", ""] {
      let json = try JSONEncoder().encode(value)
      #expect(try JSONDecoder().decode(LocalizedText.self, from: json) == value)
    }
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(LocalizedText.self, from: Data(#"{"en": "x"}"#.utf8))
    }
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(
        LocalizedText.self,
        from: Data(#"{"original": "x", "tlh": "y"}"#.utf8)
      )
    }
  }

  @Test(
    "A text is blank where nothing can be read in it",
    arguments: [
      ("", true), (" \t\n　", true), ("\u{200B}\u{FEFF}", true), ("\u{0}\u{7}", true), ("a ", false),
      ("。", false), ("👩‍👩‍👧‍👦", false), ("\u{3164}", true), ("\u{2800}", true),
      ("\u{115F}\u{1160}", true), ("\u{FFA0}", true), ("\u{AD}\u{200D}\u{2060}", true),
      ("\u{034F}\u{FE0F}\u{E0041}", true), ("\u{1D159}", true), ("\u{3164}a", false),
    ]
  )
  func blank(_ text: String, isBlank: Bool) {
    #expect(LocalizedText(text).isBlank == isBlank)
  }

  @Test(
    "Limits read as people say them",
    arguments: [
      (TimeLimit.onTheSpot, "on the spot", "当场"), (.sameDay, "1 working day", "1 个工作日"),
      (.workingDays(20), "20 working days", "20 个工作日"), (.days(1), "1 day", "1 日"),
      (.days(7), "7 days", "7 日"), (.hours(1), "1 hour", "1 小时"), (.hours(48), "48 hours", "48 小时"),
    ]
  )
  func limits(_ limit: TimeLimit, english: String, chinese: String) {
    #expect(limit.title[.english] == english)
    #expect(limit.title[.simplifiedChinese] == chinese)
    #expect(ReturnLimit.within(limit).title[.english] == "within \(english)")
  }

  @Test("The organisation of a unit is the root of its tree")
  func units() {
    let bureau = Unit("bureau", "局")
    let office = Unit("office", "室", in: Unit("section", "科", in: bureau))
    #expect(office.organisationID == "bureau")
    #expect(office.ancestors.map(\.id) == ["section", "bureau"])
    #expect(bureau.organisationID == "bureau")
  }
}
