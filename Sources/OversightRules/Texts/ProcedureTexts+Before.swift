internal import Oversight

/// The texts of the rules about what procedure asks before a decision.
extension Texts {
  static let beforeRules = StringTable(
    [
      missingPriorNotice, missingLegalityReview, missingCollectiveDecision, missingHearing,
    ], traditional: traditionalTitles)

  private static let missingPriorNotice: StringTable = [
    "missing-prior-notice.title": (
      "Missing prior notice",
      "决定前未告知、未听取意见"
    ),
    "missing-prior-notice.summary": (
      """
      A case can come to a penalty or a coercive act of which the party was not told before, \
      or against which it was not heard.
      """,
      "事项可以在未告知当事人、未听取其意见的情况下作出处罚决定或者实施强制。"
    ),
    "missing-prior-notice.rationale": (
      """
      A decision that nobody could answer is void, and the power to surprise is a power to \
      extort.
      """,
      "当事人无从申辩的决定不成立；可以突然下手的权力，也可以用来要挟。"
    ),
    "missing-prior-notice.remedy": (
      """
      Put the notice ({write:action-notify}) and the hearing of the party \
      ({write:action-hear-party} or {write:action-hearing}) before the decision, on every way to \
      it.
      """,
      """
      在通往决定的每条路径上，先设告知环节（{write:action-notify}）和听取陈述申辩环节（{write:action-hear-party} 或 \
      {write:action-hearing}）。
      """
    ),
    "missing-prior-notice.detection": (
      """
      Looks for a run that comes to such a step before the steps that the policy needs \
      (procedure.prerequisites).
      """,
      "查找先于规定的前置环节（procedure.prerequisites）而到达该环节的走法。"
    ),
    "missing-prior-notice.falsePositives": (
      """
      Where the party gives up its right, say so of the step at which it answers \
      ({write:action-hear-party}). What a called process does is not seen.
      """,
      "当事人放弃权利的，可在其答复环节写明（{write:action-hear-party}）。所调用流程内部的环节不计在内。"
    ),
    "missing-prior-notice.satisfied": (
      "done before by {sources}",
      "已先行办理（{sources}）"
    ),
    "missing-prior-notice.message": (
      "A case can come to '{step}' before anybody {needs}: {run}. {source} asks for it.",
      "事项可以未经“{needs}”就到达「{step}」：{run}。{source}要求先行办理。"
    ),
  ]

  private static let missingLegalityReview: StringTable = [
    "missing-legality-review.title": (
      "Missing legality review",
      "未经法制审核"
    ),
    "missing-legality-review.summary": (
      "A case can come to a major decision that nobody reviewed for its lawfulness.",
      "事项可以未经法制（合法性）审核就作出重大决定。"
    ),
    "missing-legality-review.rationale": (
      """
      Without the review the law does not let the decision be made: who wants an unlawful one \
      only has to go round the reviewer.
      """,
      "未经审核不得作出决定；想违法决定的人，只要绕开审核就行。"
    ),
    "missing-legality-review.remedy": (
      """
      Put a step of legality review ({write:action-legality-review}) before the decision, on \
      every way to it.
      """,
      "在通往决定的每条路径上设法制审核环节（{write:action-legality-review}）。"
    ),
    "missing-legality-review.detection": (
      """
      Looks for a run that comes to a major decision before a legality review \
      (procedure.prerequisites).
      """,
      "查找未经法制审核而到达重大决定的走法（procedure.prerequisites）。"
    ),
    "missing-legality-review.falsePositives": (
      """
      A power that is called major for another reason: take isMajor off, or waive it with the \
      reason.
      """,
      "因其他原因标为重大的职权：去掉 isMajor，或说明理由予以豁免。"
    ),
    "missing-legality-review.satisfied": (
      "reviewed before, by {sources}",
      "已先行审核（{sources}）"
    ),
    "missing-legality-review.message": (
      """
      A case can come to '{step}' before anybody {needs}: {run}. {source} forbids the \
      decision.
      """,
      "事项可以未经“{needs}”就到达「{step}」：{run}。依{source}不得作出决定。"
    ),
  ]

  private static let missingCollectiveDecision: StringTable = [
    "missing-collective-decision.title": (
      "Missing collective decision",
      "未经集体决策"
    ),
    "missing-collective-decision.summary": (
      """
      A case of the three majors and one large, or a major penalty, can be decided without a \
      meeting.
      """,
      "“三重一大”事项或者重大处罚可以不经集体讨论就决定。"
    ),
    "missing-collective-decision.rationale": (
      """
      Where one voice decides the largest sums, appointments and penalties, one bribe is \
      enough.
      """,
      "最大的资金、人事和处罚由一个人说了算，买通一个人就够了。"
    ),
    "missing-collective-decision.remedy": (
      """
      Let a meeting decide, on every way to the decision: a post that is a meeting \
      ({write:layer-collective}), a step of discussion ({write:action-discuss}), or \
      {write:meeting} at the step.
      """,
      """
      由会议决定，每条路径都要经过：由会议性质的岗位办理（{write:layer-collective}），或设集体研究环节（{write:action-discuss}），或在该环节\
      写明 {write:meeting}。
      """
    ),
    "missing-collective-decision.detection": (
      """
      Looks for a run that comes to such a step before any meeting (procedure.prerequisites). \
      A step that is a meeting itself is fine.
      """,
      "查找未经任何会议而到达该环节的走法（procedure.prerequisites）；该环节本身是会议的，视为符合。"
    ),
    "missing-collective-decision.falsePositives": (
      """
      The matter was decided together in another power: call that process, or waive it with \
      the minutes as evidence.
      """,
      "已在其他职权中集体决定的：调用该流程，或以会议纪要为据予以豁免。"
    ),
    "missing-collective-decision.satisfied": (
      "decided together ({sources})",
      "已集体决定（{sources}）"
    ),
    "missing-collective-decision.message": (
      """
      A case can come to '{step}' before a meeting {needs}: {run}. {source} asks for it.
      """,
      "事项可以未经“{needs}”就到达「{step}」：{run}。{source}要求集体决定。"
    ),
  ]

  private static let missingHearing: StringTable = [
    "missing-hearing.title": (
      "Missing hearing",
      "缺少听证"
    ),
    "missing-hearing.summary": (
      """
      A decision of a class that gives a right to a hearing can be made, and the process has \
      no hearing before it.
      """,
      "属于应当告知听证权的决定，流程中却没有听证。"
    ),
    "missing-hearing.rationale": (
      """
      A right that the process has no place for is not granted: the heaviest decisions would \
      fall unheard.
      """,
      "流程里没有位置的权利，实际上就没有：最重的决定反而听不到意见。"
    ),
    "missing-hearing.remedy": (
      """
      Draw the branch: a step that hears ({write:action-hearing}) from which the decision is \
      reached.
      """,
      "画出听证分支：设听证环节（{write:action-hearing}），并由其到达决定。"
    ),
    "missing-hearing.detection": (
      """
      Powers of the rows of the policy (procedure.hearings), by the class that they name \
      (hearingClass) or by amount where the row says so, need a hearing that leads to each \
      decision.
      """,
      "规定各行（procedure.hearings）所指的职权，按其写明的听证类别（hearingClass）或者数额，须有通向每个决定的听证环节。"
    ),
    "missing-hearing.falsePositives": (
      """
      The hearing is detailed in a called process: say so of the step that calls it \
      ({write:action-hearing}).
      """,
      "听证在所调用的流程中办理的：在调用环节写明（{write:action-hearing}）。"
    ),
    "missing-hearing.satisfied": (
      "'{step}'",
      "「{step}」"
    ),
    "missing-hearing.major": (
      "a major matter",
      "重大事项"
    ),
    "missing-hearing.kind": (
      "by its kind",
      "依其类别"
    ),
    "missing-hearing.amount": (
      "{quantity} from {amount} on",
      "{quantity}达到{amount}"
    ),
    "missing-hearing.message": (
      """
      No hearing leads to '{step}', though the party may ask for one ({reason}, {source}).
      """,
      "当事人有权要求听证（{reason}，{source}），但流程中没有通向「{step}」的听证环节。"
    ),
  ]
}
