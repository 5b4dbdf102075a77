package import Oversight
package import OversightCharts

/// `render --log LOG`: the flow chart with the number of cases on each flow.
extension RenderCommand {
  func drawTraffic(of log: String) throws -> ExitStatus {
    guard let counter = context.caseCounter else { throw CommandFailure("failure.render-log-here") }
    guard highlightNames.isEmpty, old == nil else {
      throw CommandFailure("failure.render-log-alone")
    }
    guard paths.count <= 1 else { throw CommandFailure("failure.render-log-two") }
    if try kinds().contains(.risk), !kindLists.isEmpty {
      throw CommandFailure("failure.render-log-risk-chart")
    }
    let catalogue = LoadedCatalogue(try context.host.catalogue(at: paths.first ?? "."))
    let office = try office.office(for: catalogue)
    if self.office.showConfig { return try show(office, isJSON: false) }
    let resolved = try office.standing(of: try catalogue.resolved())
    let edition = try edition()
    let powers = try self.powers.selection(from: resolved, for: edition)
    guard powers.count == 1, let power = powers.first else {
      let ids = powers.prefix(20).map(\.entry.id).joined(separator: ", ")
      throw CommandFailure("failure.render-log-power", ["powers": LocalizedText(ids)])
    }
    let traffic = try counter.traffic(
      in: log, mapping: mapping, of: power, on: office.date,
      calendar: try calendar.calendar(of: office))
    let options = ChartOptions(
      language: reader.chosenLanguage ?? .simplifiedChinese, edition: edition, paper: try paper(),
      traffic: traffic)
    if lint { return try inspect([power], [.flow], options, try workers()) }
    var run = ChartRun(
      powers: [power], kinds: [.flow], formats: try formats(), options: options, folder: output,
      cache: noCache ? nil : ChartCache(context.environment))
    try run.draw(with: try workers())
    return try summarise(run, nil)
  }
}

/// Counts recorded cases on the flows of a power. The module that reads logs lies above this one, so
/// that a program brings it along.
package protocol CaseCounter: Sendable {
  /// - Parameters:
  ///   - log: the log as the user named it.
  ///   - mapping: the file that says which column and which event is which; nil for none.
  ///   - day: for which open cases are judged.
  ///   - calendar: the days on which the office works.
  /// - Throws: ``CommandFailure`` where a file cannot be read, or no event is a step of the power.
  func traffic(
    in log: String, mapping: String?, of power: ResolvedPower, on day: CalendarDate,
    calendar: WorkingCalendar
  ) throws -> ChartTraffic
}
