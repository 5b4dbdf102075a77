import Oversight
import OversightTemplates

/// 小微企业贷款风险补偿项目推荐 — recommending projects for a fund that shares the loan risks of
/// small firms, with the gaps of its source.
///
/// The published chart of an office has three boxes: acceptance, examination (high), closing (low),
/// with the risks below. The box of acceptance cannot be read beyond its risks: no grade, no measure,
/// no owner, and so here. The measures of examination belong to the section head, those of closing to
/// the handler. The chart shows no supervisor of hand-overs and no limits.
///
/// The meeting, the decision, the refusal and the posts are samples.
struct LoanRiskProjectRecommendation: PowerModel {
  enum Post: String, PostID { case applicant, clerk, handler, head, leader, office }

  enum Step: String, StepID {
    case apply, check, correct, reject, notAccepted, accept, examine, appraise, opine
    case decide, recommend, archive, serve, granted, draft, sign, serveRefusal, refused
  }

  var power: Power {
    Power(
      "loan-risk-project-recommendation", "小微企业贷款风险补偿资金项目推荐", .other, code: "QT-0012",
      fields: [.funds], initiation: .onApplication, body: "县工业和信息化局",
      handledBy: "中小企业科", supervision: [.phone("0000-8880052"), .mailbox("一楼举报箱")])
  }

  var process: PowerProcess {
    let bureau = Unit("industry-bureau", "县工信局")
    let section = Unit("small-firms-section", "中小企业科", in: bureau)
    outsider(.applicant, "申报企业")
    post(.clerk, "受理岗", layer: .handler, unit: section, reportsTo: .head)
    post(.handler, "办理人", layer: .handler, unit: section, reportsTo: .head)
    post(.head, "科室负责人", layer: .sectionHead, unit: section, reportsTo: .leader)
    post(.leader, "分管领导", layer: .deputyLeader)
    residentDisciplineOffice(.office, at: bureau)

    start(.apply, "提交项目材料", by: .applicant)
    acceptance(
      .apply, from: .applicant, by: .clerk, check: .check, correct: .correct, accept: .accept,
      reject: .reject, rejected: .notAccepted
    ) {
      // Neither grades nor measures nor owners can be read in the source.
      risk("故意刁难申报企业")
      risk("不按程序受理")
      risk("无故超过受理时限")
    }

    flow(.accept, to: .examine)
    step(.examine, "审查项目材料", .examine, by: .handler) {
      risk("随意增减审查条件和环节", .high, owner: .head) {
        measure("量化审查标准，实行回避", .preventive, by: .head)
      }
      risk("把关不严，遗漏或隐瞒重大疑点", .high, owner: .head) {
        measure("审批过程全程留痕", .preventive, by: .head)
        measure("定期抽查，集体评审", .detective, by: .head)
      }
      risk("无故超时审查", .high, owner: .head) {
        measure("纪检全程监督", .detective, by: .head)
      }
      risk("借机搭车服务，指定中介机构", .high, owner: .head) {
        measure("公开电话、信箱、来访渠道", .detective, by: .head)
      }
      supervised(by: .office, .process, "审查监督", evidence: "定期抽查")
    }
    flow(.examine, to: .appraise)
    step(.appraise, "集体评审", .discuss, by: .handler, .head) { issues("评审意见") }
    flow(.appraise, to: .opine)
    step(.opine, "提出推荐意见", .propose, by: .head) { issues("推荐意见表") }
    flow(.opine, to: .decide)
    decision(.decide, "是否推荐", .decide, by: .leader) {
      branch("推荐", to: .recommend)
      branch("不推荐", to: .draft, .refusal)
    }
    step(.recommend, "办理推荐文件", .issue, by: .handler) {
      issues("项目推荐函")
      risk("擅自改动内容，文书不规范", .low, owner: .handler) {
        measure("执行文书标准", .preventive, by: .handler)
      }
      risk("不按时办结", .low, owner: .handler) {
        measure("文书办理限时", .preventive, by: .handler)
      }
    }
    flow(.recommend, to: .archive)
    step(.archive, "整理归档", .archive, by: .handler)
    flow(.archive, to: .serve)
    step(.serve, "送达推荐结果", .serve, by: .clerk) {
      risk("不及时送达", .low, owner: .handler) {
        measure("内部监督，延误问责", .corrective, by: .handler, rule: RuleLibrary.accountability)
      }
    }
    flow(.serve, to: .granted) { receipt(.applicant) }
    end(.granted, "收到推荐结果", .granted, by: .applicant)

    refusal(
      draft: .draft, by: .handler, sign: .sign, by: .leader, serve: .serveRefusal, by: .clerk,
      refused: .refused, to: .applicant, issuing: "不予推荐告知书")
  }
}
