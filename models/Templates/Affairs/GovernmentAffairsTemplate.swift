public import Oversight

/// 政务公开 — disclosure of government information, on request and then to all.
///
/// The request and its one correction follow articles 29 and 30 of the disclosure regulations,
/// views of a third party article 32 (fifteen working days, outside the limit), the answer within
/// twenty working days article 33, its kinds, refusal with reasons, and separation of what may be
/// given articles 36 and 37; what concerns the public is disclosed to all (articles 19, 20 and 44)
/// within twenty working days (article 26). Review of secrecy is article 17, remedies article 51.
///
/// Not drawn are the extension by twenty working days, which the head of the disclosure unit
/// approves (article 33), requests of an unreasonable number (article 35) and correction of records
/// (article 41): a practitioner adds those that occur. Risks, grades, measures, promise and limits
/// of single steps are usual practice.
public struct GovernmentAffairsTemplate: PowerTemplate {
  public enum Post: String, PostID {
    case applicant, thirdParty, window, handler, secrecy, head, commissioner, discipline
  }

  public enum Step: String, StepID {
    case apply, check, correct, accept, search, third, consult, views, review, decide, scope
    case publish, serve, served, refuse, refused
  }

  public let office: TemplateOffice

  public init(at office: TemplateOffice) { self.office = office }

  public var power: Power {
    administrativeEntry(
      "government-affairs",
      Text("政务公开流程模板", english: "Information on request (template)"), .other, code: "ZW",
      number: "22", fields: [.governmentAffairs], initiation: .onApplication,
      basis: [
        .article("政府信息公开条例", 20), .article("政府信息公开条例", 27),
        .article("政府信息公开条例", 33), .article("政府信息公开条例", 36),
      ],
      rules: [AffairsRules.informationDisclosure, AffairsRules.secrecyReview],
      accountability: [
        Text("不依法答复公开申请", english: "Requests are not answered as the law asks"),
        Text("公开不应当公开的信息", english: "What must be kept is disclosed"),
      ],
      limits: PowerLimits(statutory: .workingDays(20), promised: .workingDays(15)),
      conditions: [Text("申请内容明确、指向政府信息", english: "A clear request for information")],
      materials: [
        Text("政府信息公开申请表", english: "Form of request"),
        Text("身份证明", english: "Proof of identity"),
      ])
  }

  public var process: PowerProcess {
    outsider(.applicant, Text("申请人", english: "Applicant"))
    outsider(.thirdParty, Text("第三方", english: "Third party"))
    handler(.window, Text("公开受理岗", english: "Disclosure desk"))
    post(
      .handler, Text("信息承办人", english: "Holder of the file"), layer: .handler,
      unit: Unit(
        "\(office.body.id)-business-section", Text("业务科室", english: "Business section"),
        in: office.body))
    post(
      .secrecy, Text("保密审查员", english: "Secrecy reviewer"), layer: .handler,
      unit: Unit(
        "\(office.body.id)-secrecy", Text("保密机构", english: "Secrecy unit"), in: office.body))
    sectionHead(.head)
    supervisionCommissioner(.commissioner)
    disciplineOffice(.discipline)

    start(.apply, Text("提出公开申请", english: "Ask for information"), by: .applicant)
    intake
    search
    decision
    reasonedRefusal(
      .refuse, Text("送达不予公开告知", english: "Serve the refusal"), by: .window,
      within: .workingDays(2), issuing: Text("不予公开告知书", english: "Notice of refusal"),
      refused: .refused, to: .applicant)
  }
}

extension GovernmentAffairsTemplate {
  private var intake: PowerProcess {
    PowerProcess([
      flow(.apply, to: .check) { receipt(.window) },
      decision(
        .check, Text("内容是否明确", english: "Is it clear?"), .accept, by: .window, within: .sameDay
      ) {
        basis(.article("政府信息公开条例", 30))
        recorded(.text)
        branch(Text("明确", english: "yes"), to: .accept)
        branch(Text("需补正", english: "unclear"), to: .correct) { receipt(.applicant) }
        risk(
          Text("反复要求补正，变相拒收", english: "Endless corrections, asks what for"), .low,
          owner: .window
        ) {
          measure(
            Text("补正只限一次，文书用统一格式编号", english: "One correction, on a numbered form"),
            .preventive, by: .window, rule: AffairsRules.informationDisclosure)
        }
        supervised(
          by: .commissioner, .process, Text("收件监督", english: "Intake watch"), phase: .before,
          evidence: Text("申请登记台账", english: "register of requests"))
      },
      step(.correct, Text("补正申请", english: "Supplement"), .correct, by: .applicant) {
        limitNote(Text("7个工作日内一次告知", english: "one notice, 7 days"))
      },
      flow(.correct, to: .check, .returned(atMost: 1)) { receipt(.window) },
      step(
        .accept, Text("登记并转办", english: "Register and pass on"), .register, by: .window,
        within: .sameDay
      ) {
        clock(.starts)
        issues(Text("登记回执", english: "Note of receipt"))
      },
      flow(.accept, to: .search) { receipt(.handler) },
    ])
  }

  private var search: PowerProcess {
    PowerProcess([
      step(
        .search, Text("检索并拟答复", english: "Search, draft the answer"), .examine, by: .handler,
        within: .workingDays(5)
      ) {
        basis(.article("政府信息公开条例", 36), .article("政府信息公开条例", 37))
        recusal()
        recorded(.text)
        issues(Text("拟答复意见和检索记录", english: "Draft and record of search"))
        risk(
          Text("未经检索，答复信息不存在", english: "“No such file” without a search"), .medium,
          owner: .handler
        ) {
          measure(
            Text("答复不存在的须附检索关键词和截图", english: "Key words and pictures of the search"),
            .preventive, by: .handler, rule: AffairsRules.informationDisclosure)
          measure(
            Text("每季度抽一成不存在答复由档案室重查", english: "A tenth searched again each quarter"),
            .detective, by: .window, frequency: Text("每季度", english: "quarterly"))
        }
        supervised(
          by: .commissioner, .content, Text("检索监督", english: "Search watch"), phase: .during,
          evidence: Text("检索记录抽查", english: "sample of searches"))
      },
      flow(.search, to: .third),
      decision(
        .third, Text("是否涉第三方", english: "A third party?"), .register, by: .handler,
        within: .sameDay
      ) {
        branch(Text("不涉及", english: "no"), to: .review) { receipt(.secrecy) }
        branch(Text("涉及", english: "yes"), to: .consult)
      },
      step(
        .consult, Text("书面征求意见", english: "Ask in writing"), .notify, by: .handler,
        within: .sameDay
      ) {
        basis(.article("政府信息公开条例", 32))
        clock(.suspends, toldToParty: true)
        issues(Text("征求意见书", english: "Letter to the third party"))
      },
      flow(.consult, to: .views) { receipt(.thirdParty) },
      step(
        .views, Text("提出意见", english: "Give views"), .hearParty, by: .thirdParty,
        within: .workingDays(15)
      ) {
        basis(.article("政府信息公开条例", 32))
        clock(.suspends, toldToParty: true)
      },
      flow(.views, to: .review) { receipt(.secrecy) },
    ])
  }

  private var decision: PowerProcess {
    PowerProcess([
      step(
        .review, Text("保密审查", english: "Review of secrecy"), .review, by: .secrecy,
        within: .workingDays(2)
      ) {
        basis(.article("政府信息公开条例", 17))
        follows(AffairsRules.secrecyReview)
        recusal()
        recorded(.text)
        issues(Text("保密审查意见", english: "Opinion on secrecy"))
        risk(
          Text("漏审个人隐私、商业秘密即提供", english: "Privacy or trade secrets slip through"), .medium,
          owner: .secrecy
        ) {
          measure(
            Text("先审后公开，身份证号等字段自动遮盖", english: "Reviewed first, numbers masked"),
            .preventive, by: .secrecy, rule: AffairsRules.secrecyReview)
        }
        supervised(
          by: .commissioner, .content, Text("保密监督", english: "Secrecy watch"), phase: .during,
          evidence: Text("审查表逐项签名", english: "points signed"))
      },
      flow(.review, to: .decide) { receipt(.head) },
      decision(
        .decide, Text("是否予以公开", english: "Disclose?"), .decide, by: .head,
        within: .workingDays(3)
      ) {
        basis(.article("政府信息公开条例", 36))
        recusal()
        recorded(.text)
        clock(.stops)
        branch(Text("予以公开", english: "yes"), to: .scope)
        branch(Text("不予公开", english: "no"), to: .refuse, .refusal) {
          supervised(
            by: .discipline, .content, Text("不公开监督", english: "Refusal watch"), phase: .during,
            evidence: Text("不予公开件全查", english: "all refusals"))
        }
        risk(
          Text("怕担责、护短，该公开的不公开", english: "What is due is kept back for fear"), .medium,
          owner: .head
        ) {
          measure(
            Text("不予公开须引用具体条款并集体会商", english: "The clause named, colleagues heard"),
            .preventive, by: .head)
        }
        supervised(
          by: .discipline, .content, Text("决定监督", english: "Decision watch"), phase: .during,
          evidence: Text("败诉纠错件倒查", english: "cases lost in court"))
      },
      decision(
        .scope, Text("是否面向社会", english: "To all?"), .register, by: .head, within: .sameDay
      ) {
        basis(.article("政府信息公开条例", 44))
        branch(Text("是", english: "yes"), to: .publish) {
          supervised(
            by: .commissioner, .process, Text("发布监督", english: "Release watch"), phase: .during,
            evidence: Text("发布审批单", english: "order to publish"))
        }
        branch(Text("只供本人", english: "to one"), to: .serve) {
          supervised(
            by: .commissioner, .process, Text("交办监督", english: "Order watch"), phase: .during,
            evidence: Text("答复稿与决定比对", english: "answer as decided"))
        }
      },
      step(
        .publish, Text("网站主动公开", english: "Publish to all"), .publicise, by: .window,
        within: .workingDays(3)
      ) {
        basis(.article("政府信息公开条例", 26), .article("政府信息公开条例", 44))
        recorded(.text)
        issues(Text("公开目录条目", english: "Entry in the list"))
      },
      flow(.publish, to: .serve),
      step(
        .serve, Text("答复申请人", english: "Answer"), .serve, by: .window, within: .workingDays(2)
      ) {
        basis(.article("政府信息公开条例", 36), .article("政府信息公开条例", 51))
        issues(Text("公开答复书", english: "Answer"), statesRemedies: true)
        recorded(.text)
        risk(
          Text("逾期答复，答非所问", english: "Late answers that miss the point"), .low, owner: .window
        ) {
          measure(
            Text("系统到期前五日、两日两次预警", english: "Warned five and two days ahead"), .preventive,
            by: .window)
        }
        supervised(
          by: .commissioner, .time, Text("时限监督", english: "Time watch"), phase: .after,
          evidence: Text("答复时间统计", english: "times of answers"))
        filing(.after, .workingDays(3), to: .commissioner, by: .window) {
          material(Text("答复书和保密审查表", english: "Answer and review"), by: .window)
        }
      },
      flow(.serve, to: .served) { receipt(.applicant) },
      end(.served, Text("收到公开信息", english: "Informed"), .granted, by: .applicant),
    ])
  }
}
