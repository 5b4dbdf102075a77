import Oversight
import OversightTemplates

/// 创业补贴 — the subsidy for starting a business, with the gaps of its source.
///
/// A sub-district's published list gives five steps, each with one risk under the same number:
/// papers received, accepted into the system, re-checked by the section head, publicised for seven
/// days, archived. All are graded low although money is paid; the leader in charge and the section
/// head answer for each, and nobody for the work itself; and one sentence of good intentions is the
/// measure against all of them, as it is in the neighbouring items of that list.
///
/// The list names no supervisor, no limits, no complaint telephone and nobody who watches the
/// hand-overs, so the model has none. Correction, objection, refusal and payment are samples.
struct EntrepreneurshipSubsidy: PowerModel {
  enum Post: String, PostID { case applicant, clerk, head, leader, treasury }

  enum Step: String, StepID {
    case apply, check, correct, reject, notAccepted, accept, enter, decide, publicise, objections
    case review, approvePayment, pay, archive, granted, draft, sign, serveRefusal, refused
  }

  var power: Power {
    Power(
      "entrepreneurship-subsidy", "初次创业补贴审核", .payment, fields: [.benefits, .funds],
      initiation: .onApplication, body: "街道办事处", handledBy: "劳动保障科")
  }

  var process: PowerProcess {
    let section = Unit("labour-section", "劳动保障科", in: Unit("sub-district", "街道办事处"))
    outsider(.applicant, "申请人")
    post(.clerk, "经办人", layer: .handler, unit: section, reportsTo: .head)
    post(.head, "科长", layer: .sectionHead, unit: section, reportsTo: .leader)
    post(.leader, "分管领导", layer: .deputyLeader)
    treasury(.treasury)

    start(.apply, "提交补贴申请", by: .applicant)
    acceptance(
      .apply, from: .applicant, by: .clerk, check: .check, correct: .correct, accept: .accept,
      reject: .reject, rejected: .notAccepted
    ) {
      listedRisk("收取虚假材料，未发现造假")
    }
    flow(.accept, to: .enter)
    step(.enter, "录入业务系统", .register, by: .clerk) { listedRisk("徇私为不符合条件者受理") }

    // The clerk's entry goes up to the head; the list has neither a receipt nor a supervisor.
    flow(.enter, to: .decide)
    decision(.decide, "科长复核是否通过", .decide, by: .head) {
      branch("通过", to: .publicise)
      branch("不通过", to: .draft, .refusal)
      // Nothing bounds this return.
      branch("退回", to: .enter, .returned(nil))
      listedRisk("徇私违规通过复核")
    }
    publicity(
      .publicise, by: .clerk, for: .days(7), objections: .objections, review: .review, by: .head,
      next: .approvePayment
    ) {
      listedRisk("公示时间不足七日")
    }
    step(.approvePayment, "审批发放", .approve, by: .leader)
    flow(.approvePayment, to: .pay)
    step(.pay, "拨付补贴", .pay, by: .treasury)
    flow(.pay, to: .archive)
    step(.archive, "整理归档", .archive, by: .clerk) { listedRisk("资料不全，归档不及时") }
    // The applicant signs for nothing.
    flow(.archive, to: .granted)
    end(.granted, "收到补贴", .granted, by: .applicant)

    refusal(
      draft: .draft, by: .clerk, sign: .sign, by: .head, serve: .serveRefusal, by: .clerk,
      refused: .refused, to: .applicant, issuing: "不予补贴告知书")
  }

  /// A risk as the list has all of them: low, two layers above the work, one sentence.
  private func listedRisk(
    _ manifestation: LocalizedText, file: String = #filePath, line: Int = #line
  ) -> AuthoredRisk {
    risk(manifestation, .low, file: file, line: line) {
      answers(.leader, .leader)
      answers(.head, .section)
      measure("加强廉政教育，增强责任意识，严格按规定办事", file: file, line: line) {
        answers(.leader, .leader)
        answers(.head, .section)
      }
    }
  }
}
