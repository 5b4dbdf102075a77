import Oversight

/// From the discussion of grave cases to the close of the file.
extension PenaltyTemplate {
  var decision: PowerProcess {
    PowerProcess([
      step(
        .discuss, Text("集体讨论决定", english: "Discuss together"), .discuss, by: .meeting,
        within: .days(3)
      ) {
        basis(.article("行政处罚法", 57))
        recusal()
        meeting(quorum: "三分之二以上", recordsDissent: true, leaderSpeaksLast: true)
        recorded(.text)
        issues(Text("集体讨论笔录", english: "Record of the discussion"))
        reviewed(by: "派驻纪检监察组", on: "2026-06-10", foundNoRisk: true)
        supervised(
          by: .discipline, .conduct, Text("讨论监督", english: "Meeting watch"), phase: .during,
          evidence: Text("列席并查笔录", english: "sits in, record"))
      },
      flow(.discuss, to: .decide) { receipt(.leader) },
      decision(
        .decide, Text("是否予以处罚", english: "Punish?"), .decide, by: .leader, within: .days(2)
      ) {
        basis(.article("行政处罚法", 57), .article("行政处罚法", 60))
        discretion(.benchmark(SharedRules.penaltyBenchmark.id))
        follows(SharedRules.penaltyBenchmark)
        recusal()
        recorded(.text)
        clock(.stops)
        branch(Text("处罚", english: "yes"), to: .serve) {
          supervised(
            by: .commissioner, .content, Text("文书监督", english: "Paper watch"), phase: .during,
            evidence: Text("决定书逐件核对", english: "each decision"))
        }
        branch(Text("不予处罚", english: "no"), to: .serveNone) {
          supervised(
            by: .discipline, .content, Text("不罚监督", english: "Leniency watch"), phase: .during,
            evidence: Text("不罚案件全查", english: "all such cases"))
        }
        risk(
          Text("裁量畸轻畸重，以罚代刑", english: "Too light or too grave, fines instead of crimes"),
          .high, owner: .leader, id: "unequal-penalty"
        ) {
          answers(.officer, .direct)
          answers(.head, .section)
          measure(
            Text("决定书写明适用的裁量档次", english: "The decision names the step of the benchmark"),
            .preventive, by: .head, isKey: true, rule: SharedRules.penaltyBenchmark,
            residual: .medium)
          measure(
            Text("同类案件每半年比对处罚幅度", english: "Like penalties compared each half year"),
            .detective, by: .reviewer, frequency: Text("每半年", english: "half-yearly"))
        }
        supervised(
          by: .discipline, .content, Text("裁量监督", english: "Discretion watch"), phase: .during,
          evidence: Text("裁量说明", english: "grounds of discretion"))
      },
      step(
        .serve, Text("送达处罚决定", english: "Serve the decision"), .serve, by: .officer,
        officers: 2, within: .workingDays(7)
      ) {
        basis(.article("行政处罚法", 59), .article("行政处罚法", 61))
        issues(Text("行政处罚决定书", english: "Decision on the penalty"), statesRemedies: true)
        recorded(.text)
      },
      step(
        .serveNone, Text("送达不予处罚决定", english: "Serve: no penalty"), .serve, by: .officer,
        officers: 2, within: .workingDays(7)
      ) {
        basis(.article("行政处罚法", 33))
        issues(Text("不予处罚决定书", english: "Decision: no penalty"), statesRemedies: true)
        recorded(.text)
      },
      flow(.serveNone, to: .notPunished) { receipt(.party) },
      end(
        .notPunished, Text("收到不予处罚决定", english: "Not punished"), .completed, by: .party),
    ])
  }

  var execution: PowerProcess {
    PowerProcess([
      flow(.serve, to: .fulfil) { receipt(.party) },
      step(
        .fulfil, Text("到银行缴款或履行", english: "Pay at the bank, or comply"), .execute,
        by: .party, within: .days(15)
      ) { basis(.article("行政处罚法", 66), .article("行政处罚法", 67)) },
      flow(.fulfil, to: .check) { receipt(.officer) },
      decision(
        .check, Text("是否已履行", english: "Complied?"), .inspect, by: .officer, officers: 2,
        within: .days(3)
      ) {
        recusal()
        recorded(.text)
        branch(Text("已履行", english: "yes"), to: .close) { receipt(.head) }
        branch(Text("逾期不履行", english: "no"), to: .court)
        risk(
          Text("违规减免，不催缴不申请执行", english: "Lets off, does not enforce"), .medium,
          owner: .officer
        ) {
          measure(
            Text("系统按缴款凭证自动销号", english: "Cases closed by vouchers of the bank alone"),
            .preventive, by: .head)
          measure(
            Text("未结案件清单每月报分管负责人", english: "List of open cases reported monthly"), .detective,
            by: .head, frequency: Text("每月", english: "monthly"))
        }
        supervised(
          by: .commissioner, .time, Text("执行监督", english: "Execution watch"), phase: .after,
          evidence: Text("未结案件清单", english: "list of open cases"))
      },
      step(
        .court, Text("催告并申请强制执行", english: "Urge, apply to the court"), .execute,
        by: .officer, within: .days(90)
      ) {
        basis(.article("行政强制法", 53), .article("行政强制法", 54))
        issues(Text("强制执行申请书", english: "Application to the court"))
        recorded(.text)
      },
      flow(.court, to: .close) { receipt(.head) },
      step(.close, Text("结案归档", english: "Close the file"), .close, by: .head, within: .days(7)) {
        basis(.article("行政处罚法", 47), .article("行政处罚法", 48))
        issues(Text("结案审批表", english: "Approval of the close"))
        filing(.after, .workingDays(3), to: .commissioner, by: .head) {
          material(Text("结案审批表", english: "Approval of the close"), by: .officer)
          material(Text("罚款缴款凭证", english: "Voucher of the fine"), by: .officer)
        }
      },
      flow(.close, to: .closed),
      end(.closed, Text("案件办结", english: "Case closed"), .completed, by: .head),
    ])
  }
}
