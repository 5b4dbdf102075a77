internal import Oversight

extension Texts {
  /// The figures of a catalogue, and their help.
  static let figures: StringTable = [
    "figures.title": ("Figures of {powers} as of {date}", "权力运行统计：{powers}，截至 {date}"),
    "figures.total": ("all", "合计"),
    "figures.not-said": ("not said", "未写明"),
    "figures.unknown": ("not known", "不详"),
    "figures.ungraded": ("ungraded", "未定级"),
    "figures.kind.department": ("departments", "部门"),
    "figures.kind.town": ("towns", "镇街"),
    "figures.kind.community": ("communities", "社区"),
    "figures.kind.other": ("others", "其他单位"),
    "figures.by.kind": ("kind of unit", "单位类别"), "figures.by.unit": ("unit", "单位"),
    "figures.by.category": ("category", "职权类型"), "figures.by.field": ("field", "领域"),
    "figures.by.level": ("level", "行使层级"),
    "figures.field.partyAffairs": ("Party affairs", "党务"),
    "figures.field.governmentAffairs": ("Government affairs", "政务"),
    "figures.field.financeAffairs": ("Finance affairs", "财务"),
    "figures.field.funds": ("Funds", "资金"), "figures.field.assets": ("Assets", "资产"),
    "figures.field.resources": ("Resources", "资源"), "figures.field.works": ("Works", "工程建设"),
    "figures.field.purchasing": ("Purchasing", "物资采购"),
    "figures.field.benefits": ("Benefits", "惠民政策"),
    "figures.column.units": ("units", "单位"), "figures.column.powers": ("powers", "职权"),
    "figures.column.risk-powers": ("risk powers (by sub-item)", "风险权力（按子项）"),
    "figures.column.risks": ("risk points", "风险点"),
    "figures.column.grades": ("risk points by grade", "风险等级"),
    "figures.column.measures": ("measures", "防控措施"), "figures.column.rules": ("rules", "制度"),
    "figures.column.filing-steps": ("steps that file", "备案环节"),
    "figures.column.filed": ("share of matters filed", "事项备案率"),
    "figures.column.published": ("published items", "公布事项"),
    "figures.column.gaps": ("gaps", "问题"),
    "figures.gaps.error": ("errors", "必须整改"), "figures.gaps.warning": ("warnings", "建议整改"),
    "figures.gaps.note": ("notes", "提示"), "figures.gaps.undetermined": ("undetermined", "无法判定"),
    "figures.column.persons": ("fewest persons", "最少串通人数"),
    "figures.persons.one": ("1", "1 人"), "figures.persons.two": ("2", "2 人"),
    "figures.persons.threeOrMore": ("3 or more", "3 人及以上"),
    "figures.persons.nobody": ("no such run", "无此走法"),
    "figures.persons.notKnown": ("not known", "不详"),
    "figures.column.top-post": ("most decisive steps, post", "决定性环节最多的岗位"),
    "figures.column.top-unit": ("most decisive steps, unit", "决定性环节最多的机构"),
    "figures.column.broadest-post": ("most powers of one post", "参与职权最多的岗位"),
    "figures.count.unit.one": ("{count} unit", "{count} 个单位"),
    "figures.count.unit.other": ("{count} units", "{count} 个单位"),
    "figures.note.risk-powers": (
      "Risk powers: a power counts one for each of its sub-items, and one where it has none. That is "
        + "our reading of the word; published reports do not define it.",
      "风险权力：有子项的职权按子项计数，没有子项的计 1 项。这是本工具的口径，公开报道并未给出定义。"
    ),
    "figures.note.rules": (
      "Rules: each document counts once in a row, however often it is cited; one that several rows "
        + "cite counts in each of them and once among all.",
      "制度：同一文件在一行中只计一次；几行都引用的，各行分别计入，合计只计一次。"
    ),
    "figures.filed": ("{complete} of {matters} ({share}%)", "{complete}/{matters}（{share}%）"),
    "figures.note.filed.register": (
      "Share of matters filed: of the matters in the register, those that have every filing which the "
        + "model asks for; a matter of which nothing was filed is not in the register.",
      "事项备案率：登记簿中的事项里，模型要求的备案已全部办理的比例；从未备案的事项不在登记簿中，无从计入。"
    ),
    "figures.note.filed": (
      "Share of matters filed: not known: it takes a register of filings, and none is named "
        + "(--register).",
      "事项备案率：不详，须用 --register 指明备案登记簿。"
    ),
    "figures.note.published": (
      "Published items: the powers of the status 'published'.", "公布事项：状态为“已公布”的职权。"
    ),
    "figures.note.published.unknown": (
      "Published items: not known: no power says its status, when it was published, or where.",
      "公布事项：不详，没有职权写明状态、公布时间或公布地点。"
    ),
    "figures.note.published.partly": (
      "Published items: the powers of the status 'published'. Of {unrecorded} of them it is not known "
        + "when or where; {silent} not saying anything of their status do not count.",
      "公布事项：状态为“已公布”的职权。其中 {unrecorded} 项的公布时间和地点不详；另有{silent}未写明状态，不计入。"
    ),
    "figures.note.fields": (
      "A power that works in several fields counts in each of them, and once among all.",
      "涉及几个领域的职权在各领域分别计入，合计只计一次。"
    ),
    "figures.note.kinds": (
      "Kind of unit: not said by {units}. Write kind: department, town, community or other where "
        + "the unit is named.",
      "单位类别：{units}未写明。请在写明单位之处加上 kind：department、town、community 或 other。"
    ),
    "figures.note.units": (
      "Unit: not known for {powers}, which name neither a body nor a handling unit.",
      "单位：{powers}没有写明行使主体和承办机构，不详。"
    ),
    "figures.note.levels": ("Level: not said by {powers}.", "行使层级：{powers}未写明。"),
    "figures.note.repealed": ("Left out, because repealed: {powers}.", "已取消而不计入：{powers}。"),
    "figures.note.gaps": (
      "Gaps: as of {date}, without those that are waived, by the rules that are built in or stand in "
        + "files. Rules that a package brings in Swift are asked by its own 'oversight check' only.",
      "问题：截至 {date}，不含已豁免的，按内置规则和文件中的规则检查。软件包自带的 Swift 规则只由 "
        + "oversight check 检查。"
    ),
    "figures.note.beside": (
      "Besides, {gaps} gaps concern waivers and no power; they stand in no row.",
      "另有 {gaps} 项问题涉及豁免而非职权，不计入各行。"
    ),
    "figures.note.persons": (
      "Fewest persons: how many powers have a case that so few can carry to a decisive end with nobody "
        + "else taking part.",
      "最少串通人数：有多少项职权，只需这么多人就能把案件办到决定性结果而无他人参与。"
    ),
    "figures.note.concentration": (
      "Most decisive steps: the largest share that one post, or one unit, has of the steps at which "
        + "power is used. Most powers of one post: in how many powers it performs such a step. Posts "
        + "of several powers are the same where the models give them one identity.",
      "决定性环节最多：一个岗位或机构所占的最大比例。参与职权最多：该岗位在多少项职权中承担决定性环节。"
        + "不同职权中的岗位，只有模型写明同一 identity 才算同一岗位。"
    ),
    "help.stats": (
      "Counts a catalogue: powers, risk points, measures, gaps.", "统计职权、风险点、防控措施和问题。"
    ),
    "help.stats.discussion": (
      "One table by kind of unit, or by unit, category, field or level. What only a register or a "
        + "publication can say is 'not known' where there is none, and never 0.",
      "默认按单位类别统计，也可按单位、职权类型、领域或行使层级统计。须有台账或公布记录才能知道的数，没有时写“不详”，绝不写 0。"
    ),
    "help.option.stats-register": (
      "The filing register from which matters filed are counted.", "备案登记簿，用于统计备案事项。"
    ),
    "stats.no-ledger": (
      "this program keeps no register; use the installed oversight", "本程序没有登记簿功能，请使用已安装的 oversight"
    ),
    "help.option.stats-by": (
      "By what to group: unit, category, field or level. Left out: kind of unit.",
      "统计口径：unit（单位）、category（职权类型）、field（领域）或 level（行使层级）；不写则按单位类别。"
    ),
    "help.option.stats-format": (
      "How to answer: text, json, csv or markdown.", "答复形式：text、json、csv 或 markdown。"
    ),
  ]
}
