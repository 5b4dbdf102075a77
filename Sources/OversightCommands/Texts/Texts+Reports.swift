internal import Oversight

extension Texts {
  /// What the reports of a check say besides the findings.
  static let reports: StringTable = [
    "report.title": ("Oversight check", "权力运行监督检查"),
    "check.left-out": ("{rules} left out by --rules: {list}", "--rules 未纳入{rules}：{list}"),
    "check.too-many-warnings": (
      "more warnings than the {most} that --max-warnings allows",
      "建议整改项超过 --max-warnings 允许的 {most} 项"
    ),
    "column.power": ("power", "职权"),
    "column.error": ("errors", "必须整改"),
    "column.warning": ("warnings", "建议整改"),
    "column.note": ("notes", "提示"),
    "column.undetermined": ("undetermined", "无法判定"),
    "column.severity": ("severity", "程度"),
    "column.rule": ("rule", "规则"),
    "column.place": ("place", "位置"),
    "column.finding": ("finding", "问题及整改办法"),
    "column.remedy": ("What to do", "如何整改"),
    "coverage.rule": ("rule", "规则"),
    "coverage.satisfied": ("satisfied", "符合"),
    "coverage.violated": ("violated", "不符合"),
    "coverage.not-applicable": ("not applicable", "不适用"),
    "coverage.undetermined": ("undetermined", "无法判定"),
    "html.nothing": ("Nothing was found.", "未发现问题。"),
    "markdown.left-out": (
      "{findings} left out, because a comment holds no more.", "另有{findings}因评论长度限制未列出。"
    ),
    "markdown.more": ("{things} more", "另有{things}"),
    "sarif.root": (
      "The folder of the package that was checked.", "所检查的包所在的文件夹。"
    ),
    "count.finding.one": ("{count} finding", "问题 {count} 项"),
    "count.finding.other": ("{count} findings", "问题 {count} 项"),
    "failure.one-file": (
      "two reports cannot both go to the file '{file}'", "文件「{file}」只能写一份报告"
    ),
    "failure.not-a-number": (
      "'{word}' is no choice for {option}: it must be a whole number, 0 or more",
      "{option} 不能是「{word}」，只能是不小于 0 的整数"
    ),
    "failure.not-a-day": (
      "--date: '{word}' is not a day; write it as 2026-01-15",
      "--date：「{word}」不是日期，请写成 2026-01-15 的形式"
    ),
    "failure.no-rules": (
      "--rules leaves no rule, so nothing was checked", "--rules 没有留下任何规则，未作任何检查"
    ),
    "failure.mutate-alone": (
      "--mutate answers as text or JSON and asks all rules; leave out {option}",
      "--mutate 只以 text 或 json 答复，并用全部规则；请去掉 {option}"
    ),
  ]
}
