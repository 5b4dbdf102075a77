internal import Oversight

/// The texts of the rules about filings, codes and bands.
extension Texts {
  static let filingRules = StringTable(
    [
      filingWithoutDeadline, filingWithoutMaterial, duplicatePowerCode, amountBandsIncomplete,
    ], traditional: traditionalTitles)

  private static let filingWithoutDeadline: StringTable = [
    "filing-without-deadline.title": (
      "Filing without deadline",
      "备案无期限"
    ),
    "filing-without-deadline.summary": (
      "A filing does not say how long before or after its step it is due.",
      "备案没有写明在环节之前或之后多久完成。"
    ),
    "filing-without-deadline.rationale": (
      """
      A filing that is due some day is made when somebody asks for it, and then from memory.
      """,
      "没有期限的备案，要等到有人来查才补，补的只能靠回忆。"
    ),
    "filing-without-deadline.remedy": (
      "Write when it is due: {write:filing-offset}.",
      "写明期限：{write:filing-offset}。"
    ),
    "filing-without-deadline.detection": (
      "Looks for the time of every filing.",
      "检查每项备案是否写有期限。"
    ),
    "filing-without-deadline.falsePositives": (
      "None known.",
      "暂无。"
    ),
    "filing-without-deadline.satisfied": (
      "within {limit}",
      "期限{limit}"
    ),
    "filing-without-deadline.message": (
      "The filing at '{step}' has no deadline: it is never late.",
      "「{step}」的备案没有期限：永远不算迟。"
    ),
  ]

  private static let filingWithoutMaterial: StringTable = [
    "filing-without-material.title": (
      "Filing without material",
      "备案无材料"
    ),
    "filing-without-material.summary": (
      "A filing names no material, or nobody who is responsible for it.",
      "备案没有写明材料，或者没有责任人。"
    ),
    "filing-without-material.rationale": (
      """
      One matter, one filing, with its materials and responsible persons: a form without \
      papers proves nothing.
      """,
      "一事一备案，要有材料、有责任人；没有材料的备案什么也证明不了。"
    ),
    "filing-without-material.remedy": (
      """
      Name in the filing what is filed: {write:material}; and who files it: \
      {write:filing-responsible}.
      """,
      "在备案中写明材料：{write:material}；并写明责任人：{write:filing-responsible}。"
    ),
    "filing-without-material.detection": (
      """
      Looks for materials of every filing, and for who files it or each of its materials.
      """,
      "检查每项备案是否有材料，备案或每件材料是否有责任人。"
    ),
    "filing-without-material.falsePositives": (
      "None known.",
      "暂无。"
    ),
    "filing-without-material.satisfied": (
      "{materials}",
      "材料：{materials}"
    ),
    "filing-without-material.message.material": (
      "The filing at '{step}' has no material: there is nothing to look at later.",
      "「{step}」的备案没有材料：事后无据可查。"
    ),
    "filing-without-material.message.responsible": (
      "Nobody is responsible for the filing at '{step}' and its material.",
      "「{step}」的备案及其材料没有责任人。"
    ),
  ]

  private static let duplicatePowerCode: StringTable = [
    "duplicate-power-code.title": (
      "Power code used twice",
      "职权编码重复"
    ),
    "duplicate-power-code.summary": (
      "Two powers of the list have the same code.",
      "清单中有两项职权编码相同。"
    ),
    "duplicate-power-code.rationale": (
      """
      The code is how people, filings and the register find a power. Two powers with one code \
      are confused, and one can hide behind the other.
      """,
      "群众、备案和台账都凭编码找职权。两项职权共用一个编码，必然混淆，其中一项可以藏在另一项背后。"
    ),
    "duplicate-power-code.remedy": (
      "Give each power the code of its own entry in the list.",
      "按清单给每项职权写上自己的编码。"
    ),
    "duplicate-power-code.detection": (
      """
      Compares the codes of all powers and sub-items without blanks, hyphens, case and width \
      of letters. The first power is not reported.
      """,
      "比较全部职权和子项的编码，忽略空格、连字符、大小写和全半角；第一项不报告。"
    ),
    "duplicate-power-code.falsePositives": (
      "One power that is listed in parts: write the parts as its sub-items.",
      "一项职权分列多条的：请写成其子项。"
    ),
    "duplicate-power-code.satisfied": (
      "{code} is its own",
      "编码{code}唯一"
    ),
    "duplicate-power-code.message": (
      """
      '{power}' has the code {code}, and so has '{other}': who looks one up finds the other.
      """,
      "「{power}」的编码{code}与「{other}」相同：查一项会查到另一项。"
    ),
  ]

  private static let amountBandsIncomplete: StringTable = [
    "amount-bands-incomplete.title": (
      "Amount bands incomplete",
      "金额档次不完整"
    ),
    "amount-bands-incomplete.summary": (
      "The ranges at the exits of a decision leave a gap or overlap.",
      "判断环节各分支的数值范围有空档或重叠。"
    ),
    "amount-bands-incomplete.rationale": (
      """
      What falls into a gap is decided as somebody likes, and what falls into two bands goes \
      where control is less.
      """,
      "落在空档里的想怎么办就怎么办；两档都沾的，就走管得松的那一档。"
    ),
    "amount-bands-incomplete.remedy": (
      """
      Let each band begin where the one before ends: {write:range}. The lower bound belongs to \
      the band.
      """,
      "各档首尾相接：{write:range}。下限包含在本档内。"
    ),
    "amount-bands-incomplete.detection": (
      """
      Sorts the ranges of decisions all of whose exits have one, and follows them from nought \
      to infinity.
      """,
      "对各分支均写有范围的判断环节，将范围排序后从零到无穷逐一核对。"
    ),
    "amount-bands-incomplete.falsePositives": (
      "Amounts that cannot occur: let the last band be open above.",
      "不可能出现的数值：最高一档不设上限即可。"
    ),
    "amount-bands-incomplete.satisfied": (
      "the bands are complete",
      "各档首尾相接"
    ),
    "amount-bands-incomplete.missing": (
      "one quantity and one unit for the ranges at '{step}'",
      "「{step}」各分支统一的数量和单位"
    ),
    "amount-bands-incomplete.message.gap": (
      "At '{step}' nothing says what becomes of amounts from {low} to {high}.",
      "「{step}」没有规定{low}至{high}如何办理。"
    ),
    "amount-bands-incomplete.message.overlap": (
      """
      At '{step}' amounts from {low} to {high} fall into two bands: who decides picks the one \
      with less control.
      """,
      "「{step}」中{low}至{high}同时落在两档：可以挑管得松的一档走。"
    ),
    "amount-bands-incomplete.message.above": (
      "At '{step}' nothing says what becomes of amounts from {low} upward.",
      "「{step}」没有规定{low}以上如何办理。"
    ),
  ]
}
