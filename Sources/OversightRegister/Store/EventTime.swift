package import Oversight

#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif

/// When an event was entered: a second in UTC, written by ISO 8601.
package struct EventTime: Sendable, Hashable {
  package let text: String
  /// The day, in UTC.
  package let day: CalendarDate

  /// - Parameter seconds: since 1970-01-01, by the clock of the machine.
  package init(secondsSince1970 seconds: Int) {
    let (days, rest) = (seconds / 86_400, seconds % 86_400)
    day = CalendarDate(dayNumber: days)
    let clock = [rest / 3_600, rest / 60 % 60, rest % 60].map { ($0 < 10 ? "0" : "") + "\($0)" }
    text = "\(day.text)T\(clock.joined(separator: ":"))Z"
  }

  /// Now, by the clock of this machine.
  package static var now: EventTime {
    EventTime(secondsSince1970: Int(Date().timeIntervalSince1970))
  }
}
