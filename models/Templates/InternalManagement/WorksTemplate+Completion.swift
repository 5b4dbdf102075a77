import Oversight

/// From the acceptance to the final accounts.
extension WorksTemplate {
  var completion: PowerProcess {
    PowerProcess([
      decision(
        .accept, Text("竣工验收是否合格", english: "Accepted?"), .acceptGoods, by: .acceptors,
        within: .workingDays(10)
      ) {
        basis(.article("政府投资条例", 25))
        recusal()
        recorded(.text, .audioVideo)
        issues(Text("竣工验收报告", english: "Report of acceptance"))
        branch(Text("合格", english: "yes"), to: .settle) { receipt(.auditor) }
        branch(Text("不合格", english: "no"), to: .repair) { receipt(.contractor) }
        risk(
          Text("质量不达标仍签字验收", english: "Bad works are accepted"), .high, owner: .engineer,
          id: "bad-works"
        ) {
          answers(.head, .section)
          answers(.deputy, .leader)
          measure(
            Text("第三方检测报告齐全方可组织验收", english: "No acceptance without tests"), .preventive,
            by: .head, isKey: true, residual: .low)
          measure(
            Text("质保期内按季度回访，缺陷倒查签字人", english: "Visits in the term, defects traced"),
            .detective, by: .engineer, frequency: Text("每季度", english: "quarterly"))
        }
        supervised(
          by: .audit, .content, Text("验收监督", english: "Acceptance"), phase: .during,
          evidence: Text("检测报告核验", english: "tests verified"))
      },
      step(
        .repair, Text("限期返工整改", english: "Repair"), .build, by: .contractor, within: .days(30)
      ),
      flow(.repair, to: .accept, .returned(atMost: 1)) { receipt(.acceptors) },
      step(
        .settle, Text("评审竣工结算", english: "Review the settlement"), .examine, by: .auditor,
        within: .days(60)
      ) {
        recusal()
        recorded(.text)
        issues(Text("结算评审报告", english: "Report on the settlement"))
        risk(
          Text("与施工单位串通，高估冒算", english: "Settled too high for favours"), .medium,
          owner: .auditor
        ) {
          measure(
            Text("初审、复审分人，核减率异常即换人重审", english: "Two reviewers, odd results done again"),
            .detective, by: .auditor)
        }
        supervised(
          by: .commissioner, .content, Text("结算监督", english: "Settlement"), phase: .after,
          evidence: Text("核减明细抽查", english: "sample of cuts"))
      },
      flow(.settle, to: .balance) { receipt(.treasury) },
      subProcess(
        .balance, Text("按付款流程付余款", english: "Pay the balance"), .pay, by: .treasury,
        within: .days(28)
      ) {
        foundFreeOfRisk()
        supervised(
          by: .audit, .fee, Text("余款监督", english: "Balance watch"), phase: .after,
          evidence: Text("评审结果比对", english: "against the review"))
      },
      flow(.balance, to: .finalAccounts) { receipt(.finance) },
      step(
        .finalAccounts, Text("财务决算并入账", english: "Final accounts"), .archive, by: .finance,
        within: .days(180)
      ) {
        basis(.article("行政事业性国有资产管理条例", 31))
        limitNote(Text("最长不超过一年", english: "a year at most"))
        recorded(.text)
        issues(Text("竣工财务决算", english: "Final accounts"))
        risk(
          Text("逾期不决算，资产长期不入账", english: "No accounts, works never booked"), .low,
          owner: .finance
        ) {
          measure(
            Text("完工项目决算进度按月列表销号", english: "Open accounts listed monthly"), .detective,
            by: .finance)
        }
        supervised(
          by: .commissioner, .time, Text("决算监督", english: "Accounts watch"), phase: .after,
          evidence: Text("未决算清单", english: "list of open ones"))
      },
      flow(.finalAccounts, to: .completed),
      end(.completed, Text("项目办结", english: "Completed"), .completed, by: .finance),
    ])
  }
}
