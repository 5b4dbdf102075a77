public import Oversight

extension Texts {
  /// The words that stand on charts beside those of the models.
  public static let charts = StringTable(
    [sheetWords, legendWords, riskWords, readingWords, problemWords, comparisonWords],
    traditional: traditionalChartWords)

  private static let sheetWords: StringTable = [
    "kind.flow": ("Power-operation flow chart", "行政权力运行流程图"),
    "kind.flow.internal": ("Power-operation flow chart", "权力运行流程图"),
    "kind.risk": ("Risk prevention-and-control chart", "行政权力风险防控图"),
    "kind.risk.internal": ("Risk prevention-and-control chart", "风险防控图"),
    "page": ("{kind} · page {page} of {count}", "{kind} · 第{page}页，共{count}页"),
    "connector": ("goes on at {letter}", "接连接符{letter}"),
    "edition.internal": ("{kind} (internal edition)", "{kind}（内部版）"),
    "field.category": ("Category", "类别"),
    "field.code": ("Code", "职权编码"),
    "field.version": ("Version", "版本"),
    "field.body": ("Exercising body", "行使主体"),
    "field.unit": ("Handling unit", "承办机构"),
    "field.tally": ("Risk points", "风险点"),
    "field.statutory": ("Statutory limit", "法定期限"),
    "field.promised": ("Promised limit", "承诺期限"),
    "field.enquiries": ("Enquiries", "咨询电话"),
    "field.supervision": ("Complaints", "监督投诉"),
    "value.none": ("—", "—"),
    "value.unpublished": ("not published", "未公布"),
    "sign.drawnUp": ("Drawn up", "编制"),
    "sign.examined": ("Examined", "审核"),
    "sign.approved": ("Approved", "批准"),
    "sign.seal": ("Seal", "盖章"),
    "note": (
      "Model {id}, version {version}. Both charts use these step numbers.",
      "模型 {id}，版本 {version}。本职权流程图与风险防控图的环节编号一致。"
    ),
    "note.short": ("Model {id}, version {version}", "模型 {id}，版本 {version}"),
    "note.short.noVersion": ("Model {id}, no version given", "模型 {id}，未注明版本"),
    "note.noVersion": (
      "Model {id}, no version given. Both charts use these step numbers.",
      "模型 {id}，未注明版本。本职权流程图与风险防控图的环节编号一致。"
    ),
    "summary.flow": (
      "{steps} steps of {power}, with who does them, where the work changes hands and who watches.",
      "{power}的{steps}个环节：由谁办理、在何处交接、由谁监督。"
    ),
    "highlight.title": ("Gap ({severity}): {title}", "问题（{severity}）：{title}"),
    "highlight.summary": (
      " Highlighted: {title}. {message} The run, in order: {run}.",
      "图中突出显示的问题：{title}。{message}依次经过：{run}。"
    ),
    "summary.risk": (
      "{steps} steps of {power} with {risks} risk points, their measures, posts and supervisors.",
      "{power}的{steps}个环节、{risks}个风险点，及其防控措施、责任岗位和监督主体。"
    ),
  ]

  private static let legendWords: StringTable = [
    "legend.flow": ("flow", "流转"),
    "legend.handOver": ("hand-over", "环节交接"),
    "legend.supervised": ("supervised hand-over", "有监督交接"),
    "legend.unsupervised": ("unsupervised hand-over", "无监督交接"),
    "law": ("{title}", "《{title}》"),
    "law.article": ("{title}, article {article}", "《{title}》第{article}条"),
    "law.articles": ("{title}, articles {articles}", "《{title}》第{articles}条"),
    "law.paragraph": (
      "{title}, article {article}, paragraph {paragraph}", "《{title}》第{article}条第{paragraph}款"
    ),
    "board.title": ("Powers of this unit", "职权运行公示牌"),
    "board.summary": ("Major and sensitive powers: {powers}", "重要和敏感职权 {powers} 项"),
    "board.count": ("{powers} major and sensitive powers", "重要和敏感职权 {powers} 项"),
    "board.date": ("as of {date}", "公示日期 {date}"),
    "board.column.name": ("Power", "职权名称"),
    "board.column.limits": ("Time limits", "办理期限"),
    "board.column.basis": ("Legal basis", "行使依据"),
    "board.column.conditions": ("Conditions and fee", "条件与收费"),
    "board.column.handling": ("Handled by", "承办机构"),
    "board.column.enquiries": ("Enquiries", "咨询"),
    "board.column.complaints": ("Complaints", "监督投诉"),
    "board.statutory": ("by law: {limit}", "法定：{limit}"),
    "board.promised": ("promised: {limit}", "承诺：{limit}"),
    "board.fee": ("Fee: {fee}", "收费：{fee}"),
    "board.unconfirmed": ("not confirmed", "未经确认"),
    "board.note": (
      "Each power has a flow chart and a risk prevention-and-control chart, which are published too.",
      "各项职权的运行流程图和风险防控图同时公开，请予监督。"
    ),
    "board.note.preview": (
      "Preview: powers that are marked have not been confirmed and are not published.",
      "预览：标注「未经确认」的职权尚未确认，不对外公开。"
    ),
    "board.page": ("page {page} of {count}", "第 {page} 页，共 {count} 页"),
    "legend.traffic": ("recorded cases, share late after it", "办件数、其后超期占比"),
    "traffic": ("{cases}", "{cases}"),
    "traffic.late": ("{cases}, {share}% late", "{cases}，{share}%超期"),
    "legend.doubt": ("supervision in doubt", "监督存疑"),
    "legend.return": ("return, refusal", "退回、不予办理"),
    "legend.supervision": ("supervision point", "监督点"),
    "legend.gap": ("gap", "问题"),
    "legend.run": ("where the gap runs", "问题路径"),
    "legend.order": ("order to follow", "路径次序"),
    "legend.number": ("step number", "环节编号"),
    "legend.hollow": ("no risk point", "无风险点"),
    "legend.filing": ("filing", "备案点"),
    "legend.terminator": ("start, end", "起止"),
    "legend.document": ("document", "文书"),
    "legend.decision": ("decision", "判断"),
    "legend.subProcess": ("sub-process", "既定处理"),
    "legend.bar": ("work side by side", "并行"),
    "legend.openBar": ("one or more", "一项或多项"),
    "legend.connector": ("goes on there", "接续处"),
    "tag.preventive": ("P", "预"),
    "tag.detective": ("D", "发"),
    "tag.corrective": ("C", "纠"),
    "tag.receipt": ("R", "签"),
    "legend.receipt": ("Signed receipt", "签收"),
    "lane.supervision": ("Supervision", "监督"),
    "lane.none": ("No post is named", "未指明岗位"),
    "lane.supervisors": ("{count} posts", "{count} 个岗位"),
    "note.publicity": ("publicised {limit}", "公示 {limit}"),
    "note.together": ("with {posts}", "会同{posts}"),
    "tag.filing": ("F", "备"),
  ]

  private static let riskWords: StringTable = [
    "column.step": ("Step", "环节"),
    "column.grade": ("Grade", "风险等级"),
    "column.risk": ("Risk point", "风险点"),
    "column.measures": ("Control measures", "防控措施"),
    "column.responsible": ("Post", "责任岗位"),
    "column.supervisors": ("Supervisor", "监督主体"),
    "grade.none": ("ungraded", "未定级"),
    "risk.onFlow": ("On the way to {step}", "流转至{step}"),
    "risk.onHandOver": ("Hand-over to {step}", "交接至{step}"),
    "step.numbered": ("{number} {name}", "{number} {name}"),
    "separator.names": (", ", "、"),
    "separator.channels": ("; ", "；"),
  ]

  private static let problemWords: StringTable = [
    "problem.graphviz": (
      "the chart cannot be drawn: Graphviz says '{detail}'. Report the model and this message",
      "无法绘图：Graphviz 报告「{detail}」。请将模型与此信息一并上报"
    ),
    "problem.noGraphviz": (
      "the chart cannot be drawn: Graphviz does not start ('{detail}'). Install graphviz with its "
        + "plug-ins and run 'dot -c'",
      "无法绘图：Graphviz 无法启动（「{detail}」）。请安装 graphviz 及其插件，并运行 dot -c"
    ),
    "problem.longText": (
      "'{element}' has a text of {length} characters, and no chart has room for more than {most}; "
        + "shorten it, and put the rest into a document",
      "「{element}」的文字有 {length} 个字符，图上最多容纳 {most} 个；请缩短，其余写入文件"
    ),
    "problem.task": (
      "the chart cannot be drawn: what was asked for did not arrive whole",
      "无法绘图：绘图任务未完整送达"
    ),
    "problem.answer": (
      "the chart cannot be drawn: what came back is not a whole chart",
      "无法绘图：返回的图不完整"
    ),
  ]
}
