internal import Foundation
internal import OversightXML

/// How the numbers of a workbook are shown: as numbers, dates or times.
///
/// - Source: ECMA-376, part 1, 18.8.30 (number formats, among them those of East Asia) and 18.17.4
///   (dates and times).
struct XLSXFormats {
  private let isDate: [Bool]
  private let isFrom1904: Bool

  /// The numbers of the formats that have a date or a time in every locale, or in those of East Asia.
  private static let dates = [14...22, 27...36, 45...47, 50...58]

  init(_ styles: XMLValue?, isFrom1904: Bool) {
    self.isFrom1904 = isFrom1904
    var own: [Int: Bool] = [:]
    var all: [Bool] = []
    for part in styles?.children ?? [] {
      switch part.name.local {
      case "numFmts":
        for format in part.children {
          guard let id = format["numFmtId"].flatMap(Int.init) else { continue }
          own[id] = Self.hasDate(format["formatCode"] ?? "")
        }
      case "cellXfs":
        all = part.children.map { $0["numFmtId"].flatMap(Int.init) ?? 0 }
          .map { id in own[id] ?? Self.dates.contains { $0.contains(id) } }
      default: break
      }
    }
    isDate = all
  }

  /// Whether a format has places for parts of a date; what stands in quotation marks or brackets has
  /// none, but for hours that go on counting.
  static func hasDate(_ format: String) -> Bool {
    var closing: Character?
    var inside = ""
    var isEscaped = false
    for character in format.lowercased() {
      if isEscaped {
        isEscaped = false
      } else if let end = closing {
        if character == end {
          if end == "]", ["h", "hh", "m", "mm", "s", "ss"].contains(inside) { return true }
          closing = nil
        } else {
          inside.append(character)
        }
      } else if character == "\"" || character == "[" {
        closing = character == "[" ? "]" : "\""
        inside = ""
      } else if character == "\\" || character == "_" || character == "*" {
        isEscaped = true
      } else if "ymdhs".contains(character) {
        return true
      } else if character == ";" {
        return false
      }
    }
    return false
  }

  /// A number as the sheet shows it, and whether that is a date.
  func text(of value: String, style: Int?) -> (text: String, isDate: Bool) {
    let number = value.trimmingCharacters(in: .whitespacesAndNewlines)
    guard let double = Double(number), double.isFinite else { return (value, false) }
    if let style, isDate.indices.contains(style), isDate[style], let date = date(double) {
      return (date, true)
    }
    return (Self.general(double), false)
  }

  /// A number in the general format: fifteen digits, which hides what binary fractions add.
  static func general(_ number: Double) -> String {
    if number == number.rounded(), abs(number) < 1e15 { return String(Int(number)) }
    return String(format: "%.15g", number)
  }

  /// A date by ISO 8601; nil where the number is none.
  ///
  /// Days are counted from 1900 or 1904. The former count has a 29 February 1900, which never was: it is
  /// told as it is shown.
  private func date(_ number: Double) -> String? {
    guard number >= 0, number < 2_958_466 else { return nil }
    var day = Int(number.rounded(.down))
    var second = Int(((number - Double(day)) * 86_400).rounded())
    if second == 86_400 {
      day += 1
      second = 0
    }
    let time = second == 0 ? "" : Self.time(second)
    if day == 0, !isFrom1904 { return second == 0 ? "00:00" : time }
    if day == 60, !isFrom1904 { return "1900-02-29" + (time.isEmpty ? "" : "T" + time) }
    // 1 January 1970 is day 25569 of the one count and 24107 of the other.
    let epoch = isFrom1904 ? 24_107 : day < 60 ? 25_568 : 25_569
    return Self.day(day - epoch) + (time.isEmpty ? "" : "T" + time)
  }

  private static func time(_ second: Int) -> String {
    let parts = [second / 3600, second / 60 % 60] + (second % 60 == 0 ? [] : [second % 60])
    return parts.map { twoDigits($0) }.joined(separator: ":")
  }

  /// The day so many days after 1 January 1970.
  ///
  /// - Source: H. Hinnant, chrono-Compatible Low-Level Date Algorithms (civil_from_days).
  private static func day(_ days: Int) -> String {
    let shifted = days + 719_468
    let era = shifted / 146_097
    let ofEra = shifted % 146_097
    let year = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * year + year / 4 - year / 100)
    let month = (5 * ofYear + 2) / 153
    let day = ofYear - (153 * month + 2) / 5 + 1
    let number = month < 10 ? month + 3 : month - 9
    let full = year + era * 400 + (number <= 2 ? 1 : 0)
    let digits = String(full)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      + "-\(twoDigits(number))-\(twoDigits(day))"
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}
