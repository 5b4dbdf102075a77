internal import Oversight

/// The texts of the rules about what supervision leaves behind.
extension Texts {
  static let evidenceRules = StringTable(
    [
      supervisionWithoutEvidence
    ], traditional: traditionalTitles)

  private static let supervisionWithoutEvidence: StringTable = [
    "supervision-without-evidence.title": (
      "Supervision without evidence",
      "监督无凭据"
    ),
    "supervision-without-evidence.summary": (
      "A supervision does not say what it leaves behind.",
      "监督没有写明留下什么凭据。"
    ),
    "supervision-without-evidence.rationale": (
      """
      A supervision that leaves nothing cannot be told from one that never took place, not \
      even by the supervisor of the supervisor.
      """,
      "不留凭据的监督，与没有监督无法区分，监督者自己也证明不了。"
    ),
    "supervision-without-evidence.remedy": (
      "Write what proves that it took place: {write:evidence}.",
      "写明证明监督发生过的凭据：{write:evidence}。"
    ),
    "supervision-without-evidence.detection": (
      """
      Looks for the evidence of every supervision, automatic ones too: their log is evidence \
      where it is named.
      """,
      "检查每项监督是否写明凭据；自动监督也要写明其日志。"
    ),
    "supervision-without-evidence.falsePositives": (
      "Evidence that is kept and not written: write it.",
      "有凭据而未写明的：请写明。"
    ),
    "supervision-without-evidence.satisfied": (
      "'{evidence}'",
      "凭据「{evidence}」"
    ),
    "supervision-without-evidence.message": (
      """
      '{post}' watches '{target}' ({kind}) and leaves no evidence: nobody can tell later \
      whether it was done.
      """,
      "「{post}」对「{target}」的监督（{kind}）没有写明凭据：事后无法证明监督过。"
    ),
  ]
}
