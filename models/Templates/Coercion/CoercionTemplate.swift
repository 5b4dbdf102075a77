public import Oversight

/// 行政强制措施 — premises or goods are sealed or seized, kept, and dealt with in thirty days.
///
/// Approval beforehand, two officers, notice, defence, record, decision and list on the spot, approval
/// made up within twenty-four hours where it was urgent, custody, thirty days with one extension that
/// a leader approves and of which the party is told, and lifting follow the coercion law (articles 16
/// to 28). Each limit of a step is a sample; a case that is extended may take thirty days more than the
/// entry says.
/// Coercive execution of decisions (articles 34 to 46) is another procedure and is not drawn. Risks,
/// grades and measures are usual practice.
public struct CoercionTemplate: PowerTemplate {
  public enum Post: String, PostID {
    case party, officer, head, custodian, deputy, leader, commissioner, discipline
  }

  public enum Step: String, StepID {
    case find, verify, spared, approve, vetoed, notify, hear, execute, confirm, keep, inquire,
      decide
    case extend, liftAtOnce, returned, transferred, release, lifted
  }

  public let office: TemplateOffice

  public init(at office: TemplateOffice) { self.office = office }

  public var power: Power {
    administrativeEntry(
      "coercion", Text("行政强制措施流程模板", english: "Coercive measures (template)"), .coercion,
      code: "QZ", number: "04", initiation: .exOfficio,
      basis: [
        .article("行政强制法", 18), .article("行政强制法", 19), .article("行政强制法", 24),
        .article("行政强制法", 25), .article("优化营商环境条例", 59),
      ],
      rules: [SharedRules.enforcementRecords],
      accountability: [
        Text("扩大查封、扣押范围", english: "More is sealed or seized than the law allows"),
        Text("使用、损毁扣押财物", english: "What was seized is used or damaged"),
        Text("逾期不解除强制措施", english: "The measure is not lifted in time"),
      ],
      limits: PowerLimits(statutory: .days(30), promised: .days(28)),
      conditions: [
        Text("法律、法规规定可以采取强制措施", english: "A law or regulation allows the measure")
      ],
      materials: [
        Text("强制措施审批表", english: "Approval of the measure"),
        Text("现场笔录", english: "Record made on the spot"),
        Text("查封扣押决定书和清单", english: "Decision and list"),
      ])
  }

  public var process: PowerProcess {
    outsider(.party, Text("当事人", english: "Party"))
    handler(.officer, Text("执法人员", english: "Officers"), under: .head)
    sectionHead(.head, under: .deputy)
    post(
      .custodian, Text("涉案财物保管岗", english: "Custodian"), layer: .handler,
      unit: Unit(
        "\(office.body.id)-custody", Text("财物保管机构", english: "Custody unit"), in: office.body))
    deputyLeader(.deputy)
    principalLeader(.leader)
    supervisionCommissioner(
      .commissioner, Text("执法监督专员", english: "Monitor"))
    disciplineOffice(.discipline)

    start(.find, Text("发现需要制止的违法", english: "A breach is to be stopped"), by: .officer)
    approval
    measures
    handling
  }
}
