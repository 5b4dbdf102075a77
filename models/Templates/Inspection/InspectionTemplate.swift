public import Oversight

/// 行政检查 — an inspection by plan, with those inspected and those who inspect drawn by lot.
///
/// Random drawing and publication of results follow the regulations on the business environment
/// (article 54), records of all of it article 58, credentials and two officers the penalty law
/// (articles 42 and 55), which rules inspections in cases of penalties. What is found unlawful goes
/// to another power: the penalty. Inspections after complaints are begun without a plan: start them at
/// the notice. Limits, risks, grades and measures are usual practice.
public struct InspectionTemplate: PowerTemplate {
  public enum Post: String, PostID {
    case party, planner, officer, head, deputy, commissioner, discipline
  }

  public enum Step: String, StepID {
    case plan, approve, draw, notify, inspect, report, judge, order, rectify, recheck, publish
    case closed, transferred
  }

  public let office: TemplateOffice

  public init(at office: TemplateOffice) { self.office = office }

  public var power: Power {
    administrativeEntry(
      "inspection", Text("行政检查流程模板", english: "Inspection (template)"), .inspection, code: "JC",
      number: "06", initiation: .exOfficio,
      basis: [
        .article("优化营商环境条例", 54), .article("优化营商环境条例", 58),
        .article("行政处罚法", 55),
      ],
      rules: [SharedRules.randomInspection, SharedRules.enforcementRecords],
      accountability: [
        Text("无计划检查，重复检查", english: "Inspects without plan, or again and again"),
        Text("发现违法行为不处理", english: "Breaches that are found have no consequence"),
      ],
      limits: PowerLimits(promised: .workingDays(45)),
      conditions: [
        Text("列入年度检查计划", english: "In the plan of the year")
      ],
      materials: [
        Text("年度检查计划", english: "Plan of the year"),
        Text("检查通知书", english: "Notice of inspection"),
        Text("现场检查记录", english: "Record of the inspection"),
      ])
  }

  public var process: PowerProcess {
    outsider(.party, Text("检查对象", english: "Inspected party"))
    handler(.planner, Text("计划管理员", english: "Planner"), under: .head)
    handler(.officer, Text("检查人员", english: "Inspectors"), under: .head)
    sectionHead(.head, under: .deputy)
    deputyLeader(.deputy)
    supervisionCommissioner(
      .commissioner, Text("执法监督专员", english: "Monitor"))
    disciplineOffice(.discipline)

    start(.plan, Text("编制年度检查计划", english: "Plan of the year"), by: .planner)
    preparation
    inspection
    handling
  }
}
