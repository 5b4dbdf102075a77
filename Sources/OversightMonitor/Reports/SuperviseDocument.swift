internal import Oversight
internal import OversightCommands

/// The verdict for programs.
struct SuperviseDocument: ReportDocument {
  let schema = "urn:oversight:supervise:1"
  let tool = ReportTool()
  let log: String
  let power: String
  let date: CalendarDate
  let events: Int
  let variants: Int
  let cases: [Case]
  let steps: [Step]
  let posts: [Post]
  /// The supervisions of the model that no event shows.
  let silentControls: [ElementPath]
  /// The names that mean nothing in the process, with the numbers of their events.
  let unknownEvents: [String: Int]
  let remarks: [String]

  struct Case: Encodable {
    let id: String
    let state: CaseVerdict.State
    let fits: Bool?
    let cost: Int?
    let findings: [Finding]
  }

  struct Finding: Encodable {
    let rule: CaseRule
    let level: CaseLevel
    let element: ElementPath?
    /// The rows or lines of the events.
    let lines: [Int]
    let message: String
  }

  struct Step: Encodable {
    let id: String
    let cases: Int
    let events: Int
    let skipped: Int
    let late: Int
  }

  struct Post: Encodable {
    let id: String
    let events: Int
    let findings: Int
  }

  init(_ verdict: LogVerdict, log: String, _ language: Language) {
    let judge = verdict.judge
    self.log = log
    power = judge.power.entry.id
    date = judge.terms.date
    events = verdict.log.eventCount
    variants = judge.variantCount
    cases = zip(verdict.log.cases, verdict.cases).map { entry, found in
      Case(
        id: found.id, state: found.state, fits: found.fits, cost: found.cost,
        findings: found.findings.map { finding in
          Finding(
            rule: finding.rule, level: finding.level, element: finding.element,
            lines: finding.events.map { entry.events[$0].line }, message: finding.message[language])
        })
    }
    steps = judge.process.steps.filter { judge.isRecorded[$0.reference.index] }.map { step in
      let sum = judge.stepSums[step.reference.index]
      return Step(
        id: step.reference.id, cases: sum.cases, events: sum.events, skipped: sum.skipped,
        late: sum.late)
    }
    posts = judge.process.posts.map { post in
      let sum = judge.postSums[post.reference.index]
      return Post(id: post.reference.id, events: sum.events, findings: sum.findings)
    }
    silentControls = verdict.silentControls.map(\.path)
    unknownEvents = judge.kinds.unknown
    remarks = verdict.remarks.map { $0[language] }
  }
}
