public import Oversight

/// 行政处罚（普通程序） — a penalty in the general procedure, decided within ninety days.
///
/// Two officers with recusal, notice, defence, hearing on request, legality review, discussion by the
/// leaders of what is complex or grave, the decision by the responsible leader, service within seven
/// working days and records of all of it follow the penalty law (articles 42 to 66). The leaders
/// decide on an extension only where another law allows one, so none is drawn. Who cannot enforce
/// himself applies to the court within three months (coercion law, article 53). Risks, grades,
/// measures and limits of single steps are the usual ones of published control charts.
public struct PenaltyTemplate: PowerTemplate {
  public enum Post: String, PostID {
    case party, officer, head, host, reviewer, meeting, leader, commissioner, discipline
  }

  public enum Step: String, StepID {
    case clue, register, notFiled, transferred, investigate, propose, notify, respond, hearing
    case consider, legalReview, discuss, decide, serve, fulfil, check, court, close, closed
    case serveNone, notPunished
  }

  public let office: TemplateOffice

  public init(at office: TemplateOffice) { self.office = office }

  public var power: Power {
    administrativeEntry(
      "penalty", Text("行政处罚普通程序模板", english: "Penalty, general procedure (template)"), .penalty,
      code: "CF", number: "02", initiation: .exOfficio,
      basis: [
        .article("行政处罚法", 54), .article("行政处罚法", 57), .article("行政处罚法", 60),
      ],
      rules: [
        SharedRules.penaltyBenchmark, SharedRules.enforcementRecords, SharedRules.legalityReview,
      ],
      accountability: [
        Text("应当立案而不立案", english: "A case that must be filed is not"),
        Text("违反法定程序实施处罚", english: "The procedure of the law is broken"),
        Text("自行收缴罚款", english: "Fines are collected by those who impose them"),
      ],
      limits: PowerLimits(statutory: .days(90), promised: .days(85)),
      conditions: [
        Text("有依法应当处罚的违法事实", english: "There is a breach that the law punishes")
      ],
      materials: [
        Text("立案审批表", english: "Approval of the filing"),
        Text("证据材料", english: "Evidence"),
        Text("调查终结报告", english: "Report of the inquiry"),
      ])
  }

  public var process: PowerProcess {
    outsider(.party, Text("当事人", english: "Party"))
    handler(.officer, Text("执法人员", english: "Officers"), under: .head)
    sectionHead(.head, under: .leader)
    hearingHost(.host)
    legalReviewer(.reviewer)
    leadersInMeeting(.meeting)
    principalLeader(.leader)
    supervisionCommissioner(
      .commissioner, Text("执法监督专员", english: "Monitor"))
    disciplineOffice(.discipline)

    start(.clue, Text("发现违法线索", english: "A breach is found"), by: .officer)
    inquiry
    defence
    decision
    execution
  }
}
