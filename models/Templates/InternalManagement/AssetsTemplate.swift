public import Oversight

/// 国有资产处置 — an asset of a body is given up: proposed, looked at, appraised, decided, sold in public, written off.
///
/// Who keeps assets answers for them, they are counted and compared with the books, and what they
/// bring in goes to the treasury after the budget law (article 56) and the regulations on assets of
/// state bodies, whose articles a power names as it needs them. Sales stand in public at the trading
/// centre, from an appraisal by somebody who does not buy; the auction law asks for seven days of
/// notice (article 45) and forbids auctioneers to bid (article 22).
///
/// The band of 100,000 yuan from which the authority for assets approves, the promise, limits, risks,
/// grades and measures are samples. A power adds what the place says of vehicles, houses and land,
/// of secret storage media, which are destroyed and never sold, and of gifts and exchanges, which have
/// no buyers. Things that are let and come back follow the template of resources.
public struct AssetsTemplate: PowerTemplate {
  public enum Post: String, PostID {
    case user, keeper, inspectors, appraiser, meeting, authority, trading, buyer, finance, head
    case deputy, commissioner, audit
  }

  public enum Step: String, StepID {
    case idle, propose, inspect, kept, appraise, decide, approve, announce, sell, contract, payPrice
    case collect, handOver, writeOff, archive, closed
  }

  public let office: TemplateOffice

  public init(at office: TemplateOffice) { self.office = office }

  public var power: Power {
    internalEntry(
      "assets", Text("国有资产处置流程模板", english: "Assets, disposed of (template)"), number: "37",
      fields: [.assets],
      basis: [
        LegalReference("行政事业性国有资产管理条例"), .article("预算法", 56),
        .article("拍卖法", 22), .article("拍卖法", 45),
      ],
      rules: [SharedRules.stateAssets, SharedRules.collectiveDecision],
      accountability: [
        Text("低价处置、私分国有资产", english: "Assets are sold cheaply or shared out"),
        Text("处置收入不上缴国库", english: "What they bring is kept from the treasury"),
      ],
      limits: PowerLimits(promised: .workingDays(90)),
      conditions: [Text("闲置、报废或调整，权属清楚", english: "Idle or worn out, clear title")],
      materials: [
        Text("资产卡片和技术鉴定", english: "Card of the asset, expert's opinion"),
        Text("资产评估报告", english: "Report of appraisal"),
      ])
  }

  public var process: PowerProcess {
    userSection(.user)
    handler(.keeper, Text("资产管理员", english: "Keeper"), under: .head)
    panel(.inspectors, Text("鉴定小组", english: "Inspectors"), of: "asset-panel")
    post(
      .appraiser, Text("评估机构", english: "Appraiser"), layer: .outside,
      unit: Unit("appraiser", Text("抽取的评估机构", english: "Appraiser by lot")))
    leadersInMeeting(.meeting)
    authority(
      .authority, Text("资产主管部门", english: "Asset authority"),
      of: Unit("asset-authority", Text("国有资产主管部门", english: "Authority for assets")))
    post(
      .trading, Text("公共资源交易中心", english: "Trading centre"), layer: .handler,
      unit: SharedUnits.tradingCentre)
    outsider(.buyer, Text("竞买人", english: "Buyer"))
    financeClerk(.finance)
    sectionHead(.head, under: .deputy)
    deputyLeader(.deputy)
    supervisionCommissioner(.commissioner)
    auditOffice(.audit)

    start(.idle, Text("资产闲置或报废", english: "Idle or worn out"), by: .user)
    proposal
    decision
    sale
    writingOff
  }
}
