/// Counting in days of the Gregorian calendar.
extension CalendarDate {
  /// The days since 1970-01-01; nil where the text is not a day.
  ///
  /// - Complexity: O(1).
  public var dayNumber: Int? {
    components.map { Self.dayNumber(year: $0.year, month: $0.month, day: $0.day) }
  }

  /// The day with this number of days since 1970-01-01, from the year 1 on.
  ///
  /// - Complexity: O(1).
  public init(dayNumber: Int) {
    // Years begin in March here, so that a leap day is the last of its year.
    let shifted = dayNumber + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    self.init(
      Self.text(year, width: 4) + "-" + Self.text(month, width: 2) + "-"
        + Self.text(day, width: 2))
  }

  /// The day so many days later, or earlier; nil where the text is not a day.
  public func adding(days: Int) -> CalendarDate? {
    dayNumber.map { CalendarDate(dayNumber: $0 + days) }
  }

  /// The days from another day to this one; nil where either text is not a day.
  public func days(since earlier: CalendarDate) -> Int? {
    guard let own = dayNumber, let other = earlier.dayNumber else { return nil }
    return own - other
  }

  private static func dayNumber(year: Int, month: Int, day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let monthFromMarch = month > 2 ? month - 3 : month + 9
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  private static func text(_ number: Int, width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
