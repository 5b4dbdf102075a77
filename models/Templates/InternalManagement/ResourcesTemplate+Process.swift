import Oversight

/// From the plan to the end of the lease.
extension ResourcesTemplate {
  var planning: PowerProcess {
    PowerProcess([
      flow(.vacant, to: .plan),
      step(
        .plan, Text("拟定招租方案", english: "Plan the letting"), .propose, by: .keeper,
        within: .workingDays(5)
      ) {
        follows(SharedRules.publicLeases)
        clock(.starts)
        issues(Text("招租方案", english: "Plan of letting"))
        risk(
          Text("设置特定条件，量身招租", english: "Conditions are cut to fit one tenant"), .medium,
          owner: .keeper
        ) {
          measure(
            Text("条件套用统一范本，增项须写明必要性", english: "Standard conditions, additions explained"),
            .preventive, by: .head, rule: SharedRules.publicLeases)
        }
        supervised(
          by: .commissioner, .content, Text("方案监督", english: "Plan watch"), phase: .before,
          evidence: Text("方案与范本比对", english: "plan and standard"))
      },
      flow(.plan, to: .value) { receipt(.valuers) },
      step(
        .value, Text("评估租金底价", english: "Value the rent"), .evaluate, by: .valuers,
        within: .workingDays(10)
      ) {
        recusal()
        recorded(.text)
        issues(Text("租金评估表", english: "Valuation"))
        risk(
          Text("压低租金底价，让利承租人", english: "A low base rent favours the tenant"), .high,
          owner: .keeper, id: "low-rent"
        ) {
          answers(.head, .section)
          answers(.deputy, .leader)
          measure(
            Text("底价取周边三宗成交租金均价以上", english: "At least the mean of three rents nearby"),
            .preventive, by: .head, isKey: true, rule: SharedRules.publicLeases, residual: .low)
          measure(
            Text("每年公布同地段租金对照表", english: "Rents of the quarter published yearly"),
            .detective, by: .finance, frequency: Text("每年", english: "yearly"))
        }
        supervised(
          by: .audit, .content, Text("底价监督", english: "Rent watch"), phase: .after,
          evidence: Text("周边租金比对", english: "rents nearby"))
      },
      flow(.value, to: .decide) { receipt(.meeting) },
      step(
        .decide, Text("集体研究出租方案", english: "Decide together"), .decide, by: .meeting,
        within: .workingDays(5)
      ) {
        basis(.article("民法典", 705))
        matter(.largeSum)
        follows(SharedRules.collectiveDecision)
        recusal()
        meeting(quorum: "三分之二以上", recordsDissent: true, leaderSpeaksLast: true)
        recorded(.text)
        issues(Text("出租方案纪要", english: "Minutes"))
        foundFreeOfRisk()
        supervised(
          by: .audit, .process, Text("决策监督", english: "Decision watch"), phase: .after,
          evidence: Text("纪要和票决表", english: "minutes, ballots"))
      },
      flow(.decide, to: .announce) { receipt(.trading) },
    ])
  }

  var bidding: PowerProcess {
    PowerProcess([
      step(.announce, Text("发布招租公告", english: "Announce"), .invite, by: .trading) {
        publicised(for: .workingDays(10))
        issues(Text("招租公告", english: "Notice"))
        clock(.suspends, toldToParty: true)
      },
      flow(.announce, to: .open),
      step(
        .open, Text("公开竞租", english: "Open bids"), .open, by: .trading, within: .sameDay
      ) {
        recusal()
        recorded(.text, .audioVideo)
        issues(Text("竞租成交确认书", english: "Confirmation"))
        risk(
          Text("串通竞租，陪标压价", english: "Bidders agree to keep the rent low"), .medium,
          owner: .keeper
        ) {
          measure(
            Text("网上匿名报价，截标前无人可见", english: "Blind bids, unseen to the end"), .preventive,
            by: .trading)
        }
        supervised(
          by: .commissioner, .conduct, Text("竞租监督", english: "Bids watch"), phase: .during,
          evidence: Text("报价日志", english: "log of bids"))
      },
      flow(.open, to: .publicise) { receipt(.head) },
    ])
  }

  var posting: PowerProcess {
    publicity(
      .publicise, by: .head, for: .days(7), objections: .objections, review: .review,
      by: .authority, next: .contract, back: .announce
    ) {
      follows(SharedRules.publicLeases)
    } onReview: {
      receipt(.authority)
    } onNext: {
      supervised(
        by: .commissioner, .process, Text("公示监督", english: "Posting watch"), phase: .during,
        evidence: Text("公示与成交核对", english: "posting and bid"))
    } onBack: {
      receipt(.trading)
    }
  }

  var lease: PowerProcess {
    PowerProcess([
      step(
        .contract, Text("签订租赁合同", english: "Sign the lease"), .contract, by: .head,
        within: .workingDays(5)
      ) {
        basis(.article("民法典", 707))
        issues(Text("租赁合同", english: "Lease"))
        risk(
          Text("合同暗改租期租金，超长租赁", english: "Term and rent differ from the bid"), .medium,
          owner: .head
        ) {
          measure(
            Text("租期租金与成交确认书不一致不得用印", english: "No seal where it differs from the bid"),
            .preventive, by: .deputy)
        }
        supervised(
          by: .commissioner, .content, Text("合同监督", english: "Lease watch"), phase: .after,
          evidence: Text("合同与确认书", english: "lease and bid"))
        filing(.after, .workingDays(10), to: .authority, by: .head) {
          material(Text("租赁合同和成交确认书", english: "Lease and confirmation"), by: .head)
        }
      },
      flow(.contract, to: .rent) { receipt(.finance) },
      step(
        .rent, Text("收取租金缴库", english: "Collect the rent"), .collect, by: .finance,
        within: .workingDays(5)
      ) {
        basis(.article("预算法", 56))
        issues(Text("非税收入票据", english: "Receipt of the treasury"))
        risk(
          Text("欠租不催、私自减免、坐收坐支", english: "Rents unpaid, remitted or kept"), .high,
          owner: .finance, id: "rent-lost"
        ) {
          answers(.keeper, .direct)
          answers(.head, .section)
          answers(.deputy, .leader)
          measure(
            Text("租金凭码直缴国库，减免须会议决定", english: "Paid by code, remitted by the meeting only"),
            .preventive, by: .finance, isKey: true, rule: SharedRules.publicLeases, residual: .low)
          measure(
            Text("每季度通报欠租户名和催缴结果", english: "Debtors and reminders named quarterly"),
            .detective, by: .keeper, frequency: Text("每季度", english: "quarterly"),
            indicator: Text("收缴率", english: "share collected"))
        }
        supervised(
          by: .audit, .fee, Text("租金监督", english: "Income watch"), phase: .after,
          evidence: Text("应收与缴库比对", english: "due and paid"))
      },
      flow(.rent, to: .use) { receipt(.tenant) },
    ])
  }

  var term: PowerProcess {
    PowerProcess([
      step(.use, Text("依约使用", english: "Use as agreed"), .execute, by: .tenant) {
        limitNote(Text("租期内", english: "in the term"))
        issues(Text("交还申请", english: "Notice of return"))
      },
      flow(.use, to: .inspect) { receipt(.inspectors) },
      decision(
        .inspect, Text("使用是否合规完好", english: "Used as agreed?"), .inspect, by: .inspectors,
        within: .workingDays(5)
      ) {
        recusal()
        recorded(.text, .audioVideo)
        issues(Text("交还查验单", english: "Record of return"))
        branch(Text("完好", english: "yes"), to: .returned) { receipt(.keeper) }
        branch(Text("转租、损坏", english: "no"), to: .remedy) { receipt(.tenant) }
        risk(
          Text("默许转租、占用、损毁", english: "Subletting and damage are overlooked"), .low,
          owner: .keeper
        ) {
          measure(
            Text("每半年定位拍照巡查，照片入台账", english: "Pictures on the spot half-yearly"),
            .detective, by: .inspectors, frequency: Text("每半年", english: "half-yearly"))
        }
        supervised(
          by: .commissioner, .conduct, Text("巡查监督", english: "Inspections"), phase: .after,
          evidence: Text("巡查台账", english: "book of pictures"))
      },
      step(
        .remedy, Text("整改赔偿", english: "Remedy, pay damages"), .execute, by: .tenant,
        within: .workingDays(10)
      ) { issues(Text("整改赔偿凭证", english: "Proof of remedy")) },
      flow(.remedy, to: .inspect, .returned(atMost: 1)) { receipt(.inspectors) },
      step(
        .returned, Text("收回资源", english: "Take it back"), .register, by: .keeper,
        within: .workingDays(3)
      ) {
        issues(Text("资源收回清单", english: "List of what came back"))
        recorded(.text)
      },
      flow(.returned, to: .archive),
      step(
        .archive, Text("更新台账并公开", english: "Update and publish"), .archive, by: .keeper,
        within: .workingDays(5)
      ) { follows(SharedRules.publicLeases) },
      flow(.archive, to: .closed),
      end(.closed, Text("出租办结", english: "Closed"), .completed, by: .keeper),
    ])
  }
}
