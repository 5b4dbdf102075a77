public import Oversight

/// 印章使用与证明出具 — the use of the village seal, and certificates that a village gives.
///
/// Application, verification of the facts, signature, for contracts and guarantees the decision of
/// both committees, and the seal under the eyes of two persons are the order of published village
/// rules. No law fixes it; the entry names the duties of the village committee and its archives
/// (articles 2 and 34 of the law on village committees).
///
/// A practitioner attaches the list of certificates that villages still give, names who keeps the
/// seal (never who signs), and, where the town keeps the seal of villages, puts the town in the
/// place of the keeper. Limits, risks, grades and measures are samples of published lists.
public struct CommunitySealTemplate: PowerTemplate {
  public enum Post: String, PostID {
    case applicant, clerk, verifier, committees, director, secretary, keeper, watch, discipline
  }

  public enum Step: String, StepID {
    case apply, check, reject, notAccepted, verify, kind, discuss, sign, seal, deliver, served
    case refuse, refused
  }

  public let office: TemplateOffice

  public init(at office: TemplateOffice) { self.office = office }

  public var power: Power {
    communityEntry(
      "community-seal", Text("印章与证明流程模板", english: "Village seal (template)"),
      number: "28", fields: [.assets], initiation: .onApplication,
      basis: [.article("村民委员会组织法", 2), .article("村民委员会组织法", 34)],
      rules: [CommunityRules.seal, SharedRules.timedService],
      accountability: [
        Text("出具虚假证明", english: "False certificates are given"),
        Text("擅自用印造成集体损失", english: "The seal is used at will, to the loss of all"),
      ],
      limits: PowerLimits(promised: .workingDays(10)),
      conditions: [Text("属于村级出具证明清单", english: "The village may certify it")],
      materials: [
        Text("用印或证明申请单", english: "Application"),
        Text("待盖章文本", english: "The text to be sealed"),
      ])
  }

  public var process: PowerProcess {
    outsider(.applicant, Text("申请人", english: "Applicant"))
    villageClerk(.clerk, Text("便民服务员", english: "Clerk"))
    villageClerk(.verifier, Text("网格员", english: "Verifier"), under: .director)
    bothCommittees(.committees)
    villageDirector(.director)
    villageSecretary(.secretary)
    villageClerk(.keeper, Text("印章保管员", english: "Keeper of the seal"))
    villageWatch(.watch)
    townDiscipline(.discipline)

    start(.apply, Text("申请用印或证明", english: "Apply"), by: .applicant)
    intake
    decision
    sealing
    reasonedRefusal(
      .refuse, Text("书面说明不办理由", english: "Tell why, in writing"), by: .clerk,
      within: .sameDay, issuing: Text("不予办理告知书", english: "Notice of refusal"),
      refused: .refused, to: .applicant)
  }
}

extension CommunitySealTemplate {
  private var intake: PowerProcess {
    PowerProcess([
      flow(.apply, to: .check) { receipt(.clerk) },
      decision(
        .check, Text("是否属清单事项", english: "On the list?"), .accept, by: .clerk,
        within: .onTheSpot
      ) {
        recorded(.text)
        clock(.starts)
        branch(Text("属于", english: "yes"), to: .verify) { receipt(.verifier) }
        branch(Text("不属于", english: "no"), to: .reject, .refusal)
        risk(
          Text("该办的推来推去，办事先看关系", english: "Sent from one to another, friends first"), .low,
          owner: .clerk
        ) {
          measure(
            Text("证明清单上墙，来件当场编号限时转办", english: "List on the wall, numbered at once"),
            .preventive, by: .clerk, rule: SharedRules.timedService)
        }
        supervised(
          by: .watch, .process, Text("受理监督", english: "Acceptance watch"), phase: .before,
          evidence: Text("来件登记簿", english: "book of applications"))
      },
      step(
        .reject, Text("指明出具单位", english: "Tell who certifies"), .serve, by: .clerk,
        within: .onTheSpot
      ) { issues(Text("不予受理告知单", english: "Note of non-acceptance"), statesRemedies: true) },
      flow(.reject, to: .notAccepted) { receipt(.applicant) },
      end(.notAccepted, Text("收到不受理告知", english: "Not accepted"), .notAccepted, by: .applicant),
      step(
        .verify, Text("上门或查档核实", english: "Verify the facts"), .examine, by: .verifier,
        within: .workingDays(2)
      ) {
        recusal()
        recorded(.text)
        issues(Text("核实记录", english: "Record"))
        risk(
          Text("不核实就签字，出人情证明", english: "Signed unseen, certificates for friends"), .medium,
          owner: .verifier
        ) {
          measure(
            Text("核实记录附佐证照片并由两名邻居签名", english: "Photograph and two neighbours sign"),
            .preventive, by: .verifier)
        }
        supervised(
          by: .watch, .content, Text("核实监督", english: "Facts watch"), phase: .during,
          evidence: Text("每月抽查核实记录", english: "sample of records, monthly"))
      },
      flow(.verify, to: .kind) { receipt(.director) },
    ])
  }

  private var decision: PowerProcess {
    PowerProcess([
      decision(
        .kind, Text("属于何类用印", english: "Seal for what?"), .register, by: .director,
        within: .sameDay
      ) {
        follows(CommunityRules.seal)
        branch(Text("合同担保", english: "contract"), to: .discuss) { receipt(.committees) }
        branch(Text("一般证明", english: "certificate"), to: .sign)
      },
      step(
        .discuss, Text("集体研究用印", english: "Discuss together"), .discuss, by: .committees,
        within: .workingDays(3)
      ) {
        recusal()
        meeting(quorum: "三分之二以上", recordsDissent: true, leaderSpeaksLast: true)
        recorded(.text)
        issues(Text("用印事项纪要", english: "Minutes"))
        risk(
          Text("以村集体名义私自担保、签约", english: "Guarantees and contracts in the village's name"), .high,
          owner: .keeper, id: "private-guarantee"
        ) {
          answers(.director, .section)
          answers(.secretary, .leader)
          measure(
            Text("合同用印须附决议编号，缺号不予盖章", english: "No number of a resolution, no seal"),
            .preventive, by: .keeper, isKey: true, rule: CommunityRules.seal, residual: .low)
          measure(
            Text("每季度与银行和交易平台核对合同用印", english: "Sealed contracts checked quarterly"),
            .detective, by: .clerk, frequency: Text("每季度", english: "quarterly"))
        }
        supervised(
          by: .discipline, .content, Text("研究监督", english: "Meeting watch"), phase: .during,
          evidence: Text("纪要与合同核对", english: "minutes and contracts"))
      },
      flow(.discuss, to: .sign) {
        supervised(
          by: .watch, .process, Text("纪要监督", english: "Minutes watch"), phase: .during,
          evidence: Text("纪要编号", english: "number of the minutes"))
      },
      decision(
        .sign, Text("是否批准用印", english: "Approve?"), .approve, by: .director, within: .sameDay
      ) {
        recusal()
        recorded(.text)
        clock(.stops)
        issues(Text("用印审批单", english: "Approval"))
        branch(Text("批准", english: "yes"), to: .seal) { receipt(.keeper) }
        branch(Text("不批准", english: "no"), to: .refuse, .refusal) { receipt(.clerk) }
        risk(
          Text("事后补批，一张审批单多次用印", english: "Approved afterwards, one paper for many seals"),
          .medium, owner: .director
        ) {
          measure(
            Text("审批单一事一号，用后当场打孔作废", english: "One number each, punched after use"),
            .preventive, by: .keeper)
        }
        supervised(
          by: .watch, .content, Text("审批监督", english: "Approval watch"), phase: .during,
          evidence: Text("审批单编号连续", english: "numbers without gaps"))
      },
    ])
  }

  private var sealing: PowerProcess {
    PowerProcess([
      step(
        .seal, Text("双人核对后用印", english: "Seal, two present"), .issue, by: .keeper,
        within: .sameDay
      ) {
        follows(CommunityRules.seal)
        performer(.clerk)
        recorded(.text, .audioVideo)
        issues(Text("用印登记", english: "Entry in the book"))
        risk(
          Text("空白盖章，印章带出村部", english: "Blank sheets sealed, the seal taken away"), .medium,
          owner: .keeper
        ) {
          measure(
            Text("印章锁在监控下保险柜，外带须两人同行", english: "Locked under a camera, never alone"),
            .preventive, by: .keeper, rule: CommunityRules.seal)
          measure(
            Text("每月盘点用印登记与存根是否一致", english: "Book and stubs compared monthly"), .detective,
            by: .clerk, frequency: Text("每月", english: "monthly"))
        }
        supervised(
          by: .watch, .conduct, Text("用印监督", english: "Seal watch"), phase: .during,
          evidence: Text("监控录像抽看", english: "sample of videos"))
      },
      flow(.seal, to: .deliver),
      step(
        .deliver, Text("交付并留存副本", english: "Deliver, keep a copy"), .serve, by: .clerk,
        within: .sameDay
      ) {
        also(.archive)
        basis(.article("村民委员会组织法", 34))
        issues(Text("证明或盖章文本", english: "Sealed text"))
        supervised(
          by: .watch, .time, Text("办结监督", english: "Completion watch"), phase: .after,
          evidence: Text("副本与登记核对", english: "copies and book"))
        filing(.after, .workingDays(3), to: .watch, by: .clerk) {
          material(Text("用印登记副本", english: "Copy of the book"), by: .clerk)
        }
      },
      flow(.deliver, to: .served) { receipt(.applicant) },
      end(.served, Text("领取盖章文本", english: "Received"), .granted, by: .applicant),
    ])
  }
}
