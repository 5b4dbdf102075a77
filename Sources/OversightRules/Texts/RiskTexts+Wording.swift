internal import Oversight

/// The texts of the rules about the words of measures and the age of reviews.
extension Texts {
  static let wordingRules = StringTable(
    [
      sloganMeasure, reviewOverdue,
    ], traditional: traditionalTitles)

  private static let sloganMeasure: StringTable = [
    "slogan-measure.title": (
      "Slogan as measure",
      "防控措施流于口号"
    ),
    "slogan-measure.summary": (
      "A measure consists of slogans only.",
      "防控措施全是口号。"
    ),
    "slogan-measure.rationale": (
      """
      “Strengthen education” can neither be done nor be checked. It fills the box and leaves \
      the risk as it is.
      """,
      "“加强教育”既无法执行，也无法检查：格子填满了，风险还在。"
    ),
    "slogan-measure.remedy": (
      "Say who does what, how often, and what shows it: {write:concrete-measure}.",
      "写明谁做什么、多久一次、有何凭据，例如 {write:concrete-measure}。"
    ),
    "slogan-measure.detection": (
      """
      Takes the slogans of the policy (risk.slogans) out of the text of a measure and looks \
      whether anything is left.
      """,
      "从措施文字中去掉规定的口号用语（risk.slogans），看是否还有内容。"
    ),
    "slogan-measure.falsePositives": (
      "A slogan that is the name of something real: write what is done in it.",
      "口号实为具体做法名称的：请写明具体做法。"
    ),
    "slogan-measure.satisfied": (
      "says what is done",
      "写明了具体做法"
    ),
    "slogan-measure.message": (
      """
      The measure '{measure}' against {risks} is a slogan: nobody can do it, and nobody can \
      see whether it was done.
      """,
      "针对{risks}的防控措施「{measure}」只是口号：无法执行，也无法检查。"
    ),
    "slogan-measure.message.alone": (
      "The measure '{measure}' is a slogan: nobody can do it, and nobody can see whether it was done.",
      "防控措施「{measure}」只是口号：无法执行，也无法检查。"
    ),
  ]

  private static let reviewOverdue: StringTable = [
    "review-overdue.title": (
      "Risk review overdue",
      "风险复核逾期"
    ),
    "review-overdue.summary": (
      "The last review of the risks of a power is older than its interval.",
      "职权风险的上次复核已超过规定间隔。"
    ),
    "review-overdue.rationale": (
      """
      Posts, people and law change, and risks with them. A chart that nobody looks at again \
      tells of an office that is no more.
      """,
      "岗位、人员、法律都会变，风险也随之变。多年不复核的图，画的是早已不存在的情形。"
    ),
    "review-overdue.remedy": (
      "Review the risks, and write the day in the entry of the power: {write:reviewed-on}.",
      "复核风险并在职权中写明日期：{write:reviewed-on}。"
    ),
    "review-overdue.detection": (
      """
      Adds reviewInterval, a year by default, to reviewedOn, or to the last day on which the \
      history has the power reviewed where that is later, and compares with the day of the \
      check (--date).
      """,
      "以 reviewedOn（办理经过中的审核日期更晚的，以该日期为准）加上 reviewInterval（默认一年），与检查日期（--date）比较。"
    ),
    "review-overdue.falsePositives": (
      "A power that is not in force: its status says so.",
      "尚未生效的职权：由其状态表明。"
    ),
    "review-overdue.satisfied": (
      "reviewed on {reviewed}, again by {due}",
      "{reviewed}已复核，下次不晚于{due}"
    ),
    "review-overdue.message": (
      """
      The risks of '{power}' were reviewed on {reviewed} and were to be reviewed again by \
      {due}.
      """,
      "「{power}」的风险于{reviewed}复核，应于{due}前再次复核。"
    ),
    "review-overdue.message.never": (
      "'{power}' is in force, and nobody says when its risks were last reviewed.",
      "「{power}」已生效，却没有写明风险最近何时复核。"
    ),
  ]
}
