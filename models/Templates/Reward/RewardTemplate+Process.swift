import Oversight

/// From the plan to the payment.
extension RewardTemplate {
  var selection: PowerProcess {
    PowerProcess([
      flow(.begin, to: .plan) { receipt(.head) },
      step(
        .plan, Text("制定评选方案", english: "Set the terms"), .propose, by: .head,
        within: .workingDays(5)
      ) {
        clock(.starts)
        issues(Text("评选方案和评分标准", english: "Terms and scale of points"))
        recorded(.text)
      },
      flow(.plan, to: .recommend) { receipt(.candidate) },
      step(
        .recommend, Text("自荐或单位推荐", english: "Nominate"), .recommend, by: .candidate,
        within: .workingDays(20)
      ) { issues(Text("奖励推荐表", english: "Form of recommendation")) },
      flow(.recommend, to: .qualify) { receipt(.organiser) },
      decision(
        .qualify, Text("是否符合资格", english: "Qualified?"), .examine, by: .organiser,
        within: .workingDays(5)
      ) {
        recusal()
        recorded(.text)
        branch(Text("符合", english: "yes"), to: .draw)
        branch(Text("不符合", english: "no"), to: .dropped) { receipt(.candidate) }
        risk(
          Text("对关系人降低资格门槛", english: "Lower bars for those with connections"), .medium,
          owner: .organiser
        ) {
          measure(
            Text("资格条件逐项打勾并公开", english: "Conditions ticked one by one and published"),
            .preventive, by: .organiser)
        }
        supervised(
          by: .commissioner, .content, Text("资格监督", english: "Qualification watch"),
          phase: .before, evidence: Text("资格审查表", english: "sheet of conditions"))
      },
      end(.dropped, Text("收到不符资格告知", english: "Told: not qualified"), .notAccepted, by: .candidate),
      step(
        .draw, Text("随机抽取评委", english: "Draw the judges"), .invite, by: .organiser,
        within: .sameDay
      ) {
        recorded(.text, .audioVideo)
        issues(Text("评委抽取记录", english: "Record of the draw"))
      },
      flow(.draw, to: .evaluate) { receipt(.panel) },
      step(
        .evaluate, Text("评审打分", english: "Evaluate"), .evaluate, by: .panel,
        within: .workingDays(3)
      ) {
        recusal()
        meeting(quorum: "三分之二以上", recordsDissent: true, leaderSpeaksLast: true)
        recorded(.text, .audioVideo)
        issues(Text("评分汇总表", english: "Sheet of points"))
        risk(
          Text("会前打招呼，凭印象打分", english: "Hints before the vote, points by impression"),
          .medium, owner: .head
        ) {
          measure(
            Text("评委评审当天抽取，无记名打分", english: "Judges drawn on the day, secret ballots"),
            .preventive, by: .organiser)
          measure(
            Text("计票、统分、监票三方当场签字", english: "Tally signed on the spot by three"), .detective,
            by: .organiser)
        }
        supervised(
          by: .discipline, .conduct, Text("评审监督", english: "Evaluation watch"), phase: .during,
          evidence: Text("现场监票签字", english: "signature at the count"))
      },
      flow(.evaluate, to: .publicise) { receipt(.organiser) },
    ])
  }

  var posting: PowerProcess {
    var process = publicity(
      .publicise, by: .organiser, for: .days(7), objections: .objections, review: .review,
      by: .head, next: .decide, back: .evaluate
    ) {
    } onReview: {
      supervised(
        by: .commissioner, .process, Text("异议监督", english: "Objection watch"), phase: .during,
        evidence: Text("异议登记簿", english: "book of objections"))
    } onNext: {
      receipt(.meeting)
    } onBack: {
      receipt(.panel)
    }
    decision.add(to: &process)
    return process
  }

  private var decision: PowerProcess {
    PowerProcess([
      step(
        .decide, Text("集体研究决定", english: "Decide together"), .decide, by: .meeting,
        within: .workingDays(3)
      ) {
        also(.discuss)
        recusal()
        meeting(quorum: "三分之二以上", recordsDissent: true, leaderSpeaksLast: true)
        recorded(.text)
        clock(.stops)
        issues(Text("奖励决定", english: "Decision on the reward"))
        risk(
          Text("领导指定人选，改变评审结果", english: "A leader names winners against the points"),
          .medium, owner: .head
        ) {
          measure(
            Text("改变评审名次须票决并附理由", english: "Another order needs a vote and reasons"),
            .preventive, by: .head, rule: SharedRules.collectiveDecision)
        }
        supervised(
          by: .discipline, .content, Text("决定监督", english: "Decision watch"), phase: .during,
          evidence: Text("名次变更全查", english: "all changes of order"))
      },
      flow(.decide, to: .commend) {
        supervised(
          by: .commissioner, .process, Text("通报监督", english: "Notice watch"), phase: .during,
          evidence: Text("决定与名单核对", english: "decision and list"))
      },
    ])
  }

  var payment: PowerProcess {
    PowerProcess([
      step(
        .commend, Text("公布表彰并申请奖金", english: "Commend, request the money"), .request,
        by: .organiser, within: .workingDays(5)
      ) {
        also(.publicise)
        issues(Text("奖金发放名册", english: "List of payments"))
      },
      flow(.commend, to: .list) { receipt(.finance) },
      step(
        .list, Text("核定奖励金额", english: "Check the amounts"), .review, by: .finance,
        within: .workingDays(3)
      ) {
        follows(SharedRules.fundPayments)
        recorded(.text)
      },
      flow(.list, to: .pay) { receipt(.treasury) },
      step(
        .pay, Text("发放奖金", english: "Pay"), .pay, by: .treasury, within: .workingDays(5)
      ) {
        follows(SharedRules.fundPayments)
        issues(Text("支付凭证", english: "Voucher"))
        risk(
          Text("多发、冒领奖金", english: "Paid too much, or to another"), .high, owner: .treasury,
          id: "wrong-reward"
        ) {
          answers(.head, .section)
          answers(.meeting, .leader)
          measure(
            Text("只付决定所列人员本人账户", english: "Only to accounts of those in the decision"),
            .preventive, by: .treasury, rule: SharedRules.fundPayments, residual: .low)
          measure(
            Text("发放后十日内逐人短信核实到账", english: "Each payee is asked within ten days"),
            .detective, by: .finance, indicator: Text("核实率", english: "share asked"))
        }
        supervised(
          by: .discipline, .fee, Text("发放监督", english: "Payment watch"), phase: .after,
          evidence: Text("凭证与决定核对", english: "vouchers and decision"))
        filing(.after, .workingDays(3), to: .commissioner, by: .finance) {
          material(Text("奖励决定和发放凭证", english: "Decision and vouchers"), by: .finance)
        }
      },
      flow(.pay, to: .rewarded) { receipt(.candidate) },
      end(.rewarded, Text("领取奖励", english: "Rewarded"), .completed, by: .candidate),
    ])
  }
}
