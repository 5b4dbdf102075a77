public import Oversight

/// 资金收支管理 — a body spends its own money: asked for, certified, checked, approved by sum, paid, compared.
///
/// Vouchers are checked before they are booked and false ones are refused and reported (article 14
/// of the accounting law); books, money and things are compared (article 17); who handles, approves,
/// books and keeps the money are kept apart (article 25). Spending follows the budget and its purpose
/// (article 63 of the budget law) and goes through the single account of the treasury (article 61).
///
/// The band of 50,000 yuan above which leaders decide together, the promise, limits, risks, grades
/// and measures are samples. A power adds the kinds of spending that have rules of their own (travel,
/// receptions, vehicles, training, meetings) and its official cards. What is bought follows the
/// template of procurement, what a village spends that of community spending.
public struct FundsTemplate: PowerTemplate {
  public enum Post: String, PostID {
    case claimant, head, finance, deputy, meeting, cashier, payee, accountant, commissioner, audit
  }

  public enum Step: String, StepID {
    case incurred, claim, certify, check, approve, consider, pay, paid, book, compare, explain
    case archive, closed, rejected
  }

  public let office: TemplateOffice

  public init(at office: TemplateOffice) { self.office = office }

  public var power: Power {
    internalEntry(
      "funds", Text("资金收支管理流程模板", english: "Spending (template)"), number: "36",
      fields: [.funds, .financeAffairs],
      basis: [
        .article("会计法", 14), .article("会计法", 17), .article("会计法", 25),
        .article("预算法", 63),
      ],
      rules: [SharedRules.expenditure, SharedRules.collectiveDecision],
      accountability: [
        Text("虚列支出、套取资金", english: "Made-up spending"),
        Text("超标准、超范围开支", english: "Spending above the rates or outside the purpose"),
      ],
      limits: PowerLimits(promised: .workingDays(15)),
      conditions: [Text("事前批准、预算有额度", english: "Approved beforehand, within the budget")],
      materials: [
        Text("事前审批单和报销单", english: "Prior approval and claim"),
        Text("发票和明细清单", english: "Invoices with details"),
      ])
  }

  public var process: PowerProcess {
    userSection(.claimant, Text("报销经办人", english: "Claimant"))
    sectionHead(.head, under: .deputy)
    financeClerk(.finance)
    deputyLeader(.deputy)
    leadersInMeeting(.meeting)
    post(
      .cashier, Text("出纳", english: "Cashier"), layer: .handler,
      unit: Unit(
        "\(office.body.id)-cash-desk", Text("资金结算岗位", english: "Cash desk"), in: office.body))
    outsider(.payee, Text("收款人", english: "Payee"))
    post(
      .accountant, Text("会计", english: "Accountant"), layer: .handler,
      unit: Unit(
        "\(office.body.id)-books", Text("会计核算中心", english: "Accounting centre"),
        in: office.body))
    supervisionCommissioner(.commissioner)
    auditOffice(.audit)

    start(.incurred, Text("发生开支", english: "Money is spent"), by: .claimant)
    claim
    approval
    payment
    comparison
  }
}
