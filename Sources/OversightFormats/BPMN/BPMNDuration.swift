internal import Oversight

/// A time in ISO 8601 that a limit can say.
enum BPMNDuration {
  /// A period such as `P3D`, `P1W` or `PT4H` as a limit; nil where it is no period, or none of whole
  /// hours or days: a month or a year has no exact length, and models count no minutes.
  ///
  /// - Source: ISO 8601-1:2019, 5.5.2.
  static func limit(_ text: String) -> TimeLimit? {
    guard text.first == "P" else { return nil }
    var (days, hours, minutes) = (0, 0, 0)
    var digits = ""
    var isTime = false
    var parts = 0
    for sign in text.dropFirst() {
      if sign.isASCII, sign.isNumber {
        digits.append(sign)
        continue
      }
      if sign == "T", !isTime, digits.isEmpty {
        isTime = true
        continue
      }
      // More than a century is no limit of work, and must not overflow.
      guard let amount = Int(digits), amount < 1_000_000 else { return nil }
      digits = ""
      parts += 1
      switch (isTime, sign) {
      case (false, "W"): days += amount * 7
      case (false, "D"): days += amount
      case (false, "M"), (false, "Y"):
        guard amount == 0 else { return nil }
      case (true, "H"): hours += amount
      case (true, "M"): minutes += amount
      case (true, "S"):
        guard amount % 60 == 0 else { return nil }
        minutes += amount / 60
      default: return nil
      }
    }
    guard digits.isEmpty, parts > 0, minutes % 60 == 0 else { return nil }
    hours += minutes / 60
    return hours == 0 ? .days(days) : .hours(days * 24 + hours)
  }
}
