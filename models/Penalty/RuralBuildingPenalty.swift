import Oversight

/// 农村违法建房处罚 — the penalty for building a house without approval, complete in both charts.
///
/// A town's published register has three risk points (investigation, decision, execution) with their
/// manifestations, the tally "one medium, two low" and the head of the enforcement office as the one
/// who answers. Which of the three is the medium one is our reading: the decision, where there is
/// discretion. The register prints no flow; the chain is that of the penalty law (articles 42 to 61).
/// Measures, posts, limits of single steps, code and telephones are samples.
///
/// The decision falls within ninety days of the calendar after the case is filed (article 60).
struct RuralBuildingPenalty: PowerModel {
  enum Post: String, PostID { case party, officer, head, host, legal, leader, office }

  enum Step: String, StepID {
    case clue, verify, register, transferred, investigate, propose, notify, respond, hearing
    case consider, legalReview, decide, serve, fulfil, check, court, close, closed
    case serveNone, notPunished
  }

  var power: Power {
    Power(
      "rural-building-penalty", "农村村民未经批准建房处罚", .penalty, code: "CF-0203",
      fields: [.governmentAffairs], initiation: .exOfficio,
      basis: [.article("行政处罚法", 57), LegalReference("土地管理法")],
      rules: [RuleLibrary.ruralBuildingBenchmark, RuleLibrary.accountability],
      body: County.town.name, handledBy: County.townLaw.name,
      limits: PowerLimits(statutory: .days(90), promised: .days(85)),
      enquiries: [.phone("0000-8880031")], supervision: [.phone("0000-8880032")],
      history: [StatusRecord(.reviewed, by: "派驻纪检监察组", on: "2026-06-10")],
      reviewedOn: "2026-06-10", version: "V1.4", versionDate: "2026-06-15")
  }

  var process: PowerProcess {
    let justice = Unit("justice-office", "司法所")
    outsider(.party, "当事人")
    post(.officer, "执法人员", layer: .handler, unit: County.townLaw, reportsTo: .head)
    post(.head, "执法办主任", layer: .sectionHead, unit: County.townLaw, reportsTo: .leader)
    post(.host, "听证主持人", layer: .handler, unit: justice)
    post(.legal, "法制审核员", layer: .handler, unit: justice)
    post(.leader, "乡镇负责人", layer: .principalLeader, unit: County.townLeaders)
    residentDisciplineOffice(.office, at: County.town)

    start(.clue, "发现违法线索", by: .officer)
    flow(.clue, to: .verify)
    step(.verify, "核查线索", .inspect, by: .officer, officers: 2, within: .days(3)) {
      basis(.article("行政处罚法", 54))
      recusal()
      recorded(.text, .audioVideo)
      issues("立案审批表")
    }
    flow(.verify, to: .register) { receipt(.head) }
    decision(.register, "是否立案", .register, by: .head, within: .days(2)) {
      clock(.starts)
      recorded(.text)
      branch("立案", to: .investigate) {
        supervised(by: .office, .process, "派案监督", phase: .during, evidence: "查派案登记")
      }
      branch("无管辖权", to: .transferred)
      supervised(by: .office, .process, "立案监督", phase: .before, evidence: "线索台账全查")
    }
    end(.transferred, "移送有权机关", .transferred, by: .head)

    step(.investigate, "调查取证", .investigate, by: .officer, officers: 2, within: .days(20)) {
      basis(.article("行政处罚法", 42), .article("行政处罚法", 55))
      recusal()
      recorded(.text, .audioVideo)
      issues("询问和勘验笔录")
      risk("不按程序和权限取证，应回避不回避，不听当事人意见", .low, owner: .head) {
        measure("两人持证调查，亮证过程录像", .preventive, by: .officer)
        measure("案卷移送前逐项核对取证清单", .detective, by: .head)
      }
      supervised(by: .office, .conduct, "调查监督", phase: .during, evidence: "执法记录仪抽查")
    }
    flow(.investigate, to: .propose)
    step(.propose, "提出处理建议", .propose, by: .officer, within: .days(5)) {
      issues("调查终结报告")
    }
    flow(.propose, to: .notify)
    step(.notify, "告知拟处罚内容", .notify, by: .officer, officers: 2, within: .days(2)) {
      basis(.article("行政处罚法", 44))
      issues("行政处罚告知书", statesRemedies: true)
      recorded(.text)
    }
    flow(.notify, to: .respond) { receipt(.party) }
    decision(.respond, "是否要求听证", by: .party) {
      basis(.article("行政处罚法", 45), .article("行政处罚法", 64))
      limitNote("5个工作日内提出")
      branch("要求听证", to: .hearing) { receipt(.host) }
      branch("陈述申辩", to: .consider) { receipt(.officer) }
    }
    step(.hearing, "举行听证", .hearing, by: .host, within: .days(12)) {
      basis(.article("行政处罚法", 64))
      limitNote("7个工作日前通知")
      recusal()
      recorded(.text, .audioVideo)
      issues("听证笔录")
    }
    flow(.hearing, to: .consider) { receipt(.officer) }
    step(.consider, "复核陈述申辩", .hearParty, by: .officer, within: .days(3)) {
      basis(.article("行政处罚法", 45))
      recorded(.text)
    }
    flow(.consider, to: .legalReview) { receipt(.legal) }
    decision(.legalReview, "法制审核是否通过", .legalityReview, by: .legal, within: .days(5)) {
      basis(.article("行政处罚法", 58))
      recorded(.text)
      issues("法制审核意见书")
      branch("通过", to: .decide) { receipt(.leader) }
      branch("退回补正", to: .propose, .returned(atMost: 1)) {
        supervised(by: .office, .process, "退回监督", phase: .during, evidence: "退回单载明理由")
      }
    }

    decision(.decide, "是否予以处罚", .decide, by: .leader, within: .days(5)) {
      basis(.article("行政处罚法", 57), .article("行政处罚法", 60))
      discretion(.benchmark(RuleLibrary.ruralBuildingBenchmark.id))
      follows(RuleLibrary.ruralBuildingBenchmark)
      recusal()
      recorded(.text)
      clock(.stops)
      branch("予以处罚", to: .serve) {
        supervised(by: .office, .content, "文书监督", phase: .during, evidence: "决定书逐件核对")
      }
      branch("不予处罚", to: .serveNone) {
        supervised(by: .office, .content, "不罚监督", phase: .during, evidence: "不予处罚全查")
      }
      risk("处罚种类、幅度或程序不合规定，裁量明显不当", .medium, owner: .head) {
        measure(
          "决定书写明所对应的裁量档次", .preventive, by: .head,
          rule: RuleLibrary.ruralBuildingBenchmark)
        measure("同类案件每季度对比幅度", .detective, by: .legal, frequency: "每季度")
      }
      supervised(by: .office, .content, "决定监督", phase: .during, evidence: "查裁量说明")
    }
    step(.serve, "送达处罚决定", .serve, by: .officer, officers: 2, within: .workingDays(7)) {
      basis(.article("行政处罚法", 59), .article("行政处罚法", 61))
      issues("行政处罚决定书", statesRemedies: true)
      recorded(.text)
    }
    flow(.serve, to: .fulfil) { receipt(.party) }
    step(.fulfil, "限期自行拆除", .execute, by: .party, within: .days(15))
    flow(.fulfil, to: .check) { receipt(.officer) }
    decision(.check, "是否已履行", .inspect, by: .officer, officers: 2, within: .days(3)) {
      recusal()
      recorded(.text, .audioVideo)
      branch("已履行", to: .close) { receipt(.head) }
      branch("拒不履行", to: .court)
      risk("不督促履行，对拒不履行不采取措施", .low, owner: .head) {
        measure("期满次日现场核查并拍照入卷", .detective, by: .officer)
        measure("逾期案件清单每月上报", .corrective, by: .head, frequency: "每月")
      }
      supervised(by: .office, .time, "执行监督", phase: .after, evidence: "未结案件清单")
    }
    step(.court, "申请强制执行", .execute, by: .officer, within: .days(90)) {
      issues("强制执行申请书")
      recorded(.text)
    }
    flow(.court, to: .close) { receipt(.head) }
    step(.close, "结案归档", .close, by: .head, within: .days(7)) {
      basis(.article("行政处罚法", 47))
      filing(.after, .workingDays(3), to: .office, by: .head) {
        material("结案审批表", by: .officer)
      }
    }
    flow(.close, to: .closed)
    end(.closed, "案件办结", .completed, by: .head)

    step(.serveNone, "送达不予处罚决定", .serve, by: .officer, officers: 2, within: .workingDays(7)) {
      issues("不予处罚决定书", statesRemedies: true)
      recorded(.text)
    }
    flow(.serveNone, to: .notPunished) { receipt(.party) }
    end(.notPunished, "收到不予处罚决定", .completed, by: .party)
  }
}
