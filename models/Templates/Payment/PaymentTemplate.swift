public import Oversight

/// 行政给付 — a benefit or a subsidy in money that is applied for and paid into an account.
///
/// The inquiry into the situation of the household, the posting in its place of living, a refusal in
/// writing and payment follow the relief measures (articles 11, 12 and 58); other benefits have laws
/// of their own. The measures set no limit for the whole, so only a promise is named. That those who
/// decide, draw up the list, check it and pay are different posts is the rule of internal control.
/// Seven days of posting, risks, grades, measures and limits of single steps are usual practice.
public struct PaymentTemplate: PowerTemplate {
  public enum Post: String, PostID {
    case applicant, window, surveyor, head, deputy, finance, treasury, commissioner, discipline
  }

  public enum Step: String, StepID {
    case apply, check, correct, accept, reject, notAccepted, survey, publicise, objections, review
    case decide, list, verify, pay, granted, serveRefusal, refused
  }

  public let office: TemplateOffice

  public init(at office: TemplateOffice) { self.office = office }

  public var power: Power {
    administrativeEntry(
      "payment", Text("行政给付流程模板", english: "Payment of benefits (template)"), .payment,
      code: "JF", number: "05", fields: [.benefits, .funds], initiation: .onApplication,
      basis: [
        .article("社会救助暂行办法", 11), .article("社会救助暂行办法", 12),
        .article("社会救助暂行办法", 58),
      ],
      rules: [SharedRules.oneTimeNotice, SharedRules.siteChecks, SharedRules.fundPayments],
      accountability: [
        Text("对不符合条件的予以给付", english: "Benefits for those who do not qualify"),
        Text("截留、挤占、挪用给付资金", english: "Money is kept back or diverted"),
      ],
      limits: PowerLimits(promised: .workingDays(40)),
      conditions: [
        Text("收入和财产符合规定标准", english: "Income and property within the standard")
      ],
      materials: [
        Text("书面申请和承诺书", english: "Application with declaration"),
        Text("身份和家庭状况证明", english: "Proof of identity and household"),
        Text("收款账户信息", english: "Account of the payee"),
      ])
  }

  public var process: PowerProcess {
    outsider(.applicant, Text("申请人", english: "Applicant"))
    serviceWindow(.window)
    handler(.surveyor, Text("调查审核员", english: "Surveyors"), under: .head)
    sectionHead(.head, under: .deputy)
    deputyLeader(.deputy)
    financeClerk(.finance)
    treasuryClerk(.treasury)
    supervisionCommissioner(.commissioner)
    disciplineOffice(.discipline)

    start(.apply, Text("提出书面申请", english: "Apply in writing"), by: .applicant)
    intake
    inquiry
    posting
    decision
    payment
    reasonedRefusal(
      .serveRefusal, Text("送达不予给付决定", english: "Serve the refusal"), by: .window,
      within: .workingDays(3), issuing: Text("不予给付决定书", english: "Decision of refusal"),
      refused: .refused, to: .applicant)
  }
}
