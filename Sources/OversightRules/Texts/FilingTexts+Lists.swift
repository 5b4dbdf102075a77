internal import Oversight

/// The texts of the rules about filings, lists and publication.
extension Texts {
  static let listRules = StringTable([
    missingFiling, powerWithoutProcess, processOutsideCatalogue, staleProcess, unpublishedPower,
    missingChartHeader, ambiguousGradeScale, missingEscalation,
  ])

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
      File it at the step, with its papers: filing(.after, .workingDays(3), to: .office, by: \
      .clerk), or put a step with the action .file on every way from it.
      """,
      """
      在该环节备案并附材料：filing(.after, .workingDays(3), to: .office, by: .clerk)，或在其后每条路径上设 .file 环节。
      """
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

  private static let powerWithoutProcess: StringTable = [
    "power-without-process.title": (
      "Power without process",
      "职权无流程或无风险防控"
    ),
    "power-without-process.summary": (
      """
      A power of the list has no process, or a process in which nobody looked for risks, so \
      that one of its two charts is missing.
      """,
      "清单中的职权没有流程，或者流程没有排查过风险，两图不全。"
    ),
    "power-without-process.rationale": (
      "A power without charts is exercised all the same, only in the dark.",
      "没有流程图的职权照样在行使，只是谁也看不见。"
    ),
    "power-without-process.remedy": (
      """
      Describe how it is exercised and where it can go wrong; where nothing can, have that \
      signed: reviewed(…, foundNoRisk: true).
      """,
      "写明如何行使、哪里可能出问题；确无风险的，由人签认：reviewed(…, foundNoRisk: true)。"
    ),
    "power-without-process.detection": (
      """
      Looks for described steps, for risks, and for reviews that found none. Repealed powers \
      need no charts.
      """,
      "检查是否有已描述的环节、风险点或无风险的评审记录；已废止的职权除外。"
    ),
    "power-without-process.falsePositives": (
      """
      A list that is being taken stock of: ignore the rule until the processes are written.
      """,
      "正在厘权的清单：流程写成之前可先关闭本规则。"
    ),
    "power-without-process.satisfied": (
      "both charts",
      "两图齐全"
    ),
    "power-without-process.message": (
      "'{power}' is on the list and has no process: neither chart can be drawn.",
      "「{power}」已列入清单却没有流程：两张图都画不出来。"
    ),
    "power-without-process.message.risks": (
      """
      '{power}' has a process in which nobody looked for risks: its risk chart is empty.
      """,
      "「{power}」的流程没有排查过风险：风险防控图是空的。"
    ),
  ]

  private static let processOutsideCatalogue: StringTable = [
    "process-outside-catalogue.title": (
      "Process outside the catalogue",
      "清单之外的职权"
    ),
    "process-outside-catalogue.summary": (
      """
      A power has a process although it is repealed, or not on the list on the day of the \
      check.
      """,
      "职权已废止，或在检查之日未列入清单，却仍有运行流程。"
    ),
    "process-outside-catalogue.rationale": (
      """
      No power outside the list: a process for one that has no place there is a licence that \
      somebody gave himself.
      """,
      "清单之外无职权：不在清单上的流程，等于自己给自己授权。"
    ),
    "process-outside-catalogue.remedy": (
      """
      Put the power on the list and write when: listedOn: "2026-01-05". Take out what is \
      repealed.
      """,
      """
      将职权列入清单并写明日期：listedOn: "2026-01-05"；已废止的应删除流程。
      """
    ),
    "process-outside-catalogue.detection": (
      """
      A power that is confirmed or published needs the day of its listing, which must have \
      come; a repealed one must have no process. Drafts are left alone.
      """,
      "已确认或已公布的职权须有不晚于检查日的列入日期；已废止的不得有流程；草稿不检查。"
    ),
    "process-outside-catalogue.falsePositives": (
      "A repealed power whose last cases run out: waive it until they have.",
      "废止前受理、尚未办结的：可豁免至办结。"
    ),
    "process-outside-catalogue.satisfied": (
      "on the list since {day}",
      "自{day}起列入清单"
    ),
    "process-outside-catalogue.message": (
      "'{power}' is in force, and nothing says since when it is on the list.",
      "「{power}」已生效，却没有写明何时列入清单。"
    ),
    "process-outside-catalogue.message.repealed": (
      "'{power}' is repealed and still has a process by which it can be exercised.",
      "「{power}」已废止，却仍有可供行使的流程。"
    ),
    "process-outside-catalogue.message.early": (
      "'{power}' comes on the list only on {day} and has a process already in use.",
      "「{power}」{day}才列入清单，却已有运行流程。"
    ),
  ]

  private static let staleProcess: StringTable = [
    "stale-process.title": (
      "Stale process",
      "流程未随法规更新"
    ),
    "stale-process.summary": (
      """
      A provision came into force after the version of the model, and the time to follow it \
      has run out.
      """,
      "依据的规定在流程版本之后施行，更新期限已过。"
    ),
    "stale-process.rationale": (
      """
      A chart of the old law tells the public the wrong conditions and the office the wrong \
      ones to ask for.
      """,
      "按旧法画的图，会让群众看到、让单位执行错误的条件。"
    ),
    "stale-process.remedy": (
      """
      Look through the process with the new provision and give the model a new version: \
      version: "…", versionDate: "…".
      """,
      """
      按新规定核对流程并更新版本：version: "…", versionDate: "…"。
      """
    ),
    "stale-process.detection": (
      """
      Compares the day from which the youngest provision of the power and its steps is valid \
      (validFrom) with the day of the version (versionDate); filing.updateWithin says how long \
      a change may take.
      """,
      "比较职权及各环节最新依据的施行日（validFrom）与流程版本日（versionDate），更新期限见 filing.updateWithin。"
    ),
    "stale-process.falsePositives": (
      """
      The new provision changes nothing here: a new version with the same content says so.
      """,
      "新规定不影响本流程的：以内容不变的新版本表明已核对。"
    ),
    "stale-process.satisfied": (
      "version of {version}, '{law}' of {day}",
      "版本{version}，《{law}》{day}施行"
    ),
    "stale-process.missing": (
      "the day of the version of '{power}'",
      "「{power}」的版本日期"
    ),
    "stale-process.message": (
      """
      '{power}' is the version of {version}; '{law}' is in force since {day}, and the model \
      should have followed by {due}.
      """,
      "「{power}」为{version}版本，而《{law}》自{day}施行，应于{due}前更新。"
    ),
  ]

  private static let unpublishedPower: StringTable = [
    "unpublished-power.title": (
      "Power not published",
      "职权未公开"
    ),
    "unpublished-power.summary": (
      """
      A power that the public may read about has been confirmed or changed, and its charts \
      have not been shown in time.
      """,
      "面向社会的职权已确认或已变更，却未按期公开两图。"
    ),
    "unpublished-power.rationale": (
      "Who does not know the conditions pays somebody who does.",
      "不知道办理条件的人，只好花钱找知道的人。"
    ),
    "unpublished-power.remedy": (
      """
      Publish the charts and write it: publishedOn: "…" or publications: [Publication(.charts, \
      place: "…", from: "…")].
      """,
      """
      公开两图并写明：publishedOn: "…" 或 publications: [Publication(.charts, place: "…", from: "…")]。
      """
    ),
    "unpublished-power.detection": (
      """
      Of public powers that are confirmed or published: the last day on which charts were \
      shown, against the day of the version or of the confirmation, and filing.publishWithin.
      """,
      "对已确认或已公布的公开职权，将两图最近公开日与版本日或确认日比较，期限见 filing.publishWithin。"
    ),
    "unpublished-power.falsePositives": (
      """
      A power that must not be shown: audience: .internal, with the reason in its history.
      """,
      "依法不公开的：audience: .internal，并在历史中写明理由。"
    ),
    "unpublished-power.satisfied": (
      "shown on {day}",
      "{day}公开"
    ),
    "unpublished-power.satisfied.waiting": (
      "there is still time",
      "尚在期限内"
    ),
    "unpublished-power.missing": (
      """
      the day on which the charts of '{power}' were shown, or on which it was confirmed
      """,
      "「{power}」两图的公开日期或确认日期"
    ),
    "unpublished-power.message": (
      "'{power}' is confirmed since {since} and was to be shown to the public by {due}.",
      "「{power}」{since}已确认，应于{due}前公开。"
    ),
    "unpublished-power.message.changed": (
      """
      The public still sees '{power}' of {day}; it changed on {since} and was to be shown anew \
      by {due}.
      """,
      "公众看到的仍是{day}的「{power}」；它已于{since}变更，应于{due}前重新公开。"
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
      """
      Write them in the entry of the power: code: "…", body: "…".
      """,
      """
      在职权中写明：code: "…", body: "…"。
      """
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
      Draw the escalation: branch("…", to: .leaderStep, .escalation), or let a leader or the \
      discipline office watch the point.
      """,
      """
      画出上报流转：branch("…", to: .leaderStep, .escalation)，或由领导、纪检监察机构监督该点。
      """
    ),
    "missing-escalation.detection": (
      """
      Looks for a flow of the kind .escalation that a case can take from the risk on, else for \
      a supervision of the risk, its measures, its step or flow by a leader or by the \
      discipline or audit line.
      """,
      "查找从该风险点可走到的 .escalation 流转；没有的，查找领导、纪检或审计条线对风险点、措施、环节或流转的监督。"
    ),
    "missing-escalation.falsePositives": (
      """
      Escalation by an electronic system: draw it as a supervision with mode .automatic by the \
      office that gets the alarm.
      """,
      "由电子监察系统报警的：写成接警机构的 .automatic 监督。"
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
