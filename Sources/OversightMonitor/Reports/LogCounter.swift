package import Oversight
package import OversightCharts
internal import OversightCommands

/// Counts the cases of a log on the flows of a power.
package struct LogCounter: CaseCounter {
  package init() {}

  package func traffic(
    in log: String, mapping: String?, of power: ResolvedPower, on day: CalendarDate,
    calendar: WorkingCalendar
  ) throws -> ChartTraffic {
    var terms = SupervisionTerms(date: day)
    terms.calendar = calendar
    if let mapping { terms.mapping = try LogInput.mapping(mapping) }
    let verdict = try LogVerdict.reading(log, of: power, terms)
    let process = power.process
    var passages: [ElementPath: ChartTraffic.Passage] = [:]
    for (flow, sum) in zip(process.flows, verdict.judge.flowSums) {
      passages[flow.path] = ChartTraffic.Passage(cases: sum.cases, late: sum.late)
    }
    return ChartTraffic(power: power.entry.id, passages: passages)
  }
}
