internal import Oversight

extension Texts {
  /// The texts of the rules about risk points and control measures.
  static let riskRules = StringTable([
    riskWithoutMeasure, ungradedRisk,
  ])
}

extension Texts {
  fileprivate static let riskWithoutMeasure: StringTable = [
    "risk-without-measure.title": ("Risk point without measure", "风险点无防控措施"),
    "risk-without-measure.summary": ("Nothing is done against a risk point.", "风险点没有任何防控措施。"),
    "risk-without-measure.rationale": (
      """
      To find a risk and leave it is worse than not to have looked: the office knew. Every risk \
      point needs at least one measure.
      """,
      "查出风险而不防控，比没有查更糟：明知而不为。每个风险点至少要有一项防控措施。"
    ),
    "risk-without-measure.remedy": (
      """
      Write what is done against it, in the braces of the risk: measure("…", .preventive, by: \
      .post).
      """,
      "在风险点中写明防控措施：measure(\"…\", .preventive, by: .post)。"
    ),
    "risk-without-measure.detection": (
      """
      Looks for at least one measure against every risk point: in its braces, or elsewhere and \
      joined to it by otherRisks.
      """,
      "检查每个风险点是否至少有一项防控措施，包括写在其中的和通过 otherRisks 关联的。"
    ),
    "risk-without-measure.falsePositives": (
      "A measure that stands with another risk: name this risk in its otherRisks.",
      "措施写在其他风险点下的：请在该措施的 otherRisks 中写上本风险点。"
    ),
    "risk-without-measure.satisfied": ("answered by {measures}", "防控措施：{measures}"),
    "risk-without-measure.message": (
      "Nothing is done against the risk '{risk}' at '{place}': it is known and left open.",
      "「{place}」的风险点「{risk}」没有防控措施：已经查明，却无人防控。"
    ),
  ]

  fileprivate static let ungradedRisk: StringTable = [
    "ungraded-risk.title": ("Risk point without grade", "风险点未定级"),
    "ungraded-risk.summary": ("A risk point has no grade.", "风险点没有确定风险等级。"),
    "ungraded-risk.rationale": (
      """
      The grade says who must supervise and how closely. Without it the worst risk gets the same \
      attention as the mildest.
      """,
      "风险等级决定由谁监督、监督到什么程度。不定级，最高的风险也只能得到一般的关注。"
    ),
    "ungraded-risk.remedy": (
      """
      Grade it: risk("…", .high), on the scale of your office, and record who did so: graded(by: \
      "…", on: "…").
      """,
      "确定等级：risk(\"…\", .high)，采用本单位的等级标准，并用 graded(by: \"…\", on: \"…\") 记录由谁定级。"
    ),
    "ungraded-risk.detection": ("Looks for a grade at every risk point.", "检查每个风险点是否有风险等级。"),
    "ungraded-risk.falsePositives": (
      "None known: the mildest grade is a grade too.", "暂无。最低等级也是等级。"
    ),
    "ungraded-risk.satisfied": ("graded '{grade}'", "风险等级「{grade}」"),
    "ungraded-risk.message": (
      """
      The risk '{risk}' at '{place}' has no grade: nobody can tell how closely it must be \
      supervised.
      """,
      "「{place}」的风险点「{risk}」没有定级：无法确定由哪一级监督、监督到什么程度。"
    ),
  ]
}
