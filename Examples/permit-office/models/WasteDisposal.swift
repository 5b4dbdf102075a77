import Oversight

/// 建筑垃圾处置核准 — leave to move building waste. A short process: no site check, no meeting.
struct WasteDisposal: PowerModel {
  enum Post: String, PostID { case applicant, window, sectionHead, disciplineOffice }

  enum Step: String, StepID {
    case apply, accept, correct, examine, decide, issue, granted, refused
  }

  var power: Power {
    Power(
      "waste-disposal", "建筑垃圾处置核准", .licence, code: "示例-许可-002",
      fields: [.governmentAffairs], initiation: .onApplication,
      basis: [.article("固体废物污染环境防治法", 63)],
      accountability: ["对不符合条件的申请人予以核准"],
      body: "示例区住房和城乡建设局", handledBy: "市容环卫科", level: "区级",
      limits: .init(statutory: .workingDays(20), promised: .workingDays(10)), fee: "不收费",
      conditions: ["有消纳场所", "运输车辆符合密闭要求"],
      materials: ["处置申请表", "消纳场所证明"],
      enquiries: [.phone("0000-8880000")], supervision: [.phone("0000-8880001")],
      listedOn: "2026-01-15", reviewedOn: "2026-01-15", publishedOn: "2026-01-20",
      publications: [.init(.charts, place: "政府门户网站", from: "2026-01-20")],
      version: "1.0", versionDate: "2026-01-15")
  }

  var process: PowerProcess {
    post(.applicant, "申请人", layer: .outside)
    post(.window, "政务服务窗口", layer: .handler, reportsTo: .sectionHead)
    post(.sectionHead, "市容环卫科科长", layer: .sectionHead)
    post(.disciplineOffice, "派驻纪检监察组", layer: .supervisor, supervisionLine: .discipline)

    start(.apply, "提出申请", by: .applicant)
    flow(.apply, to: .accept) { receipt(.window) }

    decision(.accept, "受理", .accept, by: .window, within: .workingDays(1)) {
      branch("材料齐全", to: .examine)
      branch("材料不全", to: .correct) { receipt(.applicant) }
      clock(.starts, toldToParty: true)
      recusal()
      recorded(.text)
      reviewed(
        by: "局风险评估小组", on: "2026-01-10", meeting: "2026年第1次风险评估会", foundNoRisk: true)
      supervised(by: .disciplineOffice, .process, phase: .before, evidence: "受理日志")
    }
    step(.correct, "补正材料", .correct, by: .applicant, within: .workingDays(2)) {
      clock(.suspends, toldToParty: true)
    }
    flow(.correct, to: .accept, .returned(atMost: 1)) { receipt(.window) }

    step(.examine, "核验消纳场所和运输路线", .examine, by: .window, within: .workingDays(2)) {
      recusal()
      recorded(.text)
      risk("对虚假的消纳场所证明不予核验", .medium, class: .businessProcess, owner: .window) {
        answers(.window, .direct)
        answers(.sectionHead, .section)
        graded(by: "局风险评估小组", on: "2026-01-10", meeting: "2026年第1次风险评估会")
        measure(
          "与消纳场所登记库逐件比对", .preventive, by: .window, mode: .automatic,
          frequency: "每件", indicator: "比对率", evidence: "比对结果", residual: .low)
        supervised(by: .disciplineOffice, .content, phase: .during, evidence: "比对抽查记录")
      }
      supervised(by: .disciplineOffice, .content, phase: .during, evidence: "比对抽查记录")
    }
    handover(.examine, to: .decide) {
      supervised(by: .disciplineOffice, .content, evidence: "案卷交接单")
    }
    decision(.decide, "作出决定", .decide, by: .sectionHead, within: .workingDays(1)) {
      branch("予以核准", to: .issue) {
        supervised(by: .disciplineOffice, .process, evidence: "决定台账")
      }
      branch("不予核准", to: .refused, .refusal) { receipt(.applicant) }
      recusal()
      recorded(.text)
      issues("核准或者不予核准决定书", statesRemedies: true)
      risk("违反条件予以核准", .medium, class: .system, owner: .sectionHead) {
        answers(.sectionHead, .direct)
        answers(.sectionHead, .section)
        graded(by: "局风险评估小组", on: "2026-01-10", meeting: "2026年第1次风险评估会")
        measure(
          "每季度全数公布核准结果，接受社会核对", .detective, by: .sectionHead, mode: .manual,
          frequency: "每季度", indicator: "异议件数", evidence: "公布网页", residual: .low)
        supervised(by: .disciplineOffice, .content, phase: .after, evidence: "公布核对记录")
      }
      supervised(by: .disciplineOffice, .content, phase: .after, evidence: "决定评查记录")
    }
    step(.issue, "制发核准文件", .issue, by: .window, within: .workingDays(1)) {
      clock(.stops, toldToParty: true)
      recorded(.text)
      issues("建筑垃圾处置核准文件")
      supervised(by: .disciplineOffice, .time, phase: .after, evidence: "发证台账")
      filing(.after, .workingDays(3), to: .disciplineOffice, by: .window) {
        material("核准决定备案表", by: .window)
      }
    }
    flow(.issue, to: .granted) { receipt(.applicant) }
    end(.granted, "领取核准文件", .granted, by: .applicant)
    end(.refused, "不予核准，告知理由和救济途径", .refused, by: .applicant)
  }
}
