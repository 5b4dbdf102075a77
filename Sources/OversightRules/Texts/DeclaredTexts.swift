internal import Oversight

extension Texts {
  /// What is said of rules that a file declares, and of what elements can have.
  static let declared = StringTable([declaredParts, declaredAttributes])

  private static let declaredParts: StringTable = [
    "declared.summary": ("Something must be written here: {list}.", "应写明{list}。"),
    "declared.message": ("'{element}' lacks: {missing}.", "「{element}」缺少：{missing}。"),
    "declared.remedy": ("Write what is missing: {missing}.", "请补充：{missing}。"),
    "declared.detection": (
      """
      Declared in a configuration: looks at every element that its conditions name for {list}. A \
      supervision counts where whoever watches is independent.
      """,
      "由配置文件声明：逐一检查符合条件的要素有无{list}。监督须由独立的岗位实施方可计入。"
    ),
    "declared.falsePositives": (
      "Where it does not fit: state narrower conditions under 'where'.",
      "不适用的情形：请在 where 中缩小范围。"
    ),
    "declared.has": ("there are {list}", "已写明{list}"),
    "declared.missing-layer": ("the layer of '{post}'", "「{post}」的层级"),
  ]

  private static let declaredAttributes: StringTable = [
    "declared.accountability": ("when somebody is held to account", "追责情形"),
    "declared.basis": ("legal basis", "法定依据"),
    "declared.benchmark": ("benchmark of discretion", "裁量基准"),
    "declared.body": ("body", "行使主体"),
    "declared.class": ("class of the risk", "风险类别"),
    "declared.code": ("code", "职权编码"),
    "declared.condition": ("condition", "流转条件"),
    "declared.conditions": ("conditions", "办理条件"),
    "declared.document": ("paper that is issued", "文书"),
    "declared.enquiry": ("place for enquiries", "咨询渠道"),
    "declared.evidence": ("evidence", "留痕"),
    "declared.filing": ("filing", "备案"),
    "declared.frequency": ("frequency", "频次"),
    "declared.grade": ("grade", "风险等级"),
    "declared.handlingUnit": ("handling unit", "承办机构"),
    "declared.indicator": ("indicator", "监测指标"),
    "declared.layer": ("layer", "层级"),
    "declared.limit": ("time limit", "时限"),
    "declared.material": ("material", "备案材料"),
    "declared.materials": ("materials", "申请材料"),
    "declared.matter": ("matter of collective decision", "三重一大事项类别"),
    "declared.measure": ("control measure", "防控措施"),
    "declared.meeting": ("rules of the meeting", "会议规则"),
    "declared.name": ("name", "名称"),
    "declared.objective": ("objective", "防控目标"),
    "declared.owner": ("owner", "责任人"),
    "declared.performer": ("performer", "办理岗位"),
    "declared.phase": ("phase", "监督阶段"),
    "declared.publication": ("publication", "公开情况"),
    "declared.publicity": ("time of publicity", "公示期"),
    "declared.receipt": ("receipt", "签收"),
    "declared.receiver": ("receiver", "备案机关"),
    "declared.record": ("record", "记录"),
    "declared.recusal": ("recusal", "回避"),
    "declared.residual": ("residual grade", "剩余风险等级"),
    "declared.review": ("review", "审查"),
    "declared.risk": ("risk point", "风险点"),
    "declared.rule": ("rule document", "制度文件"),
    "declared.superior": ("superior", "上级岗位"),
    "declared.supervision": ("supervision", "监督"),
    "declared.type": ("type of the measure", "措施类型"),
    "declared.unit": ("unit", "所属机构"),
  ]
}
