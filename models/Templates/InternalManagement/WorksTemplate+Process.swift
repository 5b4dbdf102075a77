import Oversight

/// From the first works to the payment by progress.
extension WorksTemplate {
  var changes: PowerProcess {
    PowerProcess([
      flow(.begin, to: .build),
      step(.build, Text("施工并申报", english: "Build, claim"), .build, by: .contractor) {
        limitNote(Text("每月申报一次", english: "monthly"))
        issues(Text("进度和变更申报表", english: "Claim of progress or change"))
      },
      flow(.build, to: .check) { receipt(.engineer) },
      decision(
        .check, Text("是否涉及变更", english: "Any change?"), by: .engineer,
        within: .workingDays(2)
      ) {
        recorded(.text)
        branch(Text("无变更", english: "none"), to: .measureWorks)
        branch(Text("有变更", english: "change"), to: .argue)
      },
      step(
        .argue, Text("现场会签变更", english: "Argue the change"), .siteCheck, by: .engineer,
        officers: 2, within: .workingDays(5)
      ) {
        follows(SharedRules.worksChanges)
        recorded(.text, .audioVideo)
        issues(Text("变更签证单", english: "Change order"))
        risk(
          Text("先施工后补签，虚构变更内容", english: "Built first, signed later, or made up"),
          .medium, owner: .engineer
        ) {
          measure(
            Text("设计、监理、业主同场会签并拍照定位", english: "Three sign at the place, with pictures"),
            .preventive, by: .engineer, rule: SharedRules.worksChanges)
        }
        supervised(
          by: .commissioner, .content, Text("变更监督", english: "Change watch"), phase: .before,
          evidence: Text("影像时间比对", english: "dates of pictures"))
      },
      flow(.argue, to: .change) { receipt(.head) },
      decision(
        .change, Text("核定变更金额", english: "How much?"), .approve, by: .head,
        within: .workingDays(3)
      ) {
        basis(.article("政府投资条例", 21))
        recorded(.text)
        branch(
          Text("限额以下", english: "below"), to: .measureWorks,
          range: QuantityRange("变更金额", below: 100_000, unit: "元")
        ) {
          supervised(
            by: .commissioner, .process, Text("批后监督", english: "Permit watch"),
            phase: .during, evidence: Text("变更批件核对", english: "permits compared"))
        }
        branch(
          Text("限额以上", english: "above"), to: .discuss,
          range: QuantityRange("变更金额", from: 100_000, unit: "元")
        ) { receipt(.meeting) }
        foundFreeOfRisk()
        supervised(
          by: .audit, .content, Text("签证监督", english: "Order watch"), phase: .during,
          evidence: Text("累计变更台账", english: "sum of changes"))
      },
      step(
        .discuss, Text("集体研究变更", english: "Discuss the change together"), .discuss, by: .meeting,
        within: .workingDays(5)
      ) {
        basis(.article("政府投资条例", 23))
        matter(.largeSum)
        meeting(quorum: "三分之二以上", recordsDissent: true, leaderSpeaksLast: true)
        recorded(.text)
        issues(Text("变更会议纪要", english: "Minutes"))
        risk(
          Text("低价中标后以变更抬高造价", english: "Cheap bids are made dear by changes"), .high,
          owner: .engineer, id: "dear-changes"
        ) {
          answers(.head, .section)
          answers(.deputy, .leader)
          measure(
            Text("变更单价按中标单价核定，超概算先报批", english: "At prices of the bid, approval first"),
            .preventive, by: .head, isKey: true, rule: SharedRules.collectiveDecision,
            residual: .low)
          measure(
            Text("累计变更超合同一成即专项复查", english: "Beyond a tenth all changes are studied"),
            .detective, by: .finance, indicator: Text("累计变更比例", english: "share of changes"))
        }
        supervised(
          by: .discipline, .content, Text("大额监督", english: "Large sums"), phase: .during,
          evidence: Text("列席并查纪要", english: "presence, minutes"))
        filing(.after, .workingDays(3), to: .authority, by: .head) {
          material(Text("变更纪要和签证单", english: "Minutes and change order"), by: .head)
        }
      },
      flow(.discuss, to: .measureWorks) { receipt(.engineer) },
    ])
  }

  var payments: PowerProcess {
    PowerProcess([
      step(
        .measureWorks, Text("双人计量工程量", english: "Measure"), .siteCheck, by: .engineer,
        officers: 2, within: .days(14)
      ) {
        basis(.article("建设工程价款结算暂行办法", 13))
        recorded(.text, .audioVideo)
        issues(Text("工程计量表", english: "Measurements"))
        risk(
          Text("虚增工程量，提前计量", english: "Works are measured that are not there"), .medium,
          owner: .engineer
        ) {
          measure(
            Text("隐蔽工程覆盖前拍照，数据现场上传", english: "Hidden works pictured before covered"),
            .preventive, by: .engineer, rule: SharedRules.worksPayments)
        }
        supervised(
          by: .commissioner, .content, Text("计量监督", english: "Measure watch"),
          phase: .during, evidence: Text("随机复测记录", english: "measured again"))
      },
      flow(.measureWorks, to: .verify) { receipt(.finance) },
      decision(
        .verify, Text("付款是否相符", english: "Do they agree?"), .review, by: .finance,
        within: .workingDays(3)
      ) {
        recorded(.text)
        branch(Text("相符", english: "yes"), to: .approvePayment) { receipt(.deputy) }
        branch(Text("退回核实", english: "no"), to: .measureWorks, .returned(atMost: 1)) {
          receipt(.engineer)
        }
      },
      step(
        .approvePayment, Text("审批进度款", english: "Approve the payment"), .approve, by: .deputy,
        within: .workingDays(3)
      ) {
        recorded(.text)
        risk(
          Text("超进度、超合同比例付款", english: "Paid beyond progress or contract"), .high,
          owner: .finance, id: "beyond-progress"
        ) {
          answers(.head, .section)
          answers(.deputy, .leader)
          measure(
            Text("付款比例由系统按合同锁定", english: "Shares are locked by the contract"), .preventive,
            by: .finance, isKey: true, rule: SharedRules.worksPayments, residual: .low)
          measure(
            Text("每季度现场进度与累计付款比对", english: "Progress and payments compared"), .detective,
            by: .head, frequency: Text("每季度", english: "quarterly"))
        }
        supervised(
          by: .audit, .fee, Text("付款监督", english: "Payment watch"), phase: .during,
          evidence: Text("计量与付款比对", english: "works and money"))
      },
      flow(.approvePayment, to: .pay) { receipt(.treasury) },
      step(
        .pay, Text("支付工程进度款", english: "Pay"), .pay, by: .treasury, within: .days(14)
      ) {
        basis(.article("政府投资条例", 22))
        issues(Text("支付凭证", english: "Proof of payment"))
        foundFreeOfRisk()
        supervised(
          by: .commissioner, .time, Text("账期监督", english: "Delay watch"), phase: .after,
          evidence: Text("欠薪欠款清单", english: "list of arrears"))
      },
      flow(.pay, to: .progress) { receipt(.head) },
      decision(
        .progress, Text("工程是否完工", english: "Complete?"), by: .head, within: .workingDays(2)
      ) {
        branch(Text("已完工", english: "yes"), to: .accept) { receipt(.acceptors) }
        branch(Text("未完工", english: "not yet"), to: .build, .returned(atMost: 24)) {
          receipt(.contractor)
        }
      },
    ])
  }
}
