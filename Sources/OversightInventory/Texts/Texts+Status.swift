internal import Oversight

extension Texts {
  /// What is said of how far powers have come.
  static let status = StringTable([standings, records, statusHelp])

  private static let standings: StringTable = [
    "unit.none": ("(no body named)", "（未写明行使主体）"),
    "unit.unknown": ("no unit has the id or name '{word}'{hint}", "没有标识或名称为“{word}”的单位{hint}"),
    "unit.known": ("; there are: {names}", "；现有：{names}"),
    "status.title": ("How far the powers have come", "职权清理进度"),
    "status.whole": ("All", "合计"),
    "status.column.unit": ("unit", "单位"), "status.column.category": ("category", "类型"),
    "status.column.powers": ("powers", "职权"), "status.column.id": ("id", "标识"),
    "status.column.name": ("name", "名称"), "status.column.stage": ("status", "状态"),
    "status.column.on": ("since", "日期"), "status.column.by": ("by", "办理者"),
    "status.column.due": ("review due", "应复核日期"), "status.column.remarks": ("remarks", "说明"),
    "status.remark.overdue": ("overdue", "复核逾期"),
    "status.remark.changed": ("changed", "确认后改动"),
    "status.remark.contradictory": ("contradictory", "前后矛盾"),
    "status.remark.open": ("not known", "情况不明"),
    "status.section.overdue": ("Review overdue: {count}", "复核逾期：{count} 项"),
    "status.section.changed": (
      "Changed since the confirmation, to be reviewed again: {count}", "确认后有改动，应重新审核：{count} 项"
    ),
    "status.section.contradictory": ("Contradictory: {count}", "前后矛盾：{count} 项"),
    "status.section.open": ("Not known: {count}", "情况不明：{count} 项"),
    "status.section.silent": (
      "Units that have reported nothing: {count}", "尚未申报任何职权的单位：{count} 个"
    ),
    "status.silent-unit": ("{unit}: {powers}", "{unit}：{powers}"),
    "status.line": ("{id} '{name}' ({unit}): {message}", "{id}“{name}”（{unit}）：{message}"),
    "status.more": (
      "and {powers} more; --by power lists all", "另有{powers}；用 --by power 列出全部"
    ),
    "status.never": (
      "it is in force, and nobody says when its risks were last reviewed", "已生效，但没有写明风险最近何时复核"
    ),
    "status.overdue": (
      "reviewed on {reviewed}, to be reviewed again by {due}", "{reviewed}已复核，应于{due}前再次复核"
    ),
    "status.changed": (
      "what it says is not what was confirmed: have it reported, reviewed and confirmed again",
      "现有内容与确认时不同：应重新申报、审核、确认"
    ),
    "status.no-digest": (
      "no digest was kept with its confirmation, so nobody knows whether it has changed since",
      "确认时没有留存内容摘要，无法得知此后是否改动"
    ),
    "status.summary": (
      "{powers}, units: {units} (reported nothing: {silent}); overdue: {overdue}; "
        + "changed: {changed}; contradictory: {contradictory}; not known: {open}; as of {date}",
      "{powers}，单位 {units} 个（其中尚未申报 {silent} 个）；复核逾期 {overdue} 项，确认后改动 {changed} 项，"
        + "前后矛盾 {contradictory} 项，情况不明 {open} 项（{date}）"
    ),
  ]

  private static let records: StringTable = [
    "journal.comment": (
      "What became of the powers, event by event. 'oversight catalogue record' adds to it.",
      "各项职权的办理经过，由 oversight catalogue record 续记。"
    ),
    "journal.none": (
      "no journal is named; write 'journal: journal.yml' in oversight.yml",
      "未指定办理记录文件；请在 oversight.yml 中写 journal: journal.yml"
    ),
    "journal.not-at-end": (
      "{file}: nothing can be added: the list 'records' must be the last thing in the file, with each "
        + "record behind a hyphen on lines of its own",
      "{file}：无法续记：records 列表应位于文件末尾，每条记录以「-」开头、单独成行"
    ),
    "record.done": (
      "{powers} {status} by {by} on {on}: recorded in {file}",
      "{powers}：{by}于{on}{status}，已记入 {file}"
    ),
    "record.meanwhile": (
      "{file} was changed by somebody else meanwhile, and nothing was recorded: run it again",
      "{file} 刚刚被他人改动，未记录任何内容：请重新执行"
    ),
    "record.later": (
      "--date {day} is a day to come: record what has happened", "--date {day} 尚未到来：只记录已经发生的事项"
    ),
    "record.blank": ("{option} is blank", "{option} 不能为空"),
    "record.no-powers": (
      "name the powers by their ids, or units with --of", "请写明职权的标识，或用 --of 写明单位"
    ),
    "record.refusal": ("{id} '{name}': {reason}", "{id}“{name}”：{reason}"),
    "record.before": (
      "{day} is before '{last}' on {on}, the last that was recorded", "{day}早于最近一条记录“{last}”（{on}）"
    ),
    "record.step": (
      "it is '{stage}', and '{status}' cannot follow; what may follow: {next}",
      "当前为“{stage}”，不能接“{status}”；其后可以是：{next}"
    ),
    "record.no-step": (
      "it is '{stage}', and nothing follows", "当前为“{stage}”，其后不再办理"
    ),
    "record.same": ("the model has this event already", "模型中已有这条记录"),
    "record.other-content": (
      "{finding}; what was changed is to be reported and reviewed first",
      "{finding}；改动后的内容应先申报、审核"
    ),
    "record.not-known": (
      "note: {id} '{name}': no digest was kept with its confirmation, so nobody knows whether what is "
        + "published is what was confirmed",
      "提示：{id}“{name}”：确认时没有留存内容摘要，无法得知公布的内容是否就是所确认的内容"
    ),
    "record.refused": (
      "Nothing was recorded for {powers}: {refusals} cannot be done.",
      "未记录任何内容（{powers}，其中 {refusals} 处不能办理）。"
    ),
  ]

  private static let statusHelp: StringTable = [
    "help.status": (
      "Says how far the powers have come: reported, reviewed, confirmed, published.",
      "汇总各项职权的进度：申报、审核、确认、公布。"
    ),
    "help.status.discussion": (
      """
      Histories of the models and records of the journal that 'journal' in oversight.yml names count \
      together. Listed are reviews that are overdue, what was changed since its confirmation, \
      histories that contradict themselves, and units that have reported nothing. What nobody can \
      know is told as not known.

      Examples:
        catalogue status
        catalogue status lists --by category --date 2026-12-31
        catalogue status --by power --format csv > status.csv

      Exit status: 0 nothing overdue, changed or contradictory, 1 something is, 2 could not be said.
      """,
      """
      模型中的办理经过与 oversight.yml 中 journal 所指文件的记录合并计算。列出复核逾期、确认后有改动、前后矛盾的职权，\
      以及尚未申报任何职权的单位；无从得知的，列为情况不明。

      示例：
        catalogue status
        catalogue status lists --by category --date 2026-12-31
        catalogue status --by power --format csv > status.csv

      退出状态：0 无逾期、改动或矛盾，1 有，2 未能汇总。
      """
    ),
    "help.option.status-by": (
      "By what powers are put together: unit, power or category. Default: unit.",
      "按单位（unit）、职权（power）或类型（category）汇总。默认：unit。"
    ),
    "help.record": (
      "Records in the journal that powers were reported, returned, reviewed, confirmed, published or "
        + "repealed.",
      "在办理记录中记下职权的申报、退回、审核、确认、公布或取消。"
    ),
    "help.record.discussion": (
      """
      The step must be one that may follow, for all powers that are named; else nothing is recorded. \
      With the step the digest of what a power says is kept, so that what is confirmed is what was \
      reviewed, and a change afterwards is seen. Comments in the journal stay.

      Examples:
        catalogue record reported stall-licence --by 'Market office'
        catalogue record returned stall-licence --by 'Audit office' --opinion 'Name the sealer.'
        catalogue record confirmed --of 'Market office' --by 'District commission' --date 2026-05-20
      """,
      """
      所列职权都可以办理这一步时才记录，否则不记录任何内容。同时留存职权内容的摘要：确认的须是所审核的内容，\
      此后的改动也能看出。文件中的注释保留。

      示例：
        catalogue record reported stall-licence --by 市场监管局
        catalogue record returned stall-licence --by 派驻纪检监察组 --opinion 请写明用印岗位
        catalogue record confirmed --of 市场监管局 --by 区纪委 --date 2026-05-20
      """
    ),
    "help.option.record-status": (
      "What became of them: draft, reported, returned, reviewed, confirmed, published or repealed.",
      "办理事项：draft、reported、returned、reviewed、confirmed、published 或 repealed。"
    ),
    "help.option.record-powers": ("The ids of the powers.", "职权的标识。"),
    "help.option.record-of": (
      "All powers of a unit, by its id or name; may be repeated.", "某单位的全部职权，写明单位标识或名称，可重复。"
    ),
    "help.option.record-by": (
      "Who did it: a person, a post or a body.", "办理者：人员、岗位或单位。"
    ),
    "help.option.record-unit": (
      "The unit for which it was done, where --by names a person.", "--by 为人员时，其所代表的单位。"
    ),
    "help.option.record-opinion": (
      "The opinion; one is needed to return a power.", "意见；退回时必须写明。"
    ),
    "help.option.record-models": (
      "The models, as PATH of other commands. Default: the current folder.",
      "模型所在路径，同其他命令的 PATH。默认：当前文件夹。"
    ),
  ]
}
