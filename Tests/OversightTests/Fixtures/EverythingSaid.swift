import Oversight

/// A model that says everything that can be said.
struct EverythingSaid: PowerModel {
  enum Post: String, PostID { case applicant, clerk, head, office, ghost }
  enum Step: String, StepID {
    case apply, split, examine, call, joined, decide, done, refused, lost
  }

  static let bureau = Unit("bureau", LocalizedText("示例局", english: "Bureau"))
  static let section = Unit("section", "审批科", in: Unit("division", "处", in: bureau))
  static let scale = GradeScale("four", worstFirst: ["甲", "乙", "丙", "丁"])
  static let institution = RuleDocument("rule-1", "审批制度", .institution)
  static let benchmark = RuleDocument("rule-2", "裁量基准", .benchmark)
  static let article = LegalReference(
    "行政许可法", article: 42, paragraph: 1, validFrom: "2019-04-23", validUntil: "2030-01-01")

  var power: Power {
    var power = Power(
      "everything", LocalizedText("示例许可", english: "Licence"), .licence, code: "A-1",
      subItems: [.init("子项一", code: "A-1-1"), .init("子项二")], fields: [.funds, .works],
      isMajor: true, initiation: .onApplication, basis: [Self.article], rules: [Self.institution],
      accountability: ["违法许可"], body: "示例局", handledBy: "审批科", level: "县级",
      limits: .init(statutory: .workingDays(20), promised: .workingDays(10)), fee: "不收费",
      conditions: ["年满十八周岁"], materials: ["申请表"], enquiries: [.website("example.invalid")],
      supervision: [.phone("0000-0000000"), .visit("一号窗口")], audience: .onApplication,
      status: .published,
      history: [
        StatusRecord(
          .published, by: "示例局", unit: "审批科", on: "2026-01-02", opinion: "同意",
          digest: "content-1:00")
      ],
      hearingClass: "重大利益", listedOn: "2025-01-01", reviewedOn: "2025-02-01",
      publishedOn: "2025-03-01", reviewInterval: .days(100),
      publications: [Publication(.charts, place: "网站", from: "2025-03-01", until: "2026-03-01")],
      version: "2", versionDate: "2026-01-15")
    power.origin = TemplateOrigin(
      template: "licence", digest: "00", added: ["step a"], changed: ["step b"],
      removed: ["step c"])
    return power
  }

  var process: PowerProcess {
    post(.applicant, "申请人", layer: .outside, audience: .onApplication)
    post(
      .clerk, "窗口", layer: .handler, unit: Self.section, reportsTo: .head,
      grade: Self.scale[2], identity: "clerk")
    post(.head, "科长", layer: .sectionHead, unit: Self.bureau)
    post(.office, "纪检监察组", layer: .supervisor, supervisionLine: .discipline)
    start(.apply, "申请", by: .applicant)
    fork(.split)
    step(.examine, "审查", .examine, by: .clerk, officers: 2, within: .workingDays(2)) {
      performer(.head)
      anyPerformer()
      decisive(false)
      limitNote("每月 10 日前")
      matter(.largeSum)
      also(.examine)
      discretion(.benchmark("rule-2"))
      recusal()
      recorded(.audioVideo, .text)
      issues("受理通知书", statesRemedies: true)
      meeting(quorum: "三分之二", recordsDissent: true, leaderSpeaksLast: false)
      publicised(for: .days(7))
      clock(.starts, toldToParty: true)
      reviewed(by: "廉政办", on: "2026-01-01", meeting: "例会", foundNoRisk: true)
      basis(Self.article)
      follows(Self.institution, Self.benchmark)
      audience(.internal)
      formerly("check", "look")
      risk("放宽审查", Self.scale[1], class: .postDuty, owner: .clerk, bitesAt: [.granted], id: "r") {
        graded(by: "廉政办", on: "2026-01-01", meeting: "例会")
        answers(unit: Self.section, .section)
        answers(inWords: "有关人员", .direct)
        supervised(by: .office, .conduct)
        measure(
          "逐项核对", .preventive, by: .clerk, mode: .manual, isKey: true, objective: "不漏项",
          frequency: "每件", indicator: "差错率", evidence: "台账", rule: Self.institution,
          frameworks: ["COSO 10"], residual: Self.scale[3], actsAt: .decide, otherRisks: ["leak"],
          id: "m", audience: .internal
        ) { supervised(by: .head, .content, "抽查") }
      }
      supervised(
        by: .office, .content, LocalizedText("抽查", english: "Samples"), phase: .during,
        mode: .automatic, evidence: "台账", frequency: "每季度", audience: .onApplication)
      filing(.after, .workingDays(3), to: .office, by: .clerk, class: "一类") {
        material("登记表", by: .clerk, copies: 2, isSecret: true)
      }
    }
    subProcess(.call, "勘验", of: nil, by: .clerk) { risk("放宽审查", .low, id: "r") }
    join(.joined)
    decision(.decide, "决定", .discuss, by: .head) {
      branch("准予", to: .done, range: QuantityRange("金额", from: 1, below: 2.5, unit: "元"))
      branch("不予", to: .refused, .refusal)
      branch("补正", to: .examine, .returned(within: .days(5))) {
        risk("泄密", .high, id: "leak") { measure("加密", id: "m") }
        supervised(by: .office, .process)
      }
    }
    end(.done, "领证", .granted, by: .applicant)
    end(.refused, "不予许可", .refused)
    flow(.apply, to: .split) { receipt(.clerk) }
    sequence(.split, .examine, .joined)
    sequence(.split, .call, .joined)
    flow(.joined, to: .decide, .escalation, id: "up") { extends(approvedBy: .head) }
    flow(.decide, to: .examine, .returned(atMost: 2), when: "重办", id: "again")
    flow(.decide, to: .lost)
    phaseSupervised(.before, by: .office, .time, over: .examine, .decide)
    phaseSupervised(.after, by: .office, .time)
  }
}
