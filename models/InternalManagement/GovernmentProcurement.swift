import Oversight

/// 政府采购 — purchasing by a bureau, complete in both charts.
///
/// The control points (budget and plan, review of the request, method, information, acceptance), the
/// split at 100,000 yuan between public tender and several quotes, and the risks of set-up, splitting
/// and private buying with their flags follow control charts of a sub-district and of a public
/// institution. Who requests, buys, contracts, accepts and pays is kept apart (article 61 of the
/// procurement law).
///
/// The award within five working days, the notice within two, the contract within thirty days and its
/// filing within seven working days are the law's and its regulations'. The promised sixty working
/// days run from the request to the notice. They, the other risks and grades, owners, posts, further
/// limits, code and telephones are samples.
struct GovernmentProcurement: PowerModel {
  enum Post: String, PostID {
    case supplier, requester, head, buyer, contractor, budget, cashier, panel, council, acceptors
    case deputy, regulator, office
  }

  enum Step: String, StepID {
    case need, request, checkBudget, method, tender, quotes, evaluate, award, notify, contract
    case deliver, acceptGoods, requestPayment, approvePayment, pay, paid
  }

  var power: Power {
    Power(
      "government-procurement", "政府采购管理", .internalManagement, code: "NB-0007",
      fields: [.purchasing, .financeAffairs, .funds], isMajor: true, initiation: .exOfficio,
      basis: [.article("政府采购法", 26), .article("政府采购法", 28), .article("政府采购法", 61)],
      rules: [RuleLibrary.purchasing, RuleLibrary.collectiveDecision], body: County.housing.name,
      handledBy: "采购科", limits: PowerLimits(promised: .workingDays(60)),
      enquiries: [.phone("0000-8880041")], supervision: [.phone("0000-8880042")],
      history: [StatusRecord(.reviewed, by: "派驻纪检监察组", on: "2026-06-10")],
      reviewedOn: "2026-06-10", version: "V2.0", versionDate: "2026-06-15")
  }

  var process: PowerProcess {
    let purchasing = Unit("purchasing-section", "采购科", in: County.housing)
    let finance = Unit("finance-section", "财务科", in: County.housing)
    let panels = Unit("purchasing-panels", "评审与决策", in: County.housing)
    outsider(.supplier, "供应商")
    post(.requester, "使用科室", layer: .handler, unit: Unit("user-section", "使用科室"))
    post(.deputy, "分管副局长", layer: .deputyLeader, unit: County.housingLeaders)
    post(.head, "采购科长", layer: .sectionHead, unit: purchasing, reportsTo: .deputy)
    post(.buyer, "采购经办人", layer: .handler, unit: purchasing, reportsTo: .head)
    post(.contractor, "合同管理岗", layer: .handler, unit: purchasing, reportsTo: .head)
    post(.budget, "预算审核岗", layer: .handler, unit: finance, reportsTo: .deputy)
    post(.cashier, "资金支付岗", layer: .handler, unit: finance)
    post(.panel, "评审委员会", layer: .collective, unit: panels)
    post(.council, "局长办公会", layer: .collective, unit: panels)
    post(.acceptors, "验收小组", layer: .collective, unit: panels)
    post(
      .regulator, "采购监管股", layer: .sectionHead, unit: County.procurementOffice,
      supervisionLine: .functional)
    residentDisciplineOffice(.office, at: County.housing)

    start(.need, "产生采购需求", by: .requester)
    flow(.need, to: .request)
    step(.request, "填报采购申请", .request, by: .requester, within: .workingDays(5)) {
      clock(.starts)
      issues("采购申请表")
      risk("随意设立、变更项目，指定供应商", .medium, owner: .requester) {
        measure("需求附市场调查和使用科室会签", .preventive, by: .requester)
      }
      supervised(by: .office, .content, "需求监督", phase: .before, evidence: "抽查需求论证")
    }
    flow(.request, to: .checkBudget) { receipt(.budget) }
    decision(.checkBudget, "是否列入预算", .budget, by: .budget, within: .workingDays(5)) {
      basis(.article("政府采购法", 33))
      branch("有预算", to: .method) { receipt(.head) }
      branch("退回调整", to: .request, .returned(atMost: 1)) { receipt(.requester) }
      risk("资产与预算脱节，重复购置", .medium, owner: .budget) {
        measure("采购、资产、财务联合编制预算", .preventive, by: .budget, rule: RuleLibrary.purchasing)
      }
      supervised(by: .deputy, .content, "预算监督", phase: .before, evidence: "与资产台账比对")
    }
    decision(.method, "核定采购方式", .approve, by: .head, within: .workingDays(5)) {
      basis(.article("政府采购法", 28))
      branch("10万元以上", to: .tender, range: .init("采购金额", from: 100_000, unit: "元")) {
        supervised(by: .office, .process, "方式监督", phase: .during, evidence: "方式核定单备查")
      }
      branch("10万元以下", to: .quotes, range: .init("采购金额", below: 100_000, unit: "元")) {
        supervised(by: .office, .process, "比价监督", phase: .during, evidence: "方式核定单备查")
      }
      risk("化整为零规避招标", .high, owner: .head, id: "splitting") {
        answers(.deputy, .leader)
        measure(
          "按年度同类品目合并计算金额", .preventive, by: .head, rule: RuleLibrary.purchasing,
          residual: .low)
        measure("每季度比对同一供应商累计金额", .detective, by: .budget, indicator: "拆分预警笔数")
      }
      supervised(by: .office, .content, "拆分监督", phase: .during, evidence: "同类项目比对")
    }

    subProcess(.tender, "公开招标", .invite, by: .buyer, within: .workingDays(25)) {
      basis(.article("政府采购法", 35))
      limitNote("投标期不少于20日")
      issues("招标文件")
    }
    step(.quotes, "平台多方比价", .invite, by: .buyer, within: .workingDays(5)) {
      issues("询价记录")
      risk("私下联系供应商，平台外购买", .medium, owner: .buyer) {
        measure("三家以上同场报价，比质量和服务", .preventive, by: .buyer)
      }
      supervised(by: .office, .conduct, "询价监督", phase: .during, evidence: "抽查报价原件")
    }
    flow(.tender, to: .evaluate) { receipt(.panel) }
    flow(.quotes, to: .evaluate) { receipt(.panel) }
    step(.evaluate, "评审推荐", .evaluate, by: .panel, within: .workingDays(3)) {
      basis(.article("政府采购法", 12))
      recusal()
      recorded(.text, .audioVideo)
      issues("评审报告")
      risk("评委与供应商有利害关系，倾向性打分", .high, owner: .head, id: "biased-scores") {
        answers(.deputy, .leader)
        measure("评委随机抽取，当场声明回避", .preventive, by: .head, residual: .low)
        measure("畸高畸低分书面说明并复核", .detective, by: .contractor, indicator: "异常打分率")
      }
      supervised(by: .office, .conduct, "评审监督", phase: .during, evidence: "现场监督记录")
    }
    flow(.evaluate, to: .award) { receipt(.council) }
    step(.award, "集体确定供应商", .award, by: .council, within: .workingDays(5)) {
      basis(.article("政府采购法实施条例", 43))
      matter(.largeSum)
      recusal()
      meeting(quorum: "三分之二以上", recordsDissent: true, leaderSpeaksLast: true)
      recorded(.text)
      issues("会议纪要")
      risk("不按推荐顺序确定供应商", .high, owner: .head, id: "out-of-order") {
        answers(.deputy, .leader)
        measure(
          "改变推荐顺序须书面说明理由", .preventive, by: .head,
          rule: RuleLibrary.collectiveDecision, residual: .low)
        measure("纪要与评审报告逐项对照", .detective, by: .contractor, frequency: "逐项目")
      }
      supervised(by: .office, .content, "定标监督", phase: .during, evidence: "列席，查会议记录")
    }
    flow(.award, to: .notify) {
      supervised(by: .office, .time, "通知监督", phase: .during, evidence: "纪要送达登记")
    }
    step(.notify, "发出成交通知书", .issue, by: .buyer, within: .workingDays(2)) {
      basis(.article("政府采购法实施条例", 43))
      clock(.stops)
      issues("成交通知书")
    }
    flow(.notify, to: .contract) { receipt(.contractor) }
    step(.contract, "签订采购合同", .contract, by: .contractor, within: .days(30)) {
      basis(.article("政府采购法", 46), .article("政府采购法", 47))
      issues("政府采购合同")
      filing(
        .after, .workingDays(7), to: .regulator, by: .contractor, class: "procurement-contract"
      ) {
        material("采购合同副本", by: .contractor)
      }
      risk("合同背离采购文件实质内容", .medium, owner: .contractor) {
        measure("合同与采购文件逐条比对签字", .preventive, by: .contractor)
      }
      supervised(by: .deputy, .content, "合同监督", phase: .during, evidence: "逐份签批")
      supervised(by: .regulator, .content, "备案核对", phase: .after, evidence: "核对备案副本")
    }

    flow(.contract, to: .deliver) { receipt(.supplier) }
    step(.deliver, "供货履约", .execute, by: .supplier, within: .days(30)) { issues("送货单") }
    flow(.deliver, to: .acceptGoods) { receipt(.acceptors) }
    decision(.acceptGoods, "验收是否合格", .acceptGoods, by: .acceptors, within: .workingDays(5)) {
      basis(.article("政府采购法", 41), .article("政府采购法实施条例", 45))
      recusal()
      issues("验收书")
      branch("合格", to: .requestPayment) { receipt(.requester) }
      branch("不合格", to: .deliver, .returned(atMost: 1)) { receipt(.supplier) }
      risk("不按合同验收，以次充好仍予通过", .high, owner: .requester, id: "poor-goods") {
        answers(.head, .section)
        answers(.deputy, .leader)
        measure("经办人不参加验收，逐项签字", .preventive, by: .contractor, residual: .low)
        measure("验收样品封存抽检", .detective, by: .contractor, indicator: "抽检合格率")
      }
      supervised(by: .office, .content, "验收监督", phase: .after, evidence: "抽查验收书")
    }
    step(.requestPayment, "提出支付申请", .propose, by: .requester, within: .workingDays(3)) {
      issues("支付申请单")
    }
    flow(.requestPayment, to: .approvePayment) { receipt(.budget) }
    step(.approvePayment, "审核支付申请", .approve, by: .budget, within: .workingDays(3)) {
      risk("未凭验收书支付，超合同支付", .high, owner: .budget, id: "overpaid") {
        answers(.head, .section)
        answers(.deputy, .leader)
        measure("合同、验收书、发票三单相符方可支付", .preventive, by: .budget, residual: .low)
        measure("每月核对合同支付台账", .detective, by: .contractor, frequency: "每月")
      }
      supervised(by: .office, .fee, "支付监督", phase: .after, evidence: "抽查支付凭证")
    }
    flow(.approvePayment, to: .pay) { receipt(.cashier) }
    step(.pay, "支付货款", .pay, by: .cashier, within: .workingDays(3)) {
      issues("支付凭证")
      risk("错付、迟付货款", .high, owner: .cashier, id: "wrong-payment") {
        answers(.head, .section)
        answers(.deputy, .leader)
        measure("收款账户与合同账户一致方可付款", .preventive, by: .cashier, residual: .low)
        measure("按月与银行对账", .detective, by: .budget, frequency: "每月")
      }
      supervised(by: .office, .fee, "付款监督", phase: .after, evidence: "按月核对账单")
    }
    flow(.pay, to: .paid) { receipt(.supplier) }
    end(.paid, "收到货款", .completed, by: .supplier)
  }
}
