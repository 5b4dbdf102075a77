public import Oversight

/// 行政裁决 — the body decides a dispute between two parties that its law gives to it.
///
/// There is no one law of adjudication. The entry names the complaints of suppliers under the
/// procurement law (articles 55 to 58), with the decision in thirty working days in writing to all
/// concerned, as a sample for the law of the power. That the other side replies, that both are heard
/// by somebody else than who inquires, that the parties may settle, and that several adjudicate
/// together is usual practice, as are risks, grades, measures and limits of single steps.
public struct AdjudicationTemplate: PowerTemplate {
  public enum Post: String, PostID {
    case applicant, respondent, window, inquirer, head, host, leader, commissioner, discipline
  }

  public enum Step: String, StepID {
    case apply, check, correct, accept, reject, notAccepted, inform, reply, inquire, hear, mediate
    case settle, settled, propose, decide, serve, decided
  }

  public let office: TemplateOffice

  public init(at office: TemplateOffice) { self.office = office }

  public var power: Power {
    administrativeEntry(
      "adjudication", Text("行政裁决流程模板", english: "Adjudication (template)"), .adjudication,
      code: "CJ", number: "09", initiation: .onApplication,
      basis: [
        .article("政府采购法", 55), .article("政府采购法", 56), .article("政府采购法", 58),
      ],
      rules: [SharedRules.oneTimeNotice, SharedRules.legalityReview],
      accountability: [
        Text("应当受理裁决申请而不受理", english: "A dispute that is ours is not accepted"),
        Text("偏袒一方当事人", english: "One party is favoured"),
      ],
      limits: PowerLimits(statutory: .workingDays(30), promised: .workingDays(28)),
      conditions: [
        Text("争议属于法定裁决范围", english: "The law gives the dispute to the body")
      ],
      materials: [
        Text("裁决申请书及副本", english: "Application with copies"),
        Text("争议事实证据", english: "Evidence"),
      ])
  }

  public var process: PowerProcess {
    outsider(.applicant, Text("申请人", english: "Applicant"))
    outsider(.respondent, Text("被申请人", english: "Respondent"))
    serviceWindow(.window)
    handler(.inquirer, Text("裁决承办人", english: "Inquirers"), under: .head)
    sectionHead(.head, under: .leader)
    hearingHost(.host)
    principalLeader(.leader)
    supervisionCommissioner(.commissioner)
    disciplineOffice(.discipline)

    start(.apply, Text("申请裁决", english: "Apply"), by: .applicant)
    intake
    inquiry
    decision
  }
}
