public import Oversight

/// 公共服务 — a service that everybody gets who qualifies and asks.
///
/// Published guides, one notice of all that is missing and a promised limit follow the regulations on
/// the business environment (articles 35 and 36). That one post handles and another checks, and that
/// applicants rate the service, with bad ratings looked into, is usual practice. Risks, grades and
/// measures are samples of published control charts.
public struct PublicServiceTemplate: PowerTemplate {
  public enum Post: String, PostID { case applicant, window, clerk, head, commissioner }

  public enum Step: String, StepID {
    case apply, check, correct, accept, reject, notAccepted, handle, review, deliver, rate, follow
    case served, satisfied, serveRefusal, refused
  }

  public let office: TemplateOffice

  public init(at office: TemplateOffice) { self.office = office }

  public var power: Power {
    administrativeEntry(
      "public-service", Text("公共服务流程模板", english: "Public service (template)"), .publicService,
      code: "GF", number: "12", initiation: .onApplication,
      basis: [.article("优化营商环境条例", 35), .article("优化营商环境条例", 36)],
      rules: [SharedRules.oneTimeNotice, SharedRules.timedService],
      accountability: [
        Text("推诿拖延，超过承诺时限", english: "Delays beyond what is promised"),
        Text("索要清单之外的材料", english: "Papers beyond the list are asked for"),
      ],
      limits: PowerLimits(promised: .workingDays(10)),
      conditions: [Text("符合办事指南所列条件", english: "The conditions of the guide are met")],
      materials: [
        Text("服务事项申请表", english: "Application form"),
        Text("身份证明", english: "Proof of identity"),
      ])
  }

  public var process: PowerProcess {
    outsider(.applicant, Text("申请人", english: "Applicant"))
    serviceWindow(.window)
    handler(.clerk, Text("经办人", english: "Clerk"), under: .head)
    sectionHead(.head)
    supervisionCommissioner(
      .commissioner, Text("政务服务督查专员", english: "Monitor"))

    start(.apply, Text("提出服务申请", english: "Ask for the service"), by: .applicant)
    intake
    handling
    delivery
    reasonedRefusal(
      .serveRefusal, Text("送达不予办理告知", english: "Tell why it is refused"), by: .window,
      within: .sameDay, issuing: Text("不予办理告知书", english: "Notice of refusal"),
      refused: .refused, to: .applicant)
  }
}

extension PublicServiceTemplate {
  private var intake: PowerProcess {
    acceptance(
      .apply, from: .applicant, by: .window, check: .check, correct: .correct, accept: .accept,
      reject: .reject, rejected: .notAccepted
    ) {
      basis(.article("优化营商环境条例", 36))
      risk(
        Text("多次要求补件，索要额外材料", english: "Asks again and again for more papers"), .low,
        owner: .window
      ) {
        measure(
          Text("补正事项由系统一次生成清单", english: "The system lists all that is missing at once"),
          .preventive, by: .window, rule: SharedRules.oneTimeNotice)
        measure(
          Text("同一申请两次补件自动报科室负责人", english: "A second request goes to the head"),
          .detective, by: .head)
      }
      supervised(
        by: .commissioner, .process, Text("收件监督", english: "Intake watch"), phase: .before,
        evidence: Text("收件台账周查", english: "register, weekly"))
    }
  }

  private var handling: PowerProcess {
    PowerProcess([
      flow(.accept, to: .handle) { receipt(.clerk) },
      step(
        .handle, Text("核实情况并办理", english: "Verify and handle"), .examine, by: .clerk,
        within: .workingDays(3)
      ) {
        basis(.article("优化营商环境条例", 37))
        recusal()
        recorded(.text)
        risk(
          Text("插队办理，优亲厚友", english: "Friends are served out of turn"), .low, owner: .clerk
        ) {
          measure(
            Text("系统按收件先后自动派件", english: "Cases assigned by time of arrival"), .preventive,
            by: .head)
        }
        risk(
          Text("泄露申请人信息", english: "Leaks what is known of applicants"), .medium, owner: .clerk
        ) {
          measure(
            Text("查询个人信息须填事由，按月查日志", english: "Queries need a reason, logs read monthly"),
            .detective, by: .head, frequency: Text("每月", english: "monthly"))
        }
        supervised(
          by: .commissioner, .conduct, Text("办理监督", english: "Handling watch"), phase: .during,
          evidence: Text("系统操作日志", english: "log of the system"))
      },
      flow(.handle, to: .review) {
        supervised(
          by: .commissioner, .time, Text("流转监督", english: "Transfer watch"), phase: .during,
          evidence: Text("流转时限记录", english: "times of transfer"))
      },
      decision(
        .review, Text("复核是否通过", english: "Does it hold?"), .review, by: .head,
        within: .sameDay
      ) {
        clock(.stops)
        recorded(.text)
        branch(Text("通过", english: "yes"), to: .deliver) { receipt(.window) }
        branch(Text("不符条件", english: "no"), to: .serveRefusal, .refusal) { receipt(.window) }
        branch(Text("退回重办", english: "do again"), to: .handle, .returned(atMost: 1)) {
          supervised(
            by: .commissioner, .process, Text("退回监督", english: "Return watch"), phase: .during,
            evidence: Text("退回单载明理由", english: "reasons on the slip"))
        }
      },
    ])
  }

  private var delivery: PowerProcess {
    PowerProcess([
      step(
        .deliver, Text("交付办理结果", english: "Deliver the result"), .serve, by: .window,
        within: .sameDay
      ) {
        issues(Text("办理结果", english: "Result"))
        recorded(.text)
        risk(
          Text("办结不告知，结果交付拖延", english: "Result not told, delivered late"), .low,
          owner: .window
        ) {
          measure(
            Text("办结即发短信，窗口当日销号", english: "A message on completion, closed the same day"),
            .preventive, by: .window, rule: SharedRules.timedService)
        }
        supervised(
          by: .commissioner, .time, Text("办结监督", english: "Completion watch"), phase: .after,
          evidence: Text("超时件清单", english: "list of late cases"))
        filing(.after, .workingDays(3), to: .commissioner, by: .window) {
          material(Text("办结登记表", english: "Register of results"), by: .window)
        }
      },
      flow(.deliver, to: .rate) { receipt(.applicant) },
      decision(.rate, Text("评价是否满意", english: "Satisfied?"), by: .applicant) {
        branch(Text("满意", english: "yes"), to: .satisfied)
        branch(Text("不满意", english: "no"), to: .follow) { receipt(.head) }
      },
      end(.satisfied, Text("服务办结", english: "Served"), .granted, by: .applicant),
      step(
        .follow, Text("核查差评并回复", english: "Look into the rating"), .review, by: .head,
        within: .workingDays(5)
      ) {
        issues(Text("差评核查回复", english: "Answer to the rating"))
        recorded(.text)
        supervised(
          by: .commissioner, .content, Text("整改监督", english: "Remedy watch"), phase: .after,
          evidence: Text("差评逐件回访", english: "each caller called back"))
      },
      flow(.follow, to: .served) { receipt(.applicant) },
      end(.served, Text("收到核查回复", english: "Answered"), .completed, by: .applicant),
    ])
  }
}
