package import Oversight

extension Texts {
  /// What is said of YAML files.
  package static let yaml: StringTable = [
    "yaml.refused.empty": ("'{key}' is empty", "“{key}”不能为空"),
    "yaml.refused.inHours": (
      "'{key}' is counted in days: 20 workingDays or 30 calendarDays",
      "“{key}”以日计：20 workingDays 或 30 calendarDays"
    ),
    "yaml.refused.notDescending": (
      "'{key}' goes down: the number for the worst grade comes first and is the greatest",
      "“{key}”应从大到小：最高等级的数量最大，排在最前"
    ),
    "yaml.refused.alone": (
      "'{key}' is an amount of a quantity, which the row does not name",
      "“{key}”是某一数量的数额，但该行没有写明 quantity"
    ),
    "yaml.refused.ofNamed": (
      "'{key}' does not stand beside named: a class counts whatever the amount",
      "“{key}”不与 named 并列：写明类别的，不论数额"
    ),
    "yaml.syntax": ("this is no YAML: {reason}", "不是有效的 YAML：{reason}"),
    "yaml.fault.token": (
      "a tab or a sign with a meaning of its own (@ ` %) stands where a value begins; indent with "
        + "blanks, and put quotation marks round the text",
      "值的开头是制表符或有特殊含义的符号（@ ` %）；请用空格缩进，并给文字加引号"
    ),
    "yaml.fault.colon": (
      "a second ': ' stands on the line; put quotation marks round the text", "同一行出现第二个「: 」，请给文字加引号"
    ),
    "yaml.fault.no-colon": (
      "a key without ': ' behind it, or a text that goes on in the next line without being indented",
      "键后缺少「: 」，或续行没有缩进"
    ),
    "yaml.fault.indentation": (
      "the line is not indented as those above it to which it belongs", "缩进与所属的上文不一致"
    ),
    "yaml.fault.bracket": (
      "a comma or the closing bracket is missing in a list or mapping on one line",
      "单行列表或映射中缺少逗号或右括号"
    ),
    "yaml.fault.open": (
      "a text that was opened with a quotation mark is not closed", "文字的引号没有闭合"
    ),
    "yaml.fault.documents": (
      "a second document begins here ('---'); put it into a file of its own",
      "此处开始了第二个文档（---），请另存为一个文件"
    ),
    "yaml.fault.nesting": ("values stand too deep in one another", "嵌套过深"),
    "yaml.fault.control": (
      "the file has control characters; is it text in UTF-8?", "文件含有控制字符，是 UTF-8 文本吗？"
    ),
    "yaml.fault.mark": (
      "the invisible sign U+FEFF, with which some editors begin files, stands here inside of one; "
        + "take it out",
      "此处夹有不可见字符 U+FEFF（某些编辑器写在文件开头的字节顺序标记），请删去"
    ),
    "yaml.fault.sign": (
      "'&' and '*' name values here; put quotation marks round the text", "「&」和「*」在此表示引用，请给文字加引号"
    ),
    "yaml.fault.alias": ("an alias stands for nothing", "别名没有所指"),
    "yaml.duplicate-key": (
      "a key stands twice in one mapping: {keys}", "同一映射中的键重复：{keys}"
    ),
    "yaml.too-large": (
      "the file has more than {most} MiB, the most that is read", "文件超过 {most} MiB 的上限"
    ),
    "yaml.too-many": (
      "there are too many values, aliases counted with what they stand for", "值过多（别名按其所指内容计）"
    ),
    "yaml.too-deep": (
      "values stand more than {most} deep in one another", "嵌套超过 {most} 层"
    ),
    "yaml.alias": ("an alias stands for nothing", "别名没有所指"),
    "yaml.key": ("a key must be a word", "键必须是文字"),
    "yaml.not-a-mapping": (
      "keys with values are expected here, one a line: key: value", "此处应为键值，每行一项：键: 值"
    ),
    "yaml.not-a-list": (
      "a list is expected here, each item behind a hyphen", "此处应为列表，每项以「-」开头"
    ),
    "yaml.not-a-text": ("a text is expected here", "此处应为文字"),
    "yaml.missing-key": ("the key '{key}' is missing", "缺少键「{key}」"),
    "yaml.unknown-key": (
      "there is no key '{key}' here{hint} (keys here: {keys})",
      "此处没有键「{key}」{hint}（可用的键：{keys}）"
    ),
    "yaml.not-a-language": (
      "'{word}' is no language of texts; there are: {words}", "「{word}」不是可用的语言，可用：{words}"
    ),
    "yaml.not-an-integer": (
      "'{word}' is no whole number from {low} to {high}", "「{word}」不是 {low} 至 {high} 之间的整数"
    ),
    "yaml.not-a-number": ("'{word}' is no number of at least 0", "「{word}」不是不小于0的数"),
    "yaml.not-a-flag": (
      "'{word}' is neither true nor false", "「{word}」应为 true 或 false"
    ),
    "yaml.not-a-day": (
      "'{word}' is not a day; write it as 2026-01-15", "「{word}」不是日期，请写成 2026-01-15 的形式"
    ),
    "yaml.not-a-limit": (
      "'{word}' is no time limit; write a number and a unit: 20 workingDays. Units: {units}",
      "「{word}」不是时限，请写数字和单位，如 20 workingDays。单位：{units}"
    ),
    "yaml.not-a-choice": (
      "'{word}' is not one of: {words}{hint}", "「{word}」不在可用词中：{words}{hint}"
    ),
  ]
}
