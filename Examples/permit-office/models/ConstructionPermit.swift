import Oversight

/// 建筑工程施工许可证核发 — the construction permit.
struct ConstructionPermit: PowerModel {
  enum Post: String, PostID {
    case applicant, window, examiner, sectionHead, deputyLeader, disciplineOffice
  }

  enum Step: String, StepID {
    case apply, accept, correct, examine, siteCheck, review, decide, issue, granted, refused
    case notAccepted
  }

  var power: Power {
    Power(
      "construction-permit", "建筑工程施工许可证核发", .licence, code: "示例-许可-001",
      fields: [.governmentAffairs, .works], isMajor: true, initiation: .onApplication,
      basis: [.article("建筑法", 7), .article("建筑法", 8)],
      accountability: ["对不符合条件的申请人准予许可", "无正当理由不予许可或者超过时限办理"],
      body: "示例区住房和城乡建设局", handledBy: "建筑业管理科", level: "区级",
      limits: .init(statutory: .workingDays(20), promised: .workingDays(15)), fee: "不收费",
      conditions: ["已经办理用地批准手续", "已经确定建筑施工企业"],
      materials: ["施工许可申请表", "施工合同", "施工图审查合格书"],
      enquiries: [.phone("0000-8880000")],
      supervision: [.phone("0000-8880001"), .visit("示例区政务服务中心一楼监督窗口")],
      listedOn: "2026-01-15", reviewedOn: "2026-01-15", publishedOn: "2026-01-20",
      publications: [.init(.charts, place: "政府门户网站", from: "2026-01-20")],
      version: "1.0", versionDate: "2026-01-15")
  }

  var process: PowerProcess {
    post(.applicant, "申请人", layer: .outside)
    post(.window, "政务服务窗口", layer: .handler, reportsTo: .sectionHead)
    post(.examiner, "审查岗", layer: .handler, reportsTo: .sectionHead)
    post(.sectionHead, "建筑业管理科科长", layer: .sectionHead, reportsTo: .deputyLeader)
    post(.deputyLeader, "分管副局长", layer: .deputyLeader)
    post(.disciplineOffice, "派驻纪检监察组", layer: .supervisor, supervisionLine: .discipline)

    acceptance
    examination
    decision

    phaseSupervised(
      .after, by: .disciplineOffice, .content, "季度案卷评查", evidence: "评查报告",
      frequency: "每季度")
  }

  @ProcessBuilder private var acceptance: PowerProcess {
    start(.apply, "提出申请", by: .applicant)
    flow(.apply, to: .accept) { receipt(.window) }

    decision(.accept, "受理", .accept, by: .window, within: .workingDays(1)) {
      branch("材料齐全、符合法定形式", to: .examine) {
        supervised(by: .disciplineOffice, .process, evidence: "案卷流转单")
      }
      branch("材料不全", to: .correct) { receipt(.applicant) }
      branch("不属于许可范围", to: .notAccepted, .refusal) { receipt(.applicant) }
      clock(.starts, toldToParty: true)
      recusal()
      recorded(.text)
      issues("受理通知书或者不予受理决定书", statesRemedies: true)
      risk("故意刁难，不一次性告知", .medium, class: .postDuty, owner: .window) {
        answers(.window, .direct)
        answers(.sectionHead, .section)
        answers(.deputyLeader, .leader)
        graded(by: "局风险评估小组", on: "2026-01-10", meeting: "2026年第1次风险评估会")
        measure(
          "公开一次性告知清单，退件由科长逐件复核并留痕", .preventive, by: .sectionHead,
          mode: .manual, frequency: "每件", indicator: "退件率", evidence: "退件复核单",
          residual: .low)
      }
      supervised(
        by: .disciplineOffice, .process, phase: .before, evidence: "受理日志", frequency: "每月")
    }
    step(.correct, "补正材料", .correct, by: .applicant, within: .workingDays(2)) {
      clock(.suspends, toldToParty: true)
    }
    flow(.correct, to: .accept, .returned(atMost: 1)) { receipt(.window) }
    end(.notAccepted, "不予受理", .notAccepted, by: .applicant)
  }

  @ProcessBuilder private var examination: PowerProcess {
    step(.examine, "审查申请材料", .examine, by: .examiner, within: .workingDays(3)) {
      recusal()
      recorded(.text)
      risk("对不符合条件的材料放宽审查", .high, class: .businessProcess, owner: .examiner) {
        answers(.examiner, .direct)
        answers(.sectionHead, .section)
        answers(.deputyLeader, .leader)
        graded(by: "局风险评估小组", on: "2026-01-10", meeting: "2026年第1次风险评估会")
        measure(
          "按审查要点表逐项核对并签名", .preventive, by: .examiner, mode: .manual, isKey: true,
          frequency: "每件", indicator: "要点表完整率", evidence: "审查要点表", residual: .low)
        measure(
          "每月按百分之十抽取已办件复查", .detective, by: .sectionHead, mode: .manual,
          frequency: "每月", indicator: "复查改判率", evidence: "复查记录", residual: .low)
        supervised(by: .disciplineOffice, .content, phase: .during, evidence: "抽查记录")
      }
      supervised(by: .disciplineOffice, .content, phase: .during, evidence: "抽查记录")
    }
    handover(.examine, to: .siteCheck) {
      receipt(.sectionHead)
      supervised(by: .disciplineOffice, .process, evidence: "勘验派单记录")
    }
    step(
      .siteCheck, "现场勘验", .siteCheck, by: .examiner, .sectionHead, officers: 1,
      within: .workingDays(3)
    ) {
      recusal()
      recorded(.text, .audioVideo)
      risk("勘验走过场，接受请托", .high, class: .postDuty, owner: .examiner) {
        answers(.examiner, .direct)
        answers(.sectionHead, .section)
        answers(.deputyLeader, .leader)
        graded(by: "局风险评估小组", on: "2026-01-10", meeting: "2026年第1次风险评估会")
        measure(
          "随机派单，两人以上同行", .preventive, by: .sectionHead, mode: .automatic, isKey: true,
          frequency: "每次", indicator: "随机派单率", evidence: "派单记录", residual: .low)
        measure(
          "全程录像，事后按比例回看", .detective, by: .sectionHead, mode: .manual,
          frequency: "每月", indicator: "回看发现问题数", evidence: "回看记录", residual: .low)
        supervised(by: .disciplineOffice, .conduct, phase: .during, evidence: "勘验录像")
      }
      supervised(by: .disciplineOffice, .conduct, phase: .during, evidence: "勘验录像")
    }
    handover(.siteCheck, to: .review) {
      supervised(by: .disciplineOffice, .content, evidence: "案卷交接单")
    }
  }

  @ProcessBuilder private var decision: PowerProcess {
    step(.review, "集体会审", .discuss, by: .sectionHead, .deputyLeader, within: .workingDays(2)) {
      meeting(quorum: "三分之二以上成员", recordsDissent: true, leaderSpeaksLast: true)
      recusal()
      recorded(.text)
      reviewed(
        by: "局风险评估小组", on: "2026-01-10", meeting: "2026年第1次风险评估会", foundNoRisk: true)
      supervised(by: .disciplineOffice, .process, phase: .during, evidence: "会审记录")
    }
    flow(.review, to: .decide) {
      supervised(by: .disciplineOffice, .content, evidence: "会审意见交接单")
    }
    decision(.decide, "作出决定", .decide, by: .deputyLeader, within: .workingDays(2)) {
      branch("准予许可", to: .issue) {
        supervised(by: .disciplineOffice, .process, evidence: "决定台账")
      }
      branch("不予许可", to: .refused, .refusal) { receipt(.applicant) }
      recusal()
      recorded(.text)
      issues("准予或者不予行政许可决定书", statesRemedies: true)
      risk("违反会审意见作出决定", .high, class: .system, owner: .deputyLeader) {
        answers(.deputyLeader, .direct)
        answers(.sectionHead, .section)
        answers(.deputyLeader, .leader)
        graded(by: "局风险评估小组", on: "2026-01-10", meeting: "2026年第1次风险评估会")
        measure(
          "决定与会审意见不一致的，须书面说明理由并入卷", .preventive, by: .deputyLeader,
          mode: .manual, isKey: true, frequency: "每件", indicator: "不一致件数",
          evidence: "理由说明", residual: .low)
        measure(
          "系统自动比对决定与会审意见，不一致即告警", .detective, by: .sectionHead,
          mode: .automatic, frequency: "每件", indicator: "告警处置率", evidence: "告警记录",
          residual: .low)
        supervised(by: .disciplineOffice, .content, phase: .after, evidence: "决定评查记录")
      }
      supervised(by: .disciplineOffice, .content, phase: .after, evidence: "决定评查记录")
    }
    step(.issue, "制发许可证", .issue, by: .window, within: .workingDays(1)) {
      clock(.stops, toldToParty: true)
      recorded(.text)
      issues("建筑工程施工许可证")
      supervised(by: .disciplineOffice, .time, phase: .after, evidence: "发证台账")
      filing(.after, .workingDays(3), to: .disciplineOffice, by: .window) {
        material("许可决定备案表", by: .window)
      }
    }
    flow(.issue, to: .granted) { receipt(.applicant) }
    end(.granted, "领取许可证", .granted, by: .applicant)
    end(.refused, "不予许可，告知理由和救济途径", .refused, by: .applicant)
  }
}
