import Oversight
import OversightTemplates

/// 燃气经营许可 — the licence to operate gas, complete in both charts.
///
/// The stages, the risk points of acceptance, handling, examination and decision, the preliminary
/// and second review, the collective vote and the layers that answer follow a county's published
/// risk table for this licence. The table leaves the grades illegible. Grades, limits of single
/// steps, posts, supervisions, code and telephones are samples; so is all else of the flow.
///
/// The conditions are those of the regulation on urban gas, article 15, in short; the papers are
/// samples that prove them.
///
/// The limit of twenty working days from acceptance, the two officers at a site check, the hearing
/// of the party, reasons and remedies of a refusal are those of the licensing law.
struct GasOperationLicence: PowerModel {
  enum Post: String, PostID { case applicant, window, officer, head, council, deputy, office }

  enum Step: String, StepID {
    case apply, check, correct, reject, notAccepted, accept, examine, siteCheck, assess, hear
    case council, decide, make, serve, granted, draft, sign, serveRefusal, refused
  }

  var power: Power {
    Power(
      "gas-operation-licence", Text("燃气经营许可证核发", english: "Gas operation licence"), .licence,
      code: "XK-0117", fields: [.governmentAffairs], initiation: .onApplication,
      basis: [.article("行政许可法", 42), .article("城镇燃气管理条例", 15)],
      rules: [RuleLibrary.oneTimeNotice, RuleLibrary.siteChecks, RuleLibrary.collectiveDecision],
      body: County.housing.name, handledBy: County.gasSection.name,
      limits: PowerLimits(statutory: .workingDays(20), promised: .workingDays(16)),
      conditions: [
        Text("符合燃气发展规划", english: "It fits the plan for gas"),
        Text("气源和燃气设施符合国家标准", english: "Sources and plant are up to the national standards"),
        Text(
          "有固定经营场所、安全管理制度和经营方案",
          english: "Fixed premises, rules of safety and a plan of operation"),
        Text(
          "主要负责人和安全、运行、维护、抢修人员考核合格",
          english: "Who leads, operates, maintains and repairs has passed the examination"),
      ],
      materials: [
        Text("燃气经营许可申请书", english: "Application form"),
        Text("气源和设施的验收、检测文件", english: "Acceptance and test papers of sources and plant"),
        Text("经营场所证明", english: "Proof of the premises"),
        Text("安全管理制度和经营方案", english: "Rules of safety and plan of operation"),
        Text("人员考核合格证明", english: "Certificates of the staff"),
      ],
      enquiries: [.phone("0000-8880001")], supervision: [.phone("0000-8880012")],
      history: [StatusRecord(.reviewed, by: "派驻纪检监察组", on: "2026-06-10")],
      reviewedOn: "2026-06-10", version: "V3.0", versionDate: "2026-06-15")
  }

  var process: PowerProcess {
    outsider(.applicant, Text("申请人", english: "Applicant"))
    serviceWindow(.window)
    post(
      .officer, Text("承办人", english: "Officer"), layer: .handler, unit: County.gasSection,
      reportsTo: .head)
    post(
      .head, Text("科长", english: "Section head"), layer: .sectionHead, unit: County.gasSection,
      reportsTo: .deputy)
    post(
      .council, Text("局务会", english: "Bureau meeting"), layer: .collective,
      unit: County.housingLeaders)
    post(
      .deputy, Text("分管副局长", english: "Deputy director"), layer: .deputyLeader,
      unit: County.housingLeaders)
    residentDisciplineOffice(.office, at: County.housing)

    start(.apply, Text("提交申请材料", english: "Submit the application"), by: .applicant)
    acceptance(
      .apply, from: .applicant, by: .window, check: .check, correct: .correct, accept: .accept,
      reject: .reject, rejected: .notAccepted
    ) {
      risk(
        Text("符合条件不予受理且不说明理由", english: "Refuses a qualified applicant without reasons"), .medium,
        owner: .window
      ) {
        measure(
          Text("不予受理一律出具书面通知", english: "Every non-acceptance is given in writing"), .preventive,
          by: .window, rule: RuleLibrary.oneTimeNotice)
      }
      risk(
        Text("收受好处，受理不合格申请", english: "Accepts an unqualified one for favours"), .medium,
        owner: .window
      ) {
        measure(
          Text("受理要点逐项勾选，系统留痕", english: "Points of acceptance ticked one by one"), .preventive,
          by: .window)
        measure(
          Text("按月抽查受理台账", english: "Acceptance register sampled monthly"), .detective, by: .office,
          frequency: Text("每月", english: "monthly"))
      }
      supervised(
        by: .office, .process, Text("受理监督", english: "Acceptance watch"), phase: .before,
        evidence: Text("按月抽查台账", english: "monthly sample"))
    }

    flow(.accept, to: .examine) { receipt(.officer) }
    step(
      .examine, Text("书面审查", english: "Examine the papers"), .examine, by: .officer,
      within: .workingDays(2)
    ) {
      basis(.article("行政许可法", 34))
      recusal()
      risk(
        Text("擅自增减审查条件，超时审查", english: "Adds or drops conditions, takes too long"), .medium,
        owner: .officer
      ) {
        measure(
          Text("审查要点清单化，逐项签名", english: "List of points, each signed"), .preventive, by: .officer)
        measure(
          Text("科长每周抽查审查记录", english: "Head samples the records weekly"), .detective, by: .head,
          frequency: Text("每周", english: "weekly"))
      }
      supervised(
        by: .deputy, .content, Text("审查监督", english: "Examination watch"), phase: .during,
        evidence: Text("按月抽查清单", english: "monthly sample"))
    }
    flow(.examine, to: .siteCheck)
    subProcess(
      .siteCheck, Text("现场核查", english: "Site check"), .siteCheck, by: .officer, officers: 2,
      within: .workingDays(3)
    ) {
      basis(.article("行政许可法", 34))
      follows(RuleLibrary.siteChecks)
      recusal()
      recorded(.text, .audioVideo)
      issues(Text("现场核查记录", english: "Record of the site check"))
      risk(
        Text("刁难企业，应通过而不通过", english: "Obstructs a firm that ought to pass"), .medium,
        owner: .officer
      ) {
        measure(
          Text("核查表载明逐项依据，企业签字", english: "Check list with grounds, signed by the firm"),
          .preventive, by: .officer)
      }
      risk(
        Text("收受好处，出具虚假核查意见", english: "False findings for favours"), .high, owner: .head,
        id: "false-findings"
      ) {
        answers(.officer, .direct)
        answers(.deputy, .leader)
        measure(
          Text("随机派员，双人核查", english: "Two officers, drawn by lot"), .preventive, by: .head,
          isKey: true, rule: RuleLibrary.siteChecks, residual: .low)
        measure(
          Text("影像全程留存并抽查", english: "Video kept and sampled"), .detective, by: .head,
          indicator: Text("抽查比例不低于20%", english: "at least 20% sampled"))
      }
      supervised(
        by: .office, .conduct, Text("核查监督", english: "Site-check watch"), phase: .during,
        evidence: Text("影像抽查≥20%", english: "video sample ≥20%"))
    }

    flow(.siteCheck, to: .assess) { receipt(.head) }
    decision(
      .assess, Text("复审是否合格", english: "Conditions met?"), .examine, by: .head, within: .sameDay
    ) {
      recusal()
      branch(Text("合格", english: "yes"), to: .council) { receipt(.council) }
      branch(Text("不合格", english: "no"), to: .hear, .refusal) {
        supervised(
          by: .office, .process, Text("告知监督", english: "Notice watch"),
          phase: .during, evidence: Text("查告知书存根", english: "stubs of notices"))
      }
      branch(Text("退回补查", english: "check again"), to: .siteCheck, .returned(atMost: 1)) {
        supervised(
          by: .office, .content, Text("补查监督", english: "Return watch"),
          phase: .during, evidence: Text("退回单载明理由", english: "reasons on the slip"))
      }
      risk(Text("人情干预，结论与核查不符", english: "Finding bent by favours"), .medium, owner: .head) {
        measure(
          Text("初审、复审分人办理", english: "First and second review by two people"), .preventive,
          by: .head)
        measure(
          Text("复审结论与影像比对", english: "Findings compared with the video"), .detective, by: .deputy)
      }
      supervised(
        by: .deputy, .content, Text("复审监督", english: "Review watch"), phase: .during,
        evidence: Text("结论与影像比对", english: "against the video"))
    }
    step(
      .hear, Text("告知理由听取申辩", english: "Give reasons, hear the party"), .hearParty, by: .officer,
      within: .workingDays(2)
    ) {
      basis(.article("行政许可法", 36))
      issues(Text("拟不予许可告知书", english: "Notice of intended refusal"), statesRemedies: true)
      recorded(.text)
    }
    flow(.hear, to: .council) { receipt(.council) }

    step(
      .council, Text("集体审议表决", english: "Collective vote"), .discuss, by: .council, within: .sameDay
    ) {
      meeting(quorum: "三分之二以上", recordsDissent: true, leaderSpeaksLast: true)
      issues(Text("会议纪要", english: "Minutes"))
      recorded(.text)
      risk(
        Text("违反民主集中制，个人说了算", english: "One person decides for the meeting"), .high, owner: .deputy,
        id: "one-voice"
      ) {
        answers(.council, .direct)
        measure(
          Text("票决制，主要领导末位表态", english: "Vote; the director speaks last"), .preventive, by: .deputy,
          isKey: true, rule: RuleLibrary.collectiveDecision, residual: .low)
        measure(
          Text("审议全程记录并归档备查", english: "Minutes with dissent, kept"), .detective, by: .head,
          indicator: Text("纪要归档率", english: "share of minutes kept"))
      }
      supervised(
        by: .office, .conduct, Text("审议监督", english: "Review watch"), phase: .during,
        evidence: Text("列席，查会议记录", english: "sits in, minutes"))
    }
    flow(.council, to: .decide) { receipt(.deputy) }
    decision(.decide, Text("是否准予许可", english: "Grant?"), .decide, by: .deputy, within: .sameDay) {
      basis(.article("行政许可法", 37), .article("行政许可法", 38))
      clock(.stops)
      recorded(.text)
      branch(Text("准予", english: "yes"), to: .make) {
        supervised(
          by: .office, .content, Text("制证监督", english: "Licence watch"),
          phase: .during, evidence: Text("核对表决结果", english: "compared with the vote"))
      }
      branch(Text("不予", english: "no"), to: .draft, .refusal) {
        supervised(
          by: .office, .content, Text("不予监督", english: "Refusal watch"),
          phase: .during, evidence: Text("核对表决结果", english: "compared with the vote"))
      }
      risk(Text("决定与表决结果不一致", english: "Decision departs from the vote"), .medium, owner: .deputy) {
        measure(
          Text("签批单附票决结果", english: "The vote is attached to the decision"), .preventive, by: .head)
      }
      supervised(
        by: .office, .content, Text("决定监督", english: "Decision watch"), phase: .during,
        evidence: Text("逐件核对签批单", english: "every decision"))
    }

    step(
      .make, Text("制作许可证", english: "Make the licence"), .issue, by: .officer,
      within: .workingDays(1)
    ) {
      issues(Text("燃气经营许可证", english: "Gas operation licence"))
      risk(Text("证载内容与决定不一致", english: "Licence differs from the decision"), .low, owner: .officer)
      { measure(Text("制证双人校核", english: "Two people compare it"), .detective, by: .officer) }
      supervised(
        by: .head, .content, Text("证件复核", english: "Licence check"), phase: .during,
        evidence: Text("逐证签字", english: "every licence signed"))
    }
    flow(.make, to: .serve) { receipt(.window) }
    step(
      .serve, Text("送达并公开", english: "Serve and publish"), .serve, by: .window,
      within: .workingDays(10)
    ) {
      basis(.article("行政许可法", 40), .article("行政许可法", 44))
      issues(Text("送达回证", english: "Proof of service"))
      recorded(.text)
      risk(Text("未按期送达，公开不全", english: "Served late, published in part"), .low, owner: .window) {
        measure(
          Text("公开目录与办结台账比对", english: "Publication compared with the register"), .detective,
          by: .window)
      }
      supervised(
        by: .office, .time, Text("公开监督", english: "Publicity watch"), phase: .after,
        evidence: Text("逐件核对公示", english: "every notice"))
      filing(.after, .workingDays(3), to: .office, by: .window) {
        material(Text("许可决定书副本", english: "Copy of the decision"), by: .window)
      }
    }
    flow(.serve, to: .granted) { receipt(.applicant) }
    end(.granted, Text("领取许可证", english: "Licence granted"), .granted, by: .applicant)

    refusal(
      draft: .draft, by: .officer, sign: .sign, by: .deputy, serve: .serveRefusal, by: .window,
      refused: .refused, to: .applicant, issuing: Text("不予行政许可决定书", english: "Decision of refusal"))
  }
}
