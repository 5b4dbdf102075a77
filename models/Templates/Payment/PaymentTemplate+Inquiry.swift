import Oversight

/// From acceptance to the end of the posting.
extension PaymentTemplate {
  var intake: PowerProcess {
    acceptance(
      .apply, from: .applicant, by: .window, check: .check, correct: .correct, accept: .accept,
      reject: .reject, rejected: .notAccepted
    ) {
      basis(.article("社会救助暂行办法", 60))
      risk(
        Text("不主动告知政策，推诿不收件", english: "Hides what may be claimed, takes no papers"), .low,
        owner: .window
      ) {
        measure(
          Text("来人来电逐条登记，每月抽查去向", english: "Each caller registered, sampled monthly"),
          .detective, by: .head, frequency: Text("每月", english: "monthly"))
      }
      supervised(
        by: .commissioner, .process, Text("受理监督", english: "Acceptance watch"), phase: .before,
        evidence: Text("来访登记簿", english: "book of callers"))
    }
  }

  var inquiry: PowerProcess {
    PowerProcess([
      flow(.accept, to: .survey) { receipt(.surveyor) },
      step(
        .survey, Text("入户调查审核", english: "Survey and examine"), .examine, by: .surveyor,
        officers: 2, within: .workingDays(8)
      ) {
        also(.investigate)
        basis(.article("社会救助暂行办法", 11), .article("社会救助暂行办法", 58))
        follows(SharedRules.siteChecks)
        recusal()
        recorded(.text, .audioVideo)
        issues(Text("调查审核表", english: "Survey form"))
        risk(
          Text("优亲厚友，隐瞒收入财产", english: "Hides income or property of friends"), .medium,
          owner: .surveyor
        ) {
          measure(
            Text("双人入户，当场签字并拍照", english: "Two visit, sign and take photographs"), .preventive,
            by: .surveyor, rule: SharedRules.siteChecks)
          measure(
            Text("房产、车辆、存款信息联网核对", english: "Property, cars and savings compared by data"),
            .detective, by: .head)
        }
        supervised(
          by: .commissioner, .content, Text("调查监督", english: "Survey watch"), phase: .during,
          evidence: Text("新增户回访", english: "new cases revisited"))
      },
      flow(.survey, to: .publicise),
    ])
  }

  var posting: PowerProcess {
    publicity(
      .publicise, by: .surveyor, for: .days(7), objections: .objections, review: .review,
      by: .head, next: .decide, back: .survey
    ) {
      basis(.article("社会救助暂行办法", 11))
      risk(
        Text("缩短公示，公示在无人处", english: "Posted too shortly, or where nobody looks"), .low,
        owner: .surveyor
      ) {
        measure(
          Text("首日末日在居住地拍照上传", english: "Photographs of the first and last day"),
          .preventive, by: .surveyor)
      }
      supervised(
        by: .commissioner, .time, Text("公示监督", english: "Posting watch"), phase: .during,
        evidence: Text("公示照片比对", english: "photographs compared"))
    } onReview: {
      receipt(.head)
    } onNext: {
      receipt(.deputy)
    } onBack: {
      supervised(
        by: .commissioner, .process, Text("重查监督", english: "Return watch"), phase: .during,
        evidence: Text("异议核查记录", english: "record of objections"))
    }
  }
}
