package import Oversight

extension Texts {
  /// What the commands of the register print.
  package static let register = StringTable([
    registerFailures, registerRemarks, registerFields, registerHelp, registerRecords,
  ])

  private static let registerFailures: StringTable = [
    "exists": (
      "'{file}' is there already; a register is never written over",
      "「{file}」已存在；备案登记簿不会被覆盖"
    ),
    "no-register": ("'{file}' is no filing register", "「{file}」不是备案登记簿"),
    "newer": (
      "'{file}' was written by a newer version; use that one",
      "「{file}」由更新的版本写成，请使用该版本"
    ),
    "older": (
      "'{file}' is of an older version; open it once where it may be written",
      "「{file}」为旧版本；请先在可写的位置打开一次"
    ),
    "busy": (
      "'{file}': another writer has held the register for {seconds} s; nothing was written, try again",
      "「{file}」：另一个写入者已占用登记簿 {seconds} 秒；本次未写入，请重试"
    ),
    "full": (
      "'{file}': the disk is full; nothing was written", "「{file}」：磁盘已满；本次未写入"
    ),
    "read-only": (
      "'{file}' may not be written; nothing was written", "「{file}」不可写；本次未写入"
    ),
    "cannot-open": (
      "'{file}' cannot be opened, nor its log beside it: {reason}",
      "无法打开「{file}」或其旁边的日志文件：{reason}"
    ),
    "corrupt": (
      "'{file}' is damaged: {reason}; take the last copy of it",
      "「{file}」已损坏：{reason}；请使用最近的副本"
    ),
    "database": ("'{file}': {reason}", "「{file}」：{reason}"),
    "no-power": (
      "the model has no power '{word}'{hint}; it has: {words}",
      "模型中没有职权「{word}」{hint}；现有：{words}"
    ),
    "two-powers": (
      "several powers have the id or code '{word}'", "有多项职权的标识或编码为「{word}」"
    ),
    "no-step": (
      "the power '{place}' has no step '{word}'{hint}; it has: {words}",
      "职权「{place}」没有环节「{word}」{hint}；现有：{words}"
    ),
    "no-post": (
      "the post '{word}' may not file the step '{place}'{hint}; these may: {words}",
      "岗位「{word}」不能为环节「{place}」备案{hint}；可以备案的岗位：{words}"
    ),
    "no-filing": ("there is no filing '{filing}' in '{file}'", "「{file}」中没有备案「{filing}」"),
    "not-now": (
      "the filing '{filing}' is in the state '{state}', so that '{event}' cannot follow",
      "备案「{filing}」目前为「{state}」，不能登记「{event}」"
    ),
    "not-rectified": (
      "the opinion on '{filing}' wants something put right by {deadline}, and nothing was recorded: "
        + "say what was done with 'rectify', or give another opinion",
      "备案「{filing}」的意见要求于 {deadline} 前整改，尚无整改记录：请先登记整改（rectify），或另出意见"
    ),
    "missing-fields": (
      "these are missing: {fields}; give them as options, with --set FIELD=TEXT, or with --json FILE",
      "缺少：{fields}；请用选项、--set 字段=内容 或 --json 文件 给出"
    ),
    "bad-set": (
      "'{word}' is no FIELD=TEXT; the fields are: {words}",
      "「{word}」不是“字段=内容”的形式；字段有：{words}"
    ),
    "bad-field": (
      "'{word}' is no field that can be stated here{hint}; these can: {words}",
      "此处不能填写字段「{word}」{hint}；可填写：{words}"
    ),
    "bad-day": (
      "{field}: '{word}' is no day such as 2026-01-15", "{field}：「{word}」不是 2026-01-15 这样的日期"
    ),
    "bad-value": (
      "'{file}', line {line}: the statement of '{word}' is no text",
      "「{file}」第 {line} 行：「{word}」的内容不是文字"
    ),
    "bad-json": ("'{file}', line {line}: {reason}", "「{file}」第 {line} 行：{reason}"),
    "bad-unit": (
      "'{word}' cannot be the short name of a unit: letters and digits only",
      "「{word}」不能作为单位简称：只能用文字和数字"
    ),
    "bad-head": (
      "'{word}' is no head of a chain: 64 hexadecimal digits", "「{word}」不是链首值：应为 64 位十六进制数字"
    ),
    "bad-copies": ("the number of copies must be 1 or more", "份数应为 1 或更多"),
    "large-file": (
      "'{file}' is longer than {limit} MB; its digest is not taken",
      "「{file}」超过 {limit} MB，不计算摘要"
    ),
  ]

  private static let registerRemarks: StringTable = [
    "remark.unpromised": (
      "the model promises no such filing at this step", "模型在该环节没有规定此项备案"
    ),
    "remark.no-due-day": (
      "whether it is in time is not known: the day of the step is missing, or the promise is in hours",
      "是否逾期未知：缺少环节日期，或期限以小时计"
    ),
    "remark.late": (
      "late: filed on {filed}, due by {due}", "逾期：{filed} 备案，应于 {due} 前备案"
    ),
    "chain.whole": (
      "The chain is whole: {count} events. Head: {head}", "链完整：共 {count} 个事件。链首值：{head}"
    ),
    "chain.missing": (
      "event {number} is missing: it was removed after {before} good events",
      "缺少事件 {number}：在其前 {before} 个完好事件之后被删除"
    ),
    "chain.unlinked": (
      "event {number} does not follow event {before}: events were reordered, replaced, put in or taken out",
      "事件 {number} 与事件 {before} 不衔接：事件被调换、替换、插入或取出"
    ),
    "chain.changed": (
      "event {number} was changed after it was entered", "事件 {number} 在登记后被改动"
    ),
    "chain.headless": (
      "no event has the head {head}: what followed event {before} was cut off, or the chain was written anew",
      "没有事件具有链首值 {head}：事件 {before} 之后的内容被截去，或整条链被重写"
    ),
    "state.opened": ("opened", "已备案"), "state.received": ("received", "已收件"),
    "state.opinion": ("opinion given", "已出具意见"), "state.rectified": ("put right", "已整改"),
    "state.closed": ("closed", "已办结"),
    "event.founded": ("founded", "建簿"), "event.opened": ("opened", "备案"),
    "event.material": ("material", "材料"), "event.received": ("received", "收件"),
    "event.opinion": ("opinion", "意见"), "event.rectified": ("put right", "整改"),
    "event.corrected": ("corrected", "更正"), "event.closed": ("closed", "办结"),
    "added": (
      "{filing}: {event} (event {number}, head {head})",
      "{filing}：{event}（事件 {number}，链首值 {head}）"
    ),
    "no-filings": ("No filings.", "没有备案。"),
    "materials": ("Materials:", "材料："), "events": ("Events:", "经过："),
    "copies": ("{count} copies", "{count} 份"), "secret": ("secret", "涉密"),
    "column.number": ("number", "备案编号"), "column.state": ("state", "状态"),
    "column.materials": ("materials", "材料"),
    "form": ("Filing form", "备案表"), "sheet": ("Filings", "备案"),
  ]
}
