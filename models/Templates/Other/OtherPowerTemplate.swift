public import Oversight

/// 其他行政权力 — an examination on application that is no licence: a filing with examination, a
/// yearly check, a recommendation that goes to a higher body.
///
/// There is no one law of these powers; the law of each names its limits. Acceptance, one notice and
/// the ban on conditions without legal basis follow the regulations on the business environment
/// (articles 35, 36 and 44). Review by another than the examiner, collective opinion and limits are
/// usual practice; risks, grades and measures follow published control charts.
public struct OtherPowerTemplate: PowerTemplate {
  public enum Post: String, PostID {
    case applicant, window, examiner, head, deputy, commissioner, discipline
  }

  public enum Step: String, StepID {
    case apply, check, correct, accept, reject, notAccepted, examine, opine, decide, issue
    case granted, serveRefusal, refused
  }

  public let office: TemplateOffice

  public init(at office: TemplateOffice) { self.office = office }

  public var power: Power {
    administrativeEntry(
      "other", Text("其他行政权力流程模板", english: "Other power (template)"), .other, code: "QT",
      number: "11", initiation: .onApplication,
      basis: [
        .article("优化营商环境条例", 35), .article("优化营商环境条例", 36),
        .article("优化营商环境条例", 44),
      ],
      rules: [SharedRules.oneTimeNotice, SharedRules.timedService],
      accountability: [
        Text("变相设定行政许可", english: "A licence in disguise"),
        Text("无故超过承诺时限", english: "Takes longer than promised without cause"),
      ],
      limits: PowerLimits(promised: .workingDays(15)),
      conditions: [Text("符合规定的条件", english: "The conditions set are met")],
      materials: [
        Text("申请表", english: "Application form"),
        Text("证明材料", english: "Papers in proof"),
      ])
  }

  public var process: PowerProcess {
    outsider(.applicant, Text("申请人", english: "Applicant"))
    serviceWindow(.window)
    handler(.examiner, Text("审核员", english: "Examiner"), under: .head)
    sectionHead(.head, under: .deputy)
    deputyLeader(.deputy)
    supervisionCommissioner(.commissioner)
    disciplineOffice(.discipline)

    start(.apply, Text("提交申请", english: "Apply"), by: .applicant)
    intake
    examination
    decision
    reasonedRefusal(
      .serveRefusal, Text("送达不予通过决定", english: "Serve the refusal"), by: .window,
      within: .workingDays(3), issuing: Text("不予通过决定书", english: "Decision of refusal"),
      refused: .refused, to: .applicant)
  }
}

extension OtherPowerTemplate {
  private var intake: PowerProcess {
    acceptance(
      .apply, from: .applicant, by: .window, check: .check, correct: .correct, accept: .accept,
      reject: .reject, rejected: .notAccepted
    ) {
      basis(.article("优化营商环境条例", 44))
      risk(
        Text("不按程序受理，超时不答复", english: "Accepts against the rules, never answers"), .low,
        owner: .window
      ) {
        measure(
          Text("收件当场出具回执并录入系统", english: "Receipt given and entered at once"), .preventive,
          by: .window, rule: SharedRules.oneTimeNotice)
      }
      supervised(
        by: .commissioner, .process, Text("受理监督", english: "Acceptance watch"), phase: .before,
        evidence: Text("收件回执抽查", english: "sample of receipts"))
    }
  }

  private var examination: PowerProcess {
    PowerProcess([
      flow(.accept, to: .examine) { receipt(.examiner) },
      step(
        .examine, Text("审核材料", english: "Examine"), .examine, by: .examiner,
        within: .workingDays(4)
      ) {
        basis(.article("优化营商环境条例", 35))
        recusal()
        recorded(.text)
        issues(Text("审核意见表", english: "Sheet of findings"))
        risk(
          Text("对重大疑点疏漏或者隐瞒", english: "Overlooks or hides a major doubt"), .medium,
          owner: .examiner
        ) {
          measure(
            Text("疑点逐条列明并附核实材料", english: "Each doubt listed with what was found"),
            .preventive, by: .examiner)
          measure(
            Text("科室负责人每周重审一件", english: "The head examines one case a week again"),
            .detective, by: .head, frequency: Text("每周", english: "weekly"))
        }
        supervised(
          by: .commissioner, .content, Text("审核监督", english: "Examination watch"),
          phase: .during, evidence: Text("疑点清单", english: "list of doubts"))
      },
      flow(.examine, to: .opine) {
        supervised(
          by: .commissioner, .process, Text("报审监督", english: "Report watch"), phase: .during,
          evidence: Text("流转单逐件签时", english: "time on each slip"))
      },
      decision(
        .opine, Text("复核意见", english: "Head's opinion"), .review, by: .head, within: .sameDay
      ) {
        recorded(.text)
        branch(Text("提出意见", english: "opinion"), to: .decide) { receipt(.deputy) }
        branch(Text("退回补审", english: "examine again"), to: .examine, .returned(atMost: 1)) {
          supervised(
            by: .discipline, .process, Text("退回监督", english: "Return watch"), phase: .during,
            evidence: Text("退回单载明理由", english: "reasons on the slip"))
        }
      },
    ])
  }

  private var decision: PowerProcess {
    PowerProcess([
      decision(
        .decide, Text("是否通过", english: "Pass?"), .decide, by: .deputy, within: .workingDays(2)
      ) {
        recusal()
        recorded(.text)
        clock(.stops)
        branch(Text("通过", english: "yes"), to: .issue) { receipt(.window) }
        branch(Text("不通过", english: "no"), to: .serveRefusal, .refusal) { receipt(.window) }
        risk(
          Text("受人请托，改变审核结论", english: "Overturns the findings for a favour"), .medium,
          owner: .deputy
        ) {
          measure(
            Text("改变审核结论须书面写明理由", english: "Reasons in writing where findings are changed"),
            .preventive, by: .deputy)
          measure(
            Text("打听、说情逐次登记", english: "Each attempt to intercede is registered"), .detective,
            by: .head)
        }
        supervised(
          by: .discipline, .content, Text("决定监督", english: "Decision watch"), phase: .during,
          evidence: Text("结论变更全查", english: "all changed findings"))
      },
      step(
        .issue, Text("送达公开并归档", english: "Serve, publish, archive"), .serve, by: .window,
        within: .workingDays(3)
      ) {
        also(.publicise, .archive)
        basis(.article("政府信息公开条例", 20))
        issues(Text("办理结果文书", english: "Paper of the result"))
        recorded(.text)
        risk(
          Text("文书与决定不符，送达拖延", english: "Paper differs from the decision, late"), .low,
          owner: .window
        ) {
          measure(
            Text("盖章前与签批单逐项核对", english: "Compared with the decision before it is stamped"),
            .preventive, by: .window)
        }
        supervised(
          by: .commissioner, .time, Text("制发监督", english: "Issue watch"), phase: .after,
          evidence: Text("送达时限清单", english: "list of times"))
        filing(.after, .workingDays(3), to: .commissioner, by: .window) {
          material(Text("办结案卷目录", english: "List of the file"), by: .window)
        }
      },
      flow(.issue, to: .granted) { receipt(.applicant) },
      end(.granted, Text("领取办理结果", english: "Result received"), .granted, by: .applicant),
    ])
  }
}
