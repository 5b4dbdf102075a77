internal import Oversight

/// The texts of the rules about grades and about where measures come from.
extension Texts {
  static let gradeRules = StringTable(
    [
      gradeBelowKind, gradeCountMismatch, boilerplateMeasure, orphanMeasure,
      measureCitesUnknownRule,
      unreviewedRiskGrade,
    ], traditional: traditionalTitles)

  private static let gradeBelowKind: StringTable = [
    "grade-below-kind.title": (
      "Grade below what the kind of power asks",
      "风险等级低于权力类别要求"
    ),
    "grade-below-kind.summary": (
      """
      At a step where money, purchases, works or a major matter are decided no risk has the \
      grade that its kind asks for.
      """,
      "涉及资金、采购、工程或重大事项的决定环节，没有任何风险点达到应有的等级。"
    ),
    "grade-below-kind.rationale": (
      """
      Grades decide who supervises. Where the gravest matters are graded mildly, they are \
      watched mildly.
      """,
      "等级决定由谁监督；最重要的事项评得低，看得就松。"
    ),
    "grade-below-kind.remedy": (
      """
      Grade at least one risk of the step as its kind asks for, or write a row for your office \
      in risk.leastGrades.
      """,
      "将该环节至少一个风险点评为应有等级，或在 risk.leastGrades 中写明本单位标准。"
    ),
    "grade-below-kind.detection": (
      """
      Takes the worst grade of the risks of a step and compares it with the first row of the \
      policy that is about the step (risk.leastGrades).
      """,
      "取环节各风险点的最高等级，与规定中适用的第一行（risk.leastGrades）比较。"
    ),
    "grade-below-kind.falsePositives": (
      "Small sums below a threshold: say so in a row of your own for these steps.",
      "限额以下的小额事项：另写一行予以说明。"
    ),
    "grade-below-kind.satisfied": (
      "graded '{grade}'",
      "已评为「{grade}」"
    ),
    "grade-below-kind.least.worst": (
      "the worst grade",
      "最高等级"
    ),
    "grade-below-kind.least.middle": (
      "a middle grade at least",
      "不低于中间等级"
    ),
    "grade-below-kind.message": (
      """
      The risks of '{step}' are graded '{grade}' at most; {source} asks for {least} here.
      """,
      "「{step}」的风险点最高只评为「{grade}」，按{source}此处应为{least}。"
    ),
  ]

  private static let gradeCountMismatch: StringTable = [
    "grade-count-mismatch.title": (
      "Grade of a post does not fit its risks",
      "岗位等级与风险点数不符"
    ),
    "grade-count-mismatch.summary": (
      """
      A post is graded milder than the number of its risks, or its free hand, asks for.
      """,
      "岗位等级低于按其风险点数量或自由裁量应评的等级。"
    ),
    "grade-count-mismatch.rationale": (
      """
      Posts are supervised and rotated by their grade. One that is graded too low is left \
      where it is.
      """,
      "岗位按等级监督、轮换；评低了，就一直没人管。"
    ),
    "grade-count-mismatch.remedy": (
      "Grade the post as its risks ask for, or move some of its steps to others.",
      "按风险点数量评定岗位等级，或将部分环节调整给其他岗位。"
    ),
    "grade-count-mismatch.detection": (
      """
      Counts the risks at the steps that a post performs in all powers and takes the first \
      number of the policy that is reached (risk.risksByPostGrade, the worst grade first). A \
      step that is decided freely asks for the worst.
      """,
      "统计岗位在各职权中所办环节的风险点数，按规定（risk.risksByPostGrade，自最高等级起）取首个达到的等级；有无限制裁量环节的，应为最高等级。"
    ),
    "grade-count-mismatch.falsePositives": (
      """
      A post of many persons: each has fewer risks than the post. Grade it by its persons and \
      waive it.
      """,
      "多人共任的岗位：每人承担的少于岗位合计，可按人评定并予以豁免。"
    ),
    "grade-count-mismatch.satisfied": (
      "'{grade}' fits the number of risks, {count}",
      "「{grade}」与{count}个风险点相符"
    ),
    "grade-count-mismatch.missing": (
      """
      a grade of '{post}' on a scale of {levels} levels, for which the policy has numbers
      """,
      "「{post}」在{levels}级标准上的等级（规定只有该级数的数量标准）"
    ),
    "grade-count-mismatch.message": (
      """
      '{post}' is graded '{grade}'; the number of its risks is {count}, which asks for \
      '{asked}'.
      """,
      "「{post}」评为「{grade}」，却承担{count}个风险点，应评为「{asked}」。"
    ),
    "grade-count-mismatch.message.free": (
      """
      '{post}' is graded '{grade}' and decides a step freely, which asks for '{asked}'.
      """,
      "「{post}」评为「{grade}」，却有可自由裁量的环节，应评为「{asked}」。"
    ),
  ]

  private static let boilerplateMeasure: StringTable = [
    "boilerplate-measure.title": (
      "Boilerplate measure",
      "雷同的防控措施"
    ),
    "boilerplate-measure.summary": (
      """
      The same measure stands at many places, and says nothing by which it could be checked \
      there.
      """,
      "同一条措施原文出现在多处，又没有可供检查的内容。"
    ),
    "boilerplate-measure.rationale": (
      """
      A sentence that has been pasted everywhere was thought out nowhere: nobody carries it \
      out.
      """,
      "到处粘贴的措施没有一处是认真想过的，也就没有人真正去做。"
    ),
    "boilerplate-measure.remedy": (
      """
      Write what is done at this place. A standard control may stay: say how often it is done \
      and what shows it (frequency, evidence or indicator), or name its rule document.
      """,
      "写明在此处具体做什么；确属通用控制的，写明频次和证据或指标，或注明所依据的制度。"
    ),
    "boilerplate-measure.detection": (
      """
      Compares the letters of all measures of the catalogue and counts the steps and flows at \
      which the same text stands (risk.leastPlacesOfBoilerplate).
      """,
      "逐字比较目录中所有措施，统计同一文字所在的环节和流转数（risk.leastPlacesOfBoilerplate）。"
    ),
    "boilerplate-measure.falsePositives": (
      "Measures of a shared template: they name their rule document.",
      "来自共用模板的措施：注明其制度依据即可。"
    ),
    "boilerplate-measure.satisfied": (
      "its text stands at few places",
      "文字不雷同"
    ),
    "boilerplate-measure.satisfied.standard": (
      "a standard control that can be checked",
      "可检查的通用控制"
    ),
    "boilerplate-measure.message": (
      """
      The measure '{measure}' stands word for word at {count} places and says nowhere how \
      often it is done or what shows it: it has been pasted.
      """,
      "防控措施「{measure}」在{count}处一字不差，又没有写明频次和证据：只是粘贴而已。"
    ),
  ]

  private static let orphanMeasure: StringTable = [
    "orphan-measure.title": (
      "Measure against no risk",
      "措施不针对任何风险"
    ),
    "orphan-measure.summary": (
      "A control measure stands at a step and against no risk point.",
      "环节上的防控措施没有对应的风险点。"
    ),
    "orphan-measure.rationale": (
      """
      Nobody can say whether it helps, and the risk that it was made for is missing from the \
      register.
      """,
      "无法判断它是否有用，而它本来要防的风险却没有列出。"
    ),
    "orphan-measure.remedy": (
      "Name the risk and put the measure in it, or take the measure out.",
      "写明风险点并把措施写在其中，或删去该措施。"
    ),
    "orphan-measure.detection": (
      "Looks for measures that stand in a step and name no risk.",
      "查找直接写在环节上的措施。"
    ),
    "orphan-measure.falsePositives": (
      "None known.",
      "暂无。"
    ),
    "orphan-measure.satisfied": (
      "against {risks}",
      "针对{risks}"
    ),
    "orphan-measure.message": (
      "The measure '{measure}' at '{step}' stands against no risk: what is it for?",
      "「{step}」的防控措施「{measure}」不针对任何风险点：防的是什么？"
    ),
  ]

  private static let measureCitesUnknownRule: StringTable = [
    "measure-cites-unknown-rule.title": (
      "Measure cites an unknown rule document",
      "措施引用的制度不在制度库中"
    ),
    "measure-cites-unknown-rule.summary": (
      """
      A measure rests on a rule document that no power of the catalogue lists, or lists under \
      another title.
      """,
      "防控措施所依据的制度没有列入任何职权的制度清单，或者名称不一致。"
    ),
    "measure-cites-unknown-rule.rationale": (
      "A rule that cannot be found binds nobody.",
      "找不到的制度约束不了任何人。"
    ),
    "measure-cites-unknown-rule.remedy": (
      "List the document in the entry of a power: {write:rules}; or cite the one that there is.",
      "将该制度列入职权：{write:rules}；或改引现有制度。"
    ),
    "measure-cites-unknown-rule.detection": (
      """
      The library of an office are the rule documents in the entries of all its powers.
      """,
      "以全部职权条目所列制度为制度库。"
    ),
    "measure-cites-unknown-rule.falsePositives": (
      "A document of a higher authority: list it where it is used.",
      "上级制度：在使用它的职权中列出。"
    ),
    "measure-cites-unknown-rule.satisfied": (
      "'{rule}'",
      "《{rule}》"
    ),
    "measure-cites-unknown-rule.missing": (
      "the rule library: no power lists its rule documents",
      "制度库：没有任何职权列出其制度"
    ),
    "measure-cites-unknown-rule.message": (
      """
      The measure '{measure}' cites '{rule}' ({id}), which no power lists among its rule \
      documents.
      """,
      "防控措施「{measure}」引用《{rule}》（{id}），但没有任何职权的制度清单列有该制度。"
    ),
    "measure-cites-unknown-rule.message.title": (
      """
      The measure '{measure}' cites '{rule}' as {id}; the catalogue knows {id} as '{other}'.
      """,
      "防控措施「{measure}」以 {id} 引用《{rule}》，而目录中 {id} 是《{other}》。"
    ),
  ]

  private static let unreviewedRiskGrade: StringTable = [
    "unreviewed-risk-grade.title": (
      "Grade without review",
      "风险等级未经评审"
    ),
    "unreviewed-risk-grade.summary": (
      "A risk has a grade, and nobody knows who gave it, when, or in which meeting.",
      "风险点有等级，却不知道由谁、何时、在什么会议上评定。"
    ),
    "unreviewed-risk-grade.rationale": (
      """
      Whoever does the work would rather grade it low. A grade counts when others have looked \
      at it.
      """,
      "办理者自己总愿意评低；经他人评审的等级才算数。"
    ),
    "unreviewed-risk-grade.remedy": (
      """
      Have it graded and write who did, at the risk: {write:graded}; at its step: \
      {write:reviewed}; or the review of the whole power in its history.
      """,
      "经评审后在风险点写明：{write:graded}；或在环节写明：{write:reviewed}；或在职权历史中写明整体审核。"
    ),
    "unreviewed-risk-grade.detection": (
      """
      Looks for the review of every risk that has a grade, or of its step; else for the review \
      or confirmation of the power, which goes through all of its grades.
      """,
      "检查每个已评级风险点或其所在环节的评审记录；没有的，查职权的审核或确认记录，视为已逐项评审。"
    ),
    "unreviewed-risk-grade.falsePositives": (
      "None known.",
      "暂无。"
    ),
    "unreviewed-risk-grade.satisfied": (
      "{by}, {on}, {meeting}",
      "{by}，{on}，{meeting}"
    ),
    "unreviewed-risk-grade.satisfied.whole": (
      "the power was reviewed by {by} on {on}",
      "{by}于{on}审核该职权"
    ),
    "unreviewed-risk-grade.message": (
      "'{risk}' is graded '{grade}', and it is not on record who graded it.",
      "「{risk}」评为「{grade}」，但没有评定记录。"
    ),
    "unreviewed-risk-grade.message.meeting": (
      "'{risk}' is graded '{grade}', and it is not on record in which meeting.",
      "「{risk}」评为「{grade}」，但没有写明在什么会议上评定。"
    ),
  ]
}
