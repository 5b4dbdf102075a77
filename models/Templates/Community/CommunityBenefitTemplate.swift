public import Oversight

/// 惠民补助推荐 — a village helps with a claim to relief or a subsidy and recommends it to the
/// town.
///
/// A village does not grant relief: it helps the town, which examines (articles 4 and 11 of the
/// relief measures), with visits, appraisal by villagers and posting in the village; article 30 of
/// the law on village committees asks that it publishes what becomes of subsidies. The template
/// ends where the town takes the papers in; what follows there is the template of payments.
///
/// A practitioner puts in the benefit, its conditions and papers, and the limits of the place. The
/// appraisal by villagers drawn by lot, seven days of posting, and the register of relatives of
/// village officials are usual practice, as are risks, grades, measures and limits.
public struct CommunityBenefitTemplate: PowerTemplate {
  public enum Post: String, PostID {
    case applicant, clerk, surveyor, panel, committees, secretary, town, watch, discipline
  }

  public enum Step: String, StepID {
    case apply, check, correct, survey, appraise, publicise, objections, review, recommend, report
    case transferred, tell, refused
  }

  public let office: TemplateOffice

  public init(at office: TemplateOffice) { self.office = office }

  public var power: Power {
    communityEntry(
      "community-benefit", Text("惠民补助推荐流程模板", english: "Benefits, recommended (template)"),
      number: "26", fields: [.benefits], initiation: .onApplication,
      basis: [
        .article("社会救助暂行办法", 4), .article("社会救助暂行办法", 11),
        .article("村民委员会组织法", 30),
      ],
      rules: [SharedRules.oneTimeNotice, CommunityRules.disclosure],
      accountability: [
        Text("优亲厚友、虚报补助对象", english: "Friends are favoured, names made up"),
        Text("索要好处、克扣补助", english: "Favours asked for, benefits cut"),
      ],
      limits: PowerLimits(promised: .workingDays(40)),
      conditions: [Text("符合补助政策规定条件", english: "The conditions of the benefit are met")],
      materials: [
        Text("补助申请书和承诺书", english: "Application with declaration"),
        Text("家庭情况证明", english: "Proof of the household"),
      ])
  }

  public var process: PowerProcess {
    outsider(.applicant, Text("申请村民", english: "Applicant"))
    villageClerk(.clerk, Text("村民政员", english: "Clerk"))
    villageClerk(.surveyor, Text("入户核查员", english: "Visitors"))
    post(
      .panel, Text("民主评议小组", english: "Panel of villagers"), layer: .collective,
      unit: Unit(
        "\(office.body.id)-appraisal-panel",
        Text("抽签产生的村民", english: "Villagers by lot")))
    bothCommittees(.committees)
    villageSecretary(.secretary)
    post(
      .town, Text("乡镇民政经办", english: "Town office"), layer: .handler,
      unit: CommunityUnits.civilAffairs, identity: "town-civil-affairs-clerk")
    villageWatch(.watch)
    townDiscipline(.discipline)

    start(.apply, Text("提出补助申请", english: "Apply"), by: .applicant)
    intake
    appraisal
    posting
    recommendation
  }
}

extension CommunityBenefitTemplate {
  private var intake: PowerProcess {
    PowerProcess([
      flow(.apply, to: .check) { receipt(.clerk) },
      decision(
        .check, Text("材料是否齐全", english: "Papers complete?"), .accept, by: .clerk,
        within: .onTheSpot
      ) {
        follows(SharedRules.oneTimeNotice)
        recorded(.text)
        clock(.starts)
        branch(Text("齐全", english: "yes"), to: .survey) { receipt(.surveyor) }
        branch(Text("需补正", english: "incomplete"), to: .correct) { receipt(.applicant) }
        risk(
          Text("政策瞒着不说，名额私下分完", english: "Policy kept quiet, places shared out"), .low,
          owner: .clerk
        ) {
          measure(
            Text("补助名额和条件在村民群每季公布", english: "Places and terms told to all quarterly"),
            .preventive, by: .clerk)
        }
        supervised(
          by: .watch, .process, Text("受理监督", english: "Acceptance watch"), phase: .before,
          evidence: Text("申请登记簿", english: "book of applications"))
      },
      step(.correct, Text("补齐材料", english: "Supplement"), .correct, by: .applicant) {
        limitNote(Text("一次性告知", english: "one notice"))
      },
      flow(.correct, to: .check, .returned(atMost: 1)) { receipt(.clerk) },
    ])
  }

  private var appraisal: PowerProcess {
    PowerProcess([
      step(
        .survey, Text("两人入户核查", english: "Two visit"), .examine, by: .surveyor, officers: 2,
        within: .workingDays(5)
      ) {
        also(.investigate)
        basis(.article("社会救助暂行办法", 11))
        recusal()
        recorded(.text, .audioVideo)
        issues(Text("入户核查表", english: "Record of the visit"))
        risk(
          Text("不进门就填表，替人编造困难情况", english: "Forms filled unseen, hardship made up"), .medium,
          owner: .surveyor
        ) {
          measure(
            Text("门前定位拍照，户主当面签名捺印", english: "Located photograph, signed at the door"),
            .preventive, by: .surveyor)
          measure(
            Text("每月由乡镇电话回访两成农户", english: "The town calls a fifth monthly"), .detective,
            by: .town, frequency: Text("每月", english: "monthly"))
        }
        supervised(
          by: .watch, .content, Text("核查监督", english: "Visit watch"), phase: .during,
          evidence: Text("定位照片抽查", english: "sample of photographs"))
      },
      flow(.survey, to: .appraise) { receipt(.panel) },
      decision(
        .appraise, Text("评议是否通过", english: "Do villagers agree?"), .evaluate, by: .panel,
        within: .workingDays(5)
      ) {
        basis(.article("社会救助暂行办法", 11))
        recusal()
        meeting(quorum: "五分之四以上", recordsDissent: true, leaderSpeaksLast: true)
        recorded(.text, .audioVideo)
        issues(Text("民主评议记录", english: "Minutes of the appraisal"))
        branch(Text("通过", english: "yes"), to: .publicise) { receipt(.clerk) }
        branch(Text("未通过", english: "no"), to: .tell, .refusal) { receipt(.clerk) }
        risk(
          Text("评议走过场，固定几个人投票", english: "The same few vote for show"), .medium,
          owner: .clerk
        ) {
          measure(
            Text("评议人当天抽签，村干部占比不过三成", english: "By lot on the day, few officials"),
            .preventive, by: .clerk)
        }
        supervised(
          by: .watch, .conduct, Text("评议监督", english: "Appraisal watch"), phase: .during,
          evidence: Text("抽签和唱票录像", english: "video of lot and count"))
      },
    ])
  }

  private var posting: PowerProcess {
    publicity(
      .publicise, by: .clerk, for: .days(7), objections: .objections, review: .review,
      by: .committees, next: .recommend, back: .survey
    ) {
      basis(.article("社会救助暂行办法", 11), .article("村民委员会组织法", 30))
      supervised(
        by: .watch, .time, Text("公示监督", english: "Posting watch"), phase: .during,
        evidence: Text("公示首末日照片", english: "first and last day"))
    } onReview: {
      receipt(.committees)
    } onNext: {
      receipt(.committees)
    } onBack: {
      receipt(.surveyor)
    }
  }

  private var recommendation: PowerProcess {
    PowerProcess([
      step(
        .recommend, Text("集体提出推荐意见", english: "Recommend together"), .recommend,
        by: .committees, within: .workingDays(3)
      ) {
        also(.discuss)
        recusal()
        meeting(quorum: "三分之二以上", recordsDissent: true, leaderSpeaksLast: true)
        recorded(.text)
        clock(.stops)
        issues(Text("推荐意见表", english: "Recommendation"))
        risk(
          Text("村干部近亲属越过条件获推荐", english: "Kin of officials recommended out of turn"), .high,
          owner: .clerk, id: "kin-recommended"
        ) {
          answers(.committees, .section)
          answers(.secretary, .leader)
          measure(
            Text("涉村干部近亲属的先报备、再会议单独表决", english: "Kin are filed, then voted on alone"),
            .preventive, by: .clerk, isKey: true, residual: .low)
          measure(
            Text("每季度用公安户籍数据筛查近亲属", english: "Kin found by register data quarterly"),
            .detective, by: .town, frequency: Text("每季度", english: "quarterly"))
        }
        supervised(
          by: .discipline, .content, Text("推荐监督", english: "List watch"), phase: .during,
          evidence: Text("近亲属报备册比对", english: "against the register"))
      },
      flow(.recommend, to: .report) {
        supervised(
          by: .watch, .process, Text("名单监督", english: "Names watch"), phase: .during,
          evidence: Text("会议与上报名单核对", english: "names voted and sent"))
      },
      step(
        .report, Text("上报乡镇审核", english: "Send to the town"), .file, by: .clerk,
        within: .workingDays(2)
      ) {
        issues(Text("推荐名册和档案", english: "List and files"))
        recorded(.text)
        supervised(
          by: .watch, .time, Text("上报监督", english: "Sending watch"), phase: .after,
          evidence: Text("收件时间核对", english: "time of receipt"))
        filing(.after, .workingDays(3), to: .discipline, by: .clerk) {
          material(Text("近亲属报备表", english: "Register of kin"), by: .clerk)
        }
      },
      flow(.report, to: .transferred) { receipt(.town) },
      end(.transferred, Text("乡镇收件审核", english: "The town examines"), .transferred, by: .town),
      step(
        .tell, Text("书面说明未通过理由", english: "Tell why, in writing"), .serve, by: .clerk,
        within: .workingDays(3)
      ) {
        issues(Text("评议结果告知书", english: "Notice of the result"), statesRemedies: true)
        recorded(.text)
      },
      flow(.tell, to: .refused) { receipt(.applicant) },
      end(.refused, Text("收到未通过告知", english: "Not recommended"), .refused, by: .applicant),
    ])
  }
}
