internal import Oversight
internal import OversightYAML

extension Policy {
  /// Reads the sections of a layer; what it does not say stays.
  mutating func read(_ mapping: inout YAMLMapping) {
    let _: Void? = mapping.mapping("supervision") { supervision.read(&$0) }
    let _: Void? = mapping.mapping("risk") { risk.read(&$0) }
    let _: Void? = mapping.mapping("separation") { separation.read(&$0) }
    let _: Void? = mapping.mapping("procedure") { procedure.read(&$0) }
    let _: Void? = mapping.mapping("time") { time.read(&$0) }
    let _: Void? = mapping.mapping("filing") { filing.read(&$0) }
    let _: Void? = mapping.mapping("waivers") { waivers.read(&$0) }
    let _: Void? = mapping.mapping("calendar") { calendar.read(&$0) }
  }
}

extension WorkingCalendar {
  mutating func read(_ mapping: inout YAMLMapping) {
    if let days = mapping.dates("holidays") { holidays = Set(days) }
    if let days = mapping.dates("workingWeekends") { workingWeekends = Set(days) }
  }
}
