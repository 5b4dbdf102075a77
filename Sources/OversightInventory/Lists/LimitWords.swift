internal import Oversight

/// Reads limits as lists write them: `20个工作日`, `法定20个工作日、承诺5个工作日`, `即办`, `20 working days`.
enum LimitWords {
  /// What a text says.
  struct Reading: Equatable {
    /// Limits by what they are called; nil for those that the text does not call anything.
    var statutory: TimeLimit?
    var promised: TimeLimit?
    var unnamed: TimeLimit?
    /// Whether anything was not understood.
    var isUnclear = false
  }

  private static func part() -> Regex<
    (Substring, kind: Substring?, value: Substring, unit: Substring?)
  > {
    #/(?<kind>法定|承诺|statutory|promised)?(?:办结|办理)?(?:时限|期限|timelimit|limit)?(?:为|是)?(?:自?受理之日起|自?受理后|within|withinof)?(?<value>即办|即时|当场|立即|现场|onthespot|当日|当天|sameday|[0-9一二两三四五六七八九十百]+)个?(?<unit>工作日|workingdays?|businessdays?|自然日|日历日|日|天|calendardays?|days?|小时|hours?)?(?:以内|之内|内)?(?:办结|办理|办完)?件?/#
  }

  /// - Parameter unit: what a number without a unit counts, where the heading says it.
  static func reading(of text: String, unit: TimeLimit.Unit?) -> Reading {
    let plain = ListField.plain(text)
    var reading = Reading()
    guard !isNone(plain) else { return reading }
    var rest = plain.drop(while: isParting)
    let part = part()
    while !rest.isEmpty {
      guard let match = rest.prefixMatch(of: part),
        let limit = limit(String(match.value), match.unit.map(String.init), unit)
      else {
        reading.isUnclear = true
        return reading
      }
      let isNew =
        switch match.kind {
        case "法定", "statutory": set(&reading.statutory, limit)
        case "承诺", "promised": set(&reading.promised, limit)
        default: set(&reading.unnamed, limit)
        }
      guard isNew else {
        reading.isUnclear = true
        return reading
      }
      rest = rest[match.range.upperBound...].drop(while: isParting)
    }
    return reading
  }

  private static func isParting(_ character: Character) -> Bool {
    character.isPunctuation || character.isSymbol
  }

  /// Sets a limit that is not there yet; false where the text gives two of the kind that differ.
  private static func set(_ place: inout TimeLimit?, _ limit: TimeLimit) -> Bool {
    if let place { return place == limit }
    place = limit
    return true
  }

  /// Whether a cell says that there is no limit.
  private static func isNone(_ plain: String) -> Bool {
    ["", "无", "/", "—", "——", "-", "不适用", "none", "n/a", "无法定时限", "无时限", "无期限"].contains(plain)
  }

  private static func limit(
    _ value: String, _ word: String?, _ given: TimeLimit.Unit?
  ) -> TimeLimit? {
    switch value {
    case "即办", "即时", "当场", "立即", "现场", "onthespot": return .onTheSpot
    case "当日", "当天", "sameday": return .sameDay
    default: break
    }
    let unit: TimeLimit.Unit? =
      switch word {
      case "工作日", "workingday", "workingdays", "businessday", "businessdays": .workingDays
      case "小时", "hour", "hours": .hours
      case .some: .calendarDays
      case nil: given
      }
    guard let amount = number(value), let unit else { return nil }
    return TimeLimit(amount, unit)
  }

  /// A number in figures, or below a thousand in Chinese.
  static func number(_ text: String) -> Int? {
    if let number = Int(text) { return number <= 100_000 ? number : nil }
    let digits: [Character: Int] = [
      "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    ]
    var total = 0
    var digit: Int?
    for character in text {
      if character == "零" || character == "〇" { continue }
      if let value = digits[character] {
        guard digit == nil else { return nil }
        digit = value
      } else if character == "十" || character == "百" {
        total += (digit ?? 1) * (character == "十" ? 10 : 100)
        digit = nil
      } else {
        return nil
      }
    }
    return total + (digit ?? 0)
  }
}
