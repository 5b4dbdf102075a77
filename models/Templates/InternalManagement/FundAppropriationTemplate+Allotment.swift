import Oversight

/// From the application to the end of the posting.
extension FundAppropriationTemplate {
  var application: PowerProcess {
    PowerProcess([
      flow(.apply, to: .check) { receipt(.clerk) },
      decision(
        .check, Text("是否符合申报条件", english: "Does it qualify?"), .examine, by: .clerk,
        within: .workingDays(3)
      ) {
        clock(.starts)
        recusal()
        recorded(.text)
        branch(Text("符合", english: "yes"), to: .evaluate) { receipt(.panel) }
        branch(Text("不符合", english: "no"), to: .returned, .refusal) {
          receipt(.user)
          supervised(
            by: .commissioner, .content, Text("退件监督", english: "Rejections"), phase: .during,
            evidence: Text("退件理由逐件核对", english: "each reason compared"))
        }
        risk(
          Text("虚报项目、重复申报仍予受理", english: "Made-up or doubled projects are taken in"), .medium,
          owner: .clerk
        ) {
          measure(
            Text("申报单位与三年内受助名单比对", english: "Compared with those paid in three years"),
            .preventive, by: .clerk, rule: SharedRules.fundPayments)
        }
        supervised(
          by: .commissioner, .content, Text("申报监督", english: "Application watch"),
          phase: .before, evidence: Text("申报台账", english: "book of applications"))
      },
      end(.returned, Text("退回并说明理由", english: "Returned, with reasons"), .refused, by: .user),
    ])
  }

  var allotment: PowerProcess {
    PowerProcess([
      step(
        .evaluate, Text("项目评审", english: "Evaluate"), .evaluate, by: .panel,
        within: .workingDays(10)
      ) {
        recusal()
        recorded(.text, .audioVideo)
        issues(Text("评审意见", english: "Opinion of the panel"))
        risk(
          Text("评委人情打分，暗中照顾", english: "Points are given as a favour"), .medium, owner: .head
        ) {
          measure(
            Text("评委随机抽取，匿名评审，分数封存", english: "Drawn by lot, blind, points sealed"),
            .preventive, by: .head)
        }
        supervised(
          by: .commissioner, .conduct, Text("评审监督", english: "Panel watch"), phase: .during,
          evidence: Text("评分原始表", english: "sheets of points"))
      },
      flow(.evaluate, to: .allot) { receipt(.clerk) },
      step(
        .allot, Text("提出分配方案", english: "Propose the allotment"), .propose, by: .clerk,
        within: .workingDays(5)
      ) {
        basis(.article("预算法", 63))
        issues(Text("资金分配方案", english: "Plan of allotment"))
      },
      flow(.allot, to: .verify) { receipt(.finance) },
      decision(
        .verify, Text("是否符合预算用途", english: "As budgeted?"), .review, by: .finance,
        within: .workingDays(3)
      ) {
        basis(.article("预算法", 57))
        recorded(.text)
        branch(Text("相符", english: "yes"), to: .decide) { receipt(.meeting) }
        branch(Text("退回调整", english: "adjust"), to: .allot, .returned(atMost: 1)) {
          receipt(.clerk)
        }
      },
      step(
        .decide, Text("集体决定分配", english: "Decide together"), .decide, by: .meeting,
        within: .workingDays(5)
      ) {
        matter(.largeSum)
        follows(SharedRules.collectiveDecision)
        recusal()
        meeting(quorum: "三分之二以上", recordsDissent: true, leaderSpeaksLast: true)
        recorded(.text)
        issues(Text("资金分配纪要", english: "Minutes"))
        risk(
          Text("领导打招呼定项目，撇开评审结果", english: "Leaders pick projects past the panel"), .high,
          owner: .deputy, id: "picked-projects"
        ) {
          answers(.clerk, .direct)
          answers(.head, .section)
          measure(
            Text("偏离评审排序须逐项表决并公开理由", english: "Each departure is voted and explained"),
            .preventive, by: .head, isKey: true, rule: SharedRules.collectiveDecision,
            residual: .low)
          measure(
            Text("过问干预登记，年底随决算报送", english: "Interventions on record, sent yearly"),
            .detective, by: .finance, frequency: Text("每年", english: "yearly"))
        }
        supervised(
          by: .audit, .content, Text("分配监督", english: "Allotment watch"), phase: .after,
          evidence: Text("排序与纪要对照", english: "ranks and minutes"))
      },
      flow(.decide, to: .publicise) {
        supervised(
          by: .commissioner, .process, Text("纪要监督", english: "Minutes watch"), phase: .during,
          evidence: Text("公示稿与纪要核对", english: "posting and minutes"))
      },
    ])
  }

  var posting: PowerProcess {
    publicity(
      .publicise, by: .clerk, for: .days(7), objections: .objections, review: .review, by: .head,
      next: .order, back: .allot
    ) {
      follows(SharedRules.fundPayments)
    } onReview: {
      receipt(.head)
    } onNext: {
      supervised(
        by: .commissioner, .process, Text("公示监督", english: "Posting watch"), phase: .during,
        evidence: Text("公示截图和异议簿", english: "posting, objections"))
    } onBack: {
      supervised(
        by: .commissioner, .process, Text("重议监督", english: "Return watch"), phase: .during,
        evidence: Text("异议核查记录", english: "record of objections"))
    }
  }
}
