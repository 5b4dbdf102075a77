import Oversight
import OversightTemplates

/// 水利贡献表彰奖励 — a reward for contributions to water conservancy, with the gaps of its source.
///
/// A county's published chart has five boxes: plan, recommendation, examination with publicity
/// (medium), commendation with payment (low), closing; the plan, the recommendation and the closing
/// carry no risks. The chart leaves the owner of every measure blank (the heads of the units stand
/// in a list elsewhere), and so does the model. The discipline staff sit in at the vote and sign the
/// score sheet; nobody watches the other hand-overs.
///
/// How the boxes fall into single steps, and the posts, are samples.
struct WaterConservancyReward: PowerModel {
  enum Post: String, PostID {
    case candidate, office, head, unit, experts, leader, treasury, discipline
  }

  enum Step: String, StepID {
    case begin, plan, approvePlan, recommend, qualify, drawExperts, score, tally, publicise
    case objections, review, commend, approvePayment, pay, archive, rewarded
  }

  var power: Power {
    Power(
      "water-conservancy-reward", "水利工作突出贡献奖励", .reward, code: "JL-0004", fields: [.funds],
      initiation: .exOfficio, body: "县水利局", handledBy: "局办公室",
      supervision: [.phone("0000-8880062")])
  }

  var process: PowerProcess {
    let bureau = Unit("water-bureau", "县水利局")
    outsider(.candidate, "受奖对象")
    post(.office, "局办公室承办人", layer: .handler, unit: bureau, reportsTo: .head)
    post(.head, "局办公室主任", layer: .sectionHead, unit: bureau, reportsTo: .leader)
    post(.unit, "推荐单位", layer: .handler)
    post(.experts, "评审专家组", layer: .collective)
    post(.leader, "局主要领导", layer: .principalLeader, unit: bureau)
    treasury(.treasury)
    residentDisciplineOffice(.discipline, at: bureau)

    start(.begin, "启动评选", by: .office)
    flow(.begin, to: .plan)
    step(.plan, "制定方案", .propose, by: .office) { issues("评选方案") }
    flow(.plan, to: .approvePlan)
    step(.approvePlan, "审定方案", .approve, by: .leader)
    flow(.approvePlan, to: .recommend)
    step(.recommend, "组织推荐", .recommend, by: .unit) { issues("推荐表") }

    flow(.recommend, to: .qualify)
    decision(.qualify, "资格是否符合", .examine, by: .head) {
      branch("符合", to: .drawExperts)
      branch("退回推荐", to: .recommend, .returned(atMost: 1))
      risk("对关系人资格审查不严", .medium) { measure("签订廉洁承诺", .preventive) }
    }
    step(.drawExperts, "抽取评审专家", .invite, by: .head) {
      risk("会前向评委打招呼、作暗示", .medium) {
        measure("扩大专家库", .preventive)
        measure("随机抽取评委", .preventive)
      }
      supervised(by: .discipline, .process, "抽取监督", evidence: "现场抽取记录")
    }
    flow(.drawExperts, to: .score) {
      supervised(by: .discipline, .conduct, "会场监督", evidence: "全程在场")
    }
    step(.score, "无记名投票打分", .evaluate, by: .experts) {
      issues("评分表")
      risk("评审结果与实绩不符", .medium) {
        measure("评分标准量化", .preventive)
        measure("无记名投票并打分", .preventive)
      }
      supervised(by: .discipline, .conduct, "投票监督", evidence: "全程在场")
    }
    flow(.score, to: .tally)
    step(.tally, "计票并当场公布", .register, by: .office, .experts) {
      issues("计分汇总表")
      risk("计票、统分不实", .medium) {
        measure("计票、统分、纪检人员三方签字，当场公布", .detective)
      }
      supervised(by: .discipline, .content, "计票监督", evidence: "汇总表签字")
    }
    flow(.tally, to: .publicise)
    publicity(
      .publicise, by: .office, for: .days(7), objections: .objections, review: .review, by: .head,
      next: .commend
    ) {
      risk("公示期间的举报不认真核查", .medium) { measure("举报逐件登记并回复", .detective) }
    }

    step(.commend, "表彰决定", .decide, by: .leader) { issues("表彰决定") }
    flow(.commend, to: .approvePayment)
    step(.approvePayment, "核定奖励金额", .approve, by: .head) {
      risk("多发、少发奖金", .low) { measure("金额以财政文件为准", .preventive) }
    }
    flow(.approvePayment, to: .pay)
    step(.pay, "发放奖金", .pay, by: .treasury) {
      risk("错发、迟发奖金", .low) {
        measure("核对银行汇款凭证", .detective)
        measure("收款银行确认到账", .detective)
      }
    }
    flow(.pay, to: .archive)
    step(.archive, "办结归档", .archive, by: .office)
    flow(.archive, to: .rewarded)
    end(.rewarded, "领取奖励", .completed, by: .candidate)
  }
}
