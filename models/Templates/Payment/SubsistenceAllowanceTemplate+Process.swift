import Oversight

/// From acceptance to the monthly payment.
extension SubsistenceAllowanceTemplate {
  var intake: PowerProcess {
    acceptance(
      .apply, from: .applicant, by: .window, check: .check, correct: .correct, accept: .accept,
      reject: .reject, rejected: .notAccepted
    ) {
      basis(.article("社会救助暂行办法", 60))
      risk(
        Text("劝退申请人，不给书面答复", english: "Talks applicants out of it, nothing in writing"), .low,
        owner: .window
      ) {
        measure(
          Text("来访即登记取号，未受理的次月回访", english: "All registered, those not taken in revisited"),
          .preventive, by: .window, rule: SharedRules.oneTimeNotice)
      }
      supervised(
        by: .commissioner, .process, Text("受理监督", english: "Acceptance watch"), phase: .before,
        evidence: Text("取号与受理比对", english: "numbers and acceptances"))
    }
  }

  var inquiry: PowerProcess {
    PowerProcess([
      flow(.accept, to: .survey) { receipt(.surveyor) },
      step(
        .survey, Text("入户调查核对", english: "Visit, compare data"), .investigate, by: .surveyor,
        officers: 2, within: .workingDays(5)
      ) {
        basis(.article("社会救助暂行办法", 11), .article("社会救助暂行办法", 58))
        follows(SharedRules.homeVisits)
        recusal()
        recorded(.text, .audioVideo)
        issues(Text("调查表和核对报告", english: "Survey, data report"))
        risk(
          Text("不入户凭人情填表，替人瞒报", english: "Forms filled in without a visit, as a favour"),
          .high, owner: .surveyor, id: "no-visit"
        ) {
          answers(.chief, .section)
          answers(.section, .leader)
          measure(
            Text("双人入户，定位打卡，谁签字谁负责", english: "Two visit, located, and answer for it"),
            .preventive, by: .surveyor, isKey: true, rule: SharedRules.homeVisits, residual: .low)
          measure(
            Text("新增户由县里随机重访三成", english: "The county revisits a third of new cases"),
            .detective, by: .bureau, indicator: Text("重访相符率", english: "share that agrees"))
        }
        supervised(
          by: .watch, .conduct, Text("入户监督", english: "Visits watch"), phase: .during,
          evidence: Text("定位与录像抽查", english: "places and video"))
      },
      flow(.survey, to: .propose) { receipt(.chief) },
      step(
        .propose, Text("提出初审意见", english: "Give an opinion"), .propose, by: .chief,
        within: .workingDays(2)
      ) {
        recusal()
        issues(Text("初审意见", english: "Opinion"))
        risk(
          Text("村干部、经办人近亲属不备案", english: "Relatives of cadres and clerks are not filed"),
          .medium, owner: .chief
        ) {
          measure(
            Text("近亲属名册与申请人逐户碰对后标识", english: "Kin and applicants compared and marked"),
            .preventive, by: .chief, rule: SharedRules.relativesRegister)
        }
        supervised(
          by: .commissioner, .content, Text("近亲属监督", english: "Relatives watch"),
          phase: .during, evidence: Text("近亲属备案名册", english: "register of relatives"))
      },
      flow(.propose, to: .publicise) { receipt(.village) },
    ])
  }

  var posting: PowerProcess {
    publicity(
      .publicise, by: .village, for: .days(7), objections: .objections, review: .review,
      by: .chief, next: .decide, back: .survey, answered: .workingDays(3)
    ) {
      basis(.article("社会救助暂行办法", 11))
      supervised(
        by: .commissioner, .time, Text("公示监督", english: "Posting watch"), phase: .during,
        evidence: Text("公示照片抽查", english: "photographs"))
    } onReview: {
      receipt(.chief)
    } onNext: {
      receipt(.bureau)
    } onBack: {
      supervised(
        by: .commissioner, .process, Text("重查监督", english: "Return watch"), phase: .during,
        evidence: Text("异议核查记录", english: "record of objections"))
    }
  }

  var confirmation: PowerProcess {
    PowerProcess([
      decision(
        .decide, Text("是否确认低保", english: "Confirm?"), .decide, by: .section,
        within: .workingDays(3)
      ) {
        basis(.article("社会救助暂行办法", 11))
        recusal()
        recorded(.text)
        clock(.stops)
        branch(Text("确认", english: "yes"), to: .list) {
          supervised(
            by: .commissioner, .content, Text("名单监督", english: "List watch"), phase: .during,
            evidence: Text("决定与名册核对", english: "decisions and list"))
        }
        branch(Text("不予确认", english: "no"), to: .serveRefusal, .refusal) { receipt(.window) }
        risk(
          Text("把关不严，违规确认或随意拒绝", english: "Confirmed or refused against the rules"), .high,
          owner: .section, id: "wrong-confirmation"
        ) {
          answers(.bureau, .direct)
          answers(.chief, .section)
          measure(
            Text("不符核对报告的决定须附逐项理由", english: "Reasons for each departure from the data"),
            .preventive, by: .bureau, isKey: true, rule: SharedRules.relativesRegister,
            residual: .low)
          measure(
            Text("每季度与死亡、车辆、房产信息再比对", english: "Deaths, cars, houses compared quarterly"),
            .detective, by: .bureau, frequency: Text("每季度", english: "quarterly"))
        }
        supervised(
          by: .audit, .content, Text("确认监督", english: "Decision watch"), phase: .after,
          evidence: Text("确认与数据比对", english: "decisions and data"))
      }
    ])
  }

  var payment: PowerProcess {
    PowerProcess([
      step(
        .list, Text("编制发放名册", english: "Draw up the list"), .request, by: .bureau,
        within: .workingDays(2)
      ) {
        follows(SharedRules.fundPayments)
        issues(Text("低保金发放名册", english: "List of payments"))
      },
      flow(.list, to: .pay) { receipt(.treasury) },
      step(.pay, Text("按月发放到账户", english: "Pay monthly"), .pay, by: .treasury) {
        basis(.article("社会救助暂行办法", 12))
        follows(SharedRules.fundPayments)
        limitNote(Text("每月10日前", english: "by the 10th of the month"))
        issues(Text("低保金发放明细", english: "Record of payments"))
        risk(
          Text("卡折被代管，低保金被冒领", english: "Cards are kept by others, money is drawn"), .high,
          owner: .treasury, id: "drawn-by-others"
        ) {
          answers(.chief, .section)
          answers(.section, .leader)
          measure(
            Text("只付本人社保卡，代管须委托并备案", english: "To the own card, keepers are filed"),
            .preventive, by: .treasury, rule: SharedRules.fundPayments, residual: .low)
          measure(
            Text("长期不动账户逐月回访本人", english: "Accounts that stand still are visited monthly"),
            .detective, by: .chief, frequency: Text("每月", english: "monthly"))
        }
        supervised(
          by: .audit, .fee, Text("发放监督", english: "Payment watch"), phase: .after,
          evidence: Text("发放明细抽查", english: "sample of payments"))
        filing(.after, .workingDays(3), to: .commissioner, by: .finance) {
          material(Text("发放名册和明细", english: "List and record of payments"), by: .finance)
        }
      },
      flow(.pay, to: .recheck) { receipt(.chief) },
      decision(
        .recheck, Text("定期核查是否仍符合", english: "Still entitled?"), .inspect, by: .chief,
        within: .workingDays(10)
      ) {
        basis(.article("社会救助暂行办法", 13))
        recusal()
        recorded(.text, .audioVideo)
        issues(Text("定期核查表", english: "Record of the review"))
        branch(Text("符合", english: "yes"), to: .granted) { receipt(.applicant) }
        branch(Text("不再符合", english: "no"), to: .stop) { receipt(.section) }
        risk(
          Text("情况变化仍长期领取", english: "Still paid long after things changed"), .medium,
          owner: .chief
        ) {
          measure(
            Text("按类定期走访，停发增发当月办结", english: "Visited by class, changed that month"),
            .detective, by: .chief, frequency: Text("每季度", english: "quarterly"))
        }
        supervised(
          by: .commissioner, .process, Text("核查监督", english: "Review watch"), phase: .after,
          evidence: Text("核查表抽查", english: "sample of reviews"))
      },
      end(.granted, Text("继续领取低保金", english: "Paid"), .granted, by: .applicant),
      step(
        .stop, Text("决定停发并送达", english: "Stop, with reasons"), .issue, by: .section,
        within: .workingDays(5)
      ) {
        basis(.article("社会救助暂行办法", 13))
        recorded(.text)
        issues(Text("停止享受通知书", english: "Notice of stopping"), statesRemedies: true)
      },
      flow(.stop, to: .stopped) { receipt(.applicant) },
      end(.stopped, Text("停止享受", english: "Stopped"), .refused, by: .applicant),
    ])
  }
}
