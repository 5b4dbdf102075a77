internal import Oversight
internal import OversightRegister

/// What was filed of the cases of a power, as the register has it.
package struct RecordedFilings: Sendable {
  /// A filing at a step.
  struct Entry: Sendable, Hashable {
    let step: String
    let phase: ControlPhase
    /// Nil where the register does not say it.
    let day: CalendarDate?
  }

  /// By the words of the matter: the id of a case stands alone, or beside other words.
  private var entries: [String: [Entry]] = [:]

  init() {}

  /// - Parameter power: the id of the power; filings of others do not count.
  init(_ filings: [Filing], of power: String) {
    for filing in filings where filing.fields[.power] == power {
      guard let step = filing.fields[.step],
        let phase = filing.fields[.phase].flatMap(ControlPhase.init)
      else { continue }
      let entry = Entry(
        step: step, phase: phase,
        day: filing.fields[.filedDate].map { CalendarDate($0) }.flatMap { $0.isValid ? $0 : nil })
      for word in Self.words(filing.fields[.matter] ?? "") {
        entries[word, default: []].append(entry)
      }
    }
  }

  /// What was filed of a case.
  func entries(of caseID: String) -> [Entry] { entries[caseID] ?? [] }

  private static func words(_ matter: String) -> Set<String> {
    let line = matter.onOneLine
    let marks: Set<Character> = [" ", "　", "、", "，", "；", "：", "（", "）", ",", ";", "(", ")"]
    return Set(line.split(whereSeparator: marks.contains).map(String.init) + [line])
  }
}
