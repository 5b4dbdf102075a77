public import Oversight

/// 行政征收 — a levy or fee is declared, assessed, paid at the bank and reconciled.
///
/// That levies on firms need a law and stand in a published list follows the regulations on the
/// business environment (article 25); urging, the surcharge that must be told and may not exceed the
/// debt, and the application to the court follow the coercion law (articles 45, 46, 53 and 54). The
/// law of each levy names base, rate and limit. Collection by the bank and not by those who assess,
/// reductions by a meeting, risks, grades and measures are usual practice.
public struct LevyTemplate: PowerTemplate {
  public enum Post: String, PostID {
    case payer, window, officer, head, deputy, meeting, bank, finance, commissioner, discipline
  }

  public enum Step: String, StepID {
    case declare, accept, verify, review, decide, discuss, serve, pay, collect, reconcile, closed
    case urge, court, enforced
  }

  public let office: TemplateOffice

  public init(at office: TemplateOffice) { self.office = office }

  public var power: Power {
    administrativeEntry(
      "levy", Text("行政征收流程模板", english: "Levy (template)"), .levy, code: "ZS", number: "10",
      initiation: .exOfficio,
      basis: [.article("优化营商环境条例", 25), .article("行政强制法", 45)],
      rules: [SharedRules.collectiveDecision, SharedRules.timedService],
      accountability: [
        Text("擅自提高或者降低征收标准", english: "Rates are raised or lowered at will"),
        Text("隐瞒、截留征收款", english: "What was levied is hidden or kept"),
      ],
      limits: PowerLimits(promised: .workingDays(25)),
      conditions: [Text("列入收费目录清单", english: "In the published list of levies")],
      materials: [
        Text("缴费申报表", english: "Declaration"),
        Text("计征依据材料", english: "Papers on the base"),
      ])
  }

  public var process: PowerProcess {
    outsider(.payer, Text("缴费人", english: "Payer"))
    serviceWindow(.window)
    handler(.officer, Text("征收人员", english: "Levy officers"), under: .head)
    sectionHead(.head, under: .deputy)
    deputyLeader(.deputy)
    leadersInMeeting(.meeting)
    collectingBank(.bank)
    financeClerk(.finance)
    supervisionCommissioner(.commissioner)
    disciplineOffice(.discipline)

    start(.declare, Text("申报缴费", english: "Declare"), by: .payer)
    assessment
    decision
    collection
  }
}
