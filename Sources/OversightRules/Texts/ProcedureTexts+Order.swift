internal import Oversight

/// The texts of the rules about what procedure asks during and after a decision.
extension Texts {
  static let orderRules = StringTable(
    [missingRecusal, recordGap, missingRemedy, decisionNotServed], traditional: traditionalTitles)

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
      "Let them stand aside, and write it at the step: {write:recusal}.",
      "规定回避并在该环节写明：{write:recusal}。"
    ),
    "missing-recusal.detection": (
      "Looks at the steps that the rows of the policy are about (procedure.recusal).",
      "检查规定各行（procedure.recusal）所指的环节。"
    ),
    "missing-recusal.falsePositives": (
      "A step that a machine does: write {write:no-recusal} and waive it.",
      "由系统自动完成的环节：写明 {write:no-recusal} 并予以豁免。"
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
      "Record it and write how: {write:record-text} or {write:record-audio-video}.",
      "如实记录并写明方式：{write:record-text} 或 {write:record-audio-video}。"
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
      "State the remedies in the paper and say so: {write:remedies}.",
      "在文书中载明救济途径并写明：{write:remedies}。"
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
      Serve it on every way to an end: a step that serves it ({write:action-serve}) or issues it \
      ({write:action-issue}), with a limit within that of the law and the receipt of the party.
      """,
      "每条通往办结的路径都设送达环节（{write:action-serve} 或 {write:action-issue}），时限不超过法定时限，并由当事人签收。"
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
