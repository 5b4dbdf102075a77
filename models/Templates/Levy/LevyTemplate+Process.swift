import Oversight

/// From the declaration to the reconciliation.
extension LevyTemplate {
  var assessment: PowerProcess {
    PowerProcess([
      flow(.declare, to: .accept) { receipt(.window) },
      step(
        .accept, Text("接收申报登记", english: "Register"), .accept, by: .window, within: .sameDay
      ) {
        issues(Text("申报回执", english: "Receipt of the declaration"))
        recorded(.text)
        clock(.starts)
        supervised(
          by: .commissioner, .process, Text("登记监督", english: "Register watch"), phase: .before,
          evidence: Text("应缴未报比对", english: "who has not declared"))
      },
      flow(.accept, to: .verify) { receipt(.officer) },
      step(
        .verify, Text("核实缴费基数", english: "Verify the base"), .examine, by: .officer,
        officers: 2, within: .workingDays(4)
      ) {
        basis(.article("优化营商环境条例", 25))
        recusal()
        recorded(.text)
        issues(Text("征收核定表", english: "Assessment"))
        risk(
          Text("少核、漏核基数，收人情费", english: "The base is set low for friends"), .medium,
          owner: .officer
        ) {
          measure(
            Text("基数由系统取数，人工改动须双签", english: "Data set the base, changes need two signatures"),
            .preventive, by: .officer)
          measure(
            Text("每季度抽查同行业计征差异", english: "Bases of one trade compared quarterly"), .detective,
            by: .finance, frequency: Text("每季度", english: "quarterly"))
        }
        supervised(
          by: .commissioner, .content, Text("核定监督", english: "Assessment watch"),
          phase: .during, evidence: Text("人工改动清单", english: "list of changes"))
      },
      flow(.verify, to: .review) {
        supervised(
          by: .commissioner, .process, Text("报审监督", english: "Report watch"), phase: .during,
          evidence: Text("核定表交接单", english: "hand-over sheet"))
      },
      decision(
        .review, Text("核定是否准确", english: "Correct?"), .review, by: .head, within: .workingDays(2)
      ) {
        recorded(.text)
        branch(Text("准确", english: "yes"), to: .decide) { receipt(.deputy) }
        branch(Text("退回重核", english: "verify again"), to: .verify, .returned(atMost: 1)) {
          supervised(
            by: .commissioner, .process, Text("退回监督", english: "Return watch"), phase: .during,
            evidence: Text("退回单载明理由", english: "reasons on the slip"))
        }
      },
    ])
  }

  var decision: PowerProcess {
    PowerProcess([
      decision(
        .decide, Text("如何征收", english: "How much?"), .decide, by: .deputy, within: .workingDays(2)
      ) {
        recusal()
        recorded(.text)
        branch(Text("足额征收", english: "in full"), to: .serve) { receipt(.window) }
        branch(Text("拟减免", english: "less"), to: .discuss) { receipt(.meeting) }
        reviewed(by: "派驻纪检监察组", on: "2026-06-10", foundNoRisk: true)
        supervised(
          by: .commissioner, .content, Text("征收监督", english: "Levy watch"), phase: .during,
          evidence: Text("决定与核定比对", english: "against assessments"))
      },
      step(
        .discuss, Text("集体研究减免", english: "Discuss the reduction"), .discuss, by: .meeting,
        within: .workingDays(3)
      ) {
        recusal()
        meeting(quorum: "三分之二以上", recordsDissent: true, leaderSpeaksLast: true)
        recorded(.text)
        issues(Text("减免会议纪要", english: "Minutes"))
        risk(
          Text("违规减免、缓征", english: "Reduced or put off against the rules"), .high,
          owner: .deputy, id: "favoured-reduction"
        ) {
          answers(.officer, .direct)
          answers(.head, .section)
          measure(
            Text("减免逐户列明政策条款并票决", english: "Each reduction names its clause and is voted"),
            .preventive, by: .head, isKey: true, rule: SharedRules.collectiveDecision,
            residual: .low)
          measure(
            Text("减免名单每半年公开并复核", english: "Reductions published, looked at half-yearly"),
            .detective, by: .finance, frequency: Text("每半年", english: "half-yearly"))
        }
        supervised(
          by: .discipline, .conduct, Text("减免监督", english: "Reduction watch"), phase: .during,
          evidence: Text("减免案卷全查", english: "all reductions"))
      },
      flow(.discuss, to: .serve) { receipt(.window) },
      step(
        .serve, Text("送达缴费通知", english: "Serve the notice"), .serve, by: .window,
        within: .workingDays(2)
      ) {
        clock(.stops)
        issues(Text("缴费通知书", english: "Notice of the levy"), statesRemedies: true)
        recorded(.text)
      },
      flow(.serve, to: .pay) { receipt(.payer) },
    ])
  }

  var collection: PowerProcess {
    PowerProcess([
      decision(
        .pay, Text("是否按期缴费", english: "Paid in time?"), by: .payer, within: .days(15)
      ) {
        branch(Text("到银行缴费", english: "at the bank"), to: .collect) { receipt(.bank) }
        branch(Text("逾期未缴", english: "overdue"), to: .urge) { receipt(.officer) }
      },
      step(
        .collect, Text("收款缴入国库", english: "Take in for the treasury"), .collect, by: .bank,
        within: .sameDay
      ) { issues(Text("财政票据", english: "Receipt of the treasury")) },
      flow(.collect, to: .reconcile) { receipt(.finance) },
      step(
        .reconcile, Text("对账并归档", english: "Reconcile and archive"), .review, by: .finance,
        within: .workingDays(5)
      ) {
        also(.archive)
        recorded(.text)
        risk(
          Text("坐支、挪用征收款，应缴未入库", english: "Money spent before it reaches the treasury"),
          .medium, owner: .finance
        ) {
          measure(
            Text("通知、票据、入库三单逐月核对", english: "Notices, receipts, treasury matched monthly"),
            .detective, by: .finance, frequency: Text("每月", english: "monthly"))
        }
        supervised(
          by: .discipline, .fee, Text("入库监督", english: "Treasury watch"), phase: .after,
          evidence: Text("三单核对表", english: "table of the three"))
        filing(.after, .workingDays(3), to: .commissioner, by: .finance) {
          material(Text("征收对账表", english: "Reconciliation"), by: .finance)
        }
      },
      flow(.reconcile, to: .closed),
      end(.closed, Text("征收办结", english: "Closed"), .completed, by: .finance),
      step(
        .urge, Text("催告并加收滞纳金", english: "Urge, with surcharge"), .notify, by: .officer,
        within: .days(30)
      ) {
        basis(.article("行政强制法", 45), .article("行政强制法", 46), .article("行政强制法", 54))
        issues(Text("催告书", english: "Urging letter"), statesRemedies: true)
        recorded(.text)
        risk(
          Text("对欠费不催缴，任其超过时效", english: "Lets debts run out of time"), .low,
          owner: .officer
        ) {
          measure(
            Text("欠费清单按月报科室负责人销号", english: "List of debts reported to the head monthly"),
            .detective, by: .head, frequency: Text("每月", english: "monthly"))
        }
        supervised(
          by: .commissioner, .time, Text("催缴监督", english: "Debt watch"), phase: .after,
          evidence: Text("欠费清单", english: "list of debts"))
      },
      flow(.urge, to: .court),
      step(
        .court, Text("申请法院强制执行", english: "Apply to the court"), .execute, by: .officer,
        within: .days(90)
      ) {
        basis(.article("行政强制法", 53))
        issues(Text("强制执行申请书", english: "Application to the court"))
        recorded(.text)
      },
      flow(.court, to: .enforced),
      end(.enforced, Text("移送法院执行", english: "With the court"), .transferred, by: .officer),
    ])
  }
}
