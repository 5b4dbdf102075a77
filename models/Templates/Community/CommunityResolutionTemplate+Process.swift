import Oversight

/// From the proposal to the archive.
extension CommunityResolutionTemplate {
  var proposal: PowerProcess {
    PowerProcess([
      flow(.raise, to: .propose) { receipt(.party) },
      step(
        .propose, Text("党组织会提议", english: "The Party proposes"), .propose, by: .party,
        within: .workingDays(3)
      ) {
        issues(Text("议题清单", english: "List of matters"))
        recorded(.text)
        risk(
          Text("该上会的不上会，由书记一人定", english: "Kept from the meeting, one decides"), .medium,
          owner: .secretary
        ) {
          measure(
            Text("必议事项清单上墙，漏议的支出不予入账", english: "Matters listed, else no money is booked"),
            .preventive, by: .clerk, rule: CommunityRules.resolutions)
        }
        supervised(
          by: .watch, .process, Text("提议监督", english: "Proposal watch"), phase: .before,
          evidence: Text("议题与清单核对", english: "matters and list"))
      },
      flow(.propose, to: .consult) { receipt(.committees) },
      step(
        .consult, Text("两委会商议", english: "Both consult"), .propose, by: .committees,
        within: .workingDays(3)
      ) {
        recusal()
        recorded(.text)
        issues(Text("实施方案草案", english: "Draft plan"))
      },
      flow(.consult, to: .lawful) { receipt(.town) },
      decision(
        .lawful, Text("方案是否合法", english: "Is the plan lawful?"), .legalityReview, by: .town,
        within: .workingDays(3)
      ) {
        basis(.article("村民委员会组织法", 27))
        recorded(.text)
        branch(Text("合法", english: "yes"), to: .consider) { receipt(.members) }
        branch(Text("退回修改", english: "amend"), to: .consult, .returned(atMost: 1)) {
          receipt(.committees)
        }
      },
    ])
  }

  var resolution: PowerProcess {
    PowerProcess([
      decision(
        .consider, Text("党员审议是否同意", english: "Do members agree?"), .review, by: .members,
        within: .workingDays(3)
      ) {
        recorded(.text)
        branch(Text("同意", english: "yes"), to: .notice) { receipt(.clerk) }
        branch(Text("不同意", english: "no"), to: .dropped, .refusal) { receipt(.clerk) }
      },
      step(
        .notice, Text("会前公告议题方案", english: "Announce the matter"), .notify, by: .clerk,
        within: .workingDays(5)
      ) {
        issues(Text("会议公告", english: "Notice of the meeting"))
      },
      flow(.notice, to: .resolve) { receipt(.representatives) },
      step(
        .resolve, Text("村民代表会议决议", english: "The villagers resolve"), .decide, by: .representatives,
        within: .sameDay
      ) {
        also(.discuss)
        matter(.majorDecision)
        basis(.article("村民委员会组织法", 24), .article("村民委员会组织法", 26))
        recusal()
        meeting(quorum: "三分之二以上", recordsDissent: true, leaderSpeaksLast: true)
        recorded(.text, .audioVideo)
        issues(Text("决议和计票表", english: "Resolution and count"))
        filing(.after, .workingDays(3), to: .discipline, by: .clerk) {
          material(Text("决议、签到表和计票表", english: "Resolution, attendance, count"), by: .clerk)
        }
        risk(
          Text("代表签名代签，人数不够强行表决", english: "Signed for others, vote without quorum"), .high,
          owner: .clerk, id: "forged-vote"
        ) {
          answers(.director, .section)
          answers(.secretary, .leader)
          measure(
            Text("刷脸或按指印签到，不足法定人数即散会", english: "Face or fingerprint, no quorum no vote"),
            .preventive, by: .clerk, isKey: true, rule: CommunityRules.resolutions, residual: .low)
          measure(
            Text("每半年电话核实三成代表本人到会情况", english: "A third is asked half-yearly"), .detective,
            by: .secretary, frequency: Text("每半年", english: "half-yearly"))
        }
        supervised(
          by: .discipline, .conduct, Text("表决监督", english: "Vote watch"), phase: .during,
          evidence: Text("会议录像抽查", english: "sample of videos"))
      },
      flow(.resolve, to: .passed),
      decision(
        .passed, Text("到会过半同意", english: "A majority?"), by: .representatives,
        within: .onTheSpot
      ) {
        basis(.article("村民委员会组织法", 26))
        recorded(.text)
        branch(Text("通过", english: "yes"), to: .disclose) {
          supervised(
            by: .watch, .content, Text("决议核对", english: "As resolved"), phase: .during,
            evidence: Text("公告与计票表核对", english: "notice and count"))
        }
        branch(Text("未通过", english: "no"), to: .dropped, .refusal) {
          supervised(
            by: .watch, .content, Text("否决核对", english: "As rejected"), phase: .during,
            evidence: Text("计票表签字", english: "signed count"))
        }
      },
      end(.dropped, Text("议题终止并说明", english: "Dropped, with reasons"), .refused, by: .clerk),
    ])
  }

  var disclosure: PowerProcess {
    PowerProcess([
      step(.disclose, Text("决议公开", english: "Disclose the resolution"), .publicise, by: .clerk) {
        basis(.article("村民委员会组织法", 30))
        publicised(for: .days(7))
        clock(.suspends, toldToParty: true)
        recorded(.text)
        risk(
          Text("公开时隐去票数，不写反对意见", english: "Dissent and votes are left out"), .low,
          owner: .clerk
        ) {
          measure(
            Text("公开稿附计票表原件照片和异议电话", english: "With a picture of the count and a number"),
            .preventive, by: .clerk, rule: CommunityRules.disclosure)
        }
        supervised(
          by: .watch, .content, Text("公开监督", english: "Posting watch"), phase: .during,
          evidence: Text("首末日现场照片", english: "first and last day"))
      },
      flow(.disclose, to: .objections),
      decision(
        .objections, Text("有无异议", english: "Any objection?"), .register, by: .clerk,
        within: .sameDay
      ) {
        branch(Text("无异议", english: "none"), to: .carryOut) { receipt(.committees) }
        branch(Text("有异议", english: "objection"), to: .answer) { receipt(.party) }
      },
      decision(
        .answer, Text("异议是否成立", english: "Does it hold?"), .review, by: .party,
        within: .workingDays(5)
      ) {
        recusal()
        recorded(.text)
        branch(Text("成立", english: "yes"), to: .consult, .returned(atMost: 1)) {
          receipt(.committees)
        }
        branch(Text("不成立", english: "no"), to: .carryOut) { receipt(.committees) }
      },
    ])
  }

  var execution: PowerProcess {
    PowerProcess([
      step(
        .carryOut, Text("按决议组织实施", english: "Carry it out"), .execute, by: .committees
      ) {
        limitNote(Text("决议载明的期限", english: "as resolved"))
        clock(.suspends, toldToParty: true)
        risk(
          Text("实施时改变决议的对象、金额或范围", english: "Whom, how much or what is changed"), .medium,
          owner: .director
        ) {
          measure(
            Text("变更决议内容须重新召开代表会议", english: "A change goes before the meeting again"),
            .preventive, by: .director)
          measure(
            Text("实施台账每月与决议逐条对照", english: "Progress against the resolution monthly"),
            .detective, by: .clerk, frequency: Text("每月", english: "monthly"))
        }
        supervised(
          by: .watch, .content, Text("实施监督", english: "Execution watch"), phase: .during,
          evidence: Text("实施台账", english: "book of progress"))
      },
      flow(.carryOut, to: .report) { receipt(.clerk) },
      step(
        .report, Text("实施结果公开", english: "Disclose the result"), .publicise, by: .clerk,
        within: .workingDays(5)
      ) {
        basis(.article("村民委员会组织法", 30))
        issues(Text("实施结果公告", english: "Notice of the result"))
      },
      flow(.report, to: .archive),
      step(
        .archive, Text("归入村务档案", english: "Archive"), .archive, by: .clerk,
        within: .workingDays(3)
      ) {
        basis(.article("村民委员会组织法", 34))
        supervised(
          by: .watch, .content, Text("结果监督", english: "Result watch"), phase: .after,
          evidence: Text("公告与台账核对", english: "notice and book"))
      },
      flow(.archive, to: .done),
      end(.done, Text("办结公布", english: "Done"), .completed, by: .clerk),
    ])
  }
}
