import Oversight

/// From the proposal to the books.
extension AssetsTemplate {
  var proposal: PowerProcess {
    PowerProcess([
      flow(.idle, to: .propose) { receipt(.keeper) },
      step(
        .propose, Text("清点并申请处置", english: "Count and propose"), .propose, by: .keeper,
        within: .workingDays(5)
      ) {
        follows(SharedRules.stateAssets)
        clock(.starts)
        issues(Text("资产处置申请表", english: "Proposal"))
        risk(
          Text("账外资产不入清单，私自留用", english: "Assets off the books are kept"), .medium,
          owner: .keeper
        ) {
          measure(
            Text("实物、卡片、账册三方对照并贴码", english: "Things, cards and books compared, coded"),
            .preventive, by: .keeper, rule: SharedRules.stateAssets)
        }
        supervised(
          by: .commissioner, .content, Text("清点监督", english: "Count watch"), phase: .before,
          evidence: Text("贴码清单抽查", english: "sample of codes"))
      },
      flow(.propose, to: .inspect) { receipt(.inspectors) },
      decision(
        .inspect, Text("是否应当处置", english: "Give it up?"), .expertReview, by: .inspectors,
        within: .workingDays(5)
      ) {
        recusal()
        recorded(.text, .audioVideo)
        issues(Text("技术鉴定意见", english: "Opinion"))
        branch(Text("应处置", english: "yes"), to: .appraise) { receipt(.appraiser) }
        branch(Text("可调剂使用", english: "still of use"), to: .kept) { receipt(.keeper) }
        risk(
          Text("好资产按报废鉴定", english: "Good assets are called worn out"), .medium, owner: .keeper
        ) {
          measure(
            Text("三人以上现场试用并录像存档", english: "Three try it out, with video"), .preventive,
            by: .inspectors)
        }
        supervised(
          by: .commissioner, .conduct, Text("鉴定监督", english: "Opinion watch"), phase: .during,
          evidence: Text("录像与实物核对", english: "video and thing"))
      },
      end(.kept, Text("单位内调剂使用", english: "Used elsewhere"), .completed, by: .keeper),
      step(
        .appraise, Text("评估底价", english: "Appraise"), .evaluate, by: .appraiser,
        within: .workingDays(10)
      ) {
        follows(SharedRules.stateAssets)
        issues(Text("资产评估报告", english: "Report of appraisal"))
        risk(
          Text("授意压低评估价", english: "The appraiser is told a low price"), .high, owner: .keeper,
          id: "low-appraisal"
        ) {
          answers(.head, .section)
          answers(.deputy, .leader)
          measure(
            Text("机构摇号产生，经办人不与其单独接触", english: "Drawn by lot, never met alone"),
            .preventive, by: .head, isKey: true, rule: SharedRules.stateAssets, residual: .low)
          measure(
            Text("成交价与评估价偏离两成即复评", english: "A fifth off: appraised again"), .detective,
            by: .finance, indicator: Text("偏离率", english: "share of deviation"))
        }
        supervised(
          by: .audit, .content, Text("评估监督", english: "Appraisal watch"), phase: .after,
          evidence: Text("报告与市价比对", english: "report and market"))
      },
      flow(.appraise, to: .decide) { receipt(.meeting) },
    ])
  }

  var decision: PowerProcess {
    PowerProcess([
      decision(
        .decide, Text("集体研究处置方案", english: "Decide together"), .decide, by: .meeting,
        within: .workingDays(5)
      ) {
        matter(.largeSum)
        follows(SharedRules.collectiveDecision)
        recusal()
        meeting(quorum: "三分之二以上", recordsDissent: true, leaderSpeaksLast: true)
        recorded(.text)
        issues(Text("处置方案纪要", english: "Minutes"))
        foundFreeOfRisk()
        branch(
          Text("十万元以下", english: "below 100,000"), to: .announce,
          range: QuantityRange("评估价值", below: 100_000, unit: "元")
        ) { receipt(.trading) }
        branch(
          Text("十万元以上", english: "100,000 and more"), to: .approve,
          range: QuantityRange("评估价值", from: 100_000, unit: "元")
        ) { receipt(.authority) }
        supervised(
          by: .audit, .process, Text("决策监督", english: "Decision watch"), phase: .after,
          evidence: Text("纪要和票决表", english: "minutes, ballots"))
      },
      step(
        .approve, Text("主管部门审批", english: "Approve"), .approve, by: .authority,
        within: .workingDays(10)
      ) {
        recorded(.text)
        issues(Text("处置批复", english: "Approval"))
        foundFreeOfRisk()
        supervised(
          by: .audit, .process, Text("审批监督", english: "Approval watch"), phase: .after,
          evidence: Text("批复与方案比对", english: "approval and plan"))
      },
      flow(.approve, to: .announce) { receipt(.trading) },
    ])
  }

  var sale: PowerProcess {
    PowerProcess([
      step(.announce, Text("发布转让公告", english: "Announce"), .invite, by: .trading) {
        basis(.article("拍卖法", 45))
        publicised(for: .days(7))
        issues(Text("转让公告", english: "Notice of sale"))
        clock(.suspends, toldToParty: true)
      },
      flow(.announce, to: .sell),
      step(
        .sell, Text("公开竞价", english: "Sell in public"), .open, by: .trading, within: .sameDay
      ) {
        basis(.article("拍卖法", 22))
        recusal()
        recorded(.text, .audioVideo)
        issues(Text("成交确认书", english: "Confirmation of sale"))
        risk(
          Text("内部人围标，低价买走", english: "Insiders bid in a ring and buy cheaply"), .high,
          owner: .keeper, id: "insider-buys"
        ) {
          answers(.head, .section)
          answers(.deputy, .leader)
          measure(
            Text("本单位人员及亲属报名即取消资格", english: "Staff and their kin may not bid"),
            .preventive, by: .keeper, isKey: true, residual: .low)
          measure(
            Text("竞价地址、保证金账户同源自动预警", english: "Bids of one source are flagged"),
            .detective, by: .trading, indicator: Text("预警核查率", english: "share looked into"))
        }
        supervised(
          by: .audit, .conduct, Text("竞价监督", english: "Sale watch"), phase: .after,
          evidence: Text("竞价日志比对", english: "log of bids"))
      },
      flow(.sell, to: .contract) { receipt(.head) },
      step(
        .contract, Text("签订转让合同", english: "Sign the contract"), .contract, by: .head,
        within: .workingDays(3)
      ) { issues(Text("资产转让合同", english: "Contract of sale")) },
      flow(.contract, to: .payPrice) { receipt(.buyer) },
      step(
        .payPrice, Text("凭码缴清价款", english: "Pay the price"), .execute, by: .buyer,
        within: .workingDays(5)
      ) { issues(Text("缴款凭证", english: "Proof of payment")) },
      flow(.payPrice, to: .collect) { receipt(.finance) },
      step(
        .collect, Text("核对价款缴库", english: "See it in the treasury"), .collect, by: .finance,
        within: .workingDays(5)
      ) {
        basis(.article("预算法", 56))
        issues(Text("非税收入票据", english: "Receipt of the treasury"))
        risk(
          Text("收入坐支，截留不缴国库", english: "The price is kept or spent"), .medium, owner: .finance
        ) {
          measure(
            Text("买方凭缴款码直缴国库，单位不过手", english: "The buyer pays the treasury itself"),
            .preventive, by: .finance, rule: SharedRules.stateAssets)
        }
        supervised(
          by: .commissioner, .fee, Text("缴库监督", english: "Income watch"), phase: .after,
          evidence: Text("合同与缴款书", english: "contract and receipt"))
      },
      flow(.collect, to: .handOver) { receipt(.keeper) },
    ])
  }

  var writingOff: PowerProcess {
    PowerProcess([
      step(
        .handOver, Text("移交实物", english: "Hand it over"), .execute, by: .keeper,
        within: .workingDays(3)
      ) {
        issues(Text("实物移交清单", english: "List of things"))
        recorded(.text)
        risk(
          Text("未缴款先出库，多交实物", english: "Handed over unpaid, or more of it"), .low,
          owner: .keeper
        ) {
          measure(
            Text("扫缴款码放行，买卖双方按码点交", english: "Released by the receipt's code"),
            .preventive, by: .keeper)
        }
        supervised(
          by: .commissioner, .process, Text("移交监督", english: "Hand-over"), phase: .after,
          evidence: Text("移交清单签字", english: "signed lists"))
      },
      flow(.handOver, to: .writeOff) { receipt(.finance) },
      step(
        .writeOff, Text("核销资产和账目", english: "Write it off"), .register, by: .finance,
        within: .workingDays(3)
      ) {
        issues(Text("资产核销凭证", english: "Voucher of write-off"))
        filing(.after, .workingDays(5), to: .authority, by: .finance) {
          material(Text("成交、缴款和核销凭证", english: "Sale, payment, write-off"), by: .finance)
        }
      },
      flow(.writeOff, to: .archive) { receipt(.keeper) },
      step(
        .archive, Text("更新卡片并归档", english: "Update cards, archive"), .archive, by: .keeper,
        within: .workingDays(3)
      ) { follows(SharedRules.stateAssets) },
      flow(.archive, to: .closed),
      end(.closed, Text("处置办结", english: "Closed"), .completed, by: .keeper),
    ])
  }
}
