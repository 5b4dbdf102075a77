internal import Oversight

/// The texts of the rules about how risks are found and said.
extension Texts {
  static let findingRules = StringTable(
    [
      duplicateRisk, vagueRisk, unexaminedStep,
    ], traditional: traditionalTitles)

  private static let duplicateRisk: StringTable = [
    "duplicate-risk.title": (
      "Risk copied from another step",
      "风险点照搬"
    ),
    "duplicate-risk.summary": (
      "The same risk stands word for word at two places of a process.",
      "同一句风险表述出现在流程的两处。"
    ),
    "duplicate-risk.rationale": (
      """
      What can go wrong differs from step to step. A copied sentence shows that nobody looked, \
      and its measures fit neither place.
      """,
      "不同环节会出的问题不同。照搬的表述说明没有逐个环节排查，措施对哪里都不贴切。"
    ),
    "duplicate-risk.remedy": (
      "Say what can go wrong at this place in particular.",
      "写明在这一环节具体会出什么问题。"
    ),
    "duplicate-risk.detection": (
      """
      Compares the letters and digits of all risks of a process; the first one is not \
      reported.
      """,
      "比较同一流程中各风险点的文字（不计标点）；第一处不报告。"
    ),
    "duplicate-risk.falsePositives": (
      "A risk that really is the same at both places: attach it where it begins.",
      "两处确属同一风险的：写在最先出现的环节。"
    ),
    "duplicate-risk.satisfied": (
      "the first with these words",
      "此表述首次出现"
    ),
    "duplicate-risk.message": (
      """
      The risk '{risk}' at '{place}' has the same words as the one at '{other}': nobody looked \
      at this place by itself.
      """,
      "「{place}」的风险点「{risk}」与「{other}」的完全相同：没有针对本环节排查。"
    ),
  ]

  private static let vagueRisk: StringTable = [
    "vague-risk.title": (
      "Vague risk",
      "风险点表述笼统"
    ),
    "vague-risk.summary": (
      "A risk is a single abstract word or a few letters.",
      "风险点只写了一个笼统的词或寥寥几个字。"
    ),
    "vague-risk.rationale": (
      """
      “Abuse of power” fits everywhere and helps nowhere: no measure can be set against it, \
      and no supervisor knows where to look.
      """,
      "“滥用职权”放在哪里都对，对哪里都没用：无法对症设置措施，监督者也不知从何看起。"
    ),
    "vague-risk.remedy": (
      "Say who could do what for whom, and how it would show: {write:concrete-risk}.",
      "写明谁可能为谁做什么、有何表现，例如 {write:concrete-risk}。"
    ),
    "vague-risk.detection": (
      """
      Counts letters and digits (leastLetters of the policy) and compares with its list of \
      abstract words (vagueWords).
      """,
      "统计文字数（leastLetters），并与笼统用词表（vagueWords）比较。"
    ),
    "vague-risk.falsePositives": (
      """
      A short text that says all there is to say: set leastLetters lower in the policy.
      """,
      "表述虽短而已说清的：可在规定中调低 leastLetters。"
    ),
    "vague-risk.satisfied": (
      "says what can happen",
      "写明了具体表现"
    ),
    "vague-risk.message.short": (
      "The risk '{risk}' at '{place}' is too short to say what can happen there.",
      "「{place}」的风险点「{risk}」过于简短，看不出会发生什么。"
    ),
    "vague-risk.message.word": (
      """
      The risk '{risk}' at '{place}' is an abstract word: it fits everywhere and says nothing \
      of this place.
      """,
      "「{place}」的风险点「{risk}」只是笼统的说法，没有说明本环节的具体表现。"
    ),
  ]

  private static let unexaminedStep: StringTable = [
    "unexamined-step.title": (
      "Step not examined for risks",
      "关键环节未排查风险"
    ),
    "unexamined-step.summary": (
      """
      A step at which power is used has neither a risk point nor a signed note that there is \
      none.
      """,
      "行使权力的环节既没有风险点，也没有签字确认无风险。"
    ),
    "unexamined-step.rationale": (
      """
      Risk points are found step by step. A step that nobody asked about is not free of risk; \
      it is unknown.
      """,
      "风险点要逐个环节排查。没有排查过的环节不是没有风险，而是不知道。"
    ),
    "unexamined-step.remedy": (
      "Write the risks of the step, or have it signed that there are none: {write:no-risk}.",
      "写明该环节的风险点；确无风险的，签字确认：{write:no-risk}。"
    ),
    "unexamined-step.detection": (
      """
      Looks at every step at which power is used: to examine, discuss, decide, approve, \
      evaluate, award, take delivery or pay.
      """,
      "检查每个行使权力的环节：审查、审议、决定、审批、评审、定标、验收、支付。"
    ),
    "unexamined-step.falsePositives": (
      """
      A step whose risks stand at its flows: attach them to the step. A step whose action \
      sounds decisive and is not: {write:not-decisive}.
      """,
      "风险写在流转上的：请写到环节上。名为决定而实非行使权力的环节：{write:not-decisive}。"
    ),
    "unexamined-step.satisfied.risks": (
      "risk points {risks}",
      "风险点：{risks}"
    ),
    "unexamined-step.satisfied.review": (
      "{by} found none on {on}",
      "{by}于{on}确认无风险"
    ),
    "unexamined-step.message": (
      "Power is used at '{step}', and nobody asked what can go wrong there.",
      "「{step}」行使权力，却没有排查过风险。"
    ),
  ]
}
