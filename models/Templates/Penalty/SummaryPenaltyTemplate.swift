public import Oversight

/// 行政处罚（简易程序） — a warning or a small fine on the spot, up to two hundred yuan for a person
/// and three thousand for an organisation.
///
/// Two officers, credentials, notice and defence, a numbered decision that is handed over at once and
/// filed with the organ follow the penalty law (articles 42 to 45, 51 and 52). The law says no number of
/// days for the filing; two working days are usual. Fines are paid at the bank. The two cases in which
/// officers may take a fine on the spot (articles 68 and 69), with the treasury's receipt and handed
/// over within two working days (articles 70 and 71), are not drawn: collecting by those who impose is
/// the exception. Risks, grades and measures are usual practice.
public struct SummaryPenaltyTemplate: PowerTemplate {
  public enum Post: String, PostID {
    case party, officer, head, reviewer, bank, commissioner
  }

  public enum Step: String, StepID {
    case find, verify, general, notify, hear, decide, serve, pay, collect, reconcile, archive
    case closed, educated, urge
  }

  public let office: TemplateOffice

  public init(at office: TemplateOffice) { self.office = office }

  public var power: Power {
    administrativeEntry(
      "summary-penalty", Text("行政处罚简易程序模板", english: "Penalty on the spot (template)"),
      .penalty, code: "CF", number: "03", initiation: .exOfficio,
      basis: [
        .article("行政处罚法", 51), .article("行政处罚法", 52), .article("行政处罚法", 67),
      ],
      rules: [SharedRules.penaltyBenchmark, SharedRules.enforcementRecords],
      accountability: [
        Text("应当适用普通程序而当场处罚", english: "On the spot what needs the general procedure"),
        Text("不出具票据收取罚款", english: "Fines are taken without a receipt"),
      ],
      limits: PowerLimits(promised: .days(1)),
      conditions: [
        Text("违法事实确凿并有法定依据", english: "The breach is proved and the law names it"),
        Text("警告或者法定数额以下罚款", english: "A warning, or a fine below the amounts of the law"),
      ],
      materials: [
        Text("现场检查笔录", english: "Record made on the spot"),
        Text("当场处罚决定书", english: "Decision on the spot"),
      ])
  }

  public var process: PowerProcess {
    outsider(.party, Text("当事人", english: "Party"))
    handler(.officer, Text("执法人员", english: "Officers"), under: .head)
    sectionHead(.head)
    legalReviewer(.reviewer)
    collectingBank(.bank)
    supervisionCommissioner(
      .commissioner, Text("执法监督专员", english: "Monitor"))

    start(.find, Text("现场发现违法行为", english: "A breach is seen"), by: .officer)
    onTheSpot
    execution
  }
}

extension SummaryPenaltyTemplate {
  private var onTheSpot: PowerProcess {
    PowerProcess([
      flow(.find, to: .verify),
      decision(
        .verify, Text("可否当场处罚", english: "On the spot?"), .investigate, by: .officer,
        officers: 2, within: .onTheSpot
      ) {
        basis(.article("行政处罚法", 42), .article("行政处罚法", 51), .article("行政处罚法", 52))
        follows(SharedRules.enforcementRecords)
        clock(.starts)
        recusal()
        recorded(.text, .audioVideo)
        issues(Text("现场检查笔录", english: "Record made on the spot"))
        branch(Text("可以", english: "yes"), to: .notify)
        branch(Text("转普通程序", english: "no"), to: .general)
        risk(
          Text("降格处理，规避普通程序", english: "Plays a case down to avoid the procedure"), .medium,
          owner: .officer
        ) {
          measure(
            Text("执法终端按金额自动限制当场处罚", english: "The device allows no larger fine"),
            .preventive, by: .head, mode: .automatic)
          measure(
            Text("每月抽看一成执法录像", english: "A tenth of the videos seen each month"), .detective,
            by: .reviewer, frequency: Text("每月", english: "monthly"))
        }
        supervised(
          by: .commissioner, .conduct, Text("现场监督", english: "Watch on the spot"),
          phase: .during, evidence: Text("录像抽查记录", english: "sample of videos"))
      },
      end(.general, Text("转入普通程序", english: "General procedure"), .transferred, by: .officer),
      step(
        .notify, Text("亮证并告知", english: "Show credentials, notify"), .notify, by: .officer,
        officers: 2, within: .onTheSpot
      ) {
        basis(.article("行政处罚法", 44), .article("行政处罚法", 52))
        recorded(.audioVideo)
        supervised(
          by: .commissioner, .process, Text("亮证监督", english: "Credentials watch"),
          phase: .before, evidence: Text("记录仪领用登记", english: "book of cameras"))
      },
      flow(.notify, to: .hear),
      step(
        .hear, Text("听取陈述申辩", english: "Hear the party"), .hearParty, by: .officer,
        officers: 2, within: .onTheSpot
      ) {
        basis(.article("行政处罚法", 45))
        recorded(.text, .audioVideo)
      },
      flow(.hear, to: .decide),
      decision(
        .decide, Text("当场作出决定", english: "Decide on the spot"), .decide, by: .officer,
        officers: 2, within: .onTheSpot
      ) {
        basis(.article("行政处罚法", 33), .article("行政处罚法", 52))
        discretion(.benchmark(SharedRules.penaltyBenchmark.id))
        follows(SharedRules.penaltyBenchmark)
        recusal()
        recorded(.text, .audioVideo)
        clock(.stops)
        issues(Text("当场处罚决定书", english: "Decision on the spot"), statesRemedies: true)
        branch(Text("处罚", english: "penalty"), to: .serve)
        branch(Text("不予处罚", english: "none"), to: .educated) { receipt(.party) }
        risk(
          Text("同事不同罚，讲人情免罚", english: "Like breaches, unlike fines, friends spared"),
          .medium, owner: .officer
        ) {
          measure(
            Text("决定书连号管理，作废须上交", english: "Forms numbered, spoilt ones handed in"),
            .preventive, by: .head)
          measure(
            Text("每季度统计各人处罚和免罚数量", english: "Fines and releases counted by officer"),
            .detective, by: .reviewer, frequency: Text("每季度", english: "quarterly"))
        }
        supervised(
          by: .commissioner, .content, Text("决定监督", english: "Decision watch"), phase: .during,
          evidence: Text("文书连号核查", english: "numbers of the forms"))
        filing(.after, .workingDays(2), to: .head, by: .officer) {
          material(Text("当场处罚决定书存根", english: "Stub of the decision"), by: .officer)
        }
      },
      end(.educated, Text("教育后放行", english: "Admonished"), .completed, by: .party),
      step(
        .serve, Text("当场交付决定书", english: "Hand it over"), .serve, by: .officer, officers: 2,
        within: .onTheSpot
      ) {
        basis(.article("行政处罚法", 52))
        recorded(.text, .audioVideo)
        risk(
          Text("不当场交付文书，不告知救济途径", english: "Hands over no paper, tells no remedies"), .low,
          owner: .officer
        ) {
          measure(
            Text("交付过程入镜，拒签的注明并留存", english: "Handing over is filmed, refusals to sign noted"),
            .preventive, by: .officer)
        }
        supervised(
          by: .commissioner, .content, Text("交付监督", english: "Hand-over watch"),
          phase: .during, evidence: Text("签收存根抽查", english: "sample of stubs"))
      },
      flow(.serve, to: .pay) { receipt(.party) },
    ])
  }

  private var execution: PowerProcess {
    PowerProcess([
      decision(
        .pay, Text("是否按期缴款", english: "Paid in time?"), by: .party, within: .days(15)
      ) {
        basis(.article("行政处罚法", 67))
        branch(Text("到银行缴款", english: "at the bank"), to: .collect) { receipt(.bank) }
        branch(Text("逾期", english: "overdue"), to: .urge) { receipt(.officer) }
      },
      step(
        .collect, Text("收款并缴入国库", english: "Take in for the treasury"), .collect, by: .bank,
        within: .sameDay
      ) {
        basis(.article("行政处罚法", 67))
        issues(Text("罚没票据", english: "Receipt of the treasury"))
      },
      flow(.collect, to: .reconcile) { receipt(.reviewer) },
      step(
        .reconcile, Text("核对决定与缴款", english: "Match fines and payments"), .review,
        by: .reviewer, within: .workingDays(5)
      ) {
        recorded(.text)
        risk(
          Text("私自收取罚款，坐支截留", english: "Fines taken in person and kept"), .medium,
          owner: .officer
        ) {
          measure(
            Text("每月将决定书与银行流水逐笔核对", english: "Decisions matched with the bank monthly"),
            .detective, by: .reviewer, frequency: Text("每月", english: "monthly"))
        }
        supervised(
          by: .commissioner, .fee, Text("缴款监督", english: "Payment watch"), phase: .after,
          evidence: Text("银行流水核对表", english: "table of payments"))
      },
      flow(.reconcile, to: .archive) { receipt(.officer) },
      step(
        .urge, Text("催告并申请强制执行", english: "Urge, apply to the court"), .execute, by: .officer,
        within: .days(90)
      ) {
        basis(.article("行政处罚法", 72), .article("行政强制法", 53), .article("行政强制法", 54))
        issues(Text("催告书", english: "Urging letter"), statesRemedies: true)
        recorded(.text)
      },
      flow(.urge, to: .archive),
      step(
        .archive, Text("结案归档", english: "Close and archive"), .archive, by: .officer,
        within: .workingDays(5)
      ) {
        basis(.article("行政处罚法", 47))
        also(.close)
      },
      flow(.archive, to: .closed),
      end(.closed, Text("处罚办结", english: "Closed"), .completed, by: .officer),
    ])
  }
}
