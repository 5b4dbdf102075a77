import Oversight

/// From the order of payment to the account of what the money did.
extension FundAppropriationTemplate {
  var payment: PowerProcess {
    PowerProcess([
      step(
        .order, Text("填报拨款申请", english: "Ask for payment"), .request, by: .clerk,
        within: .workingDays(2)
      ) {
        follows(SharedRules.fundPayments)
        issues(Text("拨款申请单", english: "Request for payment"))
      },
      flow(.order, to: .approvePayment) { receipt(.deputy) },
      step(
        .approvePayment, Text("审批拨款", english: "Approve the payment"), .approve, by: .deputy,
        within: .workingDays(2)
      ) {
        basis(.article("预算法", 57))
        recorded(.text)
        risk(
          Text("超计划、超进度拨款", english: "More or sooner than was allotted"), .high,
          owner: .deputy, id: "overpaid"
        ) {
          answers(.clerk, .direct)
          answers(.head, .section)
          measure(
            Text("单位、账户、金额与纪要三对后签批", english: "Unit, account and sum as in the minutes"),
            .preventive, by: .finance, isKey: true, rule: SharedRules.fundPayments, residual: .low)
          measure(
            Text("每月以支付回单核对分配方案执行数", english: "Slips against the plan each month"),
            .detective, by: .head, frequency: Text("每月", english: "monthly"))
        }
        supervised(
          by: .audit, .fee, Text("拨款监督", english: "Payment watch"), phase: .after,
          evidence: Text("拨款与纪要抽查", english: "sample of payments"))
      },
      flow(.approvePayment, to: .pay) { receipt(.treasury) },
      step(
        .pay, Text("国库直接支付", english: "Pay"), .pay, by: .treasury, within: .workingDays(3)
      ) {
        basis(.article("预算法", 61))
        clock(.stops)
        issues(Text("支付凭证", english: "Proof of payment"))
        risk(
          Text("滞留资金，转付其他账户", english: "Money is held back or sent elsewhere"), .high,
          owner: .treasury, id: "held-back"
        ) {
          answers(.finance, .section)
          answers(.deputy, .leader)
          measure(
            Text("收款账户在系统锁定，变更须重新公示", english: "Accounts are locked, changes posted again"),
            .preventive, by: .finance, isKey: true, residual: .low)
          measure(
            Text("到期未拨自动提示并按月通报", english: "What is overdue is named each month"),
            .detective, by: .finance, frequency: Text("每月", english: "monthly"))
        }
        supervised(
          by: .audit, .time, Text("时限监督", english: "Delay watch"), phase: .after,
          evidence: Text("逾期拨款清单", english: "list of delays"))
        filing(.after, .workingDays(5), to: .commissioner, by: .finance) {
          material(Text("分配纪要和支付凭证", english: "Minutes, proofs of payment"), by: .finance)
        }
      },
      flow(.pay, to: .use) { receipt(.user) },
    ])
  }

  var use: PowerProcess {
    PowerProcess([
      step(.use, Text("按批准用途使用", english: "Use as approved"), .execute, by: .user) {
        basis(.article("预算法", 63))
        limitNote(Text("项目期内", english: "in the project's term"))
        issues(Text("资金使用报告", english: "Account of the use"))
      },
      flow(.use, to: .inspect) { receipt(.head) },
      decision(
        .inspect, Text("是否专款专用", english: "Used as approved?"), .inspect, by: .head,
        officers: 2, within: .workingDays(10)
      ) {
        basis(.article("预算法", 57))
        recusal()
        recorded(.text, .audioVideo)
        issues(Text("绩效核查报告", english: "Report on the use"))
        branch(Text("相符", english: "yes"), to: .archive)
        branch(Text("挪用、闲置", english: "diverted"), to: .recover) { receipt(.finance) }
        risk(
          Text("不到现场，绩效报告照抄照填", english: "Nobody looks, the report is copied"), .medium,
          owner: .head
        ) {
          measure(
            Text("双人到点核对票据、实物和受益人", english: "Two compare papers, things, persons"),
            .preventive, by: .head)
          measure(
            Text("次年抽三成项目由第三方复评", english: "A third evaluated again by others"), .detective,
            by: .finance)
        }
        supervised(
          by: .commissioner, .content, Text("绩效监督", english: "Use watch"), phase: .after,
          evidence: Text("现场照片和票据", english: "pictures and papers"))
      },
      step(
        .recover, Text("收回资金", english: "Take the money back"), .collect, by: .finance,
        within: .workingDays(10)
      ) {
        issues(Text("资金收回通知", english: "Notice of recovery"))
        recorded(.text)
        foundFreeOfRisk()
      },
      flow(.recover, to: .recovered) { receipt(.treasury) },
      end(.recovered, Text("资金缴回国库", english: "Back in the treasury"), .completed, by: .treasury),
      step(
        .archive, Text("归档并公开结果", english: "Archive, publish"), .archive, by: .head,
        within: .workingDays(5)
      ) { issues(Text("绩效评价公开表", english: "Published evaluation")) },
      flow(.archive, to: .closed),
      end(.closed, Text("专项资金办结", english: "Closed"), .completed, by: .head),
    ])
  }
}
