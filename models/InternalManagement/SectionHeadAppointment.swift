import Oversight
import OversightTemplates

/// 科级干部选拔任用 — appointing a section head inside a district office, with the gaps of its source.
///
/// The risks (made-up facts, leaked talks, a false inspection report, a doubt that nobody looks into),
/// the measures (plan, secrecy, two inspectors, review level by level, a meeting that decides, the
/// Party's regulations) and the section head as the one who answers follow a district's published
/// list. Its column of grades is blank, and so are ours.
///
/// The order of motion, recommendation, inspection, discussion and posting is that of articles 46 and
/// 48 of the civil servant law. No discipline office takes part in the source, nobody watches the
/// hand-overs, and an internal matter has no complaint telephone. Posts and limits are samples.
struct SectionHeadAppointment: PowerModel {
  enum Post: String, PostID { case candidate, staff, personnel, inspectors, head, leader, meeting }

  enum Step: String, StepID {
    case begin, motion, plan, recommend, shortlist, inspect, report, review, discuss, publicise
    case objections, verify, appoint, probation, archive, appointed
  }

  var power: Power {
    Power(
      "section-head-appointment", "科级干部选拔任用", .internalManagement, code: "NB-0002",
      fields: [.partyAffairs], isMajor: true, initiation: .exOfficio,
      basis: [.article("公务员法", 46), .article("公务员法", 48)], body: "区政府办公室党组",
      handledBy: "人事科", audience: .internal)
  }

  var process: PowerProcess {
    let office = Unit("district-office", "区政府办公室")
    let section = Unit("personnel-section", "人事科", in: office)
    post(.candidate, "拟任人选", layer: .handler)
    post(.staff, "推荐会议", layer: .collective, unit: office)
    post(.personnel, "人事科承办人", layer: .handler, unit: section, reportsTo: .head)
    post(.inspectors, "考察组", layer: .handler, unit: section, reportsTo: .head)
    post(.head, "人事科长", layer: .sectionHead, unit: section, reportsTo: .leader)
    post(.leader, "分管领导", layer: .deputyLeader, unit: office)
    post(.meeting, "办公室党组会", layer: .collective, unit: office)

    start(.begin, "职位出现空缺", by: .personnel)
    flow(.begin, to: .motion)
    step(.motion, "提出动议", .propose, by: .leader) {
      basis(.article("公务员法", 46))
      matter(.appointment)
    }
    flow(.motion, to: .plan)
    step(.plan, "制定选拔方案", .propose, by: .personnel) {
      issues("选拔工作方案")
      risk("方案弄虚作假，因人设岗", owner: .head) {
        measure("先定方案，逐级审核后实施", .preventive, by: .head)
      }
    }
    flow(.plan, to: .recommend)
    step(.recommend, "民主推荐", .recommend, by: .staff) { issues("推荐票汇总") }
    flow(.recommend, to: .shortlist)
    step(.shortlist, "确定考察对象", .discuss, by: .meeting) {
      risk("泄露酝酿讨论情况", owner: .head) {
        measure("参会人员签订保密承诺", .preventive, by: .head)
      }
    }
    flow(.shortlist, to: .inspect)
    step(.inspect, "组织考察", .inspect, by: .inspectors, officers: 2) {
      issues("谈话记录")
      risk("考察走过场，隐瞒、歪曲情况", owner: .head) {
        measure("两人以上同场考察", .preventive, by: .head)
      }
    }
    flow(.inspect, to: .report)
    step(.report, "形成考察材料", .propose, by: .inspectors) {
      issues("考察报告")
      risk("发现问题不核实", owner: .head) {
        measure("问题线索逐条写明核实结果", .detective, by: .head)
      }
    }
    flow(.report, to: .review)
    decision(.review, "审核是否通过", .review, by: .head) {
      branch("通过", to: .discuss)
      branch("补充考察", to: .inspect, .returned(atMost: 1))
    }
    step(.discuss, "集体讨论决定", .decide, by: .meeting) {
      matter(.appointment)
      meeting(quorum: "三分之二以上")
      issues("党组会议纪要")
    }
    flow(.discuss, to: .publicise)
    publicity(
      .publicise, by: .personnel, for: .workingDays(5), objections: .objections, review: .verify,
      by: .head, next: .appoint)
    step(.appoint, "任职谈话并发文", .appoint, by: .leader) {
      basis(.article("公务员法", 48))
      issues("任职通知")
    }
    flow(.appoint, to: .probation)
    step(.probation, "试用期满考核", .evaluate, by: .head)
    flow(.probation, to: .archive)
    step(.archive, "材料归入档案", .archive, by: .personnel)
    flow(.archive, to: .appointed)
    end(.appointed, "正式任职", .completed, by: .candidate)
  }
}
