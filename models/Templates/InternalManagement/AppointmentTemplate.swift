public import Oversight

/// 选人用人 — a leading post is vacant; somebody is recommended, inspected, chosen, posted, appointed.
///
/// The order of motion, recommendation, inspection, decision and appointment is that of the civil
/// servant law (article 46), which also asks for a vacancy within the number of posts (43), for the
/// conditions of the post (45), and for posting and a term of probation (48). Who is related to the
/// candidate stays away (74 and 76). What is done at each of them follows the regulations on selecting
/// leading cadres of the party (党政领导干部选拔任用工作条例) and those on personnel files.
///
/// Fabricated papers, leaks, untrue reports and findings that nobody verifies are risks of published
/// registers. Grades, measures, the posting of five working days and limits of single steps are
/// samples. A power adds the reports before the decision to the level above where a post asks for
/// them, and the choice among applicants from outside (article 47).
public struct AppointmentTemplate: PowerTemplate {
  public enum Post: String, PostID {
    case clerk, archivist, inspectors, head, deputy, meeting, resident
    case authority, commissioner, discipline
  }

  public enum Step: String, StepID {
    case vacancy, motion, recommend, shortlist, check, inspect, files, opinion, gather, summarise
    case decide, publicise, objections, verify, appoint, probation, archive
    case confirmed, shelved, relieved
  }

  public let office: TemplateOffice

  public init(at office: TemplateOffice) { self.office = office }

  public var power: Power {
    internalEntry(
      "appointment", Text("选人用人流程模板", english: "Appointment (template)"), number: "34",
      fields: [.partyAffairs],
      basis: [
        .article("公务员法", 43), .article("公务员法", 46), .article("公务员法", 48),
        LegalReference("党政领导干部选拔任用工作条例"),
      ],
      rules: [SharedRules.cadreSelection, SharedRules.collectiveDecision],
      accountability: [
        Text("临时动议决定干部任免", english: "A post is filled by a sudden motion"),
        Text("隐瞒、歪曲考察真实情况", english: "Findings of the inspection are hidden"),
      ],
      conditions: [
        Text("有编制、有职数、有空缺", english: "A post is vacant and within the numbers")
      ],
      materials: [
        Text("考察材料和干部档案审核表", english: "Report of the inspection, check of the file"),
        Text("会议纪要和任职文件", english: "Minutes, paper of appointment"),
      ])
  }

  public var process: PowerProcess {
    handler(.clerk, Text("组织人事干事", english: "Clerk"), under: .head)
    handler(.archivist, Text("档案审核岗", english: "Files clerk"), under: .head)
    panel(.inspectors, Text("推荐考察组", english: "Inspectors"), of: "inspection-group")
    sectionHead(.head, under: .deputy)
    deputyLeader(.deputy)
    leadersInMeeting(.meeting)
    disciplineOffice(.resident)
    authority(
      .authority, Text("上级组织部门", english: "Authority"),
      of: Unit("organisation-department", Text("组织部门", english: "Organisation department")))
    supervisionCommissioner(.commissioner)
    disciplineCommittee(.discipline)

    start(.vacancy, Text("领导职位出现空缺", english: "A post is vacant"), by: .head)
    nomination
    checks
    choice
    service
  }
}
