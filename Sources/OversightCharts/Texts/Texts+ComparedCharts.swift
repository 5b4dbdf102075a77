internal import Oversight

extension Texts {
  /// The words of charts that compare two versions.
  static let comparisonWords: StringTable = [
    "compared.kind": ("{kind} · compared: {versions}", "{kind} · 版本比对 {versions}"),
    "compared.kind.added": (
      "{kind} · compared: {versions}, power added", "{kind} · 版本比对 {versions}（职权新增）"
    ),
    "compared.kind.removed": (
      "{kind} · compared: {versions}, power removed", "{kind} · 版本比对 {versions}（职权取消）"
    ),
    "compared.was": ("was: {old}", "原：{old}"),
    "compared.also": ("≠ {fields}", "≠ {fields}"),
    "compared.fact": ("≠ {new} ({was})", "≠ {new}（{was}）"),
    "compared.label": ("{new} ({was})", "{new}（{was}）"),
    "compared.noFiling": ("no filing", "无备案"),
    "compared.added": ("Added: {name}", "新增：{name}"),
    "compared.removed": ("Removed: {name}", "取消：{name}"),
    "compared.changed": ("Changed: {name}", "变更：{name}"),
    "compared.summary": (
      " Compared with the former version: {changes}.", "与原版本相比：{changes}。"
    ),
    "compared.symbol.terminator": ("start, end", "起止"),
    "compared.symbol.process": ("step", "一般环节"),
    "compared.symbol.document": ("document", "文书"),
    "compared.symbol.decision": ("decision", "判断"),
    "compared.symbol.subProcess": ("sub-process", "既定处理"),
    "compared.symbol.bar": ("fork or join", "并行"),
    "compared.symbol.openBar": ("one or more branches", "多选分支"),
    "compared.symbol.supervision": ("supervision point", "监督点"),
    "compared.style.main": ("flow", "流转"),
    "compared.style.refusal": ("refusal", "不予办理"),
    "compared.style.returned": ("return", "退回"),
    "compared.style.tie": ("supervision point", "监督点"),
    "legend.added": ("added", "新增"),
    "legend.removed": ("removed", "取消"),
    "legend.changed": ("changed, with what was", "变更（注明原内容）"),
    "legend.formerNumber": ("former step number", "原环节编号"),
  ]
}
