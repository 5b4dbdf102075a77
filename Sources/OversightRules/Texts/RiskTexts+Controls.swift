internal import Oversight

/// The texts of the rules about how risks are answered.
extension Texts {
  static let controlRules = StringTable(
    [
      oneSidedControl, highRiskSingleMeasure, residualAboveInherent,
      residualGradeUnknown, measureWithoutIndicator,
    ], traditional: traditionalTitles)

  private static let oneSidedControl: StringTable = [
    "one-sided-control.title": (
      "One-sided control",
      "防控措施单一"
    ),
    "one-sided-control.summary": (
      "A risk of the worst grade is only prevented or only found out.",
      "最高等级的风险点只有预防性措施或只有发现性措施。"
    ),
    "one-sided-control.rationale": (
      """
      Prevention fails one day, and then nobody finds out; what is only found out has done its \
      harm already. The gravest risks need both.
      """,
      "预防总有失效的时候，失效了也无人发现；只靠事后发现，损害已经造成。最高等级的风险两者都要有。"
    ),
    "one-sided-control.remedy": (
      "Add the kind that is lacking to the risk: {write:preventive} or {write:detective}.",
      "在风险点中补上缺少的一类：{write:preventive} 或 {write:detective}。"
    ),
    "one-sided-control.detection": (
      """
      Takes the types of all measures against each risk of the worst grade of its scale.
      """,
      "检查最高等级风险点的各项防控措施的类型。"
    ),
    "one-sided-control.falsePositives": (
      """
      A measure that both prevents and finds out: write it as two, each with its own evidence.
      """,
      "一项措施兼有两种作用的：请分成两项写，各有各的凭据。"
    ),
    "one-sided-control.satisfied": (
      "both prevented and found out",
      "既有预防性措施，又有发现性措施"
    ),
    "one-sided-control.missing": (
      "the type of the measure '{measure}'",
      "防控措施「{measure}」的类型"
    ),
    "one-sided-control.message.preventive": (
      """
      Nothing prevents '{risk}' at '{place}' ({performers}): it is only found out when the \
      harm is done.
      """,
      "「{place}」（{performers}）的风险点「{risk}」没有预防性措施：只能等损害造成之后才发现。"
    ),
    "one-sided-control.message.detective": (
      """
      Nothing finds out whether '{risk}' happened at '{place}' ({performers}): where \
      prevention fails, nobody knows.
      """,
      "「{place}」（{performers}）的风险点「{risk}」没有发现性措施：预防一旦失效，无人知道。"
    ),
  ]

  private static let highRiskSingleMeasure: StringTable = [
    "high-risk-single-measure.title": (
      "Grave risk with a single measure",
      "高风险仅一项防控措施"
    ),
    "high-risk-single-measure.summary": (
      "A risk of the worst grade has fewer measures than the policy asks for.",
      "最高等级的风险点，防控措施少于规定的数量。"
    ),
    "high-risk-single-measure.rationale": (
      "Where everything hangs on one measure, it takes one lapse to open the risk.",
      "全靠一项措施，一次疏漏就失守。"
    ),
    "high-risk-single-measure.remedy": (
      "Add to the risk a measure of another kind, by another post: {write:detective}.",
      "在风险点中由另一岗位增加一项不同类型的措施：{write:detective}。"
    ),
    "high-risk-single-measure.detection": (
      """
      Counts the measures against each risk of the worst grade and compares with \
      leastMeasuresAtWorstGrade of the policy.
      """,
      "统计最高等级风险点的防控措施数，与规定的最少数量（leastMeasuresAtWorstGrade）比较。"
    ),
    "high-risk-single-measure.falsePositives": (
      """
      A measure against another risk that serves here too: name this risk in its otherRisks.
      """,
      "其他风险点的措施同样适用的：在该措施的 otherRisks 中写上本风险点。"
    ),
    "high-risk-single-measure.satisfied": (
      "{count} measures, at least {least} asked for",
      "有{count}项防控措施，至少应有{least}项"
    ),
    "high-risk-single-measure.message": (
      """
      Only {count} of at least {least} measures stands against the grave risk '{risk}' at \
      '{place}' ({performers}).
      """,
      "「{place}」（{performers}）的最高等级风险点「{risk}」只有{count}项防控措施，至少应有{least}项。"
    ),
  ]

  private static let residualAboveInherent: StringTable = [
    "residual-above-inherent.title": (
      "Residual grade worse than inherent",
      "剩余风险高于固有风险"
    ),
    "residual-above-inherent.summary": (
      "The grade that a measure leaves is worse than the grade of its risk.",
      "采取措施之后的风险等级，高于措施之前的等级。"
    ),
    "residual-above-inherent.rationale": (
      """
      A measure that makes a risk worse is none, so one of the two grades is wrong, and \
      whoever supervises by grade is misled.
      """,
      "措施使风险更高，就不成其为措施；两个等级必有一错，按等级配置的监督也就错了。"
    ),
    "residual-above-inherent.remedy": (
      """
      Set residual to the grade that is left when the measure works, on the same scale as the \
      risk.
      """,
      "把 residual 改为措施生效后剩余的等级，与风险点采用同一等级标准。"
    ),
    "residual-above-inherent.detection": (
      """
      Compares the positions of both grades on their scale. Grades of different scales cannot \
      be compared.
      """,
      "比较两个等级在同一等级标准中的位置；不同等级标准之间不能比较。"
    ),
    "residual-above-inherent.falsePositives": (
      """
      A measure that moves a risk elsewhere: write what it causes there as a risk of its own.
      """,
      "措施把风险转移到别处的：请在别处另写一个风险点。"
    ),
    "residual-above-inherent.satisfied": (
      "leaves '{residual}'",
      "剩余等级「{residual}」"
    ),
    "residual-above-inherent.missing": (
      "one scale for the risks of '{measure}' and for what it leaves",
      "「{measure}」所防控的风险与剩余风险的统一等级标准"
    ),
    "residual-above-inherent.message": (
      """
      The measure '{measure}' is said to leave the grade '{residual}' of a risk graded \
      '{grade}': that is worse than without it.
      """,
      "防控措施「{measure}」针对「{grade}」级风险，剩余等级却写成「{residual}」：比没有措施更高。"
    ),
  ]

  private static let residualGradeUnknown: StringTable = [
    "residual-grade-unknown.title": (
      "Residual grade unknown",
      "剩余风险等级不明"
    ),
    "residual-grade-unknown.summary": (
      "No measure against a risk of the worst grade says what is left of it.",
      "最高等级的风险点，没有一项措施写明剩余的风险等级。"
    ),
    "residual-grade-unknown.rationale": (
      """
      Measures are there to bring a risk down to what the office can bear. Who never says what \
      is left cannot know whether they suffice.
      """,
      "采取措施是为了把风险降到可以承受的程度。不写明还剩多少，就无从知道措施够不够。"
    ),
    "residual-grade-unknown.remedy": (
      "Write in a measure the grade that is left when it works: {write:residual}.",
      "在措施中写明生效后剩余的等级：{write:residual}。"
    ),
    "residual-grade-unknown.detection": (
      "Looks for a residual grade at any measure against each risk of the worst grade.",
      "检查最高等级风险点的各项措施是否写有剩余等级。"
    ),
    "residual-grade-unknown.falsePositives": (
      "None known.",
      "暂无。"
    ),
    "residual-grade-unknown.satisfied": (
      "'{residual}' is left",
      "剩余等级「{residual}」"
    ),
    "residual-grade-unknown.message": (
      """
      Nobody says what is left of the grave risk '{risk}' at '{place}' when its measures work.
      """,
      "「{place}」的最高等级风险点「{risk}」没有写明采取措施后剩余的等级。"
    ),
  ]

  private static let measureWithoutIndicator: StringTable = [
    "measure-without-indicator.title": (
      "Measures without indicator",
      "防控措施无监测指标"
    ),
    "measure-without-indicator.summary": (
      "No measure against a risk of the worst grade has a frequency or an indicator.",
      "最高等级的风险点，没有一项措施写明频次或监测指标。"
    ),
    "measure-without-indicator.rationale": (
      """
      What nobody counts is not done for long, and nobody can show afterwards that it was.
      """,
      "没有人统计的措施，做不长久；事后也拿不出做过的证明。"
    ),
    "measure-without-indicator.remedy": (
      "Write how often it is done or what is counted: {write:frequency}, {write:indicator}.",
      "写明多久做一次或统计什么：{write:frequency}、{write:indicator}。"
    ),
    "measure-without-indicator.detection": (
      """
      Looks for a frequency or an indicator at any measure against each risk of the worst \
      grade.
      """,
      "检查最高等级风险点的各项措施是否写有频次或监测指标。"
    ),
    "measure-without-indicator.falsePositives": (
      "None known.",
      "暂无。"
    ),
    "measure-without-indicator.satisfied": (
      "seen by {sign}",
      "可由「{sign}」看出"
    ),
    "measure-without-indicator.message": (
      """
      No measure against the grave risk '{risk}' at '{place}' says how often it is taken or \
      what is counted.
      """,
      "「{place}」的最高等级风险点「{risk}」，各项措施都没有写明频次或监测指标。"
    ),
  ]
}
