import Oversight

/// From the plan to the contract.
extension TenderingTemplate {
  var preparation: PowerProcess {
    PowerProcess([
      flow(.approved, to: .plan),
      step(
        .plan, Text("拟定招标方案", english: "Draft the plan"), .propose, by: .clerk,
        within: .workingDays(5)
      ) {
        basis(.article("招标投标法实施条例", 7))
        issues(Text("招标方案", english: "Plan of the tender"))
      },
      flow(.plan, to: .adopt) { receipt(.meeting) },
      decision(
        .adopt, Text("集体审定方案", english: "Adopt the plan?"), .discuss, by: .meeting,
        within: .workingDays(5)
      ) {
        basis(.article("招标投标法", 4))
        matter(.project)
        meeting(quorum: "三分之二以上", recordsDissent: true, leaderSpeaksLast: true)
        recorded(.text)
        branch(Text("通过", english: "yes"), to: .choose) { receipt(.clerk) }
        branch(Text("退回修改", english: "revise"), to: .plan, .returned(atMost: 1)) {
          receipt(.clerk)
        }
        risk(
          Text("拆分项目或标段规避招标", english: "Projects or lots are split to avoid a tender"),
          .high, owner: .clerk, id: "no-tender"
        ) {
          answers(.head, .section)
          answers(.deputy, .leader)
          measure(
            Text("分标段、邀请、不招标逐项写明法条", english: "Lots and exceptions name their article"),
            .preventive, by: .clerk, isKey: true, rule: SharedRules.tendering, residual: .low)
          measure(
            Text("年度投资计划与招标清单逐项对照", english: "Plan of the year and tenders compared"),
            .detective, by: .head, frequency: Text("每半年", english: "half-yearly"))
        }
        supervised(
          by: .discipline, .content, Text("方案监督", english: "Plan watch"), phase: .before,
          evidence: Text("项目清单比对", english: "list of projects"))
      },
      step(
        .choose, Text("抽取代理机构", english: "Draw the agency"), .invite, by: .clerk,
        within: .workingDays(3)
      ) {
        basis(.article("招标投标法", 13))
        recorded(.text, .audioVideo)
        issues(Text("委托代理合同", english: "Contract with the agency"))
        risk(
          Text("指定有利益关联的代理机构", english: "An agency with an interest is picked"), .medium,
          owner: .clerk
        ) {
          measure(
            Text("候选代理全部入库，公开摇号确定", english: "Agencies are listed and drawn in public"),
            .preventive, by: .clerk)
        }
        supervised(
          by: .commissioner, .conduct, Text("摇号监督", english: "Draw watch"), phase: .during,
          evidence: Text("摇号录像", english: "video of the draw"))
      },
      flow(.choose, to: .documents) { receipt(.agency) },
      step(
        .documents, Text("编制招标文件", english: "Write the documents"), .propose, by: .agency,
        within: .workingDays(7)
      ) {
        basis(.article("招标投标法", 19))
        issues(Text("招标文件", english: "Documents"))
      },
      flow(.documents, to: .review) { receipt(.head) },
      decision(
        .review, Text("文件是否合规", english: "Lawful?"), .review, by: .head,
        within: .workingDays(3)
      ) {
        basis(.article("招标投标法", 20), .article("招标投标法实施条例", 32))
        recorded(.text)
        branch(Text("合规", english: "yes"), to: .announce) { receipt(.agency) }
        branch(Text("退回修改", english: "revise"), to: .documents, .returned(atMost: 1)) {
          receipt(.agency)
        }
        risk(
          Text("资格、业绩条件排斥潜在投标人", english: "Conditions shut bidders out"), .medium,
          owner: .head
        ) {
          measure(
            Text("对照不合理条件清单逐条打勾", english: "Checked against a list of unfair clauses"),
            .preventive, by: .head)
        }
        supervised(
          by: .authority, .content, Text("文件监督", english: "Document watch"), phase: .before,
          evidence: Text("文件抽查意见", english: "opinion on samples"))
      },
    ])
  }

  var competition: PowerProcess {
    PowerProcess([
      step(
        .announce, Text("发布招标公告", english: "Announce"), .invite, by: .agency,
        within: .days(25)
      ) {
        basis(.article("招标投标法", 16), .article("招标投标法", 24))
        limitNote(Text("投标期不少于20日", english: "20 days for bids"))
        issues(Text("招标公告", english: "Announcement"))
      },
      flow(.announce, to: .bid) { receipt(.bidder) },
      step(.bid, Text("递交投标文件", english: "Bid"), .apply, by: .bidder) {
        issues(Text("投标文件", english: "Bids"))
      },
      flow(.bid, to: .open) { receipt(.clerk) },
      decision(
        .open, Text("开标是否满三家", english: "Three bids or more?"), .open, by: .clerk,
        within: .sameDay
      ) {
        basis(.article("招标投标法", 34), .article("招标投标法实施条例", 44))
        recorded(.text, .audioVideo)
        issues(Text("开标记录", english: "Record of the opening"))
        branch(Text("满三家", english: "yes"), to: .evaluate) { receipt(.panel) }
        branch(Text("重新招标", english: "again"), to: .announce, .returned(atMost: 1)) {
          receipt(.agency)
        }
        risk(
          Text("提前拆封、泄露标底和投标人名单", english: "Bids opened early, names leaked"),
          .medium, owner: .clerk
        ) {
          measure(
            Text("电子标书到时双钥匙解密", english: "Electronic bids opened with two keys"), .preventive,
            by: .clerk)
        }
        supervised(
          by: .authority, .conduct, Text("开标监督", english: "Opening watch"), phase: .during,
          evidence: Text("开标现场记录", english: "record on the spot"))
      },
      step(
        .evaluate, Text("评标推荐候选人", english: "Evaluate"), .evaluate, by: .panel,
        within: .workingDays(3)
      ) {
        basis(.article("招标投标法", 37), .article("招标投标法", 40))
        recusal()
        recorded(.text, .audioVideo)
        issues(Text("评标报告", english: "Report of the panel"))
        risk(
          Text("专家受请托为特定投标人抬分", english: "Experts raise the points of one bidder"), .high,
          owner: .clerk, id: "biased-panel"
        ) {
          answers(.head, .section)
          answers(.deputy, .leader)
          measure(
            Text("专家异地随机抽取，封闭评标", english: "Experts from elsewhere, shut in"), .preventive,
            by: .clerk, isKey: true, residual: .low)
          measure(
            Text("系统标出雷同标书和偏离均值的打分", english: "Like bids and odd points are flagged"),
            .detective, by: .head, indicator: Text("预警处理率", english: "share of flags settled"))
        }
        supervised(
          by: .discipline, .conduct, Text("评标监督", english: "Panel watch"), phase: .during,
          evidence: Text("评标录像抽查", english: "sample of videos"))
      },
      flow(.evaluate, to: .publicise) { receipt(.clerk) },
      publicity(
        .publicise, by: .clerk, for: .workingDays(5), objections: .objections, review: .verify,
        by: .head, next: .award, back: .evaluate, answered: .days(3)
      ) {
        basis(.article("招标投标法实施条例", 54))
      } onReview: {
        receipt(.head)
      } onNext: {
        receipt(.meeting)
      } onBack: {
        receipt(.panel)
      },
    ])
  }

  var award: PowerProcess {
    PowerProcess([
      step(
        .award, Text("集体确定中标人", english: "Award together"), .award, by: .meeting,
        within: .workingDays(3)
      ) {
        basis(.article("招标投标法", 40), .article("招标投标法实施条例", 55))
        matter(.project)
        follows(SharedRules.collectiveDecision)
        recusal()
        meeting(quorum: "三分之二以上", recordsDissent: true, leaderSpeaksLast: true)
        recorded(.text)
        issues(Text("定标会议纪要", english: "Minutes"))
        risk(
          Text("不按排名确定中标人", english: "The first candidate is passed over"), .high,
          owner: .clerk, id: "out-of-order"
        ) {
          answers(.head, .section)
          answers(.deputy, .leader)
          measure(
            Text("改变第一名须附法定情形的证据", english: "Another needs proof of a statutory case"),
            .preventive, by: .head, isKey: true, rule: SharedRules.collectiveDecision,
            residual: .low)
          measure(
            Text("中标人三年内中标次数和关联人排查", english: "Awards and ties of the winner studied"),
            .detective, by: .clerk, frequency: Text("逐项目", english: "each project"))
        }
        supervised(
          by: .discipline, .content, Text("定标监督", english: "Award watch"), phase: .during,
          evidence: Text("纪要与报告对照", english: "minutes and report"))
      },
      flow(.award, to: .notify) { receipt(.clerk) },
      step(
        .notify, Text("发出中标通知书", english: "Notify"), .issue, by: .clerk,
        within: .workingDays(2)
      ) {
        basis(.article("招标投标法", 45))
        issues(Text("中标通知书", english: "Notice of award"))
      },
      flow(.notify, to: .report),
      step(
        .report, Text("提交书面报告", english: "Report in writing"), .file, by: .clerk,
        within: .days(10)
      ) {
        basis(.article("招标投标法", 47))
        limitNote(Text("定标后15日内", english: "15 days after award"))
        filing(.after, .days(15), to: .authority, by: .clerk) {
          material(Text("招标投标情况书面报告", english: "Written report of the tender"), by: .clerk)
        }
      },
      flow(.report, to: .contract) { receipt(.head) },
      step(
        .contract, Text("订立书面合同", english: "Contract"), .contract, by: .head,
        within: .days(30)
      ) {
        basis(.article("招标投标法", 46), .article("招标投标法实施条例", 57))
        issues(Text("施工合同", english: "Contract for works"))
        risk(
          Text("另签阴阳合同，变更中标价款", english: "A second contract changes the price"), .medium,
          owner: .head
        ) {
          measure(
            Text("合同主要条款与标书一并上网公开", english: "Contract and bid published together"),
            .detective, by: .head)
        }
        supervised(
          by: .commissioner, .content, Text("合同监督", english: "Contract watch"), phase: .after,
          evidence: Text("合同标书比对", english: "contract and bid"))
      },
      flow(.contract, to: .concluded) { receipt(.bidder) },
      end(.concluded, Text("中标人收到合同", english: "Contract received"), .completed, by: .bidder),
    ])
  }
}
