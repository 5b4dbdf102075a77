package import Oversight

extension Texts {
  /// What the supervision of cases prints.
  package static let monitor = StringTable([
    monitorHelp, logs, caseRules, caseFindings, caseReports,
  ])

  private static let logs: StringTable = [
    "log.empty": ("the file has no rows", "文件中没有任何行"),
    "log.no-events": ("the log has no events", "日志中没有事件"),
    "log.no-filings": (
      "the register has no filing of '{power}' that says that a step was done",
      "登记簿中没有表明「{power}」某环节已办理的备案"
    ),
    "log.no-column": (
      "there is no column '{column}' in the headings {found}; name it in a mapping, under "
        + "columns: {key}",
      "表头（{found}）中没有「{column}」一列；请在映射文件的 columns: {key} 中指明"
    ),
    "log.no-value": ("the event has no value for '{column}'", "该事件缺少「{column}」"),
    "log.twice": (
      "two columns have the heading '{heading}', and one of them would be read as {key}; give one of "
        + "them another",
      "有两列的表头都是「{heading}」，无法确定哪一列是 {key}；请改动其中一个"
    ),
    "log.not-a-time": (
      "'{word}' is no time such as 2026-03-02 08:30", "「{word}」不是时间，应如 2026-03-02 08:30"
    ),
    "log.not-xes": (
      "the file is XML and no log in XES: its root is no 'log'", "文件是 XML，但不是 XES 日志：根元素不是 log"
    ),
    "log.doctype": (
      "the file declares a document type, which is not read; take the declaration out",
      "文件含有文档类型声明，不予读取，请删去"
    ),
    "log.not-well-formed": ("the XML is not well-formed here", "此处 XML 格式有误"),
    "log.unfinished": (
      "the file ends before all elements are closed; was it cut off?",
      "元素尚未全部闭合，文件便已结束；文件是否不完整？"
    ),
    "mapping.not-an-id": (
      "the id of a step or the address of a supervision is expected here",
      "此处应为环节的编号或监督的路径"
    ),
    "mapping.no-element": (
      "the power has no step or supervision '{word}'{hint}", "该职权没有环节或监督「{word}」{hint}"
    ),
    "failure.which-power": (
      "say by --power which one of these the log is about: {powers}",
      "请用 --power 指明日志所属的职权：{powers}"
    ),
    "failure.no-case": ("the log has no case '{case}'{hint}", "日志中没有案件「{case}」{hint}"),
    "failure.nothing-known": (
      "{log}: no event is a step of {power}; the log has {names}. Say in a mapping, under events, "
        + "which is which",
      "{log}：没有一个事件是「{power}」的环节；日志中有 {names}。请在映射文件的 events 中对应"
    ),
  ]

  private static let monitorHelp: StringTable = [
    "help.supervise": (
      "Looks at cases as they were recorded, against the process of their power.",
      "对照职权流程检查实际办件。"
    ),
    "help.supervise.discussion": (
      "Events are steps by id, by name, or as a mapping says. Each case is replayed exactly; where "
        + "it does not fit, an optimal alignment says how it differs, at one for each skipped or "
        + "inserted step.",
      "事件按编号、名称或映射文件对应环节。每个案件都精确重演；不符之处由最优对齐给出，缺一环节或多一环节各计一。"
    ),
    "help.option.log": (
      "The log: a table in CSV or XLSX, a file in XES, or a filing register.",
      "日志：CSV 或 XLSX 表格、XES 文件，或备案登记簿。"
    ),
    "help.option.power-of-log": (
      "The power that the log is about, where there are several.", "日志所属的职权（有多项时）。"
    ),
    "help.option.case": ("Walks through this case.", "逐步展示该案件。"),
    "help.option.mapping": (
      "Which columns and events are which (columns, events, levels).",
      "列、事件与级别的对应（columns、events、levels）。"
    ),
    "help.option.staffing": (
      "Who holds which post: a table with post, person, from, to.",
      "岗位人员表：岗位、人员、起、止。"
    ),
    "help.option.format-of-log": ("The form of the answer.", "输出形式。"),
    "help.option.register-of-log": (
      "The filing register: filings whose matter names the case.", "备案登记簿：按事项名称中的案件编号对应。"
    ),
    "help.option.fail-on-level": (
      "From which level on findings make the command fail.", "从哪一级起命令以状态 1 结束。"
    ),
    "help.option.quiet-log": ("Prints findings only.", "只输出发现的问题。"),
  ]

  private static let caseRules: StringTable = [
    "rule.case-skipped-step": ("A step was skipped", "跳过环节"),
    "rule.case-step-order": ("Steps out of order", "环节次序有误"),
    "rule.case-unexpected-step": ("A step that has no place there", "环节不应在此出现"),
    "rule.case-unknown-step": ("A step that the process does not have", "流程中没有的环节"),
    "rule.case-performer": ("Done by somebody without the post", "办理人不任该岗位"),
    "rule.case-officers": ("Fewer officers than the step takes", "办理人数不足"),
    "rule.case-four-eyes": ("One person did the work of two posts", "一人办理应由两岗办理的环节"),
    "rule.case-four-eyes-unknown": ("Whether two persons did it is unknown", "是否由两人办理不明"),
    "rule.case-return": ("Sent back too often or too late", "退回次数过多或退回过迟"),
    "rule.case-step-late": ("A step took longer than its limit", "环节超时"),
    "rule.case-late": ("A case took longer than its limit", "案件超期"),
    "rule.case-due-soon": ("A limit is near", "即将到期"),
    "rule.case-supervision": ("Supervision that no event shows", "没有事件表明进行过监督"),
    "rule.case-filing-missing": ("A filing is missing", "应备案而未备案"),
    "rule.case-filing-late": ("A filing was late", "备案逾期"),
    "rule.case-unfinished": ("A case has not come to an end", "案件未办结"),
    "rule.case-undetermined": ("Whether a case fits cannot be said", "无法判定案件是否相符"),
  ]

  private static let caseFindings: StringTable = [
    "case-skipped-step": ("'{step}' was skipped", "跳过了环节「{step}」"),
    "case-step-order": (
      "out of order: '{first}' was recorded before '{second}'", "次序有误：「{first}」先于「{second}」"
    ),
    "case-unexpected-step": (
      "'{event}' has no place here: the process does not have it at this point, or not so often",
      "「{event}」不应在此出现：流程此处没有该环节，或没有这么多次"
    ),
    "case-unknown-step": (
      "the process has no step '{event}'", "流程中没有环节「{event}」"
    ),
    "case-performer": (
      "'{step}' was done by {performer}, who did not hold the post ({posts}) then",
      "环节「{step}」由 {performer} 办理，而其当时不任该岗位（{posts}）"
    ),
    "case-officers": (
      "'{step}' takes {needed} officers; recorded: {performer}",
      "环节「{step}」须由 {needed} 人办理，记录的办理人为 {performer}"
    ),
    "case-four-eyes": (
      "{performer} did both '{sender}' and '{step}', which different posts should do",
      "{performer} 一人办理了应由不同岗位办理的「{sender}」和「{step}」"
    ),
    "case-four-eyes-unknown": (
      "whether different persons did '{sender}' and '{step}' is not recorded",
      "「{sender}」与「{step}」是否由不同人员办理，未见记录"
    ),
    "case-return": (
      "'{step}' sent the case back {what}; the process allows: {limit}",
      "环节「{step}」{what}退回案件，流程规定：{limit}"
    ),
    "return.count": ("{count} times", "{count} 次"),
    "return.late": ("{taken} after it had come", "收到 {taken}后"),
    "case-step-late": (
      "'{step}' took {taken}, more than its limit of {limit}", "环节「{step}」用时 {taken}，超过时限 {limit}"
    ),
    "case-late": (
      "the case took {taken}, more than its limit of {limit}", "案件用时 {taken}，超过办理时限 {limit}"
    ),
    "case-due-soon": (
      "{taken} of {limit} are gone", "时限 {limit}，已用 {taken}，即将到期"
    ),
    "case-supervision": (
      "'{step}' was done, and no event shows the supervision by {post}",
      "环节「{step}」已办理，而没有事件表明{post}进行了监督"
    ),
    "case-filing-missing": (
      "the filing at '{step}' is not there; it was due {due}", "环节「{step}」应备案而未备案，{due}到期"
    ),
    "case-filing-late": (
      "the filing at '{step}' was made on {filed}, after {due}, when it was due",
      "环节「{step}」的备案于 {filed} 办理，超过应备案日期 {due}"
    ),
    "due.unknown": ("by the end of the case", "办结时"),
    "case-unfinished": (
      "the case has not come to an end; '{next}' would be next", "案件未办结，下一环节应为「{next}」"
    ),
    "case-undetermined": (
      "whether the case fits cannot be said: the process has too many states, or no end",
      "无法判定案件是否相符：流程状态过多，或没有终点"
    ),
  ]

  private static let caseReports: StringTable = [
    "level.warning": ("warning", "预警"),
    "level.yellow": ("yellow card", "黄牌"),
    "level.red": ("red card", "红牌"),
    "state.finished": ("finished", "已办结"),
    "state.notYetDue": ("not yet due", "未到期"),
    "state.dueSoon": ("due soon", "即将到期"),
    "state.overdue": ("overdue", "已超期"),
    "state.unknown": ("not known", "不详"),
    "state.open": ("open", "未办结"),
    "finding": ("{level}: case {case}: {message}", "{level}：案件 {case}：{message}"),
    "sum.step": ("step", "环节"),
    "sum.post": ("post", "岗位"),
    "sum.cases": ("cases", "案件"),
    "sum.events": ("events", "事件"),
    "sum.skipped": ("skipped", "跳过"),
    "sum.late": ("late", "超时"),
    "sum.findings": ("findings", "问题"),
    "sum.level": ("level", "级别"),
    "sum.case": ("case", "案件"),
    "sum.finding": ("finding", "问题"),
    "sum.line": ("row", "行"),
    "sum.day": ("day", "日期"),
    "sum.state": ("state", "状态"),
    "sum.cost": ("deviation", "偏差"),
    "sum.first": ("first event", "首次记录"),
    "sum.last": ("last event", "末次记录"),
    "page.title": ("Supervision of cases", "办件监督"),
    "page.findings": ("What was found", "发现的问题"),
    "page.cases": ("Cases", "案件"),
    "page.steps": ("Steps", "环节"),
    "page.posts": ("Posts", "岗位"),
    "page.more": (
      "{count} more are left out here; --format text and json have all.",
      "另有 {count} 项未列出，--format text 与 json 中有全部。"
    ),
    "summary": (
      "{cases}, {events}, {variants}; {fitting} fit; "
        + "red cards: {red}, yellow cards: {yellow}, warnings: {warning}",
      "{cases}，{events}，{variants}；相符 {fitting} 件；"
        + "红牌 {red}，黄牌 {yellow}，预警 {warning}"
    ),
    "walk": ("case {case}: {state}; cost {cost}", "案件 {case}：{state}；偏差 {cost}"),
    "walk.done": ("done", "办理"),
    "walk.inserted": ("not in the process", "流程外"),
    "walk.skipped": ("skipped", "跳过"),
    "walk.open": ("still to come", "待办"),
    "walk.supervision": ("supervision", "监督"),
    "remark.unknown-events": (
      "Events that are no step of the process: {names}", "不属于流程环节的事件：{names}"
    ),
    "remark.silent-decisions": (
      "Decisions without a record in this log, not judged: {names}", "日志未记录的判断，不作评判：{names}"
    ),
    "remark.steps-without-events": (
      "Steps that were never recorded: {names}", "从未记录的环节：{names}"
    ),
    "remark.silent-controls": (
      "Supervisions that no event shows: {names}", "没有事件表明进行过的监督：{names}"
    ),
    "remark.unknown-filings": (
      "Filings that were not judged, as neither a register (--register) nor an event shows any: "
        + "{names}",
      "既无登记簿（--register）也无事件可查的备案，未作评判：{names}"
    ),
    "remark.of-filings": (
      "The log is a register, which knows only what was filed: a step that is called skipped may have "
        + "been done without a filing, and limits were judged only from one filed step to the next.",
      "日志为备案登记簿，只反映已备案的事项：所称「跳过」的环节也可能已办理而未备案；时限仅在相邻备案环节之间评判。"
    ),
    "remark.no-performers": (
      "The log does not say who did what: posts and four eyes were not judged.",
      "日志未记录办理人：岗位与双人分离未作评判。"
    ),
    "remark.no-staffing": (
      "Without staffing data, posts were judged only where the log names them (--staffing).",
      "没有岗位人员数据（--staffing），仅在日志写明岗位时评判岗位。"
    ),
    "remark.no-times": (
      "{count} events have no time: limits of them were not judged.",
      "{count} 个事件没有时间，其时限未作评判。"
    ),
  ]
}
