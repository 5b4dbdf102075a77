package import Oversight

#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif

extension CalendarDate {
  /// The day on the clock of this machine, in its time zone.
  package static var today: CalendarDate {
    let day = Calendar(identifier: .gregorian).dateComponents(
      [.year, .month, .day], from: Date())
    let text = [(day.year, 4), (day.month, 2), (day.day, 2)].map { number, width in
      let digits = String(number ?? 0)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return CalendarDate(text.joined(separator: "-"))
  }
}
