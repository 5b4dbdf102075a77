import Oversight

/// From the filing of the case to the review of its lawfulness.
extension PenaltyTemplate {
  var inquiry: PowerProcess {
    PowerProcess([
      flow(.clue, to: .register) { receipt(.head) },
      decision(
        .register, Text("是否立案", english: "File a case?"), .register, by: .head, within: .days(2)
      ) {
        basis(.article("行政处罚法", 54))
        clock(.starts)
        recorded(.text)
        branch(Text("立案", english: "yes"), to: .investigate) {
          supervised(
            by: .commissioner, .process, Text("派案监督", english: "Assignment watch"),
            phase: .during, evidence: Text("派案登记", english: "register of cases"))
        }
        branch(Text("不立案", english: "no"), to: .notFiled)
        branch(Text("移送", english: "not ours"), to: .transferred)
        risk(
          Text("选择性立案，压案不查", english: "Files some cases and shelves others"), .medium,
          owner: .head
        ) {
          measure(
            Text("线索统一编号，不立案写明理由", english: "Clues numbered, reasons where none is filed"),
            .preventive, by: .head)
          measure(
            Text("每季度复查不立案的线索", english: "Clues not filed looked at again each quarter"),
            .detective, by: .reviewer, frequency: Text("每季度", english: "quarterly"))
        }
        supervised(
          by: .commissioner, .process, Text("立案监督", english: "Filing watch"), phase: .before,
          evidence: Text("线索台账全查", english: "all clues"))
      },
      end(.notFiled, Text("不予立案", english: "No case filed"), .notAccepted, by: .head),
      end(.transferred, Text("移送有权机关", english: "Transferred"), .transferred, by: .head),
      step(
        .investigate, Text("调查取证", english: "Investigate"), .investigate, by: .officer,
        officers: 2, within: .days(20)
      ) {
        basis(.article("行政处罚法", 42), .article("行政处罚法", 55))
        follows(SharedRules.enforcementRecords)
        recusal()
        recorded(.text, .audioVideo)
        issues(Text("询问和勘验笔录", english: "Records of questioning"))
        risk(
          Text("应当回避不回避，隐匿、灭失证据", english: "No recusal, evidence hidden or lost"), .medium,
          owner: .officer
        ) {
          measure(
            Text("取证录像当日上传，证据逐件编目", english: "Videos uploaded the same day, evidence listed"),
            .preventive, by: .officer, rule: SharedRules.enforcementRecords)
        }
        supervised(
          by: .commissioner, .conduct, Text("取证监督", english: "Evidence watch"), phase: .during,
          evidence: Text("录像抽查", english: "sample of videos"))
      },
      flow(.investigate, to: .propose),
      step(
        .propose, Text("提出处理建议", english: "Propose a penalty"), .propose, by: .officer,
        within: .days(3)
      ) { issues(Text("调查终结报告", english: "Report of the inquiry")) },
      flow(.propose, to: .notify),
    ])
  }

  var defence: PowerProcess {
    PowerProcess([
      step(
        .notify, Text("告知拟处罚内容", english: "Give notice"), .notify, by: .officer, officers: 2,
        within: .days(2)
      ) {
        basis(.article("行政处罚法", 44))
        issues(Text("行政处罚告知书", english: "Notice of the penalty"), statesRemedies: true)
        recorded(.text)
      },
      flow(.notify, to: .respond) { receipt(.party) },
      decision(
        .respond, Text("是否要求听证", english: "Hearing asked for?"), by: .party, within: .days(7)
      ) {
        basis(.article("行政处罚法", 45), .article("行政处罚法", 63), .article("行政处罚法", 64))
        branch(Text("要求听证", english: "yes"), to: .hearing) { receipt(.host) }
        branch(Text("陈述申辩", english: "defence only"), to: .consider) { receipt(.officer) }
      },
      step(
        .hearing, Text("举行听证", english: "Hold the hearing"), .hearing, by: .host,
        within: .days(12)
      ) {
        basis(.article("行政处罚法", 64))
        limitNote(Text("7个工作日前通知", english: "7 working days' notice"))
        recusal()
        recorded(.text, .audioVideo)
        issues(Text("听证笔录", english: "Record of the hearing"))
      },
      flow(.hearing, to: .consider) { receipt(.officer) },
      step(
        .consider, Text("复核陈述申辩", english: "Consider the defence"), .hearParty, by: .officer,
        within: .days(2)
      ) {
        basis(.article("行政处罚法", 45))
        recorded(.text)
      },
      flow(.consider, to: .legalReview) { receipt(.reviewer) },
      decision(
        .legalReview, Text("法制审核是否通过", english: "Lawful?"), .legalityReview, by: .reviewer,
        within: .days(2)
      ) {
        basis(.article("行政处罚法", 58))
        follows(SharedRules.legalityReview)
        recorded(.text)
        issues(Text("法制审核意见书", english: "Opinion on lawfulness"))
        branch(Text("一般案件", english: "plain case"), to: .decide) { receipt(.leader) }
        branch(Text("重大复杂", english: "grave case"), to: .discuss) { receipt(.meeting) }
        branch(Text("退回补正", english: "mend"), to: .propose, .returned(atMost: 1)) {
          supervised(
            by: .commissioner, .process, Text("退回监督", english: "Return watch"), phase: .during,
            evidence: Text("退回单载明理由", english: "reasons on the slip"))
        }
      },
    ])
  }
}
