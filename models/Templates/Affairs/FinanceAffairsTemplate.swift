public import Oversight

/// 财务公开 — how a body closes its accounts for a term and discloses them.
///
/// Books are compared with money and things (article 17 of the accounting law), the report is
/// signed by those who answer for it (article 21), who keeps books neither approves nor holds the
/// money, and an internal audit is provided for (article 25). Budgets and final accounts are
/// disclosed to all (article 20 of the disclosure regulations), within twenty working days
/// (article 26).
///
/// A practitioner lists what is disclosed of each item (travel, vehicles and receptions, projects,
/// large sums) and to whom, and where the law fixes a day, as for budgets after their approval,
/// puts it in the place of the promise. That leaders consider the account together and that
/// questions are answered in writing is usual practice, as are limits, risks, grades and measures.
public struct FinanceAffairsTemplate: PowerTemplate {
  public enum Post: String, PostID {
    case `public`, cashier, accountant, head, auditor, meeting, leader, commissioner, discipline
  }

  public enum Step: String, StepID {
    case begin, reconcile, draw, review, audit, consider, sign, publish, questions, answer, archive
    case disclosed
  }

  public let office: TemplateOffice

  public init(at office: TemplateOffice) { self.office = office }

  public var power: Power {
    administrativeEntry(
      "finance-affairs", Text("财务公开流程模板", english: "Accounts, disclosed (template)"),
      .internalManagement, code: "CW", number: "23", fields: [.financeAffairs],
      initiation: .exOfficio,
      basis: [
        .article("会计法", 17), .article("会计法", 21), .article("会计法", 25),
        .article("政府信息公开条例", 20), .article("政府信息公开条例", 26),
      ],
      rules: [
        AffairsRules.financeDisclosure, AffairsRules.internalAudit,
        SharedRules.collectiveDecision,
      ],
      accountability: [
        Text("私设小金库、账外列支", english: "Money is kept beside the books"),
        Text("公开虚假财务信息", english: "False accounts are disclosed"),
      ],
      limits: PowerLimits(promised: .workingDays(60)),
      conditions: [Text("会计期间结束、账务结清", english: "The term is over, the books are closed")],
      materials: [
        Text("收支报表和明细", english: "Account with details"),
        Text("银行对账单", english: "Statement of the bank"),
      ])
  }

  public var process: PowerProcess {
    outsider(.public, Text("职工群众", english: "Staff and public"))
    post(
      .cashier, Text("出纳", english: "Cashier"), layer: .handler, unit: office.section,
      reportsTo: .head)
    handler(.accountant, Text("会计", english: "Accountant"), under: .head)
    post(
      .head, Text("财务负责人", english: "Head"), layer: .sectionHead,
      unit: office.section)
    post(
      .auditor, Text("内部审计岗", english: "Internal auditor"), layer: .handler,
      unit: Unit(
        "\(office.body.id)-audit", Text("内部审计机构", english: "Audit unit"), in: office.body))
    leadersInMeeting(.meeting)
    principalLeader(.leader)
    supervisionCommissioner(.commissioner)
    disciplineOffice(.discipline)

    start(.begin, Text("会计期末结账", english: "The books are closed"), by: .cashier)
    closing
    examination
    disclosure
  }
}

extension FinanceAffairsTemplate {
  private var closing: PowerProcess {
    PowerProcess([
      flow(.begin, to: .reconcile) { receipt(.accountant) },
      step(
        .reconcile, Text("账实账款核对", english: "Compare books and money"), .inspect,
        by: .accountant, within: .workingDays(3)
      ) {
        basis(.article("会计法", 17))
        recorded(.text)
        issues(Text("对账和盘点表", english: "Record of the comparison"))
        risk(
          Text("账外设账，收入不入账", english: "Second books, income left out"), .medium, owner: .accountant
        ) {
          measure(
            Text("票据领用与银行收款按号逐笔勾对", english: "Receipts by number against the bank"),
            .preventive, by: .accountant, rule: AffairsRules.financeDisclosure)
          measure(
            Text("每季度不打招呼盘点库存现金", english: "Cash counted unannounced each quarter"), .detective,
            by: .auditor, frequency: Text("每季度", english: "quarterly"))
        }
        supervised(
          by: .commissioner, .conduct, Text("盘点监督", english: "Count watch"), phase: .before,
          evidence: Text("盘点表签名", english: "signed count"))
      },
      flow(.reconcile, to: .draw),
      step(
        .draw, Text("编制收支公开表", english: "Draw up the account"), .propose, by: .accountant,
        within: .workingDays(3)
      ) {
        issues(Text("收支公开表", english: "Account to disclose"))
        risk(
          Text("科目归并，把接待费藏进办公费", english: "Receptions hidden among office costs"), .medium,
          owner: .accountant
        ) {
          measure(
            Text("公开表由财务系统按明细科目直接生成", english: "The system makes it from the items"),
            .preventive, by: .head)
        }
        supervised(
          by: .commissioner, .content, Text("编表监督", english: "Account watch"), phase: .during,
          evidence: Text("公开表与总账比对", english: "account and ledger"))
      },
      flow(.draw, to: .review) { receipt(.head) },
    ])
  }

  private var examination: PowerProcess {
    PowerProcess([
      decision(
        .review, Text("报表是否真实完整", english: "True and whole?"), .review, by: .head,
        within: .workingDays(3)
      ) {
        basis(.article("会计法", 21))
        recorded(.text)
        branch(Text("是", english: "yes"), to: .audit) { receipt(.auditor) }
        branch(Text("退回更正", english: "correct"), to: .draw, .returned(atMost: 1)) {
          supervised(
            by: .commissioner, .process, Text("更正监督", english: "Correction watch"),
            phase: .during, evidence: Text("更正前后对照表", english: "before and after"))
        }
      },
      step(
        .audit, Text("内部审计核查", english: "Internal audit"), .inspect, by: .auditor,
        within: .workingDays(5)
      ) {
        basis(.article("会计法", 25))
        follows(AffairsRules.internalAudit)
        recusal()
        recorded(.text)
        issues(Text("内部审计意见", english: "Opinion of the audit"))
        risk(
          Text("查出问题压下不写，审计意见留白", english: "What was found is left out"), .medium,
          owner: .auditor
        ) {
          measure(
            Text("审计底稿与意见书同时交两位领导", english: "Papers and opinion go to two leaders at once"),
            .preventive, by: .auditor, rule: AffairsRules.internalAudit)
        }
        supervised(
          by: .discipline, .content, Text("审计监督", english: "Audit watch"), phase: .during,
          evidence: Text("底稿与意见比对", english: "papers and opinion"))
      },
      flow(.audit, to: .consider) { receipt(.meeting) },
      decision(
        .consider, Text("集体审议是否通过", english: "Do leaders agree?"), .discuss, by: .meeting,
        within: .workingDays(5)
      ) {
        follows(SharedRules.collectiveDecision)
        recusal()
        meeting(quorum: "三分之二以上", recordsDissent: true, leaderSpeaksLast: true)
        recorded(.text)
        issues(Text("审议纪要", english: "Minutes"))
        branch(Text("通过", english: "yes"), to: .sign) { receipt(.leader) }
        branch(Text("限期整改", english: "mend"), to: .reconcile, .returned(atMost: 1)) {
          supervised(
            by: .discipline, .process, Text("整改监督", english: "Remedy watch"), phase: .during,
            evidence: Text("整改清单销号", english: "list of remedies"))
        }
        risk(
          Text("大额、三公支出，拆开后不公开", english: "Large sums are split and kept back"), .high,
          owner: .accountant, id: "large-sums-hidden"
        ) {
          answers(.head, .section)
          answers(.leader, .leader)
          measure(
            Text("五万元以上支出逐笔列名公开，不得并项", english: "Each sum from 50,000 yuan by name"),
            .preventive, by: .head, isKey: true, rule: AffairsRules.financeDisclosure,
            residual: .low)
          measure(
            Text("每半年用国库支付数据比对公开表", english: "Against treasury data half-yearly"),
            .detective, by: .auditor, frequency: Text("每半年", english: "half-yearly"))
        }
        supervised(
          by: .discipline, .content, Text("审议监督", english: "Meeting watch"), phase: .during,
          evidence: Text("国库数据比对表", english: "table of payments"))
      },
      step(
        .sign, Text("负责人签名盖章", english: "Sign and seal"), .issue, by: .leader,
        within: .workingDays(2)
      ) {
        basis(.article("会计法", 21))
        recorded(.text)
        issues(Text("签章的公开表", english: "Signed account"))
      },
      flow(.sign, to: .publish) { receipt(.accountant) },
    ])
  }

  private var disclosure: PowerProcess {
    PowerProcess([
      step(.publish, Text("公开收支明细", english: "Disclose the account"), .publicise, by: .accountant) {
        basis(.article("政府信息公开条例", 20), .article("政府信息公开条例", 26))
        publicised(for: .workingDays(10))
        clock(.suspends, toldToParty: true)
        recorded(.text)
      },
      flow(.publish, to: .questions),
      decision(
        .questions, Text("有无质询", english: "Any question?"), .register, by: .accountant,
        within: .sameDay
      ) {
        risk(
          Text("质询不登记，拖着不答", english: "Questions are not registered and wait"), .low,
          owner: .accountant
        ) {
          measure(
            Text("质询当日编号，抄送内部审计岗备查", english: "Numbered that day, copied to the auditor"),
            .preventive, by: .accountant, rule: AffairsRules.financeDisclosure)
        }
        supervised(
          by: .commissioner, .process, Text("公开监督", english: "Posting watch"), phase: .after,
          evidence: Text("公开链接和质询簿", english: "address and questions"))
        branch(Text("没有", english: "none"), to: .archive)
        branch(Text("有质询", english: "question"), to: .answer) { receipt(.head) }
      },
      step(
        .answer, Text("书面答复质询", english: "Answer in writing"), .review, by: .head,
        within: .workingDays(5)
      ) {
        recorded(.text)
        issues(Text("质询答复", english: "Answer"))
      },
      flow(.answer, to: .archive) {
        supervised(
          by: .commissioner, .process, Text("答复监督", english: "Answer watch"), phase: .during,
          evidence: Text("质询登记销号", english: "book of questions"))
      },
      step(
        .archive, Text("归入会计档案", english: "Archive"), .archive, by: .accountant,
        within: .workingDays(3)
      ) {
        basis(.article("会计法", 23))
        filing(.after, .workingDays(3), to: .commissioner, by: .accountant) {
          material(Text("公开表、审计意见和答复", english: "Account, audit, answers"), by: .accountant)
        }
      },
      flow(.archive, to: .disclosed) { receipt(.public) },
      end(.disclosed, Text("职工群众知悉", english: "Disclosed"), .completed, by: .public),
    ])
  }
}
