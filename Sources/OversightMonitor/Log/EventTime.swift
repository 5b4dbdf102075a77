package import Oversight

/// When something was recorded: a day and a time as they are on the clock of the office.
package struct EventTime: Sendable, Hashable, Comparable {
  /// The days since 1970-01-01 by the clock that wrote the time.
  package let day: Int
  /// The seconds since 1970-01-01 00:00 UTC; by the clock that wrote them where no offset is given.
  package let seconds: Double

  /// Reads a time by ISO 8601 or as spreadsheets write it: `2026-03-02`, `2026-03-02 08:30`,
  /// `2026-03-02T08:30:15.250+08:00`, `2026/3/2 8:30`. Nil where the text is none.
  package init?(_ text: String) {
    var reader = DigitReader(text)
    guard let year = reader.number(4...4), let mark = reader.mark("-/"),
      let month = reader.number(1...2), reader.mark([mark]) != nil,
      let dayOfMonth = reader.number(1...2),
      let day = CalendarDate(Self.iso(year, month, dayOfMonth)).dayNumber
    else { return nil }
    self.day = day
    var seconds = Double(day) * 86_400
    if reader.mark("T ") != nil {
      guard let hour = reader.number(1...2), hour < 24, reader.mark(":") != nil,
        let minute = reader.number(2...2), minute < 60
      else { return nil }
      seconds += Double(hour * 3_600 + minute * 60)
      if reader.mark(":") != nil {
        guard let second = reader.number(2...2), second <= 60 else { return nil }
        seconds += Double(second)
        if reader.mark(".,") != nil {
          guard let fraction = reader.fraction() else { return nil }
          seconds += fraction
        }
      }
      if reader.mark("Z") == nil, let sign = reader.mark("+-") {
        guard let hours = reader.number(2...2), hours <= 14 else { return nil }
        _ = reader.mark(":")
        let minutes = reader.number(2...2) ?? 0
        let offset = Double(hours * 3_600 + minutes * 60)
        seconds += sign == "+" ? -offset : offset
      }
    }
    guard reader.isAtEnd else { return nil }
    self.seconds = seconds
  }

  /// The day on which it was recorded.
  package var date: CalendarDate { CalendarDate(dayNumber: day) }

  package static func < (left: Self, right: Self) -> Bool { left.seconds < right.seconds }

  private static func iso(_ year: Int, _ month: Int, _ day: Int) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let digits = String(year)
    return String(repeating: "0", count: max(0, 4 - digits.count))
      + digits + "-" + two(month) + "-" + two(day)
  }
}

/// Reads digits and marks one after the other.
private struct DigitReader {
  private var rest: Substring.UTF8View

  init(_ text: String) { rest = text[...].utf8 }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func number(_ digits: ClosedRange<Int>) -> Int? {
    var value = 0
    var count = 0
    while count < digits.upperBound, let byte = rest.first, (48...57).contains(byte) {
      value = value * 10 + Int(byte - 48)
      count += 1
      rest.removeFirst()
    }
    return digits.contains(count) ? value : nil
  }

  mutating func fraction() -> Double? {
    var value = 0.0
    var unit = 0.1
    var isEmpty = true
    while let byte = rest.first, (48...57).contains(byte) {
      value += Double(byte - 48) * unit
      unit /= 10
      isEmpty = false
      rest.removeFirst()
    }
    return isEmpty ? nil : value
  }

  mutating func mark(_ marks: [Character]) -> Character? {
    guard let byte = rest.first else { return nil }
    let character = Character(UnicodeScalar(byte))
    guard marks.contains(character) else { return nil }
    rest.removeFirst()
    return character
  }

  mutating func mark(_ marks: String) -> Character? { mark(Array(marks)) }
}
