public import Oversight

/// 工程变更与付款 — works are measured, changed, paid by progress, accepted and settled.
///
/// Works follow the approved place, size and content and larger changes go back to the body that
/// approved (article 21 of the regulations on government investment), builders may not advance the
/// money (22), the approved estimate binds (23), works are accepted and their final accounts drawn up
/// (25), within a year at most (article 31 of the regulations on state assets). Fourteen days for
/// measuring and for payment are those of the measures on settling prices of works (建设工程价款结算暂行
/// 办法, article 13), of which the contract may say more.
///
/// Over-design, payments beyond progress and changes after the fact are risks of published registers
/// of works. The band of 100,000 yuan, grades, measures, posts and limits of single steps are samples.
/// A power adds its supervising engineers' own steps, the approval of a raised estimate by the
/// investment authority, and the shares of money that are kept back.
public struct WorksTemplate: PowerTemplate {
  public enum Post: String, PostID {
    case contractor, engineer, head, deputy, meeting, finance, treasury, acceptors, auditor
    case authority, commissioner, audit, discipline
  }

  public enum Step: String, StepID {
    case begin, build, check, argue, change, discuss, measureWorks, verify
    case approvePayment, pay, progress, accept, repair, settle, balance, finalAccounts, completed
  }

  public let office: TemplateOffice

  public init(at office: TemplateOffice) { self.office = office }

  public var power: Power {
    internalEntry(
      "works", Text("工程变更与付款流程模板", english: "Works and payments (template)"),
      number: "33", fields: [.works, .funds],
      basis: [
        .article("政府投资条例", 21), .article("政府投资条例", 23), .article("政府投资条例", 25),
        .article("建设工程价款结算暂行办法", 13),
      ],
      rules: [
        SharedRules.worksChanges, SharedRules.worksPayments, SharedRules.collectiveDecision,
      ],
      accountability: [
        Text("未经批准变更建设内容", english: "Works are changed without approval"),
        Text("超进度支付工程款", english: "Paid beyond progress"),
      ],
      conditions: [Text("施工合同已经生效", english: "The contract is in force")],
      materials: [
        Text("工程计量表和变更签证单", english: "Measurements and change orders"),
        Text("竣工验收和结算资料", english: "Papers of acceptance and settlement"),
      ])
  }

  public var process: PowerProcess {
    outsider(.contractor, Text("施工单位", english: "Contractor"))
    handler(.engineer, Text("项目工程师", english: "Engineers"), under: .head)
    sectionHead(.head, under: .deputy)
    deputyLeader(.deputy)
    leadersInMeeting(.meeting, Text("集体讨论会议", english: "Meeting"))
    financeClerk(.finance)
    treasuryClerk(.treasury)
    panel(.acceptors, Text("竣工验收组", english: "Acceptors"), of: "works-acceptance")
    post(
      .auditor, Text("结算评审岗", english: "Settlement"), layer: .handler,
      unit: Unit(
        "investment-review", Text("财政投资评审机构", english: "Investment review"),
        in: SharedUnits.finance))
    authority(
      .authority, Text("投资主管部门", english: "Authority"),
      of: Unit("investment-authority", Text("投资主管部门", english: "Investment authority")))
    supervisionCommissioner(.commissioner)
    internalAudit(.audit)
    disciplineCommittee(.discipline)

    start(.begin, Text("合同生效开工", english: "Works begin"), by: .contractor)
    changes
    payments
    completion
  }
}
