public import Oversight

/// 工程招标 — works are put out to tender by an agency, evaluated, awarded and put under contract.
///
/// The plan that may not split a project (article 4), the agency (13), the announcement (16), twenty days
/// for bids (24), the public opening (34), the panel of five or more drawn by lot (37), the notice
/// (45), the contract within thirty days (46) and the written report within fifteen days of the award
/// (47) are those of the tendering law; its regulations ask for a new tender where fewer than three
/// bid (44), for posting the candidates, with objections answered within three days (54), and for the
/// first of them to win (55).
///
/// The risks of preparation, agency and documents follow an integrity handbook of the transport
/// sector. Grades, measures, the other risks, the posting of five working days (the law asks for three
/// days at least) and limits of single steps are samples. A power that tenders by itself adds the filing
/// before (article 12), one with a pre-qualification its steps.
public struct TenderingTemplate: PowerTemplate {
  public enum Post: String, PostID {
    case bidder, agency, clerk, head, meeting, panel, deputy, authority, commissioner, discipline
  }

  public enum Step: String, StepID {
    case approved, plan, adopt, choose, documents, review, announce, bid, open, evaluate
    case publicise, objections, verify, award, notify, report, contract, concluded
  }

  public let office: TemplateOffice

  public init(at office: TemplateOffice) { self.office = office }

  public var power: Power {
    internalEntry(
      "tendering", Text("工程招标流程模板", english: "Works tender (template)"), number: "32",
      fields: [.works],
      basis: [
        .article("招标投标法", 4), .article("招标投标法", 37), .article("招标投标法", 46),
        .article("招标投标法实施条例", 55),
      ],
      rules: [SharedRules.tendering, SharedRules.collectiveDecision],
      accountability: [
        Text("应当招标而不招标", english: "No tender where there must be one"),
        Text("泄露应当保密的评标情况", english: "The evaluation is leaked"),
      ],
      conditions: [
        Text("项目已批准，资金已落实", english: "The project is approved and funded")
      ],
      materials: [
        Text("招标方案和招标文件", english: "Plan and documents of the tender"),
        Text("评标报告和书面报告", english: "Report of the panel, written report"),
      ])
  }

  public var process: PowerProcess {
    outsider(.bidder, Text("投标人", english: "Bidders"))
    outsider(.agency, Text("招标代理机构", english: "Agency"))
    handler(.clerk, Text("招标经办人", english: "Clerk"), under: .head)
    sectionHead(.head, under: .deputy)
    leadersInMeeting(.meeting)
    panel(.panel, Text("评标委员会", english: "Panel"), of: "tender-panel")
    deputyLeader(.deputy)
    authority(
      .authority, Text("招标监管部门", english: "Regulator"),
      of: Unit("works-authority", Text("行业主管部门", english: "Authority for works")))
    supervisionCommissioner(.commissioner)
    disciplineCommittee(.discipline)

    start(.approved, Text("项目获得批准", english: "Project approved"), by: .clerk)
    preparation
    competition
    award
  }
}
