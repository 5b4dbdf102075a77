package import Oversight
package import OversightYAML

/// Reads the days on which an office does not work, and the weekends on which it does.
///
/// ```yaml
/// holidays: [2026-01-01]
/// workingWeekends: [2026-01-04]
/// ```
///
/// Or a year in the form of the collection `holiday-cn`, which has each day with `isOffDay`.
package enum CalendarFile {
  /// - Throws: ``YAMLErrors`` with all problems of the file.
  package static func read(
    _ text: String, file: String, into calendar: inout WorkingCalendar
  ) throws(YAMLErrors) {
    guard let root = try YAMLDocument.read(text, file: file) else { return }
    let log = YAMLLog()
    var mapping = YAMLMapping(root, in: log)
    calendar.holidays.formUnion(mapping.dates("holidays") ?? [])
    calendar.workingWeekends.formUnion(mapping.dates("workingWeekends") ?? [])
    for key in ["$schema", "$id", "year", "papers"] { _ = mapping.node(key) }
    let days = mapping.rows("days") { row in
      _ = row.string("name")
      return (date: row.required(row.date("date"), "date"), isOff: row.flag("isOffDay") ?? true)
    }
    for day in days ?? [] {
      guard let date = day.date else { continue }
      if day.isOff { calendar.holidays.insert(date) } else { calendar.workingWeekends.insert(date) }
    }
    mapping.finish()
    try log.finish()
  }
}
