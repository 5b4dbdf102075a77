import Oversight

/// 农机事故责任认定 — who is liable for an accident with farm machinery, with the gaps of its source.
///
/// A published chart has four boxes: acceptance, inquiry with evidence, conclusion, closing with
/// service. It grades nothing and names nobody who answers, and the first three boxes carry the same
/// four measures word by word; both are kept. The wording of risks and measures is our own, after
/// what such charts usually list, and so are the single steps inside the boxes and the posts. The
/// chart shows no supervision, no telephone and no limits.
struct MachineryAccidentConfirmation: PowerModel {
  enum Post: String, PostID { case party, clerk, inspector, head, laboratory, leader }

  enum Step: String, StepID {
    case report, accept, reject, notAccepted, dispatch, site, evidence, appraise, analyse
    case conclude, review, sign, serve, archive, confirmed
  }

  var power: Power {
    Power(
      "machinery-accident-confirmation", "农业机械事故责任认定", .confirmation, code: "QR-0009",
      fields: [.governmentAffairs], initiation: .onApplication,
      basis: [LegalReference("农业机械安全监督管理条例")], body: "县农业农村局",
      handledBy: "农机监理站")
  }

  var process: PowerProcess {
    let station = Unit("machinery-station", "农机监理站", in: Unit("farm-bureau", "县农业农村局"))
    outsider(.party, "事故当事人")
    post(.clerk, "值班人员", layer: .handler, unit: station, reportsTo: .head)
    post(.inspector, "事故处理员", layer: .handler, unit: station, reportsTo: .head)
    post(.head, "监理站站长", layer: .sectionHead, unit: station, reportsTo: .leader)
    post(.laboratory, "检验鉴定机构", layer: .handler)
    post(.leader, "分管领导", layer: .deputyLeader)

    start(.report, "报告事故", by: .party)
    flow(.report, to: .accept) { receipt(.clerk) }
    decision(.accept, "是否受理", .accept, by: .clerk) {
      branch("受理", to: .dispatch)
      branch("不属职权", to: .reject, .refusal)
      risk("应当受理而不受理") { sharedMeasures() }
      risk("拖延受理，超时到场") { sharedMeasures() }
    }
    step(.reject, "不予受理告知", .serve, by: .clerk) { issues("不予受理通知书") }
    flow(.reject, to: .notAccepted) { receipt(.party) }
    end(.notAccepted, "收到不予受理告知", .notAccepted, by: .party)

    step(.dispatch, "指派处理人员", .register, by: .head)
    flow(.dispatch, to: .site)
    step(.site, "现场勘查", .siteCheck, by: .inspector, officers: 2) {
      issues("现场勘查笔录")
      risk("单人勘查，勘查不细") { sharedMeasures() }
    }
    flow(.site, to: .evidence)
    step(.evidence, "询问取证", .investigate, by: .inspector, officers: 2) {
      issues("询问笔录")
      risk("丢失、隐匿、伪造证据") { sharedMeasures() }
      risk("收受当事人好处，偏袒一方") { sharedMeasures() }
    }
    flow(.evidence, to: .appraise)
    step(.appraise, "检验鉴定", .expertReview, by: .laboratory) { issues("鉴定意见") }
    flow(.appraise, to: .analyse)
    step(.analyse, "分析事故成因", .propose, by: .inspector) { issues("调查报告") }
    flow(.analyse, to: .conclude)
    decision(.conclude, "认定是否成立", .examine, by: .head) {
      branch("提交审定", to: .review)
      // Nothing bounds this return.
      branch("补充调查", to: .evidence, .returned(nil))
      risk("认定结论与事实不符") { sharedMeasures() }
      risk("受人情干扰改变责任划分") { sharedMeasures() }
    }
    step(.review, "审定责任划分", .decide, by: .leader)
    flow(.review, to: .sign)
    step(.sign, "制作认定书", .issue, by: .inspector) { issues("事故责任认定书") }
    flow(.sign, to: .serve)
    step(.serve, "送达认定书", .serve, by: .clerk) {
      // What the last box has as measures is not known.
      risk("不按期送达，擅改文书内容")
    }
    flow(.serve, to: .archive)
    step(.archive, "立卷归档", .archive, by: .clerk)
    // Nobody asks the party to sign for the decision.
    flow(.archive, to: .confirmed)
    end(.confirmed, "收到认定书", .completed, by: .party)
  }

  /// The four sentences that stand in three boxes of the chart.
  private func sharedMeasures(
    file: String = #filePath, line: Int = #line
  ) -> [any RiskPart] {
    [
      measure("加强业务培训，提高人员素质", file: file, line: line),
      measure("严格执行办案纪律", file: file, line: line),
      measure("公开办事程序和结果", file: file, line: line),
      measure("对违规人员严肃追责", file: file, line: line),
    ]
  }
}
