public import Oversight

/// 行政奖励 — a reward for merit, honours and money, decided together after evaluation and posting.
///
/// There is no one law of rewards; the entry names a provision that gives one for its field (relief
/// measures, article 8) as a sample for the law of the power. The list of those who may be rewarded is
/// begun by the body, so there is no refusal: who is not chosen learns it from the posting. The chain
/// of plan, recommendation, evaluation, posting and payment, the risks and the measures follow
/// published control charts; grades and limits are usual practice.
public struct RewardTemplate: PowerTemplate {
  public enum Post: String, PostID {
    case candidate, organiser, head, panel, meeting, finance, treasury, commissioner, discipline
  }

  public enum Step: String, StepID {
    case begin, plan, recommend, qualify, draw, evaluate, publicise, objections, review, decide,
      commend
    case list, pay, rewarded, dropped
  }

  public let office: TemplateOffice

  public init(at office: TemplateOffice) { self.office = office }

  public var power: Power {
    administrativeEntry(
      "reward", Text("行政奖励流程模板", english: "Reward (template)"), .reward, code: "JL",
      number: "08", fields: [.governmentAffairs, .funds], initiation: .exOfficio,
      basis: [.article("社会救助暂行办法", 8), .article("公务员法", 76)],
      rules: [SharedRules.collectiveDecision, SharedRules.fundPayments],
      accountability: [
        Text("弄虚作假骗取奖励不予撤销", english: "Rewards got by fraud are not withdrawn"),
        Text("截留、克扣奖金", english: "Money of rewards is kept back"),
      ],
      limits: PowerLimits(promised: .workingDays(70)),
      conditions: [Text("事迹突出并经核实", english: "Merit, verified")],
      materials: [
        Text("奖励推荐表", english: "Form of recommendation"),
        Text("事迹证明材料", english: "Proof of merit"),
      ])
  }

  public var process: PowerProcess {
    outsider(.candidate, Text("推荐对象", english: "Candidate"))
    handler(.organiser, Text("评选经办人", english: "Organiser"), under: .head)
    sectionHead(.head)
    post(
      .panel, Text("评审组", english: "Panel"), layer: .collective,
      unit: Unit(
        "\(office.body.id)-panel", Text("评审专家", english: "Experts"), in: office.body))
    leadersInMeeting(.meeting)
    financeClerk(.finance)
    treasuryClerk(.treasury)
    supervisionCommissioner(.commissioner)
    disciplineOffice(.discipline)

    start(.begin, Text("启动评选", english: "Begin"), by: .organiser)
    selection
    posting
    payment
  }
}
