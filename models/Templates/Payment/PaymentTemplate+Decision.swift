import Oversight

/// From the decision to the payment.
extension PaymentTemplate {
  var decision: PowerProcess {
    PowerProcess([
      decision(
        .decide, Text("是否准予给付", english: "Grant?"), .decide, by: .deputy,
        within: .workingDays(3)
      ) {
        basis(.article("社会救助暂行办法", 11))
        recusal()
        recorded(.text)
        clock(.stops)
        branch(Text("准予", english: "yes"), to: .list) {
          supervised(
            by: .commissioner, .content, Text("名单监督", english: "List watch"), phase: .during,
            evidence: Text("决定与名单核对", english: "decisions and list"))
        }
        branch(Text("不予", english: "no"), to: .serveRefusal, .refusal) { receipt(.window) }
        risk(
          Text("给付对象、标准与调查不符", english: "Persons or rates differ from the survey"), .high,
          owner: .deputy, id: "wrong-grant"
        ) {
          answers(.surveyor, .direct)
          answers(.head, .section)
          measure(
            Text("经办人近亲属享受给付单独报备", english: "Benefits of clerks' relatives are filed"),
            .preventive, by: .head, isKey: true, residual: .low)
          measure(
            Text("每季度抽查一成决定与核对报告比对", english: "A tenth compared with the data quarterly"),
            .detective, by: .finance, frequency: Text("每季度", english: "quarterly"))
        }
        supervised(
          by: .discipline, .content, Text("审批监督", english: "Decision watch"), phase: .during,
          evidence: Text("近亲属备案比对", english: "against the register"))
      },
      step(
        .list, Text("编制发放名册", english: "Draw up the list"), .request, by: .surveyor,
        within: .workingDays(3)
      ) {
        follows(SharedRules.fundPayments)
        issues(Text("资金发放名册", english: "List of payments"))
      },
      flow(.list, to: .verify) { receipt(.finance) },
    ])
  }

  var payment: PowerProcess {
    PowerProcess([
      decision(
        .verify, Text("名册是否相符", english: "Does the list agree?"), .review, by: .finance,
        within: .workingDays(2)
      ) {
        recorded(.text)
        branch(Text("相符", english: "yes"), to: .pay) { receipt(.treasury) }
        branch(Text("退回更正", english: "correct"), to: .list, .returned(atMost: 1)) {
          receipt(.surveyor)
        }
      },
      step(.pay, Text("拨付到个人账户", english: "Pay into the account"), .pay, by: .treasury) {
        basis(.article("社会救助暂行办法", 12))
        follows(SharedRules.fundPayments)
        limitNote(Text("每月10日前", english: "by the 10th of the month"))
        issues(Text("资金发放明细", english: "Record of payments"))
        risk(
          Text("错发、漏发、截留给付资金", english: "Wrong, missing or diverted payments"), .high,
          owner: .treasury, id: "diverted"
        ) {
          answers(.head, .section)
          answers(.deputy, .leader)
          measure(
            Text("只付本人实名账户，不发现金", english: "Only to the payee's own account, no cash"),
            .preventive, by: .treasury, rule: SharedRules.fundPayments, residual: .low)
          measure(
            Text("每月对账，退票逐笔查明", english: "Monthly accounts, each return explained"), .detective,
            by: .finance, frequency: Text("每月", english: "monthly"),
            indicator: Text("退票率", english: "share of returns"))
        }
        supervised(
          by: .discipline, .fee, Text("拨付监督", english: "Payment watch"), phase: .after,
          evidence: Text("发放明细比对", english: "records compared"))
        filing(.after, .workingDays(3), to: .commissioner, by: .finance) {
          material(Text("发放名册和明细", english: "List and record of payments"), by: .finance)
        }
      },
      flow(.pay, to: .granted) { receipt(.applicant) },
      end(.granted, Text("收到给付资金", english: "Benefit received"), .granted, by: .applicant),
    ])
  }
}
