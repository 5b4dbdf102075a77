public import Oversight

/// 集体资产发包与小型工程 — letting collective assets and small works of a village by open bids.
///
/// Plan, consent of the villagers (which the template of resolutions details), notice, open bids,
/// decision, posting, contract and acceptance follow published lists of village powers. That plans
/// for letting, building and disposing of collective property need the villagers' decision is
/// article 24 of the law on village committees; that the decision and what becomes of it is posted
/// article 30.
///
/// A practitioner adds the thresholds of the place: above them the bids are held at the county's
/// trading centre, and works that the tender law covers follow that law. Settlement in money goes
/// through the template of spending. Fourteen days of notice, seven of posting, limits, risks,
/// grades and measures are usual practice.
public struct CommunityContractTemplate: PowerTemplate {
  public enum Post: String, PostID {
    case bidder, clerk, committees, panel, director, secretary, acceptors, watch, discipline
  }

  public enum Step: String, StepID {
    case begin, plan, consent, announce, open, found, award, publicise, objections, review, sign
    case perform, accept, done
  }

  public let office: TemplateOffice

  public init(at office: TemplateOffice) { self.office = office }

  public var power: Power {
    communityEntry(
      "community-contract",
      Text("集体发包与小型工程流程模板", english: "Village contracts (template)"), number: "25",
      fields: [.assets, .resources, .works], initiation: .exOfficio,
      basis: [
        .article("村民委员会组织法", 24), .article("村民委员会组织法", 26),
        .article("村民委员会组织法", 30),
      ],
      rules: [CommunityRules.assets, CommunityRules.resolutions, CommunityRules.disclosure],
      accountability: [
        Text("未经民主决策处分集体资产", english: "Assets are let without the villagers' decision"),
        Text("串通竞价、低价发包", english: "Bids are rigged, assets let too cheaply"),
      ],
      limits: PowerLimits(promised: .workingDays(60)),
      conditions: [Text("权属清楚、方案经民主决策", english: "Clear title, plan decided by the villagers")],
      materials: [
        Text("发包方案和底价依据", english: "Plan and ground of the base price"),
        Text("竞价人身份和资信证明", english: "Identity and credit of bidders"),
      ])
  }

  public var process: PowerProcess {
    outsider(.bidder, Text("竞价人", english: "Bidders"))
    villageClerk(.clerk, Text("发包经办人", english: "Clerk"), under: .director)
    bothCommittees(.committees)
    post(
      .panel, Text("开标小组", english: "Opening panel"), layer: .collective,
      unit: Unit(
        "\(office.body.id)-opening-panel",
        Text("随机抽取的村民代表", english: "Representatives by lot")))
    villageDirector(.director)
    villageSecretary(.secretary)
    post(
      .acceptors, Text("验收小组", english: "Acceptors"), layer: .collective,
      unit: Unit(
        "\(office.body.id)-acceptors", Text("村民代表和技术人员", english: "Villagers and experts")))
    villageWatch(.watch)
    townDiscipline(.discipline)

    start(.begin, Text("提出发包事项", english: "A contract is needed"), by: .clerk)
    planning
    bidding
    posting
    performance
  }
}

extension CommunityContractTemplate {
  private var planning: PowerProcess {
    PowerProcess([
      flow(.begin, to: .plan),
      step(
        .plan, Text("拟定方案和底价", english: "Plan and base price"), .propose, by: .clerk,
        within: .workingDays(5)
      ) {
        follows(CommunityRules.assets)
        issues(Text("发包方案", english: "Plan"))
      },
      flow(.plan, to: .consent) { receipt(.committees) },
      subProcess(
        .consent, Text("四议两公开决策", english: "Decided by the villagers"), .discuss,
        by: .committees, within: .workingDays(15)
      ) {
        basis(.article("村民委员会组织法", 24), .article("村民委员会组织法", 26))
        follows(CommunityRules.resolutions)
        recusal()
        meeting(quorum: "三分之二以上", recordsDissent: true, leaderSpeaksLast: true)
        recorded(.text)
        issues(Text("村民代表会议决议", english: "Resolution"))
        risk(
          Text("压低底价，方案条件量身定做", english: "A low base price, conditions cut to fit"), .medium,
          owner: .clerk
        ) {
          measure(
            Text("底价比对近三年同类合同并附测算表", english: "Base price against contracts of three years"),
            .preventive, by: .clerk, rule: CommunityRules.assets)
        }
        supervised(
          by: .watch, .content, Text("方案监督", english: "Plan watch"), phase: .before,
          evidence: Text("底价测算表", english: "ground of the base price"))
      },
      flow(.consent, to: .announce) {
        supervised(
          by: .watch, .content, Text("方案核对", english: "Plan as decided"), phase: .during,
          evidence: Text("公告与决议核对", english: "notice and resolution"))
      },
    ])
  }

  private var bidding: PowerProcess {
    PowerProcess([
      step(.announce, Text("发布竞价公告", english: "Announce"), .invite, by: .clerk) {
        publicised(for: .days(14))
        issues(Text("竞价公告", english: "Notice"))
        clock(.suspends, toldToParty: true)
      },
      flow(.announce, to: .open) { receipt(.panel) },
      step(
        .open, Text("公开开标竞价", english: "Open the bids"), .open, by: .panel, within: .sameDay
      ) {
        recusal()
        recorded(.text, .audioVideo)
        issues(Text("竞价记录", english: "Record of bids"))
        risk(
          Text("围标串标，陪标人代写报价", english: "Rings of bidders, one writes for all"), .medium,
          owner: .clerk
        ) {
          measure(
            Text("保证金须由竞价人本人账户缴纳", english: "Deposits only from the bidder's account"),
            .preventive, by: .clerk)
          measure(
            Text("开标录像保存至合同期满", english: "Video kept to the end of the contract"), .detective,
            by: .clerk)
        }
        supervised(
          by: .watch, .conduct, Text("开标监督", english: "Opening watch"), phase: .during,
          evidence: Text("现场监督签字", english: "signature on the spot"))
      },
      flow(.open, to: .found),
      decision(
        .found, Text("是否满三家", english: "Three valid bids?"), by: .panel, within: .sameDay
      ) {
        recorded(.text)
        branch(Text("已满", english: "yes"), to: .award) { receipt(.committees) }
        branch(Text("流标", english: "no"), to: .announce, .returned(atMost: 1)) {
          receipt(.clerk)
        }
      },
      step(
        .award, Text("集体确定承包人", english: "Award together"), .award, by: .committees,
        within: .workingDays(3)
      ) {
        recusal()
        meeting(quorum: "三分之二以上", recordsDissent: true, leaderSpeaksLast: true)
        recorded(.text)
        issues(Text("确定承包人纪要", english: "Minutes of the award"))
        filing(.after, .workingDays(3), to: .discipline, by: .clerk) {
          material(Text("竞价记录和会议纪要", english: "Record of bids and minutes"), by: .clerk)
        }
        risk(
          Text("弃高就低，把资产包给亲属", english: "A lower bid wins, assets go to relatives"), .high,
          owner: .director, id: "award-to-kin"
        ) {
          answers(.clerk, .direct)
          answers(.director, .section)
          answers(.secretary, .leader)
          measure(
            Text("最高有效报价者得，另选须代表会议票决", english: "The best bid wins, else a vote decides"),
            .preventive, by: .director, isKey: true, rule: CommunityRules.assets, residual: .low)
          measure(
            Text("每半年比对承包人与村干部亲属名册", english: "Holders and kin compared half-yearly"),
            .detective, by: .clerk, frequency: Text("每半年", english: "half-yearly"))
        }
        supervised(
          by: .discipline, .content, Text("定标监督", english: "Award watch"), phase: .during,
          evidence: Text("纪要与报价核对", english: "minutes and bids"))
      },
      flow(.award, to: .publicise) {
        supervised(
          by: .watch, .process, Text("结果监督", english: "Result watch"), phase: .during,
          evidence: Text("公示与纪要核对", english: "posting and minutes"))
      },
    ])
  }

  private var posting: PowerProcess {
    publicity(
      .publicise, by: .clerk, for: .days(7), objections: .objections, review: .review,
      by: .committees, next: .sign, back: .open
    ) {
      basis(.article("村民委员会组织法", 30))
    } onReview: {
      receipt(.committees)
    } onNext: {
      receipt(.director)
    } onBack: {
      receipt(.panel)
    }
  }

  private var performance: PowerProcess {
    PowerProcess([
      step(
        .sign, Text("签订合同", english: "Sign the contract"), .contract, by: .director,
        within: .workingDays(5)
      ) {
        follows(CommunityRules.assets)
        issues(Text("承包或施工合同", english: "Contract"))
        risk(
          Text("合同改动面积、租期和单价", english: "Area, term or price changed in the contract"), .medium,
          owner: .director
        ) {
          measure(
            Text("使用乡镇统一文本，改动处三方捺印", english: "The town's form, changes sealed by three"),
            .preventive, by: .director)
        }
        supervised(
          by: .watch, .content, Text("合同监督", english: "Contract watch"), phase: .during,
          evidence: Text("合同与公告比对", english: "contract and notice"))
      },
      flow(.sign, to: .perform) { receipt(.bidder) },
      step(.perform, Text("履行合同", english: "Perform"), .build, by: .bidder) {
        limitNote(Text("合同约定期限", english: "as agreed"))
      },
      flow(.perform, to: .accept) { receipt(.acceptors) },
      decision(
        .accept, Text("验收是否合格", english: "Accepted?"), .acceptGoods, by: .acceptors,
        within: .workingDays(5)
      ) {
        recusal()
        recorded(.text, .audioVideo)
        issues(Text("验收单", english: "Record of acceptance"))
        branch(Text("合格", english: "yes"), to: .done) { receipt(.clerk) }
        branch(Text("限期整改", english: "mend"), to: .perform, .returned(atMost: 1)) {
          receipt(.bidder)
        }
        risk(
          Text("虚增工程量，不合格也签字", english: "Works swollen, poor work signed off"), .high,
          owner: .clerk, id: "swollen-works"
        ) {
          answers(.director, .section)
          answers(.secretary, .leader)
          measure(
            Text("隐蔽工程当日拍照，逐项实测签名", english: "Hidden works photographed, all measured"),
            .preventive, by: .acceptors, residual: .low)
          measure(
            Text("每年抽两成工程由第三方复测", english: "A fifth measured again by others yearly"),
            .detective, by: .clerk, frequency: Text("每年", english: "yearly"),
            indicator: Text("核减率", english: "share cut"))
        }
        supervised(
          by: .discipline, .content, Text("验收监督", english: "Acceptance watch"), phase: .after,
          evidence: Text("验收照片比对", english: "photographs compared"))
      },
      end(.done, Text("公布结果并归档", english: "Posted and archived"), .completed, by: .clerk),
    ])
  }
}
