import Oversight

/// 重点工程建设管理 — running a construction project, with the gaps of its source.
///
/// Four rows of a housing bureau's published register meet here: decisions on large sums (high),
/// works design, works tender and review of payments (medium, although the office's own rule calls
/// money and tenders high). Department heads and leaders stand in one merged cell for the whole
/// register, so that no row has an owner of its own: the model keeps the words. "Training" is a
/// measure in every row but the first. The register names no supervisor.
///
/// The chain from need to audit, the posts and the subcontracted tender are samples.
struct WorksPaymentReview: PowerModel {
  enum Post: String, PostID {
    case contractor, designer, engineer, head, meeting, leader, finance, audit
  }

  enum Step: String, StepID {
    case begin, propose, decideProject, design, reviewDesign, tender, contract, build, measureWorks
    case requestPayment, reviewPayment, approvePayment, pay, accept, audit, completed
  }

  var power: Power {
    Power(
      "works-payment-review", "重点工程建设与付款管理", .internalManagement, code: "NB-0015",
      fields: [.works, .funds], isMajor: true, initiation: .exOfficio,
      basis: [.article("招标投标法", 4)], body: County.housing.name, handledBy: "重点工程中心")
  }

  var process: PowerProcess {
    outsider(.contractor, "施工单位")
    outsider(.designer, "设计单位")
    post(.engineer, "项目工程师", layer: .handler, unit: County.worksCentre, reportsTo: .head)
    post(.head, "项目负责人", layer: .sectionHead, unit: County.worksCentre, reportsTo: .leader)
    post(.meeting, "局党组会", layer: .collective, unit: County.housingLeaders)
    post(.leader, "分管领导", layer: .deputyLeader, unit: County.housingLeaders)
    post(.finance, "局财务岗", layer: .handler, unit: County.housingLeaders)
    post(.audit, "审计组", layer: .handler, unit: County.audit)

    start(.begin, "列入年度计划", by: .head)
    flow(.begin, to: .propose)
    step(.propose, "提出建设方案", .propose, by: .head) { issues("建设方案") }
    flow(.propose, to: .decideProject)
    decision(.decideProject, "集体决策是否立项", .decide, by: .meeting) {
      matter(.project)
      branch("立项", to: .design)
      branch("修改方案", to: .propose, .returned(atMost: 1))
      risk("重大事项、大额资金不经集体讨论", .high, class: .businessProcess) {
        mergedOwner()
        measure("执行三重一大程序，集体决策", .preventive, rule: RuleLibrary.collectiveDecision) {
          mergedOwner()
        }
      }
    }
    step(.design, "委托设计", .design, by: .designer) {
      issues("设计图纸")
      registerRisk("过度设计，造成浪费", "按需设计，联合会审")
    }
    flow(.design, to: .reviewDesign) { receipt(.engineer) }
    step(.reviewDesign, "联合会审设计", .review, by: .engineer, .head) { issues("会审纪要") }
    flow(.reviewDesign, to: .tender)
    subProcess(.tender, "工程招标", .invite, of: "works-tendering", by: .head) {
      registerRisk("设置条件排斥投标人", "执行招标制度")
      registerRisk("拆分工程规避招标", "集体决策，合法性审查")
      registerRisk("合同与中标内容不一致、串通投标", "合同与投标文件对照")
    }
    flow(.tender, to: .contract)
    step(.contract, "签订施工合同", .contract, by: .leader, .contractor) { issues("施工合同") }
    flow(.contract, to: .build)
    step(.build, "组织施工", .build, by: .contractor)
    flow(.build, to: .measureWorks) { receipt(.engineer) }
    step(.measureWorks, "计量工程进度", .examine, by: .engineer) { issues("进度计量表") }
    flow(.measureWorks, to: .requestPayment)
    step(.requestPayment, "申请进度款", .propose, by: .engineer)
    flow(.requestPayment, to: .reviewPayment)
    decision(.reviewPayment, "付款审核是否相符", .examine, by: .head) {
      branch("相符", to: .approvePayment)
      branch("不符", to: .measureWorks, .returned(atMost: 1))
      registerRisk("不按合同和进度审核，多付错付", "执行工程财务和审计制度")
    }
    step(.approvePayment, "审批付款", .approve, by: .leader)
    flow(.approvePayment, to: .pay)
    step(.pay, "支付进度款", .pay, by: .finance)
    // The project leader answers for payments, and the source has nobody receive the works apart
    // from the engineer who measured them.
    flow(.pay, to: .accept)
    step(.accept, "竣工验收", .acceptGoods, by: .engineer) { issues("竣工验收报告") }
    flow(.accept, to: .audit)
    step(.audit, "结算审计", .inspect, by: .audit) { issues("审计报告") }
    flow(.audit, to: .completed)
    end(.completed, "项目完工", .completed, by: .head)
  }

  /// The one cell of the register that stands for all its rows.
  private func mergedOwner() -> AuthoredResponsible {
    answers(inWords: "部门负责人及分管领导（全表合并）")
  }

  /// A row of the register below the first: medium, with training as one of its measures.
  private func registerRisk(
    _ manifestation: LocalizedText, _ text: LocalizedText, file: String = #filePath,
    line: Int = #line
  ) -> AuthoredRisk {
    risk(manifestation, .medium, class: .postDuty, file: file, line: line) {
      mergedOwner()
      measure("加强业务培训", file: file, line: line) { mergedOwner() }
      measure(text, .preventive, file: file, line: line) { mergedOwner() }
    }
  }
}
