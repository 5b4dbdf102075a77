internal import Oversight

/// The texts of the rules about exceptions.
extension Texts {
  static let waiverRules = StringTable(
    [
      waiverExpired, waiverUnused, waiverDangling, waiverSelfGranted, waiverVoid, waiverForbidden,
      waiverBlanket,
    ], traditional: traditionalTitles)

  private static let waiverExpired: StringTable = [
    "waiver-expired.title": ("Waiver at its end", "豁免到期"),
    "waiver-expired.summary": (
      "The last day of a waiver is past or near, or its first is yet to come.",
      "豁免已到期、即将到期，或尚未生效。"
    ),
    "waiver-expired.rationale": (
      "An exception is for a time. One that lives on is a rule that nobody made.",
      "豁免有期限。过期仍沿用，等于无人制定的规则。"
    ),
    "waiver-expired.remedy": (
      """
      Mend what was excused and take the waiver out, or have the authority decide again: a new \
      grantedOn and until.
      """,
      "整改所豁免的问题并删去该豁免，或由有权机关重新决定，更新 grantedOn 和 until。"
    ),
    "waiver-expired.detection": (
      """
      Compares the last day, which still counts, and the first with the day of the check. Before \
      the end it warns for as many days as policy.waivers.warningDays says.
      """,
      "将起止日期与检查日期比较，到期日当天仍有效。到期前按 policy.waivers.warningDays 所定天数提醒。"
    ),
    "waiver-expired.falsePositives": (
      "A check for another day: state it with --date.", "按其他日期检查：请用 --date 指定。"
    ),
    "waiver-expired.satisfied": ("it holds until {until}", "有效期至{until}"),
    "waiver-expired.message.past": (
      "The waiver of {waiver}, granted by '{granter}', ended on {until}: its gap counts again.",
      "「{granter}」批准的豁免 {waiver} 已于{until}到期，所豁免的问题重新计入。"
    ),
    "waiver-expired.message.soon": (
      """
      The waiver of {waiver}, granted by '{granter}', ends on {until}: the days left are {days}, \
      and then its gap counts again.
      """,
      "「{granter}」批准的豁免 {waiver} 将于{until}到期，剩余 {days} 天，届时所豁免的问题重新计入。"
    ),
    "waiver-expired.message.pending": (
      "The waiver of {waiver} is granted by '{granter}' for {from} on: it does not hold yet.",
      "「{granter}」批准的豁免 {waiver} 自{from}起生效，目前尚未生效。"
    ),
  ]

  private static let waiverUnused: StringTable = [
    "waiver-unused.title": ("Waiver of nothing", "豁免无对应问题"),
    "waiver-unused.summary": (
      "The rule finds nothing at the element that a waiver names.",
      "规则在豁免所指的要素上未发现问题。"
    ),
    "waiver-unused.rationale": (
      "It would excuse, unseen, whoever brings the fault back.",
      "问题一旦重现，会被悄然豁免。"
    ),
    "waiver-unused.remedy": (
      "Take the waiver out, or name the element where the gap is.", "删去该豁免，或改为问题所在的要素。"
    ),
    "waiver-unused.detection": (
      """
      Asks the rule about the element. A rule that this check does not ask, and one that lacks the \
      data to answer, leave it open.
      """,
      "就该要素询问规则。本次检查未采用该规则，或缺少数据无法判定的，不作结论。"
    ),
    "waiver-unused.falsePositives": (
      "A waiver that was granted ahead of a change: let it begin with the change.",
      "为即将进行的调整预先批准的豁免：请将生效日期定为调整之日。"
    ),
    "waiver-unused.satisfied": ("there is the gap {waiver}", "存在问题 {waiver}"),
    "waiver-unused.message": (
      "The waiver of {waiver} excuses nothing: the rule finds no gap there.",
      "豁免 {waiver} 没有对应的问题：规则在该处未发现问题。"
    ),
  ]

  private static let waiverDangling: StringTable = [
    "waiver-dangling.title": ("Waiver of what is not there", "豁免指向不存在的内容"),
    "waiver-dangling.summary": (
      "A waiver names a rule, an element or a measure that does not exist.",
      "豁免所指的规则、要素或补偿措施不存在。"
    ),
    "waiver-dangling.rationale": (
      "Nobody knows what is excused; and a measure that is not there makes up for nothing.",
      "无从得知豁免了什么；不存在的措施也无法补偿。"
    ),
    "waiver-dangling.remedy": (
      """
      Write the id of the rule and the address as the check prints them, or take the waiver out. \
      `oversight waivers` lists what each waiver means.
      """,
      "按检查结果填写规则编号和要素地址，或删去该豁免。oversight waivers 可列出每条豁免的含义。"
    ),
    "waiver-dangling.detection": (
      "Looks for the rule among the built-in and own ones, and for the addresses in the catalogue.",
      "在内置和自有规则中查找规则，在全部职权中查找地址。"
    ),
    "waiver-dangling.falsePositives": (
      "An element that was given another id: write the new one.", "要素编号已变更：请改用新编号。"
    ),
    "waiver-dangling.satisfied": (
      "there are the rule {rule} and the element {element}", "规则 {rule} 和要素 {element} 均存在"
    ),
    "waiver-dangling.message.rule": (
      "A waiver for {element} names the rule '{rule}', and there is none: it excuses nothing.",
      "针对 {element} 的豁免所指的规则「{rule}」不存在，豁免无效。"
    ),
    "waiver-dangling.message.element": (
      "A waiver of '{rule}' names the element {element}, and there is none: it excuses nothing.",
      "针对「{rule}」的豁免所指的要素 {element} 不存在，豁免无效。"
    ),
    "waiver-dangling.message.measure": (
      """
      The waiver of '{rule}' at {element} names the measure {measure} to make up for it, and there \
      is none: it excuses nothing.
      """,
      "「{rule}」在 {element} 的豁免所指的补偿措施 {measure} 不存在，豁免无效。"
    ),
  ]

  private static let waiverSelfGranted: StringTable = [
    "waiver-self-granted.title": ("Waiver granted to oneself", "自我豁免"),
    "waiver-self-granted.summary": (
      "A waiver is granted by one who has a part in what it excuses.",
      "批准豁免的人正是所豁免事项的经办人、责任人或承办机构。"
    ),
    "waiver-self-granted.rationale": (
      "Whoever may excuse themselves is bound by nothing: an exception takes four eyes.",
      "能自我豁免的人不受任何约束，例外须由他人批准。"
    ),
    "waiver-self-granted.remedy": (
      "Have it granted by an authority outside of the work, and above it.",
      "由不参与该项工作的上级机关批准。"
    ),
    "waiver-self-granted.detection": (
      """
      Compares grantedBy with the ids and names of the posts that do the work at the element, \
      answer for it or report to one who does, of their units, and of the handling unit. The name \
      of a person behind that of the post makes no difference.
      """,
      """
      将 grantedBy 与该要素的办理岗位、责任岗位及其下属岗位的编号和名称、所在机构以及承办机构比较；\
      岗位名称后附人名不影响判断。
      """
    ),
    "waiver-self-granted.falsePositives": (
      "An authority that has the name of a post of the process: write its full name.",
      "批准机关与流程中某岗位同名：请写全称。"
    ),
    "waiver-self-granted.satisfied": (
      "'{granter}' has no part in it", "「{granter}」不参与该项工作"
    ),
    "waiver-self-granted.message": (
      """
      The waiver of {waiver} is granted by '{granter}', and '{holder}' has a part in what it \
      excuses: it does not hold.
      """,
      "豁免 {waiver} 由「{granter}」批准，而「{holder}」本身参与所豁免的事项，豁免无效。"
    ),
  ]

  private static let waiverVoid: StringTable = [
    "waiver-void.title": ("Waiver of what has changed", "豁免因流程变更失效"),
    "waiver-void.summary": (
      "The part of the process to which a waiver is bound is no longer what it was.",
      "豁免所绑定的流程部分已经变更。"
    ),
    "waiver-void.rationale": (
      "It was granted for something else: what is there now nobody has looked at.",
      "豁免针对的是变更前的情形，变更后的情形无人审查。"
    ),
    "waiver-void.remedy": (
      """
      Have the authority look at the change. If it grants the exception again, write its new day \
      and the hash that `oversight waivers --bind` prints.
      """,
      "请有权机关审查变更。如再次批准，更新日期，并填写 oversight waivers --bind 输出的 hash。"
    ),
    "waiver-void.detection": (
      """
      Compares the hash with that of the element, what is attached to it and its neighbours, as \
      they are now.
      """,
      "将 hash 与该要素、其附属内容及相邻环节的当前摘要比较。"
    ),
    "waiver-void.falsePositives": (
      "A change of words only: any change voids it, because nobody can tell which words matter.",
      "仅改动措辞：任何改动都会使豁免失效，因为无法判断哪些措辞要紧。"
    ),
    "waiver-void.satisfied": ("{element} is as it was", "{element} 未变更"),
    "waiver-void.message": (
      """
      The waiver of {waiver} was granted by '{granter}' for another state of {element}, which has \
      changed since: it does not hold.
      """,
      "豁免 {waiver} 由「{granter}」针对 {element} 的原状批准，此后该部分已变更，豁免失效。"
    ),
  ]

  private static let waiverForbidden: StringTable = [
    "waiver-forbidden.title": ("Waiver that nobody may grant", "不得豁免"),
    "waiver-forbidden.summary": (
      """
      A waiver is of a rule that has no exception, or of one that keeps duties apart and names no \
      measure that makes up for it.
      """,
      "豁免了不允许例外的规则，或豁免职责分离规则而未写明补偿措施。"
    ),
    "waiver-forbidden.rationale": (
      """
      Who watches themselves is not watched, and a process that gets stuck is no process: to \
      permit it changes nothing. Where duties cannot be kept apart, something else has to stand in.
      """,
      "自己监督自己等于无监督，走不通的流程不成其为流程，批准例外也无济于事。职责无法分离的，须有替代措施。"
    ),
    "waiver-forbidden.remedy": (
      "Mend the model; or name the measure that makes up for it: compensation: its address.",
      "整改模型；或用 compensation 写明补偿措施的地址。"
    ),
    "waiver-forbidden.detection": (
      """
      Asks whether the rule may be waived, as `oversight rules RULE` says, and for a compensation \
      where it is of the family separation.
      """,
      "查看规则是否允许豁免（见 oversight rules 规则编号）；属于职责分离类的，查看有无补偿措施。"
    ),
    "waiver-forbidden.falsePositives": (
      "None are known.", "暂无。"
    ),
    "waiver-forbidden.satisfied": ("'{rule}' may be waived", "「{rule}」允许豁免"),
    "waiver-forbidden.message.never": (
      "'{rule}' ({title}) may not be waived, also not at {element}: the waiver does not hold.",
      "「{rule}」（{title}）不允许豁免，对 {element} 的豁免无效。"
    ),
    "waiver-forbidden.message.uncompensated": (
      """
      '{rule}' ({title}) keeps duties apart; its waiver at {element} names no measure that makes \
      up for it, so it does not hold.
      """,
      "「{rule}」（{title}）属于职责分离规则，对 {element} 的豁免未写明补偿措施，豁免无效。"
    ),
  ]

  private static let waiverBlanket: StringTable = [
    "waiver-blanket.title": ("Blanket waiver", "一揽子豁免"),
    "waiver-blanket.summary": (
      "A waiver is of a whole rule, or of a whole power.", "豁免了整条规则或整项职权。"
    ),
    "waiver-blanket.rationale": (
      "What is excused everywhere is excused where nobody has looked.",
      "处处豁免，就豁免了无人审查之处。"
    ),
    "waiver-blanket.remedy": (
      """
      Write a waiver for each gap, with rule and element. A rule that does not fit your office is \
      turned off in oversight.yml, where everybody sees it.
      """,
      "逐项写明规则和要素。规则确实不适用的，在 oversight.yml 中停用，公开可查。"
    ),
    "waiver-blanket.detection": (
      """
      Looks for a missing rule or element, for '*', and for a power by itself where the rule says \
      nothing of powers as such.
      """,
      "检查规则或要素是否缺失、是否含「*」，以及只写职权而规则并不针对整项职权的情形。"
    ),
    "waiver-blanket.falsePositives": ("None are known.", "暂无。"),
    "waiver-blanket.satisfied": ("it is for one gap: {waiver}", "只针对一个问题：{waiver}"),
    "waiver-blanket.message": (
      """
      The waiver of {waiver}, granted by '{granter}', is not for one rule at one element: it \
      excuses nothing.
      """,
      "「{granter}」批准的豁免 {waiver} 未限定于一条规则的一个要素，豁免无效。"
    ),
  ]
}
