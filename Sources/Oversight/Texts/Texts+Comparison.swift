extension Texts {
  /// What a change is, and what it means.
  static let comparison: StringTable = [
    "weight.worse": ("worse", "监督减弱"),
    "weight.neutral": ("note", "须注意"),
    "weight.better": ("better", "监督加强"),
    "change.added": ("added", "新增"),
    "change.removed": ("removed", "删除"),
    "change.changed": ("changed", "更改"),
    "change.renamed": ("renamed", "改编号"),
    "subject.power": ("power", "职权"),
    "subject.subItem": ("sub-item", "子项"),
    "subject.limit": ("time limit", "时限"),
    "subject.post": ("post", "岗位"),
    "subject.step": ("step", "环节"),
    "subject.performer": ("performer", "办理岗位"),
    "subject.flow": ("flow", "流转"),
    "subject.receipt": ("receipt", "签收"),
    "subject.handOver": ("hand-over", "交接"),
    "subject.risk": ("risk", "风险点"),
    "subject.grade": ("grade", "风险等级"),
    "subject.owner": ("owner", "责任人"),
    "subject.measure": ("measure", "防控措施"),
    "subject.supervision": ("supervision", "监督"),
    "subject.filing": ("filing", "备案"),
    "subject.field": ("entry", "内容"),
    "thing.risk": ("'{risk}' at '{place}'", "「{place}」的风险点「{risk}」"),
    "thing.measure": ("the measure '{measure}'", "防控措施「{measure}」"),
    "value.yes": ("yes", "是"),
    "value.no": ("no", "否"),
    "value.part": ("{key}: {value}", "{key}：{value}"),
    "fault.deadlock": ("a case can get stuck", "事项可能卡住"),
    "fault.livelock": ("a case can go round for ever", "事项可能循环不止"),
    "fault.lackOfSynchronisation": (
      "a step can be done twice at once", "同一环节可能同时办理两次"
    ),
    "fault.improperCompletion": (
      "a case can end while work goes on", "事项办结时可能仍有环节在办"
    ),
    "fault.deadNode": ("no case ever comes to some step", "有环节永远办不到"),
    "fault.structural": (
      "the ways that part and meet do not fit together", "分支与汇合不相配"
    ),
    "consequence.soundnessLost": (
      "Cases no longer always come to a proper end: {fault}. So nobody can say any more what goes "
        + "past those who watch.",
      "流程不再保证正常办结：{fault}；因此无法再判断有无监督。"
    ),
    "consequence.soundnessGained": (
      "Cases always come to a proper end now; before, {fault}.", "流程现已保证正常办结；原先{fault}。"
    ),
    "consequence.handOverUncovered": (
      "The hand-over '{source}' → '{target}' has lost its only supervision: nobody independent "
        + "watches it or signs for it now.",
      "交接「{source}」→「{target}」失去了唯一的监督：现已无独立岗位监督或签收。"
    ),
    "consequence.handOverCovered": (
      "The hand-over '{source}' → '{target}' is watched now; before, nobody independent did.",
      "交接「{source}」→「{target}」现有独立监督，原先没有。"
    ),
    "consequence.unwatchedHandOverAdded": (
      "Work changes hands anew between '{source}' and '{target}', and nobody independent watches.",
      "「{source}」与「{target}」之间新增交接，且无独立监督。"
    ),
    "consequence.unwatchedHandOverRemoved": (
      "The unwatched hand-over '{source}' → '{target}' is gone.",
      "无监督的交接「{source}」→「{target}」已不存在。"
    ),
    "consequence.fewerPersons": (
      "Fewer persons can carry a case to its end alone: {old} before, {new} now ({posts}).",
      "可全程单独办成一件事项的最少人数由 {old} 人降为 {new} 人（{posts}）。"
    ),
    "consequence.morePersons": (
      "It takes more persons to carry a case to its end alone: {old} before ({posts}), {new} now.",
      "可全程单独办成一件事项的最少人数由 {old} 人（{posts}）升为 {new} 人。"
    ),
    "consequence.fewerPersonsAtWorstGrade": (
      "Fewer persons can carry a case past a risk of the worst grade alone: {old} before, {new} now "
        + "({posts}).",
      "可单独办成涉及最高等级风险事项的最少人数由 {old} 人降为 {new} 人（{posts}）。"
    ),
    "consequence.morePersonsAtWorstGrade": (
      "It takes more persons to carry a case past a risk of the worst grade alone: {old} before "
        + "({posts}), {new} now.",
      "可单独办成涉及最高等级风险事项的最少人数由 {old} 人（{posts}）升为 {new} 人。"
    ),
    "consequence.riskOpened": (
      "The risk {risk} is open to the end now: a case can go {run} and meet nobody independent.",
      "{risk}现可一路无人监督直至办结：{run}。"
    ),
    "consequence.riskClosed": (
      "The risk {risk} is closed now: before, a case could go {run} and meet nobody independent.",
      "{risk}现已封住；原先可一路无人监督：{run}。"
    ),
    "consequence.stepUnwatched": (
      "The step '{step}' has lost its only supervision.", "环节「{step}」失去了唯一的监督。"
    ),
    "consequence.stepWatched": (
      "The step '{step}' is supervised now; before, it was not.", "环节「{step}」现有监督，原先没有。"
    ),
    "consequence.independenceLost": (
      "'{post}', who supervises '{target}', is no longer independent: the post takes part there or "
        + "reports to somebody who does.",
      "监督「{target}」的「{post}」不再独立：该岗位参与其中，或对参与者负责。"
    ),
    "consequence.independenceGained": (
      "'{post}', who supervises '{target}', is independent now; before, the post took part there or "
        + "reported to somebody who did.",
      "监督「{target}」的「{post}」现已独立；原先参与其中，或对参与者负责。"
    ),
    "consequence.riskDropped": (
      "The risk {risk} is no longer listed, though its place is still there.",
      "{risk}不再列出，而其所在之处仍在。"
    ),
    "consequence.riskRecognised": (
      "The risk {risk} is listed now; its place was there before.", "新列出{risk}，其所在之处原已存在。"
    ),
    "consequence.gradeRemoved": (
      "The risk {risk} has no grade any more; it was {old}.", "{risk}不再定级，原为「{old}」。"
    ),
    "consequence.gradeGiven": (
      "The risk {risk} is graded now: {new}.", "{risk}现已定级：「{new}」。"
    ),
    "consequence.gradeLowered": (
      "The risk {risk} is graded {new} instead of {old}, without a new measure against it.",
      "{risk}由「{old}」降为「{new}」，而未新增防控措施。"
    ),
    "consequence.gradeRaised": (
      "The risk {risk} is graded {new} instead of {old}, with all measures kept.",
      "{risk}由「{old}」升为「{new}」，防控措施均保留。"
    ),
    "consequence.measuresLost": (
      "Nothing is done any more against the risk {risk}: its last measure is gone.",
      "{risk}已无任何防控措施。"
    ),
    "consequence.measuresGained": (
      "Something is done now against the risk {risk}: it has its first measure.",
      "{risk}现有防控措施，原先没有。"
    ),
    "consequence.ownerLost": (
      "Nobody answers any more for {thing}.", "{thing}已无责任人。"
    ),
    "consequence.ownerNamed": (
      "Somebody answers now for {thing}.", "{thing}现有责任人，原先没有。"
    ),
    "consequence.receiptLost": (
      "What passes between the office and the party at '{source}' → '{target}' is no longer signed "
        + "for by the side that receives it.",
      "「{source}」→「{target}」处与当事人之间的材料不再由接收一方签收。"
    ),
    "consequence.receiptGiven": (
      "What passes between the office and the party at '{source}' → '{target}' is signed for now by "
        + "the side that receives it.",
      "「{source}」→「{target}」处与当事人之间的材料现由接收一方签收。"
    ),
    "consequence.filingDropped": (
      "The filing at '{step}' (with: {receiver}) is no longer asked for.",
      "不再要求「{step}」备案（受理单位：{receiver}）。"
    ),
    "consequence.filingAdded": (
      "A filing at '{step}' (with: {receiver}) is asked for now.",
      "新增「{step}」备案要求（受理单位：{receiver}）。"
    ),
    "consequence.limitExceeded": (
      "A case can take longer than the {limit} allows: longest run {old} before, {new} now; limit "
        + "{oldLimit} before, {newLimit} now.",
      "最长用时超过{limit}：最长用时由{old}变为{new}，时限由{oldLimit}变为{newLimit}。"
    ),
    "consequence.limitKept": (
      "No case takes longer than the {limit} allows: longest run {old} before, {new} now; limit "
        + "{oldLimit} before, {newLimit} now.",
      "最长用时已不超过{limit}：最长用时由{old}变为{new}，时限由{oldLimit}变为{newLimit}。"
    ),
    "consequence.runLonger": (
      "The longest run is still further over the {limit} ({newLimit}): {old} before, {new} now.",
      "最长用时超过{limit}（{newLimit}）更多：由{old}变为{new}。"
    ),
    "consequence.runShorter": (
      "The longest run is less far over the {limit} ({newLimit}): {old} before, {new} now.",
      "最长用时超过{limit}（{newLimit}）有所减少：由{old}变为{new}。"
    ),
    "consequence.complaintsLost": (
      "The public has no address for complaints any more.", "已无监督投诉渠道。"
    ),
    "consequence.complaintsGained": (
      "The public has an address for complaints now.", "现有监督投诉渠道，原先没有。"
    ),
    "consequence.reviewDue": (
      "The power is published and has changed: its review must be reopened, and what is published "
        + "must be replaced.",
      "该职权已公布而内容有变：须重新审核，并更新公布内容。"
    ),
  ]

  /// What the keys of the canonical form are called.
  static let fields: StringTable = [
    "field.id": ("id", "编号"),
    "field.name": ("name", "名称"),
    "field.category": ("category", "类别"),
    "field.code": ("code", "编码"),
    "field.fields": ("fields", "领域"),
    "field.major": ("major power", "重大职权"),
    "field.initiation": ("how a case begins", "启动方式"),
    "field.basis": ("legal basis", "法定依据"),
    "field.rules": ("rule documents", "制度"),
    "field.rule": ("rule document", "制度"),
    "field.accountability": ("accountability", "追责情形"),
    "field.body": ("body", "行使主体"),
    "field.handlingUnit": ("handling unit", "承办机构"),
    "field.level": ("level", "层级"),
    "field.statutory": ("statutory limit", "法定时限"),
    "field.promised": ("promised limit", "承诺时限"),
    "field.fee": ("fee", "收费"),
    "field.conditions": ("conditions", "办理条件"),
    "field.materials": ("materials", "材料"),
    "field.enquiries": ("enquiries", "咨询方式"),
    "field.supervision": ("complaints", "监督投诉渠道"),
    "field.audience": ("who may read it", "公开范围"),
    "field.status": ("status", "状态"),
    "field.history": ("history", "办理经过"),
    "field.hearingClass": ("right to a hearing", "听证权利"),
    "field.listedOn": ("day of listing", "列入日期"),
    "field.reviewedOn": ("day of review", "审核日期"),
    "field.publishedOn": ("day of publication", "公布日期"),
    "field.reviewInterval": ("interval of reviews", "复查周期"),
    "field.publications": ("publications", "公开情况"),
    "field.origin": ("template", "所用模板"),
    "field.version": ("version", "版本"),
    "field.versionDate": ("day of the version", "版本日期"),
    "field.layer": ("layer", "层级"),
    "field.unit": ("unit", "机构"),
    "field.line": ("supervision line", "监督条线"),
    "field.grade": ("grade", "等级"),
    "field.identity": ("identity", "同一岗位标识"),
    "field.reportsTo": ("reports to", "对谁负责"),
    "field.undescribed": ("declared only", "仅作声明"),
    "field.kind": ("kind", "种类"),
    "field.outcome": ("outcome", "办理结果"),
    "field.process": ("power called", "引用职权"),
    "field.action": ("action", "环节动作"),
    "field.otherActions": ("what else is done here", "同时办理的事项"),
    "field.outline": ("without supervision data", "未录入监督数据"),
    "field.joint": ("handled jointly", "联合办理"),
    "field.decisive": ("power is used here", "行使权力"),
    "field.performers": ("performers", "办理岗位"),
    "field.anyPerformer": ("any one performer suffices", "任一岗位可办"),
    "field.limit": ("time limit", "时限"),
    "field.limitNote": ("time limit in words", "时限说明"),
    "field.matter": ("major matter", "三重一大"),
    "field.discretion": ("discretion", "裁量"),
    "field.recusal": ("recusal", "回避"),
    "field.records": ("records", "记录方式"),
    "field.documents": ("documents issued", "文书"),
    "field.meeting": ("meeting", "会议"),
    "field.publicity": ("publicity", "公示"),
    "field.clock": ("clock of the case", "计时"),
    "field.review": ("risk review", "风险审核"),
    "field.formerIDs": ("former ids", "曾用编号"),
    "field.from": ("from", "来自"),
    "field.to": ("to", "去往"),
    "field.returnLimit": ("limit of returns", "退回限制"),
    "field.condition": ("condition", "条件"),
    "field.range": ("range", "范围"),
    "field.extension": ("extends the limit", "延长时限"),
    "field.approver": ("approved by", "批准岗位"),
    "field.receipt": ("receipt", "签收"),
    "field.manifestation": ("manifestation", "表现形式"),
    "field.class": ("class", "风险类别"),
    "field.outcomes": ("bites at", "作用于"),
    "field.responsible": ("owner", "责任人"),
    "field.text": ("text", "内容"),
    "field.type": ("type", "类型"),
    "field.mode": ("mode", "方式"),
    "field.isKey": ("key measure", "关键措施"),
    "field.objective": ("objective", "目标"),
    "field.frequency": ("frequency", "频次"),
    "field.indicator": ("indicator", "监测指标"),
    "field.evidence": ("evidence", "留痕"),
    "field.frameworks": ("frameworks", "对应标准"),
    "field.residual": ("residual grade", "剩余等级"),
    "field.risks": ("against", "针对"),
    "field.actsAt": ("acts at", "作用环节"),
    "field.post": ("post", "岗位"),
    "field.phase": ("phase", "阶段"),
    "field.steps": ("steps", "环节"),
    "field.offset": ("due", "期限"),
    "field.filingClass": ("class of filing", "备案类别"),
    "field.receiver": ("receiver", "受理单位"),
    "field.senders": ("senders", "移交环节"),
    "field.outsideParty": ("with an outside party", "涉及当事人"),
    "field.count": ("officers", "人数"),
    "field.copies": ("copies", "份数"),
    "field.isSecret": ("secret", "涉密"),
    "field.article": ("article", "条"),
    "field.paragraph": ("paragraph", "款"),
    "field.subItems": ("sub-items", "子项"),
  ]
}
