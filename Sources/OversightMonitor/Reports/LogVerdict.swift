internal import Oversight
internal import OversightCommands

/// What is said of all cases of a log.
struct LogVerdict {
  let log: EventLog
  let judge: CaseJudge
  let cases: [CaseVerdict]

  init(_ log: EventLog, _ power: ResolvedPower, _ terms: SupervisionTerms)
    throws(LogMappingFault)
  {
    var terms = terms
    terms.filings = terms.filings ?? log.filings
    var judge = try CaseJudge(power, log, terms)
    cases = log.cases.map { judge.judge($0) }
    self.log = log
    self.judge = judge
  }

  /// Reads a log and judges its cases.
  ///
  /// - Parameter name: the log as the user named it.
  /// - Throws: ``CommandFailure`` where it cannot be read, the mapping names what the power does not
  ///   have, or no event is a step of the power.
  static func reading(
    _ name: String, of power: ResolvedPower, _ terms: SupervisionTerms
  ) throws(CommandFailure) -> LogVerdict {
    let log = try LogInput.log(name, of: power.entry.id, terms.mapping)
    let verdict: LogVerdict
    do throws(LogMappingFault) {
      verdict = try LogVerdict(log, power, terms)
    } catch {
      throw CommandFailure(error.errors)
    }
    guard verdict.judge.kinds.kinds.count == 1 else { return verdict }
    let names = verdict.judge.kinds.unknown.keys.sorted().prefix(10).map(\.legible)
    throw CommandFailure(
      Texts.monitor.text(
        "failure.nothing-known",
        [
          "log": LocalizedText(name.legible), "power": LocalizedText(power.entry.id),
          "names": LocalizedText(names.joined(separator: ", ")),
        ]))
  }

  /// How many findings there are of a level.
  func count(_ level: CaseLevel) -> Int {
    cases.reduce(0) { $0 + $1.findings.count { $0.level == level } }
  }

  var fitting: Int { cases.count { $0.fits == true } }

  /// The supervisions of the model that no event shows, although what they watch was done.
  var silentControls: [ResolvedSupervision] {
    judge.process.supervisions.filter { !judge.shown.contains($0.reference) }
  }

  /// What has to be known beside the findings.
  var remarks: [LocalizedText] {
    var remarks: [LocalizedText] = []
    func add(_ key: String, _ names: [LocalizedText], _ more: [String: LocalizedText] = [:]) {
      guard !names.isEmpty else { return }
      var arguments = more
      arguments["names"] = LocalizedText { language in
        names.map { $0[language] }.joined(separator: language.isChinese ? "、" : ", ")
      }
      remarks.append(Texts.monitor.text("remark.\(key)", arguments))
    }
    let unknown = judge.kinds.unknown.sorted { $0.key < $1.key }
    add("unknown-events", unknown.map { LocalizedText("\($0.key.legible) (\($0.value))") })
    add("silent-decisions", judge.silentDecisions.map(\.shownName))
    add("steps-without-events", judge.stepsWithoutEvents.map(\.shownName))
    add("silent-controls", silentControls.map { LocalizedText($0.path.description) })
    add("unknown-filings", judge.unknownFilings.map { LocalizedText($0.path.description) })
    if log.filings != nil { remarks.append(Texts.monitor.text("remark.of-filings")) }
    if !judge.recordsPerformers { remarks.append(Texts.monitor.text("remark.no-performers")) }
    if judge.recordsPerformers, judge.terms.staffing == nil {
      remarks.append(Texts.monitor.text("remark.no-staffing"))
    }
    let timeless = log.cases.reduce(0) { $0 + $1.events.count { $0.time == nil } }
    if timeless > 0 {
      remarks.append(
        Texts.monitor.text("remark.no-times", ["count": LocalizedText("\(timeless)")]))
    }
    return remarks
  }
}
