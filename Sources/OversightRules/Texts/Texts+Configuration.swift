internal import Oversight

extension Texts {
  /// What is said of configuration files, of waivers and of baselines.
  static let configuration: StringTable = [
    "configuration.unknown-pack": (
      "there is no pack '{pack}'; there are {packs}, and files that end in .yml{hint}",
      "没有规则包「{pack}」；可用：{packs}，以及以 .yml 结尾的文件{hint}"
    ),
    "configuration.other-rule": (
      "no rule '{id}' reads such rows{hint} (these do: {rules})",
      "没有读取此类行的规则「{id}」{hint}（可用：{rules}）"
    ),
    "configuration.unknown-rule": (
      "there is no rule '{id}'{hint}", "没有规则「{id}」{hint}"
    ),
    "configuration.taken-rule": (
      "there is a rule '{id}' already; an id names one rule", "规则「{id}」已存在，编号不能重复"
    ),
    "configuration.rule-id": (
      "'{id}' is no id of a rule: write lower case letters, digits and hyphens",
      "「{id}」不能作为规则编号：请用小写字母、数字和连字符"
    ),
    "configuration.attribute": (
      "every {element} must have '{attribute}': it cannot; what it can have: {words}",
      "{element} 没有「{attribute}」这一项；可用：{words}"
    ),
    "configuration.condition": (
      "the condition '{key}' says nothing of a {element}", "条件「{key}」不适用于 {element}"
    ),
    "configuration.unknown-place": (
      "the text '{key}' has a place '{place}' that nobody fills in; message and remedy have "
        + "'element' and 'missing'",
      "文字「{key}」中的「{place}」无法填写；message 和 remedy 可用 element、missing"
    ),
    "waivers.same": (
      "the waiver of {subject} stands here twice; the other one is in line {line}",
      "豁免 {subject} 重复，另一处在第 {line} 行"
    ),
    "waivers.ends-before": (
      "the waiver ends on {until}, before it is granted on {from}", "豁免的到期日{until}早于批准日{from}"
    ),
    "waivers.hash": (
      "'{word}' is no hash: `oversight waivers --bind` prints one of 64 digits",
      "「{word}」不是有效的 hash：请用 oversight waivers --bind 输出的 64 位摘要"
    ),
    "journal.unknown-power": (
      "the models have no power '{id}'{hint}", "模型中没有职权“{id}”{hint}"
    ),
    "journal.digest": (
      "'{word}' is no digest: 'oversight catalogue record' writes 'content-1:' and 64 digits",
      "「{word}」不是有效的 digest：oversight catalogue record 写入的是 content-1: 加 64 位摘要"
    ),
    "journal.same": (
      "this event of '{id}' stands here twice; the other one is in line {line}",
      "“{id}”的这条记录重复，另一处在第 {line} 行"
    ),
    "journal.sequence": ("'{id}': {finding}", "“{id}”：{finding}"),
    "baseline.format": (
      "this is no baseline of this version: its format is '{found}' and not '{wanted}'",
      "不是本版本的存量问题文件：格式为「{found}」，应为「{wanted}」"
    ),
    "baseline.seal": (
      "the entry of {gap} is not as it was written: baselines are made with --update-baseline, and "
        + "by hand entries are only taken out",
      "{gap} 的条目已被改动：存量问题文件由 --update-baseline 生成，只能手工删除条目，不能增改"
    ),
    "baseline.same": (
      "the entry of {gap} stands here twice", "{gap} 的条目重复"
    ),
    "baseline.unknown-rule": (
      "the entry of {gap} names the rule '{id}', and there is none{hint}",
      "{gap} 的条目所指的规则「{id}」不存在{hint}"
    ),
    "baseline.fingerprint": (
      "the fingerprint '{gap}' is not that of the rule '{rule}' at the element '{element}'",
      "指纹「{gap}」与规则「{rule}」、要素「{element}」不符"
    ),
    "baseline.waivers": (
      "{gap} is about a waiver, and what is wrong with waivers is never old",
      "{gap} 涉及豁免，豁免的问题不得列为存量问题"
    ),
  ]
}
