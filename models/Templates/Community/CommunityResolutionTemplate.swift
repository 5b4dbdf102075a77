public import Oversight

/// 四议两公开 — how a village decides what concerns all: four discussions and two disclosures.
///
/// The organisation of the Party proposes, both committees consult, the meeting of Party members
/// considers, the representatives of the villagers resolve; the resolution and what becomes of it
/// are made public. What needs the villagers' decision, that the meeting may delegate it, and the
/// quorum of two thirds with a majority of those present are articles 24 to 26 of the law on
/// village committees; that nothing may be resolved against the law article 27, disclosure article
/// 30, archives article 34. The four discussions themselves are the practice of the Party in
/// villages.
///
/// A practitioner lists the matters of the village and puts in the notice and quorum of its
/// charter: a meeting of all villagers is called ten days ahead (article 21). Letting of assets
/// calls this process. Review by the town before the vote, limits, risks, grades and measures are
/// samples.
public struct CommunityResolutionTemplate: PowerTemplate {
  public enum Post: String, PostID {
    case villager, clerk, party, committees, director, secretary, members, representatives, town
    case watch, discipline
  }

  public enum Step: String, StepID {
    case raise, propose, consult, lawful, consider, notice, resolve, passed, disclose, objections
    case answer, carryOut, report, archive, done, dropped
  }

  public let office: TemplateOffice

  public init(at office: TemplateOffice) { self.office = office }

  public var power: Power {
    communityEntry(
      "community-resolution",
      Text("四议两公开流程模板", english: "Village resolutions (template)"), number: "27",
      fields: [.assets, .resources], isMajor: true, initiation: .exOfficio,
      basis: [
        .article("村民委员会组织法", 24), .article("村民委员会组织法", 25),
        .article("村民委员会组织法", 26), .article("村民委员会组织法", 30),
      ],
      rules: [CommunityRules.resolutions, CommunityRules.disclosure],
      accountability: [
        Text("应当民主决策的事项擅自决定", english: "What villagers decide is decided by officials"),
        Text("伪造会议记录和签名", english: "Minutes and signatures are forged"),
      ],
      limits: PowerLimits(promised: .workingDays(60)),
      conditions: [
        Text("属于村民会议或其授权讨论的事项", english: "A matter for the villagers or by delegation")
      ],
      materials: [Text("议题说明和方案", english: "The matter and the plan")])
  }

  public var process: PowerProcess {
    outsider(.villager, Text("村民", english: "Villagers"))
    villageClerk(.clerk, Text("村文书", english: "Clerk"), under: .director)
    post(
      .party, Text("村党组织会议", english: "Party"), layer: .collective,
      unit: villageParty)
    villageSecretary(.secretary)
    bothCommittees(.committees)
    villageDirector(.director)
    townLeader(.town)
    post(
      .members, Text("党员大会", english: "Members"), layer: .collective, unit: villageParty)
    representatives(.representatives)
    villageWatch(.watch)
    townDiscipline(.discipline)

    start(.raise, Text("提出议事需求", english: "A matter is raised"), by: .villager)
    proposal
    resolution
    disclosure
    execution
  }
}
