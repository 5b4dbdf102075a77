internal import Oversight

extension Texts {
  /// The texts of the rules about risk points and control measures.
  static let riskRules = StringTable(
    [
      riskWithoutMeasure, ungradedRisk, measureNeverOnPath,
    ], traditional: traditionalTitles)
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
      "Write in the risk what is done against it: {write:preventive}.",
      "在风险点中写明防控措施：{write:preventive}。"
    ),
    "risk-without-measure.detection": (
      """
      Looks for at least one measure against every risk point: in it, or elsewhere and \
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
      "Grade it on the scale of your office: {write:grade}; and record who did so: {write:graded}.",
      "按本单位的等级标准确定等级：{write:grade}；并记录由谁定级：{write:graded}。"
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
  fileprivate static let measureNeverOnPath: StringTable = [
    "measure-never-on-path.title": ("Measure that never meets its risk", "防控措施与风险点不相遇"),
    "measure-never-on-path.summary": (
      "A measure acts at a step that no case with its risk ever comes to.",
      "防控措施落在某一环节，而出现该风险的事项不经过这一环节。"
    ),
    "measure-never-on-path.rationale": (
      """
      On paper the risk has its measure, in the work it has none: where the one is, the other never \
      is.
      """,
      "纸面上有措施，实际上没有：有风险的事项不到那里，到那里的事项没有这个风险。"
    ),
    "measure-never-on-path.remedy": (
      """
      Let the measure act on the way of its risk: {write:acts-at}; or leave that out where it \
      acts at the risk itself.
      """,
      "让措施落在风险点所在的路径上：{write:acts-at}；就在风险点所在环节起作用的，不写。"
    ),
    "measure-never-on-path.detection": (
      """
      For every measure with actsAt: looks whether flows lead from the place of each of its risks to \
      that step or back, or whether both can be under way at once. The latter is worked out for \
      processes that end properly and have no inclusive branches, up to some thousand flows.
      """,
      "对写有 actsAt 的措施，检查其各风险点与该环节之间是否有流转相通，或者二者能否同时进行。后者限于能够正常办结、没有多选分支、规模在数千条流转以内的流程。"
    ),
    "measure-never-on-path.falsePositives": (
      """
      A measure that acts on another case than the one with the risk, such as training after a \
      complaint: leave actsAt out.
      """,
      "作用于其他事项的措施（如投诉后的培训）：请不写 actsAt。"
    ),
    "measure-never-on-path.satisfied": (
      "flows join its risk and '{step}', where it acts", "风险点与其起作用的「{step}」之间有流转相通"
    ),
    "measure-never-on-path.satisfied.meanwhile": (
      "it acts at '{step}' while the risk is under way", "在风险点进行的同时，于「{step}」起作用"
    ),
    "measure-never-on-path.missing": (
      """
      whether the risk and the step of the measure can be under way at once: the process has \
      inclusive branches, or too many flows
      """,
      "风险点与措施所在环节能否同时进行：流程有多选分支，或流转过多"
    ),
    "measure-never-on-path.message": (
      """
      The measure '{measure}' acts at '{step}', but no case passes both that step and the risk '{risk}' \
      at '{place}': it can never act.
      """,
      "防控措施「{measure}」在「{step}」起作用，但没有事项既经过该环节又经过「{place}」的风险点「{risk}」：措施永远起不了作用。"
    ),
  ]
}
