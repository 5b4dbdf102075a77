internal import Oversight

extension Texts {
  /// What a comparison says besides the changes and what they mean.
  static let comparison: StringTable = [
    "diff.title": ("What the change means", "更改意味着什么"),
    "diff.same": ("The two versions say the same.", "两个版本内容相同。"),
    "diff.template": (
      "The template '{template}' has changed, and with it {count}: {powers}",
      "模板「{template}」有变更，影响{count}：{powers}"
    ),
    "diff.template-more": (
      "The template '{template}' has changed, and with it {count}: {powers}, …",
      "模板「{template}」有变更，影响{count}：{powers} 等"
    ),
    "diff.element": ("{subject} '{name}'", "{subject}「{name}」"),
    "diff.value-added": ("{subject} of '{name}': {new}", "「{name}」的{subject}：{new}"),
    "diff.value-removed": ("{subject} of '{name}': {old}", "「{name}」的{subject}：{old}"),
    "diff.value-changed": (
      "{subject} of '{name}': {old} → {new}", "「{name}」的{subject}：{old} → {new}"
    ),
    "diff.inside": (
      "({changes} inside what was added or removed)", "（另有{changes}，在新增或删除的内容之内）"
    ),
    "diff.left-out": (
      "{changes} left out, because a comment holds no more.", "另有{changes}因评论长度限制未列出。"
    ),
    "failure.diff-two": (
      "diff compares two versions; write diff OLD NEW", "diff 比较两个版本，请写成 diff OLD NEW"
    ),
    "failure.since-no-export": (
      "--since takes a file that `oversight show --format json` wrote, named *.json, or a folder of "
        + "such files; '{path}' is neither",
      "--since 须为 show --format json 导出的 *.json 文件，或存放此类文件的文件夹；「{path}」不是"
    ),
    "check.since": (
      "{gaps} were there already in {file} and do not count", "{file} 中已有{gaps}，不计入检查结果"
    ),
    "count.changed-power.one": ("{count} power changed", "更改职权 {count} 项"),
    "count.changed-power.other": ("{count} powers changed", "更改职权 {count} 项"),
    "count.worse.one": ("{count} worse", "监督减弱 {count} 处"),
    "count.worse.other": ("{count} worse", "监督减弱 {count} 处"),
    "count.better.one": ("{count} better", "监督加强 {count} 处"),
    "count.better.other": ("{count} better", "监督加强 {count} 处"),
    "count.to-note.one": ("{count} to note", "须注意 {count} 处"),
    "count.to-note.other": ("{count} to note", "须注意 {count} 处"),
    "count.change.one": ("{count} change", "更改 {count} 处"),
    "count.change.other": ("{count} changes", "更改 {count} 处"),
    "count.line.one": ("{count} line", "{count} 行"),
    "count.line.other": ("{count} lines", "{count} 行"),
  ]
}
