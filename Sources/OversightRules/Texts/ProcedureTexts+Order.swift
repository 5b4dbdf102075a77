internal import Oversight

/// The texts of the rules about what procedure asks before and after a decision.
extension Texts {
  static let orderRules = StringTable([
    missingPriorNotice, missingLegalityReview, missingCollectiveDecision, missingHearing,
    missingRecusal, recordGap, missingRemedy, decisionNotServed,
  ])

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
      Put the notice (action .notify) and the hearing of the party (.hearParty or .hearing) \
      before the decision, on every way to it.
      """,
      "在通往决定的每条路径上，先设告知环节（.notify）和听取陈述申辩环节（.hearParty 或 .hearing）。"
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
      Where the party gives up its right, give the step at which it answers the action \
      .hearParty. What a called process does is not seen.
      """,
      "当事人放弃权利的，可将其答复环节标为 .hearParty。所调用流程内部的环节不计在内。"
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
      Put a step with the action .legalityReview before the decision, on every way to it.
      """,
      "在通往决定的每条路径上设法制审核环节（.legalityReview）。"
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
      Let a meeting decide: a post of the layer .collective, a step with the action .discuss, \
      or meeting(…) at the step, on every way to it.
      """,
      "由会议决定：岗位层级为 .collective，或设 .discuss 环节，或在该环节写明 meeting(…)。"
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
      Draw the branch: a step with the action .hearing from which the decision is reached.
      """,
      "画出听证分支：设 .hearing 环节，并由其到达决定。"
    ),
    "missing-hearing.detection": (
      """
      A licence or penalty that names a class (hearingClass), and powers of the rows of the \
      policy (procedure.hearings), by amount where a row names one, need a step .hearing that \
      leads to each decision.
      """,
      "写明听证类别（hearingClass）的许可、处罚，以及规定各行（procedure.hearings，含数额）所指的职权，须有通向每个决定的听证环节。"
    ),
    "missing-hearing.falsePositives": (
      """
      The hearing is detailed in a called process: give the step that calls it the action \
      .hearing.
      """,
      "听证在所调用的流程中办理的：将调用环节标为 .hearing。"
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

  private static let missingRecusal: StringTable = [
    "missing-recusal.title": (
      "Missing recusal",
      "未规定回避"
    ),
    "missing-recusal.summary": (
      """
      The model does not say that who has an interest stands aside at a step of enforcement, \
      examination or evaluation.
      """,
      "执法、审查、评审环节没有写明利害关系人应当回避。"
    ),
    "missing-recusal.rationale": (
      "Where nobody has to say that the party is his cousin, nobody will.",
      "不要求申报亲属关系，就没有人会申报。"
    ),
    "missing-recusal.remedy": (
      "Let them stand aside, and write it: recusal().",
      "规定回避并写明：recusal()。"
    ),
    "missing-recusal.detection": (
      "Looks at the steps that the rows of the policy are about (procedure.recusal).",
      "检查规定各行（procedure.recusal）所指的环节。"
    ),
    "missing-recusal.falsePositives": (
      "A step that a machine does: write recusal(false) and waive it.",
      "由系统自动完成的环节：写明 recusal(false) 并予以豁免。"
    ),
    "missing-recusal.satisfied": (
      "they stand aside",
      "已规定回避"
    ),
    "missing-recusal.message": (
      "At '{step}' nobody who has an interest has to stand aside; {source} asks for it.",
      "「{step}」没有规定利害关系人回避，而{source}要求回避。"
    ),
  ]

  private static let recordGap: StringTable = [
    "record-gap.title": (
      "Step not recorded",
      "环节无全过程记录"
    ),
    "record-gap.summary": (
      "A step of an enforcement leaves no record in text, sound or picture.",
      "执法环节没有文字或者音像记录。"
    ),
    "record-gap.rationale": (
      "What is not on record can be told anew when the case is sold.",
      "没有记录的事，可以在交易之后重新编写。"
    ),
    "record-gap.remedy": (
      "Record it and write how: recorded(.text) or recorded(.audioVideo).",
      "如实记录并写明方式：recorded(.text) 或 recorded(.audioVideo)。"
    ),
    "record-gap.detection": (
      """
      Looks at the steps that the rows of the policy are about (procedure.records); steps of \
      outside parties are left out.
      """,
      "检查规定各行（procedure.records）所指的环节；由当事人完成的环节除外。"
    ),
    "record-gap.falsePositives": (
      "None known.",
      "暂无。"
    ),
    "record-gap.satisfied": (
      "recorded",
      "已记录"
    ),
    "record-gap.message": (
      "'{step}' leaves no record; {source} asks for one of the whole process.",
      "「{step}」没有文字或音像记录，{source}要求全过程记录。"
    ),
  ]

  private static let missingRemedy: StringTable = [
    "missing-remedy.title": (
      "Missing remedy",
      "未告知救济途径"
    ),
    "missing-remedy.summary": (
      """
      A refusal, a penalty or a coercive decision can reach the party without a paper that \
      says how to appeal.
      """,
      "不予许可、行政处罚或者强制决定可以在没有载明救济途径的文书的情况下作出。"
    ),
    "missing-remedy.rationale": (
      """
      Who does not know where to appeal does not: a wrong decision stays, and so does who sold \
      it.
      """,
      "不知道向谁申诉的人不会申诉，错误的决定和卖出决定的人都安然无事。"
    ),
    "missing-remedy.remedy": (
      """
      State the remedies in the paper and say so: issues("…", statesRemedies: true).
      """,
      """
      在文书中载明救济途径并写明：issues("…", statesRemedies: true)。
      """
    ),
    "missing-remedy.detection": (
      """
      Looks for a run from the decision to its end, or from the start to a refusal, on which \
      no step issues a paper that states remedies (procedure.remedies).
      """,
      "查找从决定到办结、或从启动到拒绝，途中没有任何环节出具载明救济途径的文书的走法（procedure.remedies）。"
    ),
    "missing-remedy.falsePositives": (
      "The paper is issued in a called process: write it at the step that calls it.",
      "文书在所调用流程中出具的：写在调用环节上。"
    ),
    "missing-remedy.satisfied": (
      "a paper states the remedies",
      "文书已载明救济途径"
    ),
    "missing-remedy.message": (
      """
      After '{step}' a case can end without a paper that states the remedies: {run}. {source} \
      asks for one.
      """,
      "「{step}」之后，事项可以在没有载明救济途径的文书的情况下办结：{run}。{source}要求载明。"
    ),
    "missing-remedy.message.end": (
      """
      A case can end with '{step}' without a paper that states the remedies: {run}. {source} \
      asks for one.
      """,
      "事项可以在没有载明救济途径的文书的情况下以「{step}」告终：{run}。{source}要求告知。"
    ),
  ]

  private static let decisionNotServed: StringTable = [
    "decision-not-served.title": (
      "Decision not served",
      "决定未送达"
    ),
    "decision-not-served.summary": (
      """
      A case can end after its decision without a step that serves it, or serving it may take \
      longer than the law gives.
      """,
      "作出决定后可以不经送达就办结，或者送达时限超过法定时限。"
    ),
    "decision-not-served.rationale": (
      """
      A decision in a drawer is no decision: the party cannot appeal, and whoever holds the \
      paper can ask a price for it.
      """,
      "锁在抽屉里的决定不是决定：当事人无法救济，拿着文书的人还可以借此要价。"
    ),
    "decision-not-served.remedy": (
      """
      Serve it on every way to an end: a step with the action .serve (or .issue), with a limit \
      within that of the law and the receipt of the party.
      """,
      "每条通往办结的路径都设送达环节（.serve 或 .issue），时限不超过法定时限，并由当事人签收。"
    ),
    "decision-not-served.detection": (
      """
      Looks for a run from the decision to an end that meets no step of the policy \
      (procedure.service) and no receipt of the party, and compares the limits of those steps \
      with it.
      """,
      "查找从决定到办结却既不经过送达环节、也没有当事人签收的走法（procedure.service），并比较送达时限。"
    ),
    "decision-not-served.falsePositives": (
      "A decision that is no last word, such as one to go on: give it another action.",
      "并非最终决定的环节（如决定继续办理）：改用其他动作。"
    ),
    "decision-not-served.satisfied": (
      "served on every way ({source})",
      "每条路径均已送达（{source}）"
    ),
    "decision-not-served.missing": (
      "the limit of '{service}' in the unit of the law: {given} against {most}",
      "「{service}」以法定单位表示的时限：{given}，法定{most}"
    ),
    "decision-not-served.message": (
      """
      After '{step}' a case can end without anybody serving the decision: {run} ({source}).
      """,
      "「{step}」之后，事项可以不经送达就办结：{run}（{source}）。"
    ),
    "decision-not-served.message.late": (
      "'{service}' may take {given} after '{step}'; {source} gives {most}.",
      "「{step}」之后「{service}」用时{given}，而{source}只给{most}。"
    ),
  ]
}
