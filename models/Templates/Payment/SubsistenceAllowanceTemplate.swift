public import Oversight

/// 最低生活保障 — the subsistence allowance: applied for in the town, surveyed, posted, confirmed by the county, paid monthly.
///
/// That the town takes applications, surveys households by visits, letters and data, posts what it
/// finds and passes it on, and that the county's civil affairs department examines and decides, is
/// article 11 of the relief measures; payment on time and the review of those who receive it follow
/// articles 12 and 13, proof by what others know of a household article 58, the telephone and the
/// counter that take in every plea article 60. Two visit together, relatives of clerks and village
/// cadres are filed apart, and the posting lasts seven days: so the ministry's procedure of 2021,
/// which asks for thirty working days from acceptance.
///
/// A place that has delegated the confirmation to towns amends the two county steps. Posts, limits of
/// single steps, risks, grades and measures are usual practice. Other benefits follow the template of
/// payments.
public struct SubsistenceAllowanceTemplate: PowerTemplate {
  public enum Post: String, PostID {
    case applicant, window, surveyor, chief, village, bureau, section, finance, treasury
    case commissioner, watch, audit
  }

  public enum Step: String, StepID {
    case apply, check, correct, accept, reject, notAccepted, survey, propose, publicise
    case objections, review, decide, serveRefusal, refused, list, pay, recheck, granted, stop,
      stopped
  }

  public let office: TemplateOffice

  public init(at office: TemplateOffice) { self.office = office }

  public var power: Power {
    administrativeEntry(
      "subsistence-allowance",
      Text("最低生活保障流程模板", english: "Subsistence allowance (template)"), .payment, code: "JF",
      number: "34", fields: [.benefits, .funds], initiation: .onApplication,
      basis: [
        .article("社会救助暂行办法", 11), .article("社会救助暂行办法", 12),
        .article("社会救助暂行办法", 13), .article("社会救助暂行办法", 58),
        .article("社会救助暂行办法", 60),
      ],
      rules: [
        SharedRules.oneTimeNotice, SharedRules.homeVisits, SharedRules.relativesRegister,
        SharedRules.fundPayments,
      ],
      accountability: [
        Text("对符合条件的申请不予受理", english: "Those who qualify are turned away"),
        Text("优亲厚友，违规确认低保", english: "Relatives and friends are confirmed"),
        Text("截留、挤占、挪用低保资金", english: "Money is kept back or diverted"),
      ],
      limits: PowerLimits(promised: .workingDays(30)),
      conditions: [
        Text(
          "共同生活成员人均收入低于当地标准，财产符合规定",
          english: "Income per head below the local standard, property as prescribed")
      ],
      materials: [
        Text("书面申请和核对授权书", english: "Application, consent to compare data"),
        Text("家庭成员身份和收入财产材料", english: "Identity, income and property of the household"),
      ])
  }

  public var process: PowerProcess {
    outsider(.applicant, Text("申请家庭", english: "Household"))
    serviceWindow(.window)
    handler(.surveyor, Text("入户调查员", english: "Surveyors"), under: .chief)
    post(
      .chief, Text("救助机构负责人", english: "Head of relief"), layer: .sectionHead,
      unit: office.section)
    post(
      .village, Text("村（居）公示岗", english: "Village clerk"), layer: .handler,
      unit: Unit("village", Text("村（居）民委员会", english: "Village committee")))
    post(
      .bureau, Text("县级民政审核岗", english: "County examiner"), layer: .handler,
      unit: Self.civilAffairs, reportsTo: .section)
    post(
      .section, Text("县级民政负责人", english: "County head"), layer: .deputyLeader,
      unit: Self.civilAffairs)
    financeClerk(.finance)
    treasuryClerk(.treasury)
    supervisionCommissioner(.commissioner)
    villageWatch(.watch)
    auditOffice(.audit)

    start(.apply, Text("提出书面申请", english: "Apply in writing"), by: .applicant)
    intake
    inquiry
    posting
    confirmation
    payment
    reasonedRefusal(
      .serveRefusal, Text("送达不予确认通知", english: "Serve the refusal"), by: .window,
      within: .workingDays(3), issuing: Text("不予确认同意通知书", english: "Notice of refusal"),
      refused: .refused, to: .applicant)
  }

  private static let civilAffairs = Unit(
    "county-civil-affairs", Text("县级民政部门", english: "County civil affairs"))
}
