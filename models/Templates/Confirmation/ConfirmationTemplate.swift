public import Oversight

/// 行政确认 — the body establishes a fact or a status: an accident, a title, a qualification.
///
/// No one law rules it; the law of each power names the limit. Acceptance with one notice follows the
/// regulations on the business environment (article 36), recusal the civil servant law (article 76).
/// Two who inquire, a review by another than who inquired, a refusal with reasons and the correction
/// of what was wrongly confirmed are usual practice, as are risks, grades and measures.
public struct ConfirmationTemplate: PowerTemplate {
  public enum Post: String, PostID {
    case applicant, window, examiner, head, deputy, commissioner, discipline
  }

  public enum Step: String, StepID {
    case apply, check, correct, accept, reject, notAccepted, inquire, conclude, review, decide
    case serve, granted, serveRefusal, refused
  }

  public let office: TemplateOffice

  public init(at office: TemplateOffice) { self.office = office }

  public var power: Power {
    administrativeEntry(
      "confirmation", Text("行政确认流程模板", english: "Confirmation (template)"), .confirmation,
      code: "QR", number: "07", initiation: .onApplication,
      basis: [.article("优化营商环境条例", 36), .article("公务员法", 76)],
      rules: [SharedRules.oneTimeNotice, SharedRules.siteChecks],
      accountability: [
        Text("对不符合条件的予以确认", english: "What does not qualify is confirmed"),
        Text("伪造、隐匿证据", english: "Evidence is forged or hidden"),
      ],
      limits: PowerLimits(promised: .workingDays(20)),
      conditions: [Text("事实清楚，证据充分", english: "Clear facts, sufficient evidence")],
      materials: [
        Text("确认申请书", english: "Application form"),
        Text("事实证明材料", english: "Proof of the facts"),
      ])
  }

  public var process: PowerProcess {
    outsider(.applicant, Text("申请人", english: "Applicant"))
    serviceWindow(.window)
    handler(.examiner, Text("调查人员", english: "Inquirers"), under: .head)
    sectionHead(.head, under: .deputy)
    deputyLeader(.deputy)
    supervisionCommissioner(.commissioner)
    disciplineOffice(.discipline)

    start(.apply, Text("提出确认申请", english: "Apply"), by: .applicant)
    intake
    inquiry
    decision
    reasonedRefusal(
      .serveRefusal, Text("送达不予确认决定", english: "Serve the refusal"), by: .window,
      within: .workingDays(3), issuing: Text("不予确认决定书", english: "Decision of refusal"),
      refused: .refused, to: .applicant)
  }
}

extension ConfirmationTemplate {
  private var intake: PowerProcess {
    acceptance(
      .apply, from: .applicant, by: .window, check: .check, correct: .correct, accept: .accept,
      reject: .reject, rejected: .notAccepted
    ) {
      risk(
        Text("拖延受理，使申请人错过时限", english: "Delays until the applicant is out of time"), .low,
        owner: .window
      ) {
        measure(
          Text("以系统收件时刻计算受理时限", english: "The time of receipt in the system counts"),
          .preventive, by: .window)
      }
      supervised(
        by: .commissioner, .time, Text("受理监督", english: "Acceptance watch"), phase: .before,
        evidence: Text("受理时限周报", english: "weekly list of times"))
    }
  }

  private var inquiry: PowerProcess {
    PowerProcess([
      flow(.accept, to: .inquire) { receipt(.examiner) },
      step(
        .inquire, Text("调查核实", english: "Inquire"), .investigate, by: .examiner, officers: 2,
        within: .workingDays(5)
      ) {
        basis(.article("公务员法", 76))
        follows(SharedRules.siteChecks)
        recusal()
        recorded(.text, .audioVideo)
        issues(Text("调查笔录", english: "Record of the inquiry"))
        risk(
          Text("偏袒一方，只取有利证据", english: "Takes one side's evidence only"), .medium,
          owner: .examiner
        ) {
          measure(
            Text("双方证据同时登记，当事人签字", english: "Evidence of all sides listed and signed"),
            .preventive, by: .examiner, rule: SharedRules.siteChecks)
        }
        supervised(
          by: .commissioner, .conduct, Text("调查监督", english: "Inquiry watch"), phase: .during,
          evidence: Text("笔录录像抽查", english: "sample of records"))
      },
      flow(.inquire, to: .conclude),
      step(
        .conclude, Text("拟定确认结论", english: "Draft the finding"), .propose, by: .examiner,
        within: .workingDays(2)
      ) { issues(Text("确认结论草案", english: "Draft of the finding")) },
      flow(.conclude, to: .review) {
        supervised(
          by: .commissioner, .content, Text("报审监督", english: "Report watch"), phase: .during,
          evidence: Text("证据目录核对", english: "list of evidence"))
      },
      decision(
        .review, Text("复核结论依据", english: "Does it hold?"), .review, by: .head,
        within: .sameDay
      ) {
        recusal()
        recorded(.text)
        branch(Text("报请决定", english: "to decide"), to: .decide) { receipt(.deputy) }
        branch(Text("补充调查", english: "inquire again"), to: .inquire, .returned(atMost: 1)) {
          supervised(
            by: .commissioner, .process, Text("退回监督", english: "Return watch"), phase: .during,
            evidence: Text("退回单载明理由", english: "reasons on the slip"))
        }
      },
    ])
  }

  private var decision: PowerProcess {
    PowerProcess([
      decision(
        .decide, Text("是否予以确认", english: "Confirm?"), .decide, by: .deputy,
        within: .workingDays(2)
      ) {
        recusal()
        recorded(.text)
        clock(.stops)
        branch(Text("确认", english: "yes"), to: .serve) { receipt(.window) }
        branch(Text("不予确认", english: "no"), to: .serveRefusal, .refusal) { receipt(.window) }
        risk(
          Text("结论与查明的事实不符", english: "The finding belies the facts"), .medium,
          owner: .deputy
        ) {
          measure(
            Text("结论逐项对应证据编号", english: "Each point of the finding names its evidence"),
            .preventive, by: .head)
          measure(
            Text("每半年复核被撤销的确认", english: "Annulled findings studied each half year"),
            .detective, by: .head, frequency: Text("每半年", english: "half-yearly"))
        }
        supervised(
          by: .discipline, .content, Text("结论监督", english: "Finding watch"), phase: .during,
          evidence: Text("结论证据对照表", english: "findings and evidence"))
      },
      step(
        .serve, Text("送达并归档", english: "Serve and archive"), .serve, by: .window,
        within: .workingDays(3)
      ) {
        also(.archive)
        issues(Text("行政确认决定书", english: "Decision of confirmation"), statesRemedies: true)
        recorded(.text)
        risk(
          Text("确认错误发现后不更正", english: "Errors that come to light stay"), .low, owner: .head
        ) {
          measure(
            Text("每年抽一成决定复查，有错即撤销", english: "A tenth looked at again yearly, errors annulled"),
            .detective, by: .examiner, frequency: Text("每年", english: "yearly"))
        }
        supervised(
          by: .commissioner, .content, Text("复查监督", english: "Second look watch"),
          phase: .after, evidence: Text("年度复查报告", english: "yearly report"))
        filing(.after, .workingDays(3), to: .commissioner, by: .window) {
          material(Text("确认决定书副本", english: "Copy of the decision"), by: .window)
        }
      },
      flow(.serve, to: .granted) { receipt(.applicant) },
      end(.granted, Text("收到确认决定", english: "Confirmed"), .granted, by: .applicant),
    ])
  }
}
