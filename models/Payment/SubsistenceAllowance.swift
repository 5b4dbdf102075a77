import Oversight
import OversightTemplates

/// 最低生活保障 — the subsistence allowance, complete in both charts.
///
/// The chain from application to long-term posting, the two investigators and the party's signature,
/// ten working days for the survey, five for the appraisal, the panel of at least thirteen with
/// residents in it, seven days of posting, three working days for the decision and the filing with
/// the civil affairs bureau follow the published procedure of a district in which the confirmation is
/// delegated to the towns. Elsewhere the county bureau decides (article 11 of the relief measures).
///
/// The conditions are those of article 9 of the relief measures.
///
/// The source lists no risk points: they, their grades, the total limit, posts, supervisions, code
/// and telephones are samples. The measures set no limit for the whole, so the model has none.
struct SubsistenceAllowance: PowerModel {
  enum Post: String, PostID {
    case applicant, village, panel, window, surveyor, examiner, chief, leader, treasury, bureau
    case office
  }

  enum Step: String, StepID {
    case apply, check, correct, reject, notAccepted, accept, survey, appraise, publicise
    case objections, review, examine, decide, postResult, file, pay, granted
    case draft, sign, serveRefusal, refused
  }

  var power: Power {
    Power(
      "subsistence-allowance",
      Text("最低生活保障审核确认", english: "Subsistence allowance"), .payment, code: "JF-0021",
      fields: [.benefits, .funds], initiation: .onApplication,
      basis: [.article("社会救助暂行办法", 9), .article("社会救助暂行办法", 11)],
      rules: [RuleLibrary.oneTimeNotice, RuleLibrary.homeVisits, RuleLibrary.relativesRegister],
      body: County.town.name,
      handledBy: County.townRelief.name, limits: PowerLimits(promised: .workingDays(45)),
      conditions: [
        Text(
          "共同生活的家庭成员人均收入低于当地最低生活保障标准",
          english: "The income a head of the household is below the local standard"),
        Text("家庭财产状况符合当地规定", english: "The household's property is within the local rules"),
      ],
      materials: [
        Text("书面申请", english: "Written application"),
        Text("家庭成员身份证明", english: "Proof of identity of the household"),
        Text("收入和财产状况声明及核对授权", english: "Statement of income and property, with leave to check"),
      ],
      enquiries: [.phone("0000-8880021")], supervision: [.phone("0000-8880022")],
      history: [StatusRecord(.reviewed, by: "派驻纪检监察组", on: "2026-06-10")],
      reviewedOn: "2026-06-10", version: "V2.1", versionDate: "2026-06-15")
  }

  var process: PowerProcess {
    outsider(.applicant, Text("申请家庭", english: "Household"))
    post(
      .village, Text("村（居）公示岗", english: "Village clerk"), layer: .handler,
      unit: County.village)
    post(
      .panel, Text("民主评议小组", english: "Appraisal panel"), layer: .collective,
      unit: County.village)
    post(
      .window, Text("社会救助窗口", english: "Relief counter"), layer: .handler,
      unit: County.townRelief)
    post(
      .surveyor, Text("入户调查员", english: "Surveyor"), layer: .handler, unit: County.townRelief,
      reportsTo: .leader)
    post(
      .examiner, Text("审核员", english: "Examiner"), layer: .handler, unit: County.townRelief,
      reportsTo: .leader)
    post(
      .leader, Text("分管领导", english: "Deputy head of the town"), layer: .deputyLeader,
      unit: County.townRelief)
    post(
      .chief, Text("救助办主任", english: "Head of the relief office"), layer: .sectionHead,
      unit: County.townRelief, reportsTo: .leader)
    treasury(.treasury)
    post(
      .bureau, Text("县民政局救助股", english: "County relief section"), layer: .sectionHead,
      unit: County.reliefSection, supervisionLine: .functional)
    residentDisciplineOffice(.office, at: County.town)

    start(.apply, Text("提出书面申请", english: "Apply in writing"), by: .applicant)
    acceptance(
      .apply, from: .applicant, by: .window, check: .check, correct: .correct, accept: .accept,
      reject: .reject, rejected: .notAccepted
    ) {
      risk(
        Text("无故不收件，不一次性告知", english: "Turns papers away, no notice at one time"), .medium,
        owner: .window
      ) {
        measure(
          Text("收件即登记，告知单双方签字", english: "Papers registered, notice signed by both"),
          .preventive, by: .window, rule: RuleLibrary.oneTimeNotice)
      }
      supervised(
        by: .office, .process, Text("受理监督", english: "Acceptance watch"), phase: .before,
        evidence: Text("按月抽查台账", english: "monthly sample"))
    }

    flow(.accept, to: .survey) { receipt(.surveyor) }
    step(
      .survey, Text("入户调查", english: "Home visit"), .investigate, by: .surveyor, officers: 2,
      within: .workingDays(10)
    ) {
      follows(RuleLibrary.homeVisits)
      recusal()
      recorded(.text, .audioVideo)
      issues(Text("家庭状况调查表", english: "Survey form"))
      risk(
        Text("优亲厚友，隐瞒收入财产", english: "Hides income or property of friends"), .high,
        owner: .surveyor, id: "hidden-income"
      ) {
        answers(.chief, .section)
        answers(.leader, .leader)
        measure(
          Text("双人入户，谁入户谁签字谁负责", english: "Two visit, sign and answer"), .preventive,
          by: .surveyor, isKey: true, rule: RuleLibrary.homeVisits, residual: .medium)
        measure(
          Text("房产、车辆、工商、税务信息核对", english: "Property, vehicles, firms, taxes compared"),
          .detective, by: .examiner, indicator: Text("核对率100%", english: "100% compared"))
      }
      supervised(
        by: .bureau, .content, Text("入户监督", english: "Home-visit watch"), phase: .during,
        evidence: Text("全部新增回访", english: "all new cases revisited"))
      supervised(
        by: .office, .conduct, Text("调查监督", english: "Survey watch"), phase: .during,
        evidence: Text("录像抽查", english: "video sample"))
    }
    flow(.survey, to: .appraise) { receipt(.panel) }
    step(
      .appraise, Text("民主评议", english: "Appraisal by residents"), .evaluate, by: .panel,
      within: .workingDays(5)
    ) {
      recusal()
      meeting(quorum: "不少于13人且为单数", recordsDissent: true, leaderSpeaksLast: true)
      issues(Text("评议表决记录", english: "Record of the vote"))
      risk(
        Text("村干部操纵评议，走过场", english: "Village cadres steer the vote"), .medium,
        owner: .village
      ) {
        measure(
          Text("村民代表占三分之一以上，干部至多三分之一", english: "A third residents, a third cadres at most"),
          .preventive, by: .village)
      }
      supervised(
        by: .office, .conduct, Text("评议监督", english: "Appraisal watch"), phase: .during,
        evidence: Text("查签到和票决表", english: "attendance, ballots"))
    }

    flow(.appraise, to: .publicise) { receipt(.village) }
    publicity(
      .publicise, by: .village, for: .days(7), objections: .objections, review: .review,
      by: .examiner, next: .examine, back: .appraise
    ) {
      risk(
        Text("不公示，缩短公示时间", english: "No posting, or a shortened one"), .medium,
        owner: .village
      ) {
        measure(
          Text("首日、末日现场拍照存档", english: "Photographs of the first and last day"), .detective,
          by: .village)
      }
      supervised(
        by: .office, .time, Text("公示监督", english: "Posting watch"), phase: .during,
        evidence: Text("现场拍照核对", english: "photographs compared"))
    } onReview: {
      receipt(.examiner)
    } onNext: {
      receipt(.examiner)
    } onBack: {
      receipt(.panel)
    }

    step(
      .examine, Text("提出审核意见", english: "Examine, give an opinion"), .examine, by: .examiner,
      within: .workingDays(3)
    ) {
      recusal()
      issues(Text("审核意见表", english: "Opinion"))
      risk(
        Text("对疑点不核实，照单上报", english: "Passes doubts on unchecked"), .medium, owner: .examiner
      ) {
        measure(
          Text("疑点逐项列明核实结果", english: "Each doubt listed with its finding"), .preventive,
          by: .examiner)
      }
      supervised(
        by: .leader, .content, Text("审核监督", english: "Opinion watch"), phase: .during,
        evidence: Text("按比例抽查案卷", english: "share of files"))
    }
    flow(.examine, to: .decide) { receipt(.leader) }
    decision(
      .decide, Text("是否确认", english: "Confirm?"), .decide, by: .leader, within: .workingDays(3)
    ) {
      clock(.stops)
      recorded(.text)
      branch(Text("确认", english: "yes"), to: .postResult) { receipt(.village) }
      branch(Text("不予确认", english: "no"), to: .draft, .refusal) {
        supervised(
          by: .bureau, .content, Text("不予监督", english: "Refusal watch"),
          phase: .during, evidence: Text("不予案件全查", english: "all refusals"))
      }
      branch(Text("退回重审", english: "examine again"), to: .examine, .returned(atMost: 1)) {
        supervised(
          by: .office, .process, Text("退回监督", english: "Return watch"),
          phase: .during, evidence: Text("退回单载明理由", english: "reasons on the slip"))
      }
      risk(
        Text("违规确认近亲属，随意不予确认", english: "Confirms relatives, refuses at will"), .high,
        owner: .leader, id: "wrong-confirmation"
      ) {
        answers(.chief, .section)
        measure(
          Text("经办人和村干部近亲属备案", english: "Relatives of clerks and cadres filed"),
          .preventive, by: .leader, rule: RuleLibrary.relativesRegister, residual: .medium)
        measure(
          Text("确认结果与信息核对报告比对", english: "Result compared with the data report"),
          .detective, by: .examiner, frequency: Text("逐件", english: "each case"))
      }
      supervised(
        by: .bureau, .content, Text("审批监督", english: "Decision watch"), phase: .during,
        evidence: Text("信息比对", english: "data compared"))
      supervised(
        by: .office, .content, Text("亲属监督", english: "Relatives watch"), phase: .during,
        evidence: Text("近亲属备案比对", english: "against the register"))
    }

    step(
      .postResult, Text("公布结果并长期公示", english: "Post the result for good"), .notify,
      by: .village
    ) {
      limitNote(Text("长期公示", english: "for good"))
      basis(.article("社会救助暂行办法", 11))
    }
    flow(.postResult, to: .file) { receipt(.examiner) }
    step(
      .file, Text("报备并编制名册", english: "File, draw up the list"), .file, by: .examiner,
      within: .workingDays(2)
    ) {
      issues(Text("低保金发放名册", english: "List of payments"))
      risk(Text("名册与确认结果不一致", english: "List differs from the decisions"), .low, owner: .examiner) {
        measure(
          Text("名册与确认文书逐户核对", english: "List compared with each decision"), .detective,
          by: .examiner)
      }
      supervised(
        by: .leader, .content, Text("名册复核", english: "List check"), phase: .after,
        evidence: Text("逐户签字", english: "each line signed"))
      filing(.after, .workingDays(3), to: .bureau, by: .examiner) {
        material(Text("确认名单", english: "List of households"), by: .examiner)
        material(Text("公示照片", english: "Photographs of the posting"), by: .village)
      }
    }
    flow(.file, to: .pay) {
      supervised(
        by: .bureau, .content, Text("名册监督", english: "List watch"),
        phase: .during, evidence: Text("名册与备案比对", english: "list against filing"))
    }
    step(.pay, Text("社会化发放", english: "Pay into accounts"), .pay, by: .treasury) {
      basis(.article("社会救助暂行办法", 12))
      limitNote(Text("每月10日前", english: "by the 10th of the month"))
      issues(Text("发放明细", english: "Record of payments"))
      risk(
        Text("错发、漏发、截留低保金", english: "Wrong, missing or diverted payments"), .high,
        owner: .treasury, id: "diverted"
      ) {
        answers(.chief, .section)
        answers(.leader, .leader)
        measure(
          Text("直达本人账户，不收现金", english: "To the household's account, no cash"), .preventive,
          by: .treasury, residual: .low)
        measure(
          Text("按月账款核对，差额当日查明", english: "Monthly reconciliation"), .detective,
          by: .examiner, frequency: Text("每月", english: "monthly"))
      }
      supervised(
        by: .office, .fee, Text("发放监督", english: "Payment watch"), phase: .after,
        evidence: Text("账款核对", english: "accounts compared"))
    }
    flow(.pay, to: .granted) { receipt(.applicant) }
    end(.granted, Text("领取低保金", english: "Allowance paid"), .granted, by: .applicant)

    refusal(
      draft: .draft, by: .examiner, sign: .sign, by: .leader, serve: .serveRefusal, by: .window,
      refused: .refused, to: .applicant,
      issuing: Text("不予确认告知书", english: "Notice of refusal"))
  }
}
