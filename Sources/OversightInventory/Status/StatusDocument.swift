internal import Oversight
internal import OversightCommands

/// A status report for programs.
struct StatusDocument: ReportDocument {
  /// Powers that are counted together.
  struct Group: Encodable {
    let name: String
    let powers: Int
    let stages: [String: Int]
    let overdue: Int
    let changed: Int
    let contradictory: Int
    let notKnown: Int
    let hasReportedNothing: Bool

    init(_ group: StatusReport.Group, _ language: Language) {
      name = group.title[language]
      powers = group.standings.count
      stages = Dictionary(
        uniqueKeysWithValues: PowerStatus.allCases.map { ($0.rawValue, group.count($0)) })
      overdue = group.count(.overdue)
      changed = group.count(.changed)
      contradictory = group.count(.contradictory)
      notKnown = group.count(.open)
      hasReportedNothing = group.hasReportedNothing
    }
  }

  /// What a history contradicts or leaves open.
  struct Finding: Encodable {
    let kind: LifeCycle.Finding.Kind
    let isContradiction: Bool
    let message: String
  }

  /// A power as it stands.
  struct Standing: Encodable {
    let id: String
    let name: String
    let code: String?
    let unit: String?
    let category: PowerCategory
    let status: PowerStatus
    /// What was recorded last.
    let last: StatusRecord?
    let reviewedOn: CalendarDate?
    let reviewDue: CalendarDate?
    let isOverdue: Bool
    let content: ContentDigest.Standing?
    let findings: [Finding]

    init(_ standing: PowerStanding, on day: CalendarDate, _ language: Language) {
      let entry = standing.power.entry
      id = entry.id
      name = entry.name[language]
      code = entry.code
      unit = entry.body?[language]
      category = entry.category
      status = standing.stage
      last = standing.last
      reviewedOn = entry.lastReview(by: day)
      reviewDue =
        switch standing.review {
        case .current(_, let due), .overdue(_, let due): due
        case .never, .notNeeded: nil
        }
      isOverdue = standing.isOverdue
      content = standing.content
      findings = standing.findings.map {
        Finding(
          kind: $0.kind, isContradiction: $0.kind.isContradiction, message: $0.message[language])
      }
    }
  }

  let schema = "urn:oversight:catalogue-status:1"
  let tool = ReportTool()
  let date: CalendarDate
  let by: StatusReport.Grouping
  let exitStatus: Int
  let whole: Group
  let groups: [Group]
  let powers: [Standing]

  init(_ report: StatusReport, _ language: Language) {
    date = report.date
    by = report.grouping
    exitStatus = Int(report.status.rawValue)
    whole = Group(report.whole, language)
    groups = report.groups.map { Group($0, language) }
    powers = report.standings.map { Standing($0, on: report.date, language) }
  }
}
