public import Oversight

/// 公共资源出租 — houses, water, land or sites of the public are let by open bids for a term and come back.
///
/// A lease of more than six months is in writing (article 707 of the civil code) and none runs for
/// longer than twenty years (article 705). What resources bring is income of the budget and may not be
/// kept back (article 56 of the budget law); how state bodies use and let their assets stands in the
/// regulations on them, whose articles a power names as it needs them.
///
/// Ten working days of notice, seven days of posting, promise, limits, risks, grades and measures are
/// samples. A power adds what special laws say of its resource (land, mines, waters, forests), the
/// approval of long leases where the place asks for one, and rents fixed by the state. Village property
/// is let after the template of community contracts.
public struct ResourcesTemplate: PowerTemplate {
  public enum Post: String, PostID {
    case tenant, keeper, head, valuers, meeting, trading, finance, inspectors, deputy, authority
    case commissioner, audit
  }

  public enum Step: String, StepID {
    case vacant, plan, value, decide, announce, open, publicise, objections, review, contract
    case rent, use, inspect, remedy, returned, archive, closed
  }

  public let office: TemplateOffice

  public init(at office: TemplateOffice) { self.office = office }

  public var power: Power {
    internalEntry(
      "resources", Text("公共资源出租流程模板", english: "Resources, let (template)"), number: "38",
      fields: [.resources],
      basis: [
        LegalReference("行政事业性国有资产管理条例"), .article("预算法", 56),
        .article("民法典", 705), .article("民法典", 707),
      ],
      rules: [SharedRules.publicLeases, SharedRules.collectiveDecision],
      accountability: [
        Text("不公开招租，低价出租", english: "Let in private, or too cheaply"),
        Text("租金不收、少收、坐支", english: "Rents are remitted, cut or kept"),
      ],
      limits: PowerLimits(promised: .workingDays(90)),
      conditions: [Text("权属清楚，不影响履职", english: "Clear title, not needed for duties")],
      materials: [
        Text("招租方案和租金评估", english: "Plan of letting, valuation"),
        Text("租赁合同", english: "Lease"),
      ])
  }

  public var process: PowerProcess {
    outsider(.tenant, Text("承租人", english: "Tenant"))
    handler(.keeper, Text("资源管理员", english: "Keeper"), under: .head)
    sectionHead(.head, under: .deputy)
    panel(.valuers, Text("租金评估组", english: "Valuers"), of: "rent-panel")
    leadersInMeeting(.meeting)
    post(
      .trading, Text("公共资源交易中心", english: "Trading centre"), layer: .handler,
      unit: SharedUnits.tradingCentre)
    financeClerk(.finance)
    panel(.inspectors, Text("巡查组", english: "Inspectors"), of: "lease-inspectors")
    deputyLeader(.deputy)
    authority(
      .authority, Text("资产主管部门", english: "Asset authority"),
      of: Unit("asset-authority", Text("国有资产主管部门", english: "Authority for assets")))
    supervisionCommissioner(.commissioner)
    auditOffice(.audit)

    start(.vacant, Text("资源空置或到期", english: "Vacant or expired"), by: .keeper)
    planning
    bidding
    posting
    lease
    term
  }
}
