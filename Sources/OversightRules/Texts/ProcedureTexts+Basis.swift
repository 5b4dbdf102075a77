internal import Oversight

/// The texts of the rules about what procedure rests on and asks for.
extension Texts {
  static let basisRules = StringTable(
    [
      missingLegalBasis, repealedBasis, singleOfficer, collectiveDecisionUnrecorded,
    ], traditional: traditionalTitles)

  private static let missingLegalBasis: StringTable = [
    "missing-legal-basis.title": (
      "Power without legal basis",
      "职权无法定依据"
    ),
    "missing-legal-basis.summary": (
      "A power names no provision that gives it.",
      "职权没有写明设定依据。"
    ),
    "missing-legal-basis.rationale": (
      """
      What the law does not give, a body may not do. Powers without basis are to be cancelled, \
      not drawn.
      """,
      "法无授权不可为。没有依据的职权应当取消，而不是画成流程图。"
    ),
    "missing-legal-basis.remedy": (
      "Name the provisions: {write:basis}. Inside the body a rule document may do: {write:rules}.",
      "写明依据：{write:basis}。内部管理事项可依据制度：{write:rules}。"
    ),
    "missing-legal-basis.detection": (
      """
      Looks for a provision in the entry of the power; for the categories that the policy \
      names (categoriesByOwnRules) a rule document suffices.
      """,
      "检查职权是否写有依据；规定所列类别（categoriesByOwnRules）有制度依据即可。"
    ),
    "missing-legal-basis.falsePositives": (
      "A basis written at steps only: write it in the entry of the list.",
      "只在环节上写了依据的：请写到职权上。"
    ),
    "missing-legal-basis.satisfied": (
      "{basis}",
      "{basis}"
    ),
    "missing-legal-basis.message": (
      """
      '{power}' names no law or rule that gives it: nobody can tell whether it may be \
      exercised at all.
      """,
      "「{power}」没有写明任何法律或制度依据：无从判断是否有权行使。"
    ),
  ]

  private static let repealedBasis: StringTable = [
    "repealed-basis.title": (
      "Basis not in force",
      "依据已失效"
    ),
    "repealed-basis.summary": (
      """
      A power or step rests on a provision that is not in force on the day of the check.
      """,
      "职权或环节所依据的规定在检查之日不具效力。"
    ),
    "repealed-basis.rationale": (
      """
      A power whose law has gone has gone as well, and what is done on it can be undone.
      """,
      "法律废止，职权随之消失；据此作出的决定可被撤销。"
    ),
    "repealed-basis.remedy": (
      "Name the provision that is in force, or take the power off the list.",
      "改为现行有效的依据，或者取消该职权。"
    ),
    "repealed-basis.detection": (
      """
      Compares the validity dates of each provision with the day of the check (--date).
      """,
      "将各依据的有效期与检查日期（--date）比较。"
    ),
    "repealed-basis.falsePositives": (
      """
      A power that is exercised for old cases only: say so in the name of the power, and date \
      the provision to its last case.
      """,
      "仅适用于旧案的：请在名称中注明，并将依据有效期写到最后一案。"
    ),
    "repealed-basis.satisfied": (
      "in force on {day}",
      "{day}有效"
    ),
    "repealed-basis.message.repealed": (
      "'{element}' rests on {law}, which is not in force since {day}.",
      "「{element}」依据的《{law}》已于{day}失效。"
    ),
    "repealed-basis.message.early": (
      "'{element}' rests on {law}, which is in force from {day} on only.",
      "「{element}」依据的《{law}》自{day}起才施行。"
    ),
  ]

  private static let singleOfficer: StringTable = [
    "single-officer.title": (
      "Single officer",
      "单人执法"
    ),
    "single-officer.summary": (
      "A step that takes two officers by law is done by one.",
      "依法应由两名以上人员进行的环节，只有一人。"
    ),
    "single-officer.rationale": (
      """
      Alone with the party an officer can be bought or accused, and nobody can say what \
      happened.
      """,
      "一人独自面对当事人，既可能被收买，也可能被诬告，事后无人能证明。"
    ),
    "single-officer.remedy": (
      "Send two: {write:two-officers}, or a second post: {write:second-performer}.",
      "派两人：{write:two-officers}；或增加岗位：{write:second-performer}。"
    ),
    "single-officer.detection": (
      """
      Counts the officers of each step to which a row of the policy applies \
      (procedure.officers); where any of several posts will do, the fewest.
      """,
      "按规定（procedure.officers）统计适用环节的人数；任一岗位均可办理的，取最少者。"
    ),
    "single-officer.falsePositives": (
      "A step that a special law leaves to one officer: write a row for it.",
      "专门法律允许一人的：在规定中另写一行。"
    ),
    "single-officer.satisfied": (
      "{count} officers, at least {least} by {source}",
      "{count}人，{source}要求不少于{least}人"
    ),
    "single-officer.message": (
      """
      '{step}' is done by {count} officer; {source} asks for at least {least}: nobody else \
      sees what happens there.
      """,
      "「{step}」只有{count}人办理，{source}要求不少于{least}人：现场情形无人见证。"
    ),
  ]

  private static let collectiveDecisionUnrecorded: StringTable = [
    "collective-decision-unrecorded.title": (
      "Collective decision without record",
      "集体决策未留痕"
    ),
    "collective-decision-unrecorded.summary": (
      """
      A meeting that decides does not record dissent, or its leader does not speak last.
      """,
      "集体决策没有记录不同意见，或者主要领导不是最后表态。"
    ),
    "collective-decision-unrecorded.rationale": (
      """
      Where the leader speaks first the others agree, and where dissent is not written down \
      nobody has dissented.
      """,
      "主要领导先表态，其他人只能附和；不同意见不记录，就等于没有不同意见。"
    ),
    "collective-decision-unrecorded.remedy": (
      "Hold the meeting so, and write it: {write:meeting}.",
      "按此议事并写明：{write:meeting}。"
    ),
    "collective-decision-unrecorded.detection": (
      "Looks at every step that is a meeting.",
      "检查每个会议环节。"
    ),
    "collective-decision-unrecorded.falsePositives": (
      "Meetings that only prepare: leave meeting out.",
      "仅作准备的会议：不写 meeting。"
    ),
    "collective-decision-unrecorded.satisfied": (
      "dissent is recorded, the leader speaks last",
      "记录不同意见，主要领导最后表态"
    ),
    "collective-decision-unrecorded.message.dissent": (
      "The meeting at '{step}' does not record dissent: later nobody was against it.",
      "「{step}」没有记录不同意见：事后看来无人反对过。"
    ),
    "collective-decision-unrecorded.message.order": (
      """
      Nothing says that the leader speaks last at '{step}': once he has spoken, the others \
      agree.
      """,
      "「{step}」没有写明主要领导最后表态：领导先说，其他人只能附和。"
    ),
  ]
}
