package import Oversight
package import OversightRegister

/// On which terms cases are judged.
package struct SupervisionTerms: Sendable {
  package var mapping = LogMapping()
  package var calendar = WorkingCalendar()
  /// Who holds which post; nil where the office does not say.
  package var staffing: Staffing?
  /// What was filed; nil where the office names no register.
  package var filings: RecordedFilings?
  /// The day for which open cases are judged.
  package var date: CalendarDate
  /// How many units before its end a limit is near.
  package var near = 1

  package init(date: CalendarDate) { self.date = date }
}
