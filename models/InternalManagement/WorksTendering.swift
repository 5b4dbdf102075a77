import Oversight
import OversightTemplates

/// 工程建设项目招标 — tendering for construction works, with the gaps of its source.
///
/// Three steps follow an integrity handbook of the transport sector: preparation, choice of the
/// agency, tender documents. Each risk has stars of its own. The handbook does not say which way its
/// stars run; that "not filed" has three and "lots badly cut" has one makes three the worst. It lists
/// the measures of a step together and names the project owner and the supervising department as
/// those responsible, bodies and not posts: which measure and which body go with which risk is our
/// reading. Of the tender documents only risks can be read, without grade, measure and owner.
///
/// From the tender on, the chain is that of the tendering law: twenty days at least for bids (24), a
/// panel of five or more, two thirds of them experts (37), a contract within thirty days (46), a
/// written report within fifteen days of the award (47). These steps have no risks in the source.
/// Posts are samples; no complaint telephone is known.
struct WorksTendering: PowerModel {
  enum Post: String, PostID { case owner, meeting, agency, bidder, panel, department }

  enum Step: String, StepID {
    case begin, prepare, chooseAgency, draw, documents, review, announce, bid, open, evaluate, award
    case publicise, objections, verify, notify, contract, report, concluded
  }

  var power: Power {
    Power(
      "works-tendering", "工程建设项目招标", .internalManagement, code: "NB-0011",
      fields: [.works, .assets], isMajor: true, initiation: .exOfficio,
      basis: [.article("招标投标法", 4), .article("招标投标法", 37)], body: "项目业主单位",
      handledBy: "工程科")
  }

  var process: PowerProcess {
    let project = Unit("project-owner", "项目业主单位")
    let department = Unit("transport-department", "行业主管部门")
    post(.owner, "业主招标人员", layer: .handler, unit: project, reportsTo: .meeting)
    post(.meeting, "招标领导小组", layer: .collective, unit: project)
    outsider(.agency, "招标代理机构")
    outsider(.bidder, "投标人")
    post(.panel, "评标委员会", layer: .collective, unit: Unit("panel", "评标委员会"))
    post(.department, "主管部门经办人", layer: .supervisor, unit: department, supervisionLine: .functional)

    start(.begin, "项目获批", by: .owner)
    flow(.begin, to: .prepare)
    step(.prepare, "招标准备", .propose, by: .owner) {
      basis(.article("招标投标法", 4), .article("招标投标法", 12))
      handbookRisk("应招未招，拆分项目", stars: 2, "论证招标方式，集体决策", by: project)
      handbookRisk("邀请招标理由不充分", stars: 1, "例外情形报批", by: project)
      handbookRisk("标段划分不合理", stars: 1, "按标段划分指引办理并记录", by: project)
      handbookRisk("无能力而自行招标", stars: 1, "自行招标须经核准", by: department)
      handbookRisk("资格预审排斥潜在投标人", stars: 2, "资格条件集体研究确定", by: project)
      handbookRisk("应重新招标而不招", stars: 2, "终止、重招报批", by: department)
      handbookRisk("未向主管部门备案", stars: 3, "招标前办理备案", by: department)
      filing(.before, to: .department, class: "self-organised-tender")
    }
    flow(.prepare, to: .chooseAgency)
    step(.chooseAgency, "集体选择代理机构", .discuss, by: .meeting) {
      handbookRisk("与代理机构有利益关联", stars: 2, "利害关系申报和回避", by: project)
      handbookRisk("代理机构业绩不足", stars: 2, "选弱须说明理由", by: project)
      handbookRisk("文件收费过高", stars: 3, "收费封顶并公开", by: department)
      handbookRisk("收款方与服务方不一致", stars: 3, "抽签或比选，核对收款账户", by: department)
      meeting()
    }
    flow(.chooseAgency, to: .draw)
    step(.draw, "委托代理机构", .contract, by: .owner) { issues("委托代理协议") }
    flow(.draw, to: .documents)
    step(.documents, "编制招标文件", .propose, by: .agency) {
      // Grades and measures of this step cannot be read in the source.
      risk("资格条件、废标条款不合理，量身定制")
      issues("招标文件")
    }
    flow(.documents, to: .review) { receipt(.owner) }
    decision(.review, "文件是否合规", .review, by: .owner) {
      branch("合规", to: .announce)
      branch("退回修改", to: .documents, .returned(atMost: 1)) { receipt(.agency) }
    }
    step(.announce, "发布招标公告", .publicise, by: .agency) {
      basis(.article("招标投标法", 16), .article("招标投标法", 24))
      limitNote("截标前不少于20日")
      issues("招标公告")
    }
    flow(.announce, to: .bid) { receipt(.bidder) }
    step(.bid, "递交投标文件", .apply, by: .bidder)
    flow(.bid, to: .open)
    step(.open, "公开开标", .open, by: .owner) { basis(.article("招标投标法", 34)) }
    flow(.open, to: .evaluate) {
      supervised(by: .department, .conduct, "评标监督", evidence: "现场监督记录")
    }
    step(.evaluate, "评标推荐", .evaluate, by: .panel) {
      basis(.article("招标投标法", 37), .article("招标投标法", 40))
      issues("评标报告")
    }
    flow(.evaluate, to: .award)
    step(.award, "确定中标人", .award, by: .meeting) { matter(.project) }
    flow(.award, to: .publicise)
    publicity(
      .publicise, by: .owner, for: .days(3), objections: .objections, review: .verify,
      by: .meeting, next: .notify)
    step(.notify, "发出中标通知书", .issue, by: .owner) {
      basis(.article("招标投标法", 45))
      issues("中标通知书")
    }
    flow(.notify, to: .contract)
    step(.contract, "订立书面合同", .contract, by: .owner, .bidder, within: .days(30)) {
      basis(.article("招标投标法", 46))
      issues("施工合同")
    }
    flow(.contract, to: .report)
    step(.report, "提交招投标书面报告", .file, by: .owner, within: .days(15)) {
      basis(.article("招标投标法", 47))
      filing(.after, .days(15), to: .department, by: .owner) { material("书面报告", by: .owner) }
    }
    flow(.report, to: .concluded)
    end(.concluded, "招标结束", .completed, by: .owner)
  }

  /// A row of the handbook: a risk with its stars, the measure, the body that answers.
  private func handbookRisk(
    _ manifestation: LocalizedText, stars: Int, _ text: LocalizedText, by body: Unit,
    file: String = #filePath, line: Int = #line
  ) -> AuthoredRisk {
    risk(manifestation, GradeScale.stars[3 - stars], file: file, line: line) {
      answers(unit: body)
      measure(text, file: file, line: line) { answers(unit: body) }
    }
  }
}
