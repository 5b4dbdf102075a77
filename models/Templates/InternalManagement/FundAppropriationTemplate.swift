public import Oversight

/// 专项资金分配拨付 — money for a purpose is applied for, allotted together, posted, paid and accounted for.
///
/// Money is paid in time and in full, as budgeted, and what it did is evaluated (article 57 of the
/// budget law); it goes through the single account of the treasury (article 61), and nobody changes
/// what it is for on his own authority (article 63). A sum that leaders allot is a matter of the
/// “three majors and one large”: the meeting decides by vote and the proposal comes from another post.
///
/// Seven days of posting, the visit half a year after payment, promise, other limits, risks, grades
/// and measures are samples. A power adds the formula or the criteria by which its money is allotted,
/// the day by which the law of its budget wants it paid, and where money is paid by progress of works,
/// the template of works. Benefits that persons apply for follow the template of payments.
public struct FundAppropriationTemplate: PowerTemplate {
  public enum Post: String, PostID {
    case user, clerk, head, panel, finance, meeting, deputy, treasury, commissioner, audit
  }

  public enum Step: String, StepID {
    case apply, check, returned, evaluate, allot, verify, decide, publicise, objections, review
    case order, approvePayment, pay, use, inspect, recover, archive, closed, recovered
  }

  public let office: TemplateOffice

  public init(at office: TemplateOffice) { self.office = office }

  public var power: Power {
    internalEntry(
      "fund-appropriation",
      Text("专项资金分配拨付流程模板", english: "Funds, allotted (template)"), number: "35",
      fields: [.funds, .financeAffairs],
      basis: [
        .article("预算法", 57), .article("预算法", 61), .article("预算法", 63),
      ],
      rules: [SharedRules.fundPayments, SharedRules.collectiveDecision],
      accountability: [
        Text("滞留、截留、挪用专项资金", english: "Money is kept back or diverted"),
        Text("向不符合条件的单位分配资金", english: "Money for those who do not qualify"),
      ],
      limits: PowerLimits(promised: .workingDays(75)),
      conditions: [
        Text("列入年度预算，绩效目标已批复", english: "Budgeted, with targets that were approved")
      ],
      materials: [
        Text("资金申请和项目实施方案", english: "Application and plan of the project"),
        Text("绩效目标申报表", english: "Statement of targets"),
      ],
      initiation: .onApplication)
  }

  public var process: PowerProcess {
    outsider(.user, Text("用款单位", english: "Receiving unit"))
    handler(.clerk, Text("业务经办人", english: "Clerk"), under: .head)
    sectionHead(.head, under: .deputy)
    panel(.panel, Text("项目评审组", english: "Review panel"), of: "project-panel")
    financeClerk(.finance)
    leadersInMeeting(.meeting, Text("集体讨论会议", english: "Meeting"))
    deputyLeader(.deputy)
    treasuryClerk(.treasury)
    supervisionCommissioner(.commissioner)
    auditOffice(.audit)

    start(.apply, Text("申报专项资金", english: "Apply for money"), by: .user)
    application
    allotment
    posting
    payment
    use
  }
}
