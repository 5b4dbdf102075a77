import Oversight

/// From the claim to the books.
extension FundsTemplate {
  var claim: PowerProcess {
    PowerProcess([
      flow(.incurred, to: .claim),
      step(
        .claim, Text("填报报销单", english: "Claim"), .request, by: .claimant,
        within: .workingDays(3)
      ) {
        clock(.starts)
        follows(SharedRules.expenditure)
        issues(Text("报销单和发票", english: "Claim with invoices"))
        risk(
          Text("虚开发票，化整为零报销", english: "Made-up invoices, split claims"), .medium,
          owner: .claimant
        ) {
          measure(
            Text("逐张查验发票真伪，附事前审批单", english: "Each invoice verified, approval attached"),
            .preventive, by: .finance, rule: SharedRules.expenditure)
        }
        supervised(
          by: .commissioner, .content, Text("票据监督", english: "Invoice watch"), phase: .before,
          evidence: Text("查验截图抽查", english: "sample of checks"))
      },
      flow(.claim, to: .certify) { receipt(.head) },
      decision(
        .certify, Text("业务是否真实", english: "Did it happen?"), .review, by: .head,
        within: .workingDays(2)
      ) {
        recorded(.text)
        branch(Text("属实", english: "yes"), to: .check) { receipt(.finance) }
        branch(Text("不属实", english: "no"), to: .rejected, .refusal) {
          supervised(
            by: .commissioner, .content, Text("退单监督", english: "Rejections"), phase: .during,
            evidence: Text("退单登记簿", english: "book of rejections"))
        }
      },
      end(.rejected, Text("不予报销", english: "Not paid"), .refused, by: .claimant),
    ])
  }

  var approval: PowerProcess {
    PowerProcess([
      decision(
        .check, Text("标准额度票据是否相符", english: "Rates, budget, papers?"), .examine,
        by: .finance, within: .workingDays(2)
      ) {
        basis(.article("会计法", 14), .article("预算法", 63))
        recusal()
        recorded(.text)
        branch(
          Text("五万元以下", english: "below 50,000"), to: .approve,
          range: QuantityRange("报销金额", below: 50_000, unit: "元")
        ) { receipt(.deputy) }
        branch(
          Text("五万元以上", english: "50,000 and more"), to: .consider,
          range: QuantityRange("报销金额", from: 50_000, unit: "元")
        ) { receipt(.meeting) }
        risk(
          Text("超标准、无预算开支照样过关", english: "Above the rates or the budget, yet passed"),
          .high, owner: .finance, id: "passed-unchecked"
        ) {
          answers(.claimant, .direct)
          answers(.head, .section)
          answers(.deputy, .leader)
          measure(
            Text("标准和额度写入系统，超出即锁单", english: "Rates and budget lock the claim"),
            .preventive, by: .finance, isKey: true, rule: SharedRules.expenditure, residual: .low)
          measure(
            Text("每季度换人复核一成已付单据", english: "A tenth checked again by another quarterly"),
            .detective, by: .accountant, frequency: Text("每季度", english: "quarterly"),
            indicator: Text("差错率", english: "share of errors"))
        }
        supervised(
          by: .audit, .fee, Text("标准监督", english: "Rates watch"), phase: .after,
          evidence: Text("超标单据清单", english: "list of excesses"))
      },
      step(
        .approve, Text("分管领导审批", english: "Approve"), .approve, by: .deputy,
        within: .workingDays(2)
      ) {
        basis(.article("会计法", 25))
        follows(SharedRules.expenditure)
        recorded(.text)
        foundFreeOfRisk()
        supervised(
          by: .commissioner, .process, Text("审批监督", english: "Approval watch"), phase: .after,
          evidence: Text("审批链条抽查", english: "sample of approvals"))
      },
      flow(.approve, to: .pay) { receipt(.cashier) },
      step(
        .consider, Text("集体研究大额支出", english: "Decide together"), .discuss, by: .meeting,
        within: .workingDays(5)
      ) {
        matter(.largeSum)
        follows(SharedRules.collectiveDecision)
        recusal()
        meeting(quorum: "三分之二以上", recordsDissent: true, leaderSpeaksLast: true)
        recorded(.text)
        issues(Text("支出研究纪要", english: "Minutes"))
        risk(
          Text("先支后议，会议走过场补手续", english: "Spent first, put to the meeting later"), .high,
          owner: .deputy, id: "met-afterwards"
        ) {
          answers(.head, .section)
          measure(
            Text("无会前议题和票决表，出纳不付款", english: "No agenda, no ballots, no payment"),
            .preventive, by: .cashier, isKey: true, rule: SharedRules.collectiveDecision,
            residual: .low)
          measure(
            Text("每半年比对会议日期与发票日期", english: "Days of meetings and invoices half-yearly"),
            .detective, by: .accountant, frequency: Text("每半年", english: "half-yearly"))
        }
        supervised(
          by: .audit, .process, Text("大额监督", english: "Large sums"), phase: .after,
          evidence: Text("纪要与付款日期", english: "minutes and days"))
      },
      flow(.consider, to: .pay) { receipt(.cashier) },
    ])
  }

  var payment: PowerProcess {
    PowerProcess([
      step(
        .pay, Text("转账支付", english: "Pay by transfer"), .pay, by: .cashier,
        within: .workingDays(2)
      ) {
        basis(.article("预算法", 61))
        clock(.stops)
        issues(Text("支付回单", english: "Slip of payment"))
        risk(
          Text("改动账户，付给无关第三人", english: "The account is changed, a third is paid"), .high,
          owner: .cashier, id: "wrong-payee"
        ) {
          answers(.finance, .section)
          answers(.deputy, .leader)
          measure(
            Text("制单、复核两把密钥，两人保管", english: "Two keys, kept by two"), .preventive,
            by: .finance, isKey: true, residual: .low)
          measure(
            Text("次日收款户名与发票销方自动比对", english: "Payee and invoice compared next day"),
            .detective, by: .accountant, frequency: Text("每日", english: "daily"))
        }
        supervised(
          by: .audit, .fee, Text("付款监督", english: "Payment watch"), phase: .after,
          evidence: Text("户名比对结果", english: "names compared"))
      },
      flow(.pay, to: .paid) { receipt(.payee) },
      step(.paid, Text("收到款项", english: "Receive"), .register, by: .payee, within: .sameDay),
      flow(.paid, to: .book) { receipt(.accountant) },
      step(
        .book, Text("凭证登账", english: "Book"), .register, by: .accountant,
        within: .workingDays(2)
      ) {
        basis(.article("会计法", 14))
        issues(Text("记账凭证", english: "Voucher"))
      },
      flow(.book, to: .compare),
    ])
  }

  var comparison: PowerProcess {
    PowerProcess([
      decision(
        .compare, Text("账款是否相符", english: "Books and bank agree?"), .inspect,
        by: .accountant, within: .workingDays(5)
      ) {
        basis(.article("会计法", 17))
        recorded(.text)
        issues(Text("银行余额调节表", english: "Reconciliation"))
        branch(Text("相符", english: "yes"), to: .archive)
        branch(Text("不符", english: "no"), to: .explain) { receipt(.finance) }
        risk(
          Text("未达账项长期挂账，掩盖挪用", english: "Open items hide a diversion"), .medium,
          owner: .accountant
        ) {
          measure(
            Text("银行对账单由会计直接取自银行", english: "Statements straight from the bank"),
            .preventive, by: .accountant)
        }
        supervised(
          by: .commissioner, .conduct, Text("对账监督", english: "Reconciliation"), phase: .after,
          evidence: Text("余额调节表", english: "sheets of balances"))
      },
      step(
        .explain, Text("查明差额并更正", english: "Explain and correct"), .correct, by: .finance,
        within: .workingDays(3)
      ) { issues(Text("差额说明", english: "Explanation")) },
      flow(.explain, to: .archive) { receipt(.accountant) },
      step(
        .archive, Text("归档并按季公开", english: "Archive, disclose"), .archive, by: .accountant,
        within: .workingDays(5)
      ) {
        basis(.article("会计法", 23))
        filing(.after, .workingDays(5), to: .commissioner, by: .accountant) {
          material(Text("收支明细和调节表", english: "Account, reconciliation"), by: .accountant)
        }
      },
      flow(.archive, to: .closed),
      end(.closed, Text("收支办结", english: "Closed"), .completed, by: .accountant),
    ])
  }
}
