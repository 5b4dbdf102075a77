public import Oversight

/// 村级支出报销 — spending of a village and its reimbursement, from the voucher to the posted
/// account.
///
/// The one who spent signs, the voucher clerk examines, those whom the villagers chose review, the
/// director signs, and the town, which keeps the books, checks and pays: the order of published
/// village rules. Monthly posting and the queries of villagers follow article 30 of the law on
/// village committees, review by those who watch article 32, refusal of untrue vouchers and the
/// separation of who keeps books, approves and pays articles 14 and 25 of the accounting law.
///
/// A practitioner sets the amount from which the committees decide together (5,000 yuan here), adds
/// the amount from which the representatives do, which then calls the resolution, and where the
/// village pays itself, puts its cashier in the place of the town's. All amounts, limits, risks,
/// grades and measures are samples of published lists of village powers.
public struct CommunitySpendingTemplate: PowerTemplate {
  public enum Post: String, PostID {
    case spender, clerk, watch, committees, director, secretary, accountant, cashier
    case discipline
  }

  public enum Step: String, StepID {
    case spend, request, check, review, band, discuss, approve, verify, pay, post, archive, paid
    case rejected
  }

  public let office: TemplateOffice

  public init(at office: TemplateOffice) { self.office = office }

  public var power: Power {
    communityEntry(
      "community-spending", Text("村级支出报销流程模板", english: "Village spending (template)"),
      number: "24", fields: [.financeAffairs, .funds], initiation: .exOfficio,
      basis: [
        .article("村民委员会组织法", 30), .article("村民委员会组织法", 32),
        .article("会计法", 14), .article("会计法", 25),
      ],
      rules: [CommunityRules.spending, CommunityRules.disclosure],
      accountability: [
        Text("虚报冒领、坐收坐支集体资金", english: "Collective money is claimed falsely or withheld"),
        Text("财务不公开或者公开不真实", english: "Accounts are not posted, or not truly"),
      ],
      limits: PowerLimits(promised: .workingDays(45)),
      conditions: [Text("支出已列入年度收支预算", english: "The spending is in the budget")],
      materials: [
        Text("合法票据和支出明细", english: "Lawful receipts with details"),
        Text("两人以上签名的事由说明", english: "Reason, signed by two"),
      ])
  }

  public var process: PowerProcess {
    handler(.spender, Text("经手人", english: "Who spent"), under: .director)
    reportingClerk(.clerk)
    villageWatch(.watch)
    bothCommittees(.committees)
    villageDirector(.director)
    villageSecretary(.secretary)
    townAccountant(.accountant)
    post(
      .cashier, Text("乡镇代理出纳", english: "Town cashier"), layer: .handler,
      unit: CommunityUnits.accountingAgency, identity: "town-cashier")
    townDiscipline(.discipline)

    start(.spend, Text("发生支出取得票据", english: "Money is spent"), by: .spender)
    claim
    approval
    payment
    posting
  }
}

extension CommunitySpendingTemplate {
  private var claim: PowerProcess {
    PowerProcess([
      flow(.spend, to: .request),
      step(
        .request, Text("填写报销单", english: "Fill in the claim"), .request, by: .spender,
        within: .workingDays(5)
      ) {
        issues(Text("费用报销审批单", english: "Claim"))
        risk(
          Text("虚开票据，套取集体资金", english: "False receipts, to draw collective money"), .medium,
          owner: .spender
        ) {
          measure(
            Text("经手人、证明人分别签名并写明用途", english: "Two sign, each for the purpose"),
            .preventive, by: .spender, rule: CommunityRules.spending)
        }
        supervised(
          by: .watch, .content, Text("事由监督", english: "Purpose watch"), phase: .before,
          evidence: Text("与年度预算核对", english: "against the budget"))
      },
      flow(.request, to: .check) { receipt(.clerk) },
      decision(
        .check, Text("票据是否合规", english: "Receipts in order?"), .examine, by: .clerk,
        within: .workingDays(3)
      ) {
        basis(.article("会计法", 14))
        recusal()
        recorded(.text)
        branch(Text("合规", english: "yes"), to: .review) { receipt(.watch) }
        branch(Text("退回补正", english: "correct"), to: .request, .returned(atMost: 1)) {
          receipt(.spender)
        }
        risk(
          Text("白条入账，跨年压票不报", english: "Slips for receipts, receipts held over the year"), .low,
          owner: .clerk
        ) {
          measure(
            Text("票据查验平台逐张验真并打印结果", english: "Each receipt verified on the platform"),
            .preventive, by: .clerk)
        }
        supervised(
          by: .watch, .process, Text("票据监督", english: "Receipts watch"), phase: .during,
          evidence: Text("抽查验真记录", english: "sample of verifications"))
      },
      decision(
        .review, Text("理财审核是否同意", english: "Do overseers agree?"), .review, by: .watch,
        within: .workingDays(3)
      ) {
        basis(.article("村民委员会组织法", 32))
        recusal()
        recorded(.text)
        issues(Text("民主理财审核意见", english: "Opinion of the overseers"))
        branch(Text("同意", english: "yes"), to: .band) { receipt(.director) }
        branch(Text("不同意", english: "no"), to: .rejected, .refusal) { receipt(.spender) }
      },
    ])
  }

  private var approval: PowerProcess {
    PowerProcess([
      decision(
        .band, Text("报销金额多大", english: "How much?"), .register, by: .director, within: .sameDay
      ) {
        follows(CommunityRules.spending)
        branch(
          Text("5千元以上", english: "5,000 and more"), to: .discuss,
          range: QuantityRange("报销金额", from: 5_000, unit: "元")
        ) { receipt(.committees) }
        branch(
          Text("5千元以下", english: "below 5,000"), to: .approve,
          range: QuantityRange("报销金额", below: 5_000, unit: "元"))
      },
      step(
        .discuss, Text("两委会议集体研究", english: "Discuss together"), .discuss, by: .committees,
        within: .workingDays(5)
      ) {
        recusal()
        meeting(quorum: "三分之二以上", recordsDissent: true, leaderSpeaksLast: true)
        recorded(.text)
        issues(Text("两委会议记录", english: "Minutes"))
        risk(
          Text("会前定调，会后补签会议记录", english: "Settled beforehand, minutes signed later"), .medium,
          owner: .director
        ) {
          measure(
            Text("会议当场逐人表态，记录当日拍照上传", english: "Each speaks, minutes uploaded that day"),
            .preventive, by: .secretary)
        }
        supervised(
          by: .watch, .process, Text("列席监督", english: "Present"), phase: .during,
          evidence: Text("列席签名", english: "signature of those present"))
      },
      flow(.discuss, to: .approve) {
        supervised(
          by: .watch, .content, Text("纪要监督", english: "Minutes watch"), phase: .during,
          evidence: Text("记录与审批单核对", english: "minutes and claim"))
      },
      decision(
        .approve, Text("是否签字同意", english: "Sign?"), .approve, by: .director,
        within: .workingDays(2)
      ) {
        recusal()
        recorded(.text)
        branch(Text("同意", english: "yes"), to: .verify) { receipt(.accountant) }
        branch(Text("不同意", english: "no"), to: .rejected, .refusal) {
          supervised(
            by: .watch, .content, Text("退单监督", english: "Refusal watch"), phase: .during,
            evidence: Text("退单写明理由", english: "reasons on the slip"))
        }
        risk(
          Text("拆分单据，绕开集体研究一人签批", english: "Claims split so that one signs alone"), .high,
          owner: .director, id: "split-claims"
        ) {
          answers(.spender, .direct)
          answers(.director, .section)
          answers(.secretary, .leader)
          measure(
            Text("同一事由三十日内票据合并计算分档", english: "One purpose within 30 days is one sum"),
            .preventive, by: .clerk, isKey: true, rule: CommunityRules.spending, residual: .low)
          measure(
            Text("每季度比对同一收款人累计金额", english: "Sums by payee compared each quarter"), .detective,
            by: .accountant, frequency: Text("每季度", english: "quarterly"))
        }
        supervised(
          by: .discipline, .content, Text("签批监督", english: "Signature watch"), phase: .during,
          evidence: Text("同类单据比对", english: "like claims compared"))
      },
      end(.rejected, Text("退回不予报销", english: "Not reimbursed"), .refused, by: .spender),
    ])
  }

  private var payment: PowerProcess {
    PowerProcess([
      decision(
        .verify, Text("手续是否齐全", english: "All in order?"), .review, by: .accountant,
        within: .workingDays(3)
      ) {
        basis(.article("会计法", 14), .article("会计法", 25))
        recorded(.text)
        branch(Text("齐全", english: "yes"), to: .pay) { receipt(.cashier) }
        branch(Text("退回补办", english: "complete"), to: .approve, .returned(atMost: 1)) {
          receipt(.director)
        }
      },
      step(
        .pay, Text("转账支付", english: "Pay"), .pay, by: .cashier, within: .workingDays(3)
      ) {
        clock(.stops)
        issues(Text("支付凭证", english: "Voucher"))
        risk(
          Text("现金坐支，付给审批单以外的账户", english: "Cash in hand, or paid to another account"), .high,
          owner: .cashier, id: "other-account"
        ) {
          answers(.director, .section)
          answers(.secretary, .leader)
          measure(
            Text("村务卡和对公转账，收款户须与票据一致", english: "Card or transfer, payee as on the receipt"),
            .preventive, by: .accountant, rule: CommunityRules.spending, residual: .low)
          measure(
            Text("每月银行流水与审批单逐笔勾对", english: "Each transfer ticked against claims monthly"),
            .detective, by: .accountant, frequency: Text("每月", english: "monthly"))
        }
        supervised(
          by: .discipline, .fee, Text("支付监督", english: "Payment watch"), phase: .after,
          evidence: Text("抽查银行流水", english: "sample of transfers"))
      },
      flow(.pay, to: .post) { receipt(.clerk) },
    ])
  }

  private var posting: PowerProcess {
    PowerProcess([
      step(.post, Text("按月张榜公开收支", english: "Post the month"), .publicise, by: .clerk) {
        basis(.article("村民委员会组织法", 30))
        limitNote(Text("每月10日前", english: "by the 10th of the month"))
        issues(Text("财务收支公开榜", english: "Posted account"))
        risk(
          Text("只公开总数，隐去去向明细", english: "Only totals are posted, no details"), .low,
          owner: .clerk
        ) {
          measure(
            Text("公开榜逐笔列明金额、事由和经手人", english: "Sum, purpose and name of each item"),
            .preventive, by: .clerk, rule: CommunityRules.disclosure)
        }
        supervised(
          by: .watch, .content, Text("公开监督", english: "Posting watch"), phase: .after,
          evidence: Text("公开榜与账核对", english: "posted account and books"))
      },
      flow(.post, to: .archive),
      step(
        .archive, Text("整理归入村务档案", english: "Archive"), .archive, by: .clerk,
        within: .workingDays(5)
      ) {
        basis(.article("村民委员会组织法", 34))
        filing(.after, .workingDays(3), to: .watch, by: .clerk) {
          material(Text("公开榜照片和收支明细", english: "Photograph and details"), by: .clerk)
        }
      },
      flow(.archive, to: .paid),
      end(.paid, Text("报销办结", english: "Reimbursed"), .completed, by: .clerk),
    ])
  }
}
