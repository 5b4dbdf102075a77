internal import Oversight
internal import ProcessGraph

/// Takes down what is found in one case.
struct CaseLedger {
  let judge: CaseJudge
  let entry: EventLog.Case
  let reading: CaseReading
  private(set) var findings: [CaseFinding] = []
  /// The step that each event of the trace is the record of; nil where it has no place in a run.
  var steps: [Int?]
  /// The steps that findings are about.
  private(set) var concerned: [(step: Int, rule: CaseRule)] = []
  var shown: Set<Reference<ResolvedSupervision>> = []

  init(_ judge: CaseJudge, _ entry: EventLog.Case, _ reading: CaseReading) {
    self.judge = judge
    self.entry = entry
    self.reading = reading
    steps = [Int?](repeating: nil, count: reading.trace.count)
  }

  var process: ResolvedProcess { judge.process }

  /// - Parameter events: places in the case.
  mutating func add(
    _ rule: CaseRule, _ step: ResolvedStep?, at element: ElementPath? = nil, events: [Int] = [],
    _ arguments: [String: LocalizedText] = [:]
  ) {
    var arguments = arguments
    arguments["step"] = step?.shownName
    if let step { concerned.append((step.reference.index, rule)) }
    findings.append(
      CaseFinding(
        rule: rule, level: judge.terms.mapping.levels[rule] ?? rule.level,
        element: element ?? step?.path, events: events,
        message: Texts.monitor.text(rule.rawValue, arguments)))
  }

  func name(of event: Int) -> LocalizedText {
    LocalizedText(entry.events[reading.places[event]].name.legible)
  }

  func step(of node: Int) -> ResolvedStep? {
    process.steps.indices.contains(node) ? process.steps[node] : nil
  }
}
