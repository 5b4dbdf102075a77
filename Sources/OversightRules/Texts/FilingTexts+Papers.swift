internal import Oversight

/// The texts of the rules about what charts and files must show.
extension Texts {
  static let paperRules = StringTable(
    [
      missingFiling, missingChartHeader, ambiguousGradeScale, missingEscalation,
    ], traditional: traditionalTitles)

  private static let missingFiling: StringTable = [
    "missing-filing.title": (
      "Missing filing",
      "应备案而未备案"
    ),
    "missing-filing.summary": (
      "A matter that is to be filed can come to its end without a filing.",
      "应当备案的事项可以不备案就办结。"
    ),
    "missing-filing.rationale": (
      """
      One matter, one filing: what is not filed cannot be looked at later by anybody who was \
      not there.
      """,
      "一事一备：没有备案的事项，不在场的人事后无从查看。"
    ),
    "missing-filing.remedy": (
      """
      File it at the step, with its papers: {write:filing-by}; or put a step that files it \
      ({write:action-file}) on every way from it.
      """,
      "在该环节备案并附材料：{write:filing-by}；或在其后每条路径上设备案环节（{write:action-file}）。"
    ),
    "missing-filing.detection": (
      """
      Looks for a run from a step of the policy (filing.filings) to an end that meets no \
      filing.
      """,
      "查找从规定所指环节（filing.filings）到办结而未经备案的走法。"
    ),
    "missing-filing.falsePositives": (
      """
      Filed by a system of its own accord: write the filing all the same, so that it is seen.
      """,
      "由系统自动备案的：仍应写明，以便查看。"
    ),
    "missing-filing.satisfied": (
      "filed",
      "已备案"
    ),
    "missing-filing.message": (
      "The matter decided at '{step}' can end without being filed: {run} ({source}).",
      "「{step}」的事项可以不备案就办结：{run}（{source}）。"
    ),
  ]

  private static let missingChartHeader: StringTable = [
    "missing-chart-header.title": (
      "Head of the chart incomplete",
      "图头信息不全"
    ),
    "missing-chart-header.summary": (
      """
      The head of the charts lacks the code of the power, its unit, or what else the policy \
      asks for.
      """,
      "两图图头缺少职权编码、承办单位等规定内容。"
    ),
    "missing-chart-header.rationale": (
      """
      A chart without a unit on it answers for nobody, and one without a code belongs to no \
      power of the list.
      """,
      "没有单位的图无人负责，没有编码的图对不上清单。"
    ),
    "missing-chart-header.remedy": (
      "Write what is lacking in the entry of the power: {write:code}, {write:body}.",
      "在职权中补上所缺内容：{write:code}、{write:body}。"
    ),
    "missing-chart-header.detection": (
      "Looks at the entry of the power for what the policy names (filing.chartHeader).",
      "按规定（filing.chartHeader）检查职权条目。"
    ),
    "missing-chart-header.falsePositives": (
      "A body whose list has no codes: take code out of filing.chartHeader.",
      "清单未编码的单位：从 filing.chartHeader 中去掉 code。"
    ),
    "missing-chart-header.satisfied": (
      "complete",
      "图头完整"
    ),
    "missing-chart-header.field.code": (
      "the code",
      "职权编码"
    ),
    "missing-chart-header.field.unit": (
      "the unit",
      "承办单位"
    ),
    "missing-chart-header.field.limit": (
      "the time limit",
      "办理时限"
    ),
    "missing-chart-header.field.supervision": (
      "the channel for complaints",
      "监督方式"
    ),
    "missing-chart-header.message": (
      "The charts of '{power}' lack in their head: {missing}.",
      "「{power}」的图头缺少：{missing}。"
    ),
  ]

  private static let ambiguousGradeScale: StringTable = [
    "ambiguous-grade-scale.title": (
      "Ambiguous grade scale",
      "风险等级标准不明"
    ),
    "ambiguous-grade-scale.summary": (
      """
      Grades of the catalogue stand on scales that contradict one another or those of the \
      office, or that have the same name or the same label twice.
      """,
      "目录中的风险等级标准相互矛盾或与本单位标准矛盾、同名不同级，或者同一标准中名称重复。"
    ),
    "ambiguous-grade-scale.rationale": (
      """
      “Level 1” is the worst in one office and the mildest in another. Who reads both charts \
      is misled, and the wrong layer supervises.
      """,
      "“一级”在有的单位最重、在有的单位最轻；同看两张图的人会被误导，监督层级也会弄错。"
    ),
    "ambiguous-grade-scale.remedy": (
      """
      Use one scale in the whole catalogue, and name it in the configuration: risk.scales.
      """,
      "全目录统一使用一个标准，并在配置中写明：risk.scales。"
    ),
    "ambiguous-grade-scale.detection": (
      """
      Collects the scales of the grades of risks, measures and posts. Two contradict one \
      another where shared labels stand in another order, or the worst of one is the mildest \
      of the other.
      """,
      "汇总风险点、措施、岗位等级所用标准；共有名称的顺序不同，或一个标准的最高级是另一个的最低级，即为矛盾。"
    ),
    "ambiguous-grade-scale.falsePositives": (
      "None known.",
      "暂无。"
    ),
    "ambiguous-grade-scale.satisfied": (
      "{scales}",
      "{scales}"
    ),
    "ambiguous-grade-scale.message": (
      """
      '{power}' grades by {scale}, and others by {other}: the same label means the opposite.
      """,
      "「{power}」采用{scale}，而另有标准{other}：同一名称含义相反。"
    ),
    "ambiguous-grade-scale.message.twice": (
      "'{power}' grades by {scale}, and another scale of the same name is {other}.",
      "「{power}」采用{scale}，而另有同名标准{other}。"
    ),
    "ambiguous-grade-scale.message.labels": (
      """
      The scale {scale}, by which '{power}' grades, has the same label twice or an empty one.
      """,
      "「{power}」采用的{scale}中有重复或空白的名称。"
    ),
  ]

  private static let missingEscalation: StringTable = [
    "missing-escalation.title": (
      "Missing escalation",
      "缺少逐级上报"
    ),
    "missing-escalation.summary": (
      """
      At a risk of the worst grade nothing goes up: no flow escalates, and nobody of the \
      leaders or of a supervising line watches.
      """,
      "最高等级风险点没有上报通道：既无上报流转，也没有领导或监督条线的监督。"
    ),
    "missing-escalation.rationale": (
      "What goes wrong there is settled among those who did it.",
      "出了问题，只在当事的人之间自行消化。"
    ),
    "missing-escalation.remedy": (
      """
      Draw the escalation: {write:escalation}; or let a leader or the discipline office watch the \
      point.
      """,
      "画出上报流转：{write:escalation}；或由领导、纪检监察机构监督该点。"
    ),
    "missing-escalation.detection": (
      """
      Looks for an escalation that a case can take from the risk on, else for a supervision of \
      the risk, its measures, its step or flow by a leader or by the discipline or audit line.
      """,
      "查找从该风险点可走到的上报流转；没有的，查找领导、纪检或审计条线对风险点、措施、环节或流转的监督。"
    ),
    "missing-escalation.falsePositives": (
      """
      Escalation by an electronic system: draw it as a supervision by the office that gets the \
      alarm, {write:automatic}.
      """,
      "由电子监察系统报警的：写成接警机构的监督，并写明 {write:automatic}。"
    ),
    "missing-escalation.satisfied": (
      "'{way}' goes up",
      "「{way}」上报"
    ),
    "missing-escalation.satisfied.watched": (
      "'{post}' watches",
      "由「{post}」监督"
    ),
    "missing-escalation.missing": (
      "the layer or line of '{post}'",
      "「{post}」的层级或条线"
    ),
    "missing-escalation.message": (
      """
      '{risk}' at '{place}' is of the worst grade, and nothing that goes wrong there comes \
      before a leader or the discipline office.
      """,
      "「{place}」的「{risk}」为最高等级，出了问题却到不了领导或纪检监察机构。"
    ),
  ]
}
