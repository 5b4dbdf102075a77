import Oversight
import OversightMonitor
import Testing

@Suite("Times of events")
struct EventTimeTests {
  @Test(
    "A time is read as ISO 8601 and spreadsheets write it",
    arguments: [
      ("1970-01-02", 86_400), ("1970-01-01T00:00:01Z", 1), ("1970/1/1 8:30", 30_600),
      ("1970-01-01 08:00:00.500000+08:00", 0.5), ("1970-01-01T00:00:00-0100", 3_600),
    ])
  func reads(_ text: String, seconds: Double) {
    #expect(EventTime(text)?.seconds == seconds)
  }

  @Test(
    "What is no time is none",
    arguments: ["", "2026-02-30", "2026-01-01T25:00", "2026-01/01", "2026-01-01 08:30 x", "soon"])
  func refuses(_ text: String) { #expect(EventTime(text) == nil) }
}
