/// A day of the Gregorian calendar, without a time or a time zone, written as ISO 8601 has it.
///
/// A model writes it as a literal: `"2026-01-15"`. A literal that is no day is kept as written and
/// reported, with its place, when the model is resolved.
public struct CalendarDate: Sendable, Hashable, ExpressibleByStringLiteral {
  /// The day as it was written.
  public let text: String
  /// Year, month and day; nil where the text is not a day.
  public let components: Components?

  /// The numbers of a day.
  public struct Components: Sendable, Hashable {
    public let year: Int
    public let month: Int
    public let day: Int
  }

  public init(stringLiteral value: String) { self.init(value) }

  public init(_ text: String) {
    self.text = text
    components = Self.parse(text)
  }

  /// Whether the calendar has this day.
  public var isValid: Bool { components != nil }

  private static func parse(_ text: String) -> Components? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2],
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
      year >= 1, (1...12).contains(month), (1...days(in: month, of: year)).contains(day)
    else { return nil }
    return Components(year: year, month: month, day: day)
  }

  private static func days(in month: Int, of year: Int) -> Int {
    let isLeapYear = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    switch month {
    case 2: return isLeapYear ? 29 : 28
    case 4, 6, 9, 11: return 30
    default: return 31
    }
  }
}

/// The form of ISO 8601 sorts as the days do.
extension CalendarDate: Comparable {
  public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

extension CalendarDate: CustomStringConvertible, Codable {
  public var description: String { text }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    self.init(try container.decode(String.self))
    guard isValid else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "'\(text)' is not a day such as 2026-01-15")
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
