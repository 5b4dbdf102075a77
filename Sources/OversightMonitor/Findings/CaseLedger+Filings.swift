internal import Oversight

extension CaseLedger {
  /// Whether what the model wants filed was filed, and in time. A step that was done again counts by
  /// the last time.
  mutating func filings(isFinished: Bool) {
    let recorded = judge.terms.filings?.entries(of: entry.id) ?? []
    for filing in process.filings where judge.knowsFilings(of: filing.reference) {
      guard let last = steps.lastIndex(of: filing.step.index) else { continue }
      let event = reading.places[last]
      let step = process[filing.step]
      var days = reading.filings.filter { $0.1 == filing.reference }
        .map { entry.events[$0.event].time?.date }
      days += recorded.filter { $0.step == filing.step.id && $0.phase == filing.phase }.map(\.day)
      let due = entry.events[event].time.flatMap {
        filing.facts.dueDay(forStepOn: $0.date, in: judge.terms.calendar)
      }
      guard !days.isEmpty else {
        // What has no day by which it is due is missed when the case is over.
        guard due.map({ $0 < judge.terms.date }) ?? isFinished else { continue }
        add(
          .filingMissing, step, at: filing.path, events: [event],
          ["due": due.map { LocalizedText($0.text) } ?? Texts.monitor.text("due.unknown")])
        continue
      }
      let known = days.compactMap { $0 }
      guard let due, known.count == days.count, let first = known.min(), first > due else {
        continue
      }
      add(
        .filingLate, step, at: filing.path, events: [event],
        ["filed": LocalizedText(first.text), "due": LocalizedText(due.text)])
    }
  }
}

extension CaseJudge {
  /// Whether it can be known what was filed: the office names a register, or the log shows it.
  func knowsFilings(of filing: Reference<ResolvedFiling>) -> Bool {
    terms.filings != nil || kinds.recordedFilings.contains(filing)
  }

  /// The filings that the model asks for and of which nothing can be known.
  var unknownFilings: [ResolvedFiling] {
    process.filings.filter { !knowsFilings(of: $0.reference) }
  }
}
