extension Texts {
  /// The words of the model, as officials read them.
  static let terms: StringTable = [
    "category.licence": ("Administrative licence", "行政许可"),
    "category.penalty": ("Administrative penalty", "行政处罚"),
    "category.coercion": ("Administrative coercion", "行政强制"),
    "category.levy": ("Administrative levy", "行政征收"),
    "category.payment": ("Administrative payment", "行政给付"),
    "category.inspection": ("Administrative inspection", "行政检查"),
    "category.confirmation": ("Administrative confirmation", "行政确认"),
    "category.reward": ("Administrative reward", "行政奖励"),
    "category.adjudication": ("Administrative adjudication", "行政裁决"),
    "category.other": ("Other administrative power", "其他行政权力"),
    "category.publicService": ("Public service", "公共服务"),
    "category.internalManagement": ("Internal management", "内部管理"),
    "category.community": ("Community power", "小微权力"),
    "status.draft": ("draft", "草拟"),
    "status.reported": ("reported", "已申报"),
    "status.returned": ("returned", "退回"),
    "status.reviewed": ("reviewed", "已审核"),
    "status.confirmed": ("confirmed", "已确认"),
    "status.published": ("published", "已公布"),
    "status.repealed": ("repealed", "已取消"),
    "supervisionKind.time": ("time", "时限监督"),
    "supervisionKind.content": ("content", "内容监督"),
    "supervisionKind.process": ("process", "流程监督"),
    "supervisionKind.fee": ("fee", "收费监督"),
    "supervisionKind.conduct": ("conduct", "行为监督"),
    "phase.before": ("before", "事前"),
    "phase.during": ("during", "事中"),
    "phase.after": ("after", "事后"),
    "layer.outside": ("outside", "外部"),
    "layer.handler": ("handler", "承办人"),
    "layer.sectionHead": ("section head", "科室负责人"),
    "layer.deputyLeader": ("deputy leader", "分管领导"),
    "layer.principalLeader": ("principal leader", "主要领导"),
    "layer.collective": ("collective", "集体"),
    "layer.supervisor": ("supervisor", "监督"),
    "measureType.preventive": ("preventive", "预防性"),
    "measureType.detective": ("detective", "发现性"),
    "measureType.corrective": ("corrective", "纠正性"),
    "outcome.granted": ("granted", "准予"),
    "outcome.refused": ("refused", "不予"),
    "outcome.notAccepted": ("not accepted", "不予受理"),
    "outcome.withdrawn": ("withdrawn", "撤回"),
    "outcome.completed": ("completed", "办结"),
    "outcome.transferred": ("transferred", "移送"),
    "unitKind.department": ("department", "部门"),
    "unitKind.town": ("town", "镇街"),
    "unitKind.community": ("community", "社区"),
    "unitKind.other": ("other", "其他单位"),
    "level.post": ("between posts", "岗位之间"),
    "level.unit": ("between units", "机构之间"),
    "level.organisation": ("between organisations", "单位之间"),
    "element.flow": ("{source} → {target}", "{source}→{target}"),
    "element.filing": ("filing at {step}", "「{step}」的备案"),
    "severity.error": ("error", "必须整改"),
    "severity.warning": ("warning", "建议整改"),
    "severity.note": ("note", "提示"),
    "limit.onTheSpot": ("on the spot", "当场"),
    "limit.sameDay": ("1 working day", "1 个工作日"),
    "limit.workingDays": ("{amount} working days", "{amount} 个工作日"),
    "limit.day": ("1 day", "1 日"),
    "limit.calendarDays": ("{amount} days", "{amount} 日"),
    "limit.hour": ("1 hour", "1 小时"),
    "limit.hours": ("{amount} hours", "{amount} 小时"),
    "return.once": ("once", "限 1 次"),
    "return.times": ("{amount} times", "限 {amount} 次"),
    "return.within": ("within {limit}", "限 {limit}内"),
  ]
}

extension PowerCategory {
  /// The category's name.
  public var title: LocalizedText { Texts.oversight.text("category.\(rawValue)") }
}

extension PowerStatus {
  /// The name of the status, as on a list.
  public var title: LocalizedText { Texts.oversight.text("status.\(rawValue)") }
}

extension SupervisionKind {
  /// The name of this kind of supervision.
  public var title: LocalizedText { Texts.oversight.text("supervisionKind.\(rawValue)") }
}

extension ControlPhase {
  /// The phase's name.
  public var title: LocalizedText { Texts.oversight.text("phase.\(rawValue)") }
}

extension Layer {
  /// The layer's name.
  public var title: LocalizedText { Texts.oversight.text("layer.\(rawValue)") }
}

extension MeasureType {
  /// The type's name.
  public var title: LocalizedText { Texts.oversight.text("measureType.\(rawValue)") }
}

extension Outcome {
  /// The outcome's name.
  public var title: LocalizedText { Texts.oversight.text("outcome.\(rawValue)") }
}

extension Unit.Kind {
  /// The kind's name.
  public var title: LocalizedText { Texts.oversight.text("unitKind.\(rawValue)") }
}

extension HandOver.Level {
  /// The level's name.
  public var title: LocalizedText { Texts.oversight.text("level.\(rawValue)") }
}

extension TimeLimit {
  /// The limit as people say it: 20 个工作日.
  public var title: LocalizedText {
    let key =
      switch (amount, unit) {
      case (0, _): "limit.onTheSpot"
      case (1, .workingDays): "limit.sameDay"
      case (1, .calendarDays): "limit.day"
      case (1, .hours): "limit.hour"
      default: "limit.\(unit.rawValue)"
      }
    return Texts.oversight.text(key, ["amount": LocalizedText("\(amount)")])
  }
}

extension ReturnLimit {
  /// The limit as people say it: 限 1 次.
  public var title: LocalizedText {
    switch self {
    case .times(1): Texts.oversight.text("return.once")
    case .times(let times):
      Texts.oversight.text("return.times", ["amount": LocalizedText("\(times)")])
    case .within(let limit): Texts.oversight.text("return.within", ["limit": limit.title])
    }
  }
}
