internal import Oversight

extension Texts {
  /// The words in which charts are heard.
  static let readingWords: StringTable = [
    "reading.list": ("The steps in their order", "按编号排列的环节"),
    "reading.kind": ("{name} ({kind})", "{name}（{kind}）"),
    "reading.start": ("start", "开始"),
    "reading.fork": ("all at the same time", "同时进行"),
    "reading.join": ("once all are done", "全部完成后汇合"),
    "reading.inclusiveSplit": ("one or more", "其中一项或多项"),
    "reading.inclusiveJoin": ("once those begun are done", "已开始的各项完成后汇合"),
    "reading.through": ("{bar}: {steps}", "{bar}：{steps}"),
    "reading.by": ("Done by {posts}", "办理：{posts}"),
    "reading.limit": ("Limit: {limit}", "时限：{limit}"),
    "reading.risks": ("Risk points by grade: {counts}", "风险等级：{counts}"),
    "reading.watched": ("Watched by {posts}: {kinds}", "监督：{posts}（{kinds}）"),
    "reading.filing": ("Filing: {what}", "备案：{what}"),
    "reading.next": ("Then {target}", "下一环节：{target}"),
    "reading.next.details": ("Then {target} ({details})", "下一环节：{target}（{details}）"),
    "reading.refusal": ("Refused: {target}", "不予办理：{target}"),
    "reading.refusal.details": ("Refused: {target} ({details})", "不予办理：{target}（{details}）"),
    "reading.return": ("Back to {target}", "退回：{target}"),
    "reading.return.details": ("Back to {target} ({details})", "退回：{target}（{details}）"),
    "reading.outcome": ("The case ends: {outcome}", "办理结束：{outcome}"),
    "reading.gaps": ("Gaps: {gaps}", "问题：{gaps}"),
    "reading.measure": ("{text} ({type})", "{text}（{type}）"),
    "reading.fact": ("{name}: {value}", "{name}：{value}"),
    "reading.facts": (" {facts}.", "{facts}。"),
  ]
}
