import Oversight

/// From the contract to the archive.
extension ProcurementTemplate {
  var contracting: PowerProcess {
    PowerProcess([
      flow(.notify, to: .contract) { receipt(.head) },
      step(
        .contract, Text("审核签订合同", english: "Review and sign"), .contract, by: .head,
        within: .days(30)
      ) {
        basis(.article("政府采购法", 46), .article("政府采购法", 47))
        issues(Text("政府采购合同", english: "Contract"))
        risk(
          Text("合同背离采购文件实质条款", english: "The contract departs from the documents"), .low,
          owner: .head
        ) {
          measure(
            Text("合同与采购、投标文件逐条对照签字", english: "Contract compared clause by clause"),
            .preventive, by: .head)
        }
        supervised(
          by: .commissioner, .content, Text("合同监督", english: "Contract watch"), phase: .after,
          evidence: Text("备案副本核对", english: "the copy compared"))
        filing(
          .after, .workingDays(7), to: .authority, by: .head, class: "procurement-contract"
        ) {
          material(Text("采购合同副本", english: "Copy of the contract"), by: .head)
        }
      },
      flow(.contract, to: .deliver) { receipt(.supplier) },
      step(
        .deliver, Text("供货履约", english: "Deliver"), .execute, by: .supplier, within: .days(30)
      ) { issues(Text("送货单", english: "Delivery note")) },
      flow(.deliver, to: .acceptGoods) { receipt(.acceptors) },
      decision(
        .acceptGoods, Text("验收是否合格", english: "Accepted?"), .acceptGoods, by: .acceptors,
        within: .workingDays(5)
      ) {
        basis(.article("政府采购法", 41), .article("政府采购法实施条例", 45))
        recusal()
        recorded(.text, .audioVideo)
        issues(Text("验收书", english: "Certificate"))
        branch(Text("合格", english: "yes"), to: .claim) { receipt(.user) }
        branch(Text("不合格", english: "no"), to: .deliver, .returned(atMost: 1)) {
          receipt(.supplier)
        }
        risk(
          Text("以次充好、少供短供仍予验收", english: "Poor or missing goods are accepted"), .high,
          owner: .user, id: "poor-goods"
        ) {
          answers(.head, .section)
          answers(.deputy, .leader)
          measure(
            Text("采购经办人回避，逐项验收并拍照", english: "The buyer stays away, items are pictured"),
            .preventive, by: .user, isKey: true, residual: .low)
          measure(
            Text("大额货物封存样品随机送检", english: "Samples of dear goods are tested"), .detective,
            by: .finance, indicator: Text("抽检合格率", english: "share that passes"))
        }
        supervised(
          by: .audit, .content, Text("验收监督", english: "Acceptance"), phase: .during,
          evidence: Text("实物与清单核对", english: "goods and list"))
      },
    ])
  }

  var payment: PowerProcess {
    PowerProcess([
      step(
        .claim, Text("提出付款申请", english: "Ask for payment"), .propose, by: .user,
        within: .workingDays(3)
      ) { issues(Text("付款申请单", english: "Request for payment")) },
      flow(.claim, to: .approvePayment) { receipt(.finance) },
      step(
        .approvePayment, Text("审核付款凭据", english: "Check the vouchers"), .approve,
        by: .finance, within: .workingDays(3)
      ) {
        basis(.article("政府采购法实施条例", 51))
        recorded(.text)
        risk(
          Text("未凭验收书付款，超合同付款", english: "Paid without acceptance or above contract"),
          .high, owner: .finance, id: "overpaid"
        ) {
          answers(.head, .section)
          answers(.deputy, .leader)
          measure(
            Text("合同、验收书、发票三单相符方可付款", english: "Contract, certificate, invoice agree"),
            .preventive, by: .finance, isKey: true, residual: .low)
          measure(
            Text("合同付款台账按月与支付系统对账", english: "Payments reconciled monthly"), .detective,
            by: .buyer, frequency: Text("每月", english: "monthly"))
        }
        supervised(
          by: .audit, .fee, Text("付款监督", english: "Payment watch"), phase: .after,
          evidence: Text("三单抽查表", english: "sample of the three"))
      },
      flow(.approvePayment, to: .pay) { receipt(.treasury) },
      step(
        .pay, Text("支付合同价款", english: "Pay"), .pay, by: .treasury, within: .workingDays(3)
      ) {
        issues(Text("支付凭证", english: "Proof of payment"))
        foundFreeOfRisk()
        supervised(
          by: .commissioner, .time, Text("账期监督", english: "Delay watch"), phase: .after,
          evidence: Text("逾期付款清单", english: "list of delays"))
      },
      flow(.pay, to: .archive) { receipt(.buyer) },
      step(
        .archive, Text("采购文件归档", english: "Archive"), .archive, by: .buyer,
        within: .workingDays(5)
      ) {
        basis(.article("政府采购法", 42))
        limitNote(Text("保存十五年以上", english: "kept for 15 years"))
      },
      flow(.archive, to: .closed),
      end(.closed, Text("采购办结", english: "Closed"), .completed, by: .buyer),
    ])
  }
}
