internal import Oversight

/// The texts of the rules about limits, clocks and publicity.
extension Texts {
  static let limitRules = StringTable(
    [
      stepWithoutTimeLimit, powerWithoutTimeLimit, promiseExceedsStatute, undeclaredClockStop,
      publicityTooShort, extensionWithoutApproval,
    ], traditional: traditionalTitles)

  private static let stepWithoutTimeLimit: StringTable = [
    "step-without-time-limit.title": (
      "Step without time limit",
      "环节无办理时限"
    ),
    "step-without-time-limit.summary": (
      "A step of the office has no time limit.",
      "办理环节没有时限。"
    ),
    "step-without-time-limit.rationale": (
      """
      Who may let a case lie can be paid to take it up. A limit for the whole power does not \
      say where it lies.
      """,
      "可以把事项压着不办的人，就可以借此索取好处。只有总时限，看不出压在谁手里。"
    ),
    "step-without-time-limit.remedy": (
      "Write how long the step may take: {write:limit}, or in words: {write:limit-note}.",
      "写明办理时限：{write:limit}，或用文字：{write:limit-note}。"
    ),
    "step-without-time-limit.detection": (
      """
      Looks for a limit, a limit in words or the length of a publicity at every step that the \
      office performs.
      """,
      "检查由本单位办理的每个环节是否有时限、文字时限或公示期。"
    ),
    "step-without-time-limit.falsePositives": (
      "A step that takes no time of its own: {write:on-the-spot}.",
      "当场完成的环节：{write:on-the-spot}。"
    ),
    "step-without-time-limit.satisfied": (
      "{limit}",
      "{limit}"
    ),
    "step-without-time-limit.message": (
      "'{step}' has no time limit: a case may lie there as long as somebody likes.",
      "「{step}」没有办理时限：事项可以一直压在这里。"
    ),
  ]

  private static let powerWithoutTimeLimit: StringTable = [
    "power-without-time-limit.title": (
      "Power without time limit",
      "职权无办理时限"
    ),
    "power-without-time-limit.summary": (
      "A power that people wait for has neither a statutory nor a promised limit.",
      "需要群众等候办理的职权，既没有法定时限，也没有承诺时限。"
    ),
    "power-without-time-limit.rationale": (
      """
      Without a limit nobody can complain in time, and the time itself becomes a favour to be \
      sold.
      """,
      "没有时限，就无从投诉超时，时间本身成了可以买卖的好处。"
    ),
    "power-without-time-limit.remedy": (
      "Write the limits in the entry of the power: {write:limits}.",
      "在职权中写明时限：{write:limits}。"
    ),
    "power-without-time-limit.detection": (
      """
      Looks for a limit at powers of the categories that the policy names \
      (categoriesWithLimit).
      """,
      "按规定所列类别（categoriesWithLimit）检查职权是否有时限。"
    ),
    "power-without-time-limit.falsePositives": (
      """
      A power that begins without an application: take its category out of \
      categoriesWithLimit.
      """,
      "依职权启动的：可从 categoriesWithLimit 中去掉该类别。"
    ),
    "power-without-time-limit.satisfied": (
      "{limit}",
      "{limit}"
    ),
    "power-without-time-limit.message": (
      """
      '{power}' says nowhere how long it takes: who waits cannot tell when it is too long.
      """,
      "「{power}」没有写明办理时限：等候的人无从判断是否超时。"
    ),
  ]

  private static let promiseExceedsStatute: StringTable = [
    "promise-exceeds-statute.title": (
      "Promise exceeds the statutory limit",
      "承诺时限超过法定时限"
    ),
    "promise-exceeds-statute.summary": (
      "The promised limit is longer than the statutory one.",
      "承诺时限长于法定时限。"
    ),
    "promise-exceeds-statute.rationale": (
      """
      A promise is there to be shorter than the law. A longer one announces a breach of the \
      law.
      """,
      "承诺时限应当比法定时限更短；更长的承诺，等于预告违法。"
    ),
    "promise-exceeds-statute.remedy": (
      """
      Promise no more than the law gives: promised at most as long as statutory, in the same \
      unit.
      """,
      "承诺时限不得超过法定时限，并采用同一单位。"
    ),
    "promise-exceeds-statute.detection": (
      """
      Compares both limits, or the promise with that of the general law where the entry names none \
      (time.statutory). Working days and days of the calendar are compared where the \
      answer does not depend on the calendar.
      """,
      "比较两个时限；条目未写法定时限的，与一般法律规定（time.statutory）比较；工作日与自然日之间，仅在结论不取决于日历时比较。"
    ),
    "promise-exceeds-statute.falsePositives": (
      """
      Holidays are not counted: where working days are promised against days of the calendar, \
      a holiday can make the promise longer.
      """,
      "不计节假日：以工作日承诺、法定为自然日的，遇节假日承诺期可能更长。"
    ),
    "promise-exceeds-statute.satisfied": (
      "{promised}, the law gives {statutory}",
      "承诺{promised}，法定{statutory}"
    ),
    "promise-exceeds-statute.missing": (
      "limits in one unit: {promised} are promised, {statutory} are given by law",
      "同一单位的时限：承诺{promised}，法定{statutory}"
    ),
    "promise-exceeds-statute.message": (
      """
      '{power}' promises {promised}, and the law gives {statutory}: the promise is to break \
      the law.
      """,
      "「{power}」承诺{promised}办结，而法定时限为{statutory}：承诺本身就超过了法律允许的时间。"
    ),
  ]

  private static let undeclaredClockStop: StringTable = [
    "undeclared-clock-stop.title": (
      "Clock stops without telling the party",
      "扣除时间未告知当事人"
    ),
    "undeclared-clock-stop.summary": (
      "A step suspends the time limit and the party is not told in writing.",
      "环节所需时间不计入时限，却没有书面告知当事人。"
    ),
    "undeclared-clock-stop.rationale": (
      """
      A clock that stops unseen has no limit at all: hearings, tests and expert reviews are \
      left out of the time, and the party must be told how long they take.
      """,
      "悄悄停下的时钟等于没有时限：听证、检验、专家评审的时间可以扣除，但应当书面告知所需时间。"
    ),
    "undeclared-clock-stop.remedy": (
      "Tell the party, and write it: {write:clock-told}.",
      "书面告知当事人并写明：{write:clock-told}。"
    ),
    "undeclared-clock-stop.detection": (
      "Looks at every step that suspends the clock.",
      "检查每个暂停计时的环节。"
    ),
    "undeclared-clock-stop.falsePositives": (
      "Told at an earlier step: it counts, write it here.",
      "在之前环节已告知的：同样算数，请在此写明。"
    ),
    "undeclared-clock-stop.satisfied": (
      "the party is told",
      "已书面告知"
    ),
    "undeclared-clock-stop.message": (
      """
      '{step}' suspends the time limit, and the model does not say that the party is told in \
      writing how long.
      """,
      "「{step}」的时间不计入时限，却没有写明书面告知当事人所需时间。"
    ),
  ]

  private static let publicityTooShort: StringTable = [
    "publicity-too-short.title": (
      "Publicity too short",
      "公示期过短"
    ),
    "publicity-too-short.summary": (
      "A result is put before the public for less time than the rules ask.",
      "结果公示的时间短于规定。"
    ),
    "publicity-too-short.rationale": (
      """
      A notice that hangs for a day is seen by nobody. Objections need time to be made.
      """,
      "只贴一天的公示没有人看到。提出异议需要时间。"
    ),
    "publicity-too-short.remedy": (
      "Give the publicity at least the time that is asked for: {write:publicity}.",
      "按规定时间公示：{write:publicity}。"
    ),
    "publicity-too-short.detection": (
      """
      Compares the publicity of each step with the first row of the policy that is about it \
      (time.publicity).
      """,
      "将环节的公示期与规定中适用的第一行（time.publicity）比较。"
    ),
    "publicity-too-short.falsePositives": (
      """
      A shorter time that a law of its own allows: write a row for it in the policy of the \
      office.
      """,
      "专门法律允许更短公示期的：在本单位规定中另写一行。"
    ),
    "publicity-too-short.satisfied": (
      "{given}, asked for are {least} ({source})",
      "公示{given}，规定不少于{least}（{source}）"
    ),
    "publicity-too-short.missing": (
      "the publicity in the unit of what is asked for, {least} ({source})",
      "以规定单位表示的公示期（不少于{least}，{source}）"
    ),
    "publicity-too-short.message": (
      """
      '{step}' shows the result for {given}; {source} asks for at least {least}: objections \
      come too late.
      """,
      "「{step}」只公示{given}，{source}要求不少于{least}：有异议的人来不及提出。"
    ),
  ]

  private static let extensionWithoutApproval: StringTable = [
    "extension-without-approval.title": (
      "Extension without approval",
      "延期无人审批"
    ),
    "extension-without-approval.summary": (
      "A flow extends the time limit, and nobody independent approves it.",
      "流转延长办理时限，却没有独立的岗位批准。"
    ),
    "extension-without-approval.rationale": (
      "Who may extend his own limit has none.",
      "自己能给自己延期，就等于没有时限。"
    ),
    "extension-without-approval.remedy": (
      "Name a post that does not do the work: {write:approver}.",
      "写明由不办理该事项的岗位批准：{write:approver}。"
    ),
    "extension-without-approval.detection": (
      """
      Looks at every flow that extends a limit: its approver must be independent of those \
      whose step it leaves.
      """,
      "检查每条延期流转：批准人须独立于该环节的办理者。"
    ),
    "extension-without-approval.falsePositives": (
      "Approved in another power: name the post here.",
      "由其他职权程序批准的：请在此写明岗位。"
    ),
    "extension-without-approval.satisfied": (
      "'{post}' approves",
      "由「{post}」批准"
    ),
    "extension-without-approval.message": (
      """
      '{flow}' extends the time limit, and nobody approves it: who works slowly helps himself.
      """,
      "「{flow}」延长时限，却没有人批准：办得慢的人自己给自己延期。"
    ),
    "extension-without-approval.message.own": (
      """
      '{flow}' extends the time limit, and '{post}' approves it, who does the work or reports \
      to those who do.
      """,
      "「{flow}」延长时限，由「{post}」批准，而其本人就是办理者或其下属。"
    ),
  ]
}
