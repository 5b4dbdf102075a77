extension Texts {
  /// What is wrong with files that models are read from.
  static let documents: StringTable = [
    "document.kind.null": ("null", "空值 null"),
    "document.kind.bool": ("true or false", "true 或 false"),
    "document.kind.number": ("a number", "数值"),
    "document.kind.text": ("a text", "文字"),
    "document.kind.list": ("a list", "列表"),
    "document.kind.object": ("an object", "对象"),
    "document.wrong-kind": ("it must be {wanted}, not {found}", "应为{wanted}，而不是{found}"),
    "document.no-integer": (
      "'{found}' is no whole number of a usual size", "「{found}」不是常用大小的整数"
    ),
    "document.too-big": ("'{found}' is too big a number", "数值「{found}」过大"),
    "document.unknown-word": (
      "'{word}' may not stand here; it must be one of {words}{hint}",
      "此处不能是「{word}」，只能是以下之一：{words}{hint}"
    ),
    "document.unknown-key": (
      "nobody knows the key '{key}' here{hint}; these may stand here: {keys}",
      "此处没有「{key}」这一项{hint}；可写的有：{keys}"
    ),
    "document.twice": (
      "the key '{key}' stands here twice; keep one", "「{key}」在此重复，请保留一处"
    ),
    "document.missing": ("'{key}' is missing", "缺少「{key}」"),
    "document.one-of": (
      "exactly one of these must stand here: {keys}", "以下各项须写且只能写一项：{keys}"
    ),
    "document.any-of": (
      "at least one of these must stand here: {keys}", "以下各项至少须写一项：{keys}"
    ),
    "document.no-limit": (
      "'{found}' is no time limit; write a number and a unit: 20 workingDays. Units: {units}{hint}",
      "「{found}」不是时限，请写数字和单位，如 20 workingDays。单位：{units}{hint}"
    ),
    "document.no-channel": (
      "'{found}' is no channel; write its kind and the address: phone 12345. Kinds: "
        + "{kinds}{hint}",
      "「{found}」不是监督渠道，请写种类和地址，如 phone 12345。种类：{kinds}{hint}"
    ),
    "document.unknown-unit": (
      "no table 'units' has a unit with the id '{id}'{hint}; add it there, or write the unit in full "
        + "with id and name",
      "units 表中没有编号为「{id}」的机构{hint}；请在表中补上，或写全其 id 和 name"
    ),
    "document.unknown-template": (
      "there is no template '{id}'{hint} (there are: {known})",
      "没有模板「{id}」{hint}（现有：{known}）"
    ),
    "document.broken-template": (
      "the template '{id}' cannot be used at this office: its own model has mistakes",
      "模板「{id}」不能用于该机构：模板本身有误"
    ),
    "document.unknown-scale": (
      "no table 'scales' has a scale with the id '{id}'{hint}; add it there, or write the scale in "
        + "full with id and labels",
      "scales 表中没有编号为「{id}」的等级体系{hint}；请在表中补上，或写全其 id 和 labels"
    ),
    "document.unknown-rule": (
      "no table 'rules' has a rule document with the id '{id}'{hint}; add it there, or write it in "
        + "full with id and title",
      "rules 表中没有编号为「{id}」的制度{hint}；请在表中补上，或写全其 id 和 title"
    ),
    "document.unknown-grade": (
      "'{id}' is no grade of a scale in a table 'scales', nor high, medium or low{hint}",
      "「{id}」不是 scales 表中的等级，也不是 high、medium、low{hint}"
    ),
    "document.ambiguous-grade": (
      "several scales have a grade '{label}': {scales}; write scale and ordinal",
      "多个等级体系都有等级「{label}」：{scales}；请写明 scale 和 ordinal"
    ),
    "document.two-units": (
      "the unit '{id}' is not the one at {place}, which has the same id; give one of them another",
      "机构「{id}」与 {place} 处同编号的机构不一致，请为其一另行编号"
    ),
    "document.two-scales": (
      "the scale '{id}' is not the one at {place}, which has the same id; give one of them another",
      "等级体系「{id}」与 {place} 处同编号的体系不一致，请为其一另行编号"
    ),
    "document.two-rules": (
      "the rule document '{id}' is not the one at {place}, which has the same id; give one of them "
        + "another",
      "制度「{id}」与 {place} 处同编号的制度不一致，请为其一另行编号"
    ),
    "document.unit-circle": (
      "the unit '{id}' is a part of itself, or lies below more than 100 others",
      "机构「{id}」隶属于自身，或其上级超过 100 层"
    ),
    "document.no-level": (
      "the scale '{scale}' has no level {level}; levels are counted from 0, the worst",
      "等级体系「{scale}」没有第 {level} 级；从 0 起计，0 为最高等级"
    ),
    "document.no-labels": ("a scale has at least one level", "等级体系至少有一级"),
    "document.other-format": (
      "the format '{found}' is not known{hint}; this release reads {formats}, so the file is of a "
        + "newer release, or of none",
      "格式「{found}」无法识别{hint}；本版本可读取 {formats}，该文件可能出自更新的版本"
    ),
    "document.no-catalogue": (
      "this is no model: {found} without 'powers' and without 'process'{hint}; "
        + "`oversight show --format json` writes one",
      "这不是模型：{found}中既没有 powers 也没有 process{hint}；可用 oversight show --format json 导出范例"
    ),
    "document.unknown-post": (
      "there is no post with the id '{id}' in this power{hint}", "本职权中没有编号为「{id}」的岗位{hint}"
    ),
    "document.unknown-step": (
      "there is no step with the id '{id}' in this power{hint}", "本职权中没有编号为「{id}」的环节{hint}"
    ),
    "document.unknown-flow": (
      "there is no flow with the id '{id}' in this power{hint}", "本职权中没有编号为「{id}」的流转{hint}"
    ),
    "document.unknown-risk": (
      "there is no risk with the id '{id}' in this power{hint}",
      "本职权中没有编号为「{id}」的风险点{hint}"
    ),
    "document.unknown-measure": (
      "there is no measure with the id '{id}' in this power{hint}",
      "本职权中没有编号为「{id}」的措施{hint}"
    ),
    "document.ambiguous-risk": (
      "several risks have the id '{id}'; write the address of the one that is meant: step/risk",
      "有多个编号为「{id}」的风险点，请写明其地址：环节/风险点"
    ),
    "document.ambiguous-measure": (
      "several measures have the id '{id}'; write the address of the one that is meant: "
        + "step/risk/measure",
      "有多个编号为「{id}」的措施，请写明其地址：环节/风险点/措施"
    ),
    "document.no-risk": (
      "a measure is against at least one risk; name it", "措施至少针对一个风险点，请写明"
    ),
    "document.undescribed-step": (
      "the step '{id}' is declared and not described, so nothing can hang on it",
      "环节「{id}」仅作声明、未作说明，不能附加内容"
    ),
    "document.flow-id": (
      "the id '{id}' does not follow from the ends of the flow; leave it out, or write '{other}' or "
        + "an id without an arrow",
      "编号「{id}」与流转的两端不符；请删去，或写作「{other}」，或另用不含箭头的编号"
    ),
    "document.outcome": (
      "only ends have an outcome; write \"kind\": \"end\" or leave it out",
      "只有终点才有办理结果；请写 \"kind\": \"end\"，或删去此项"
    ),
    "document.called-process": (
      "only sub-processes call a power; write \"kind\": \"subProcess\" or leave it out",
      "只有子流程才引用职权；请写 \"kind\": \"subProcess\"，或删去此项"
    ),
    "document.return-limit": (
      "only returns have a limit of returns; write \"kind\": \"return\" or leave it out",
      "只有退回才有退回限制；请写 \"kind\": \"return\"，或删去此项"
    ),
    "json.end-of-file": ("the end of the file", "文件结尾"),
    "json.empty": ("the file is empty", "文件为空"),
    "json.more": (
      "the document ends here, and {found} follows", "文档在此已经结束，其后还有{found}"
    ),
    "json.no-value": (
      "a value must stand here, not {found}; is this a JSON file?", "此处应为值，而不是{found}；这是 JSON 文件吗？"
    ),
    "json.no-key": (
      "a key in quotation marks must stand here, not {found}", "此处应为带引号的键，而不是{found}"
    ),
    "json.no-colon": ("':' must stand after a key, not {found}", "键之后应为「:」，而不是{found}"),
    "json.no-comma": (
      "',' or the closing bracket must stand here, not {found}", "此处应为「,」或右括号，而不是{found}"
    ),
    "json.bad-number": ("a digit must stand here, not {found}", "此处应为数字，而不是{found}"),
    "json.control-character": (
      "a text may not hold a line end or another control character as it is; write it as \\n",
      "文字中不能直接含有换行或其他控制字符，请写成 \\n"
    ),
    "json.open-text": (
      "the text that begins here has no closing quotation mark", "文字缺少右引号"
    ),
    "json.bad-escape": ("what follows '\\' stands for no character", "「\\」之后的内容不表示任何字符"),
    "json.bad-encoding": ("the text is not encoded as UTF-8", "文字不是 UTF-8 编码"),
    "json.too-deep": (
      "more than {limit} lists and objects stand in one another", "列表和对象嵌套超过 {limit} 层"
    ),
    "json.too-large": (
      "the file is larger than {limit} MB; export the powers in several files",
      "文件超过 {limit} MB，请分成几个文件导出"
    ),
    "json.too-many": (
      "the file has more than {limit} values; export the powers in several files",
      "文件中的值超过 {limit} 个，请分成几个文件导出"
    ),
  ]
}
