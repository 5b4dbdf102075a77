import Oversight
import OversightCharts
import Testing

struct Gas: PowerModel {
  enum Post: String, PostID { case applicant, window, officer, head, leader, office }
  enum Step: String, StepID {
    case start, submit, complete, supplement, accept, examine, siteCheck, met, reasons, review, grant, make, refusal, serve, archive, received, closed
  }
  var power: Power { Power("gas-licence", "燃气经营许可证核发", .licence, code: "XK-0117", body: "县住房和城乡建设局", handledBy: "燃气管理科", limits: .init(statutory: .workingDays(20), promised: .workingDays(12)), supervision: [.phone("0000-8880012")], version: "3.0", versionDate: "2026-01-15") }
  var process: PowerProcess {
    post(.applicant, "申请人", layer: .outside)
    post(.window, "政务服务窗口", layer: .handler)
    post(.officer, "燃气管理科", layer: .handler, reportsTo: .head)
    post(.head, "科长", layer: .sectionHead, reportsTo: .leader)
    post(.leader, "局领导", layer: .deputyLeader)
    post(.office, "派驻纪检监察组", layer: .supervisor)
    start(.start, "申请", by: .applicant)
    step(.submit, "提交申请材料", .apply, by: .applicant) { issues("申请书") }
    decision(.complete, "材料齐全合法", by: .window, within: .onTheSpot) {
      branch("是", to: .accept)
      branch("否", to: .supplement, .refusal) { receipt(.applicant) }
      risk("r", .medium)
      supervised(by: .office, .process, "受理监督", evidence: "按月抽查台账")
    }
    step(.supplement, "补正材料", by: .applicant) { issues("补正材料"); limitNote("5 日内一次性告知") }
    step(.accept, "出具受理通知书", .accept, by: .window, within: .workingDays(1)) { issues("通知"); risk("a", .low); filing(.after) }
    step(.examine, "书面审查", .examine, by: .officer, within: .workingDays(3)) { risk("e", .medium) }
    subProcess(.siteCheck, "现场核查（双人）", .siteCheck, by: .officer, officers: 2, within: .workingDays(4)) { risk("s", .high); supervised(by: .office, .conduct, "核查监督", evidence: "影像抽查 ≥20%") }
    decision(.met, "符合许可条件", by: .officer) {
      branch("符合", to: .review) { supervised(by: .office, .content) }
      branch("不符合", to: .reasons, .refusal)
      limitNote("当日"); risk("m", .medium)
    }
    step(.reasons, "告知理由，听取陈述申辩", by: .officer, within: .days(3)) { risk("x", .low) }
    step(.review, "集体审议", .discuss, by: .leader, within: .workingDays(2)) { risk("v", .high); supervised(by: .office, .process, "审议监督", evidence: "列席，查会议记录") }
    decision(.grant, "准予许可", .decide, by: .leader) {
      branch("准予", to: .make)
      branch("不予", to: .refusal, .refusal)
      branch("退回补查", to: .examine, .returned(atMost: 1)) { supervised(by: .office, .content) }
      limitNote("当日")
    }
    step(.make, "制作许可证", .issue, by: .officer, within: .workingDays(1)) { issues("证"); risk("k", .low) }
    step(.refusal, "不予许可决定书", .decide, by: .leader, within: .workingDays(1)) { issues("书") }
    step(.serve, "送达并公示", .serve, by: .window) { limitNote("公示 7 日"); risk("p", .low); supervised(by: .office, .process, "公开监督", evidence: "逐件核对公示") }
    step(.archive, "立卷归档", .archive, by: .window, within: .workingDays(10)) { filing(.after) }
    end(.received, "领取结果", .granted, by: .applicant)
    end(.closed, "办结", .completed, by: .window)
    flow(.start, to: .submit)
    flow(.submit, to: .complete) { receipt(.window) }
    flow(.supplement, to: .submit, .returned(atMost: 1))
    flow(.accept, to: .examine) { receipt(.officer) }
    sequence(.examine, .siteCheck, .met)
    flow(.reasons, to: .review, .refusal) { receipt(.leader) }
    flow(.review, to: .grant)
    flow(.make, to: .serve) { supervised(by: .office, .content) }
    flow(.refusal, to: .serve, .refusal) { supervised(by: .office, .content) }
    flow(.serve, to: .received) { receipt(.applicant) }
    sequence(.serve, .archive, .closed)
  }
}

@Test func gas() throws {
  let power = try Gas().resolved()
  for edition in Edition.allCases {
    let i = FlowChartInspection(power: power, options: ChartOptions(edition: edition))
    print(i.faults.joined(separator: "\n"), i.crossings)
  }
}
