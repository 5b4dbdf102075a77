public import Oversight

/// 行政许可 — a licence in the ordinary procedure, decided within twenty working days.
///
/// Acceptance, two officers at a check on the spot, what the party may say before a refusal, reasons
/// and remedies, and service follow the licensing law. Not drawn are the extension by ten days that a
/// leader approves (article 42), and the hearing that a licence needs which touches the interests of
/// others (articles 46 and 47): such a power adds them before the decision. Risks, grades, measures,
/// promise and limits of single steps are the usual ones of published control charts, for an office
/// to adapt.
public struct LicenceTemplate: PowerTemplate {
  public enum Post: String, PostID {
    case applicant, window, examiner, head, deputy, commissioner, discipline
  }

  public enum Step: String, StepID {
    case apply, check, correct, accept, reject, notAccepted, examine, siteCheck, review, hear
    case decide, make, serve, granted, draft, sign, serveRefusal, refused
  }

  public let office: TemplateOffice

  public init(at office: TemplateOffice) { self.office = office }

  public var power: Power {
    administrativeEntry(
      "licence", Text("行政许可流程模板", english: "Licence (template)"), .licence, code: "XK",
      number: "01", initiation: .onApplication,
      basis: [
        .article("行政许可法", 32), .article("行政许可法", 34), .article("行政许可法", 38),
        .article("行政许可法", 42), .article("优化营商环境条例", 35),
      ],
      rules: [SharedRules.oneTimeNotice, SharedRules.siteChecks],
      accountability: [
        Text("对符合条件的申请不予受理", english: "A qualified application is not accepted"),
        Text("擅自增设许可条件", english: "Conditions are added at will"),
        Text("超过法定期限作出决定", english: "Decided after the statutory limit"),
      ],
      limits: PowerLimits(statutory: .workingDays(20), promised: .workingDays(15)),
      conditions: [Text("符合法定条件、标准", english: "The statutory conditions are met")],
      materials: [
        Text("行政许可申请书", english: "Application form"),
        Text("主体资格证明", english: "Proof of identity"),
        Text("符合条件的证明材料", english: "Proof that conditions are met"),
      ])
  }

  public var process: PowerProcess {
    outsider(.applicant, Text("申请人", english: "Applicant"))
    serviceWindow(.window)
    handler(.examiner, Text("审查员", english: "Examiner"), under: .head)
    sectionHead(.head, under: .deputy)
    deputyLeader(.deputy)
    supervisionCommissioner(.commissioner)
    disciplineOffice(.discipline)

    start(.apply, Text("提交申请材料", english: "Apply"), by: .applicant)
    intake
    examination
    decision
    refusal(
      draft: .draft, by: .examiner, sign: .sign, by: .deputy, serve: .serveRefusal, by: .window,
      refused: .refused, to: .applicant,
      issuing: Text("不予行政许可决定书", english: "Decision of refusal"))
  }
}

extension LicenceTemplate {
  private var intake: PowerProcess {
    acceptance(
      .apply, from: .applicant, by: .window, check: .check, correct: .correct, accept: .accept,
      reject: .reject, rejected: .notAccepted
    ) {
      basis(.article("行政许可法", 32))
      risk(
        Text("无正当理由不予受理", english: "Turns an application away without reasons"), .low,
        owner: .window
      ) {
        measure(
          Text("不予受理逐件出具书面凭证", english: "Each non-acceptance is given in writing"),
          .preventive, by: .window, rule: SharedRules.oneTimeNotice)
      }
      supervised(
        by: .commissioner, .process, Text("受理监督", english: "Acceptance watch"), phase: .before,
        evidence: Text("受理台账月查", english: "register, monthly"))
    }
  }

  private var examination: PowerProcess {
    PowerProcess([
      flow(.accept, to: .examine) { receipt(.examiner) },
      step(
        .examine, Text("审查申请材料", english: "Examine the papers"), .examine, by: .examiner,
        within: .workingDays(2)
      ) {
        basis(.article("行政许可法", 34))
        recusal()
        recorded(.text)
        risk(
          Text("擅自增减条件，指定中介机构", english: "Adds conditions, names an intermediary"), .medium,
          owner: .examiner
        ) {
          measure(
            Text("按审查要点逐项勾选并签名", english: "Points of examination ticked and signed"),
            .preventive, by: .examiner)
        }
        supervised(
          by: .commissioner, .content, Text("审查监督", english: "Examination watch"), phase: .during,
          evidence: Text("审查要点表", english: "list of points"))
      },
      flow(.examine, to: .siteCheck),
      step(
        .siteCheck, Text("现场核查", english: "Check on the spot"), .siteCheck, by: .examiner,
        officers: 2, within: .workingDays(3)
      ) {
        basis(.article("行政许可法", 34))
        follows(SharedRules.siteChecks)
        recusal()
        recorded(.text, .audioVideo)
        issues(Text("现场核查记录", english: "Record of the check"))
        risk(
          Text("收受好处，出具虚假核查结论", english: "False findings for favours"), .high,
          owner: .examiner, id: "false-findings"
        ) {
          answers(.head, .section)
          answers(.deputy, .leader)
          measure(
            Text("核查人员由系统随机派出", english: "Those who check are drawn by lot"), .preventive,
            by: .head, isKey: true, rule: SharedRules.siteChecks, residual: .low)
          measure(
            Text("核查录像按月抽看两成", english: "A fifth of the videos seen monthly"), .detective,
            by: .head, frequency: Text("每月", english: "monthly"),
            indicator: Text("抽看比例", english: "share seen"))
        }
        supervised(
          by: .discipline, .conduct, Text("核查监督", english: "Check watch"), phase: .during,
          evidence: Text("录像抽查单", english: "sheet of the sample"))
      },
      flow(.siteCheck, to: .review) {
        supervised(
          by: .commissioner, .content, Text("报审监督", english: "Report watch"), phase: .during,
          evidence: Text("案卷交接单", english: "hand-over sheet"))
      },
      decision(
        .review, Text("是否符合条件", english: "Conditions met?"), .review, by: .head, within: .sameDay
      ) {
        recusal()
        recorded(.text)
        branch(Text("符合", english: "yes"), to: .decide) { receipt(.deputy) }
        branch(Text("不符合", english: "no"), to: .hear, .refusal) {
          supervised(
            by: .commissioner, .process, Text("告知监督", english: "Notice watch"), phase: .during,
            evidence: Text("告知书存根", english: "stub of the notice"))
        }
      },
      step(
        .hear, Text("告知理由听取申辩", english: "Give reasons, hear the party"), .hearParty,
        by: .examiner, within: .workingDays(3)
      ) {
        basis(.article("行政许可法", 36))
        issues(
          Text("拟不予许可告知书", english: "Notice of intended refusal"), statesRemedies: true)
        recorded(.text)
      },
      flow(.hear, to: .decide) { receipt(.deputy) },
    ])
  }

  private var decision: PowerProcess {
    PowerProcess([
      decision(
        .decide, Text("是否准予许可", english: "Grant?"), .decide, by: .deputy, within: .workingDays(2)
      ) {
        basis(.article("行政许可法", 37), .article("行政许可法", 38))
        recusal()
        recorded(.text)
        clock(.stops)
        branch(Text("准予", english: "yes"), to: .make) { receipt(.window) }
        branch(Text("不予", english: "no"), to: .draft, .refusal) {
          supervised(
            by: .discipline, .content, Text("不予监督", english: "Refusal watch"), phase: .during,
            evidence: Text("不予决定全查", english: "all refusals"))
        }
        risk(
          Text("对同类申请作出不同决定", english: "Decides like applications differently"), .medium,
          owner: .deputy
        ) {
          measure(
            Text("签批单写明对应的条件条款", english: "The decision names the clause that it meets"),
            .preventive, by: .head)
          measure(
            Text("每季度比对同类申请的结果", english: "Like cases compared each quarter"), .detective,
            by: .examiner, frequency: Text("每季度", english: "quarterly"))
        }
        supervised(
          by: .commissioner, .content, Text("决定监督", english: "Decision watch"), phase: .during,
          evidence: Text("同类案件比对表", english: "table of like cases"))
      },
      step(
        .make, Text("制作许可证件", english: "Make the licence"), .issue, by: .window,
        within: .workingDays(2)
      ) {
        basis(.article("行政许可法", 39))
        issues(Text("行政许可证件", english: "Licence"))
      },
      flow(.make, to: .serve),
      step(
        .serve, Text("送达并公开决定", english: "Serve and publish"), .serve, by: .window,
        within: .workingDays(5)
      ) {
        basis(.article("行政许可法", 40), .article("行政许可法", 44))
        issues(Text("送达回证", english: "Proof of service"))
        recorded(.text)
        risk(
          Text("超过期限送达，决定不公开", english: "Serves late, publishes nothing"), .low, owner: .window
        ) {
          measure(
            Text("系统到期前两日提醒窗口", english: "The system reminds two days ahead"), .preventive,
            by: .window)
        }
        supervised(
          by: .commissioner, .time, Text("送达监督", english: "Service watch"), phase: .after,
          evidence: Text("公开目录比对", english: "against what is published"))
        filing(.after, .workingDays(3), to: .commissioner, by: .window) {
          material(Text("许可决定书副本", english: "Copy of the decision"), by: .window)
          material(Text("送达回证", english: "Proof of service"), by: .window)
        }
      },
      flow(.serve, to: .granted) { receipt(.applicant) },
      end(.granted, Text("领取许可证件", english: "Licence granted"), .granted, by: .applicant),
    ])
  }
}
