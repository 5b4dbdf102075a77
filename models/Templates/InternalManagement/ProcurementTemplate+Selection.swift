import Oversight

/// From the need to the notice of award.
extension ProcurementTemplate {
  var planning: PowerProcess {
    PowerProcess([
      flow(.need, to: .request),
      step(
        .request, Text("编报采购需求", english: "State the need"), .request, by: .user,
        within: .workingDays(5)
      ) {
        basis(.article("政府采购法实施条例", 15))
        clock(.starts)
        issues(Text("采购需求表", english: "Statement of need"))
        risk(
          Text("需求指向特定品牌或供应商", english: "The need points at one brand or supplier"),
          .medium, owner: .user
        ) {
          measure(
            Text("需求附三家以上市场调查比对", english: "A survey of three suppliers is attached"),
            .preventive, by: .user, rule: SharedRules.purchasing)
        }
        supervised(
          by: .commissioner, .content, Text("需求监督", english: "Need watch"), phase: .before,
          evidence: Text("需求论证抽查", english: "sample of needs"))
      },
      flow(.request, to: .budget) { receipt(.finance) },
      decision(
        .budget, Text("是否列入采购预算", english: "In the budget?"), .budget, by: .finance,
        within: .workingDays(3)
      ) {
        basis(.article("政府采购法", 33))
        recorded(.text)
        branch(Text("已列入", english: "yes"), to: .method) { receipt(.head) }
        branch(Text("退回调整", english: "adjust"), to: .request, .returned(atMost: 1)) {
          receipt(.user)
        }
      },
      decision(
        .method, Text("核定采购方式", english: "Which method?"), .approve, by: .head,
        within: .workingDays(3)
      ) {
        basis(.article("政府采购法", 26), .article("政府采购法实施条例", 28))
        recorded(.text)
        branch(
          Text("公开招标", english: "tender"), to: .tender,
          range: QuantityRange("采购金额", from: 500_000, unit: "元")
        ) {
          supervised(
            by: .commissioner, .process, Text("方式监督", english: "Method watch"),
            phase: .during, evidence: Text("方式核定单", english: "sheet of methods"))
        }
        branch(
          Text("多家比选", english: "quotes"), to: .quotes,
          range: QuantityRange("采购金额", below: 500_000, unit: "元")
        ) {
          supervised(
            by: .commissioner, .process, Text("比选监督", english: "Quotes watch"),
            phase: .during, evidence: Text("方式核定单", english: "sheet of methods"))
        }
        risk(
          Text("化整为零，规避公开招标", english: "Purchases are split to avoid a tender"), .high,
          owner: .head, id: "splitting"
        ) {
          answers(.deputy, .leader)
          measure(
            Text("全年同类品目合并计算后定方式", english: "Like goods of the year count as one"),
            .preventive, by: .head, isKey: true, rule: SharedRules.purchasing, residual: .low)
          measure(
            Text("每季度比对同一供应商累计金额", english: "Sums per supplier compared quarterly"),
            .detective, by: .finance, frequency: Text("每季度", english: "quarterly"))
        }
        supervised(
          by: .discipline, .content, Text("拆分监督", english: "Splitting watch"),
          phase: .during, evidence: Text("同类项目比对", english: "like cases compared"))
      },
    ])
  }

  var selection: PowerProcess {
    PowerProcess([
      step(
        .tender, Text("公告招标", english: "Tender"), .invite, by: .buyer, within: .workingDays(25)
      ) {
        basis(.article("政府采购法", 35))
        limitNote(Text("投标期不少于20日", english: "20 days for bids"))
        issues(Text("招标文件", english: "Tender documents"))
        risk(
          Text("招标文件量身定制，泄露潜在投标人", english: "Tailored documents, bidders are leaked"),
          .medium, owner: .buyer
        ) {
          measure(
            Text("采购文件先经使用、财务、法制会审", english: "Documents reviewed by three sections"),
            .preventive, by: .buyer)
        }
        supervised(
          by: .commissioner, .content, Text("文件监督", english: "Document watch"),
          phase: .during, evidence: Text("会审意见表", english: "sheet of opinions"))
      },
      decision(
        .quotes, Text("比价是否满三家", english: "Three quotes?"), .invite, by: .buyer,
        within: .workingDays(5)
      ) {
        recorded(.text)
        issues(Text("比价记录", english: "Record of quotes"))
        branch(Text("满三家", english: "yes"), to: .evaluate) { receipt(.panel) }
        branch(Text("唯一货源", english: "sole source"), to: .soleSource) {
          supervised(
            by: .discipline, .content, Text("单一监督", english: "Sole source"),
            phase: .during, evidence: Text("论证意见全查", english: "all reasons given"))
        }
      },
      step(
        .soleSource, Text("论证并公示单一来源", english: "Post the sole source"), .publicise,
        by: .buyer
      ) {
        basis(.article("政府采购法", 31))
        publicised(for: .workingDays(5))
        issues(Text("单一来源论证意见", english: "Reasons for one source"))
      },
      flow(.tender, to: .evaluate) { receipt(.panel) },
      flow(.soleSource, to: .evaluate) { receipt(.panel) },
      step(
        .evaluate, Text("评审推荐", english: "Evaluate"), .evaluate, by: .panel,
        within: .workingDays(3)
      ) {
        basis(.article("政府采购法", 12), .article("政府采购法实施条例", 39))
        recusal()
        recorded(.text, .audioVideo)
        issues(Text("评审报告", english: "Report"))
        risk(
          Text("评委与供应商串通，倾向性打分", english: "Judges side with a supplier"), .high,
          owner: .buyer, id: "biased-scores"
        ) {
          answers(.head, .section)
          answers(.deputy, .leader)
          measure(
            Text("评委开评前半小时抽取，当场声明回避", english: "Judges drawn half an hour before"),
            .preventive, by: .buyer, isKey: true, residual: .low)
          measure(
            Text("畸高畸低分逐项书面说明并复核", english: "Odd points explained and reviewed"),
            .detective, by: .head, indicator: Text("异常打分率", english: "share of odd points"))
        }
        supervised(
          by: .discipline, .conduct, Text("评审监督", english: "Panel watch"), phase: .during,
          evidence: Text("现场监督记录", english: "record on the spot"))
      },
      flow(.evaluate, to: .award) { receipt(.meeting) },
      step(
        .award, Text("集体确定供应商", english: "Award together"), .award, by: .meeting,
        within: .workingDays(5)
      ) {
        basis(.article("政府采购法实施条例", 43))
        matter(.largeSum)
        follows(SharedRules.collectiveDecision)
        recusal()
        meeting(quorum: "三分之二以上", recordsDissent: true, leaderSpeaksLast: true)
        recorded(.text)
        issues(Text("会议纪要", english: "Minutes"))
        foundFreeOfRisk()
        supervised(
          by: .discipline, .process, Text("定标监督", english: "Award watch"), phase: .during,
          evidence: Text("纪要与报告对照", english: "minutes and report"))
      },
      flow(.award, to: .notify) { receipt(.buyer) },
      step(
        .notify, Text("发中标通知并公告", english: "Notify, publish"), .issue, by: .buyer,
        within: .workingDays(2)
      ) {
        basis(.article("政府采购法实施条例", 43))
        clock(.stops)
        issues(Text("中标通知书", english: "Notice of award"))
      },
    ])
  }
}
