public import Oversight

/// 政府采购 — goods and services are needed, budgeted, bought, accepted and paid.
///
/// The procurement law keeps apart who handles a purchase, who reviews the contract and who accepts
/// (article 61); what was split in one year counts as one (article 28 of the regulations). The
/// law and its regulations give twenty days for bids (article 35), the award within five working days
/// in the order of the report and the notice within two (article 43 of the regulations), the contract
/// within thirty days and its copy to the finance department within seven working days (articles 46
/// and 47) and files for fifteen years (article 42). A single supplier (article 31) is posted for five
/// working days, which the regulations ask for from the threshold of public tenders on (article 38).
///
/// The band of 500,000 yuan, the promise, risks, grades, measures and the limits of other steps are
/// samples. A power adds the approval by the finance department where it leaves public tender above
/// the local threshold (article 27), a purchasing agency where it has one, and the answers to queries
/// of suppliers (articles 51 to 54). Purchases of works follow the template of tenders.
public struct ProcurementTemplate: PowerTemplate {
  public enum Post: String, PostID {
    case supplier, user, finance, head, buyer, panel, meeting, acceptors, treasury
    case deputy, authority, commissioner, audit, discipline
  }

  public enum Step: String, StepID {
    case need, request, budget, method, tender, quotes, soleSource, evaluate, award, notify
    case contract, deliver, acceptGoods, claim, approvePayment, pay, archive, closed
  }

  public let office: TemplateOffice

  public init(at office: TemplateOffice) { self.office = office }

  public var power: Power {
    internalEntry(
      "procurement", Text("政府采购流程模板", english: "Procurement (template)"), number: "31",
      fields: [.purchasing],
      basis: [
        .article("政府采购法", 26), .article("政府采购法", 28), .article("政府采购法", 61),
        .article("政府采购法实施条例", 43),
      ],
      rules: [SharedRules.purchasing, SharedRules.collectiveDecision],
      accountability: [
        Text("化整为零规避公开招标", english: "A purchase is split to avoid a tender"),
        Text("与供应商恶意串通", english: "Collusion with a supplier"),
      ],
      limits: PowerLimits(promised: .workingDays(75)),
      conditions: [Text("列入年度采购预算", english: "In the purchasing budget of the year")],
      materials: [
        Text("采购需求表和市场调查", english: "Statement of need, market survey"),
        Text("采购合同和验收书", english: "Contract and certificate of acceptance"),
      ])
  }

  public var process: PowerProcess {
    outsider(.supplier, Text("供应商", english: "Supplier"))
    userSection(.user)
    financeClerk(.finance)
    sectionHead(.head, under: .deputy)
    handler(.buyer, Text("采购经办人", english: "Buyer"), under: .head)
    panel(.panel, Text("评审小组", english: "Panel"), of: "purchasing-panel")
    leadersInMeeting(.meeting)
    panel(.acceptors, Text("验收小组", english: "Acceptors"), of: "acceptance-panel")
    treasuryClerk(.treasury)
    deputyLeader(.deputy)
    authority(
      .authority, Text("采购监管部门", english: "Regulator"), of: SharedUnits.finance)
    supervisionCommissioner(.commissioner)
    internalAudit(.audit)
    disciplineCommittee(.discipline)

    start(.need, Text("产生采购需求", english: "Something is needed"), by: .user)
    planning
    selection
    contracting
    payment
  }
}
