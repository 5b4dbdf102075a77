public import Oversight

/// 党务公开 — how an organisation of the Party discloses its affairs, such as what it decided.
///
/// Proposal with content, scope, time and form, examination with review of secrecy, approval, by
/// the organisation above where the matter exceeds its own authority, and execution are the four
/// steps of article 15 of the regulations on disclosure of Party affairs (党务公开条例（试行）).
/// That members and masses may comment, and get an answer, is their practice.
///
/// A practitioner names the list of what is disclosed (公开目录) with scope and term of each item,
/// who reviews secrecy, and which body is above. The rules on admission of members have terms of
/// their own (a year of training and a year of probation) and are another power. Limits, risks,
/// grades and measures are samples of published control charts.
public struct PartyAffairsTemplate: PowerTemplate {
  public enum Post: String, PostID {
    case members, organiser, head, secrecy, meeting, superior, commissioner, discipline
  }

  public enum Step: String, StepID {
    case begin, draft, review, secret, withhold, withheld, approve, authority, ascend, publish
    case comments, answer, archive, disclosed
  }

  public let office: TemplateOffice

  public init(at office: TemplateOffice) { self.office = office }

  public var power: Power {
    administrativeEntry(
      "party-affairs", Text("党务公开流程模板", english: "Party affairs, disclosed (template)"),
      .internalManagement, code: "DW", number: "21", fields: [.partyAffairs],
      initiation: .exOfficio, basis: [.article("党务公开条例（试行）", 15)],
      rules: [AffairsRules.partyDisclosure, AffairsRules.secrecyReview],
      accountability: [
        Text("应当公开而不公开、假公开", english: "What is due is not disclosed, or for show"),
        Text("泄露党的秘密", english: "Secrets of the Party are leaked"),
      ],
      limits: PowerLimits(promised: .workingDays(30)),
      conditions: [Text("属于党务公开目录事项", english: "The matter is on the list")],
      materials: [Text("公开事项原文和依据", english: "The text and its ground")])
  }

  public var process: PowerProcess {
    outsider(.members, Text("党员群众", english: "Members, masses"))
    handler(.organiser, Text("党务承办人", english: "Organiser"), under: .head)
    sectionHead(.head)
    post(
      .secrecy, Text("保密审查员", english: "Secrecy reviewer"), layer: .handler,
      unit: Unit(
        "\(office.body.id)-secrecy", Text("保密机构", english: "Secrecy unit"), in: office.body))
    post(
      .meeting, Text("党组织会议", english: "Party committee"), layer: .collective, unit: leaders)
    post(
      .superior, Text("上级党组织", english: "Party body above"), layer: .principalLeader,
      unit: Unit("superior-party", Text("上级党的组织", english: "Party, one level up")))
    supervisionCommissioner(.commissioner)
    disciplineOffice(.discipline)

    start(.begin, Text("事项列入公开目录", english: "A matter is listed"), by: .organiser)
    proposal
    approval
    disclosure
  }
}

extension PartyAffairsTemplate {
  private var proposal: PowerProcess {
    PowerProcess([
      flow(.begin, to: .draft),
      step(
        .draft, Text("提出公开方案", english: "Propose what to disclose"), .propose, by: .organiser,
        within: .workingDays(3)
      ) {
        basis(.article("党务公开条例（试行）", 15))
        clock(.starts)
        issues(Text("党务公开方案", english: "Plan of disclosure"))
        risk(
          Text("只报成绩，不报决定过程", english: "Good news only, not how it was decided"), .medium,
          owner: .organiser
        ) {
          measure(
            Text("方案逐项对照目录，缺项写明理由", english: "Against the list, each gap with a reason"),
            .preventive, by: .organiser, rule: AffairsRules.partyDisclosure)
        }
        supervised(
          by: .commissioner, .content, Text("方案监督", english: "Plan watch"), phase: .before,
          evidence: Text("方案与目录比对", english: "plan and list"))
      },
      flow(.draft, to: .review) { receipt(.head) },
      decision(
        .review, Text("内容是否准确", english: "Accurate?"), .review, by: .head,
        within: .workingDays(2)
      ) {
        recorded(.text)
        branch(Text("准确", english: "yes"), to: .secret) { receipt(.secrecy) }
        branch(Text("退回修改", english: "amend"), to: .draft, .returned(atMost: 1)) {
          supervised(
            by: .commissioner, .process, Text("退回监督", english: "Return watch"), phase: .during,
            evidence: Text("退改意见单", english: "slip of changes"))
        }
      },
      decision(
        .secret, Text("保密审查可否公开", english: "May it be disclosed?"), .review, by: .secrecy,
        within: .workingDays(2)
      ) {
        follows(AffairsRules.secrecyReview)
        recusal()
        recorded(.text)
        branch(Text("可以", english: "yes"), to: .approve) { receipt(.meeting) }
        branch(Text("涉密", english: "secret"), to: .withhold, .refusal)
      },
      step(
        .withhold, Text("登记不公开事项", english: "Register as withheld"), .register, by: .secrecy,
        within: .workingDays(1)
      ) {
        issues(Text("不公开事项登记表", english: "Register of withheld"))
        risk(
          Text("以保密为由把该公开的列为不公开", english: "Secrecy as a pretext"), .medium,
          owner: .secrecy
        ) {
          measure(
            Text("不公开须写明定密条款和解密日期", english: "The clause and the date of release are named"),
            .preventive, by: .secrecy, rule: AffairsRules.secrecyReview)
          measure(
            Text("每半年由另一人复审不公开事项", english: "Withheld matters seen again half-yearly"),
            .detective, by: .head, frequency: Text("每半年", english: "half-yearly"))
        }
        supervised(
          by: .discipline, .content, Text("定密监督", english: "Secrecy watch"), phase: .during,
          evidence: Text("不公开事项清单", english: "list of withheld matters"))
      },
      flow(.withhold, to: .withheld) { receipt(.organiser) },
      end(.withheld, Text("不予公开", english: "Withheld"), .refused, by: .organiser),
    ])
  }

  private var approval: PowerProcess {
    PowerProcess([
      step(
        .approve, Text("集体审批公开方案", english: "Approve together"), .approve, by: .meeting,
        within: .workingDays(5)
      ) {
        also(.discuss)
        basis(.article("党务公开条例（试行）", 15))
        recusal()
        meeting(quorum: "半数以上", recordsDissent: true, leaderSpeaksLast: true)
        recorded(.text)
        issues(Text("审批意见", english: "Approval"))
        risk(
          Text("个人说了算，压下干部任用等敏感事项", english: "One decides, sensitive matters are kept"), .high,
          owner: .organiser, id: "kept-back"
        ) {
          answers(.head, .section)
          answers(.meeting, .leader)
          measure(
            Text("缓公开、不公开逐项票决并记录不同意见", english: "Each delay is voted, dissent is recorded"),
            .preventive, by: .head, isKey: true, rule: AffairsRules.partyDisclosure, residual: .low)
          measure(
            Text("每季度比对会议纪要与已公开事项", english: "Minutes and what is public each quarter"),
            .detective, by: .head, frequency: Text("每季度", english: "quarterly"))
        }
        supervised(
          by: .discipline, .process, Text("审批监督", english: "Approval watch"), phase: .during,
          evidence: Text("列席并查会议记录", english: "present, minutes read"))
      },
      flow(.approve, to: .authority),
      decision(
        .authority, Text("是否超出职权", english: "Beyond its authority?"), by: .meeting,
        within: .sameDay
      ) {
        branch(Text("职权内", english: "no"), to: .publish) {
          supervised(
            by: .commissioner, .content, Text("交办监督", english: "Order watch"), phase: .during,
            evidence: Text("公开稿与审批稿比对", english: "text as approved"))
        }
        branch(Text("超出", english: "yes"), to: .ascend, .escalation) { receipt(.superior) }
      },
      step(
        .ascend, Text("上级党组织审批", english: "Approved above"), .issue, by: .superior,
        within: .workingDays(5)
      ) {
        basis(.article("党务公开条例（试行）", 15))
        issues(Text("上级批复", english: "Answer from above"))
      },
      flow(.ascend, to: .publish) { receipt(.organiser) },
    ])
  }

  private var disclosure: PowerProcess {
    PowerProcess([
      step(.publish, Text("按方案实施公开", english: "Disclose as approved"), .publicise, by: .organiser) {
        basis(.article("党务公开条例（试行）", 15))
        publicised(for: .workingDays(7))
        clock(.suspends, toldToParty: true)
        recorded(.text)
        risk(
          Text("拖过时限才公开，公开当天就撤下", english: "Disclosed late, taken down the same day"), .low,
          owner: .organiser
        ) {
          measure(
            Text("公开栏定时拍照，网页自动留痕", english: "Boards photographed, pages kept"), .preventive,
            by: .organiser)
        }
        supervised(
          by: .commissioner, .time, Text("时限监督", english: "Time watch"), phase: .after,
          evidence: Text("公开起止时间记录", english: "first and last day"))
      },
      flow(.publish, to: .comments),
      decision(
        .comments, Text("有无意见建议", english: "Any comment?"), .register, by: .organiser,
        within: .sameDay
      ) {
        branch(Text("没有", english: "none"), to: .archive)
        branch(Text("有", english: "yes"), to: .answer) { receipt(.head) }
      },
      step(
        .answer, Text("核实并回应意见", english: "Look into it and answer"), .review, by: .head,
        within: .workingDays(5)
      ) {
        recorded(.text)
        issues(Text("意见回复", english: "Answer"))
      },
      flow(.answer, to: .archive) {
        supervised(
          by: .commissioner, .process, Text("回应监督", english: "Answer watch"), phase: .during,
          evidence: Text("意见台账销号", english: "book of comments"))
      },
      step(
        .archive, Text("归档并备案", english: "Archive and file"), .archive, by: .organiser,
        within: .workingDays(2)
      ) {
        also(.file)
        filing(.after, .workingDays(3), to: .discipline, by: .organiser) {
          material(Text("公开方案、审批件和截图", english: "Plan, approval, picture"), by: .organiser)
        }
      },
      flow(.archive, to: .disclosed) { receipt(.members) },
      end(.disclosed, Text("党员群众知悉", english: "Disclosed"), .completed, by: .members),
    ])
  }
}
