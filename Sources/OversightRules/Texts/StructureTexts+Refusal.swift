internal import Oversight

/// The texts of the rules about how cases can end.
extension Texts {
  static let refusalRules = StringTable(
    [
      missingRefusalPath
    ], traditional: traditionalTitles)

  private static let missingRefusalPath: StringTable = [
    "missing-refusal-path.title": (
      "No way to refuse",
      "没有不予办理的路径"
    ),
    "missing-refusal-path.summary": (
      "A power that is applied for has no end at which it is refused or not accepted.",
      "依申请办理的职权，没有不予受理或不予办理的终点。"
    ),
    "missing-refusal-path.rationale": (
      """
      Some applications are refused in every office. Where the chart does not show how, they \
      are refused in silence, without reasons and remedies.
      """,
      "总有申请不符合条件。流程图上没有不予办理的路径，就会变成口头打发，不说理由、不告知救济。"
    ),
    "missing-refusal-path.remedy": (
      "Draw the refusal: {write:refusal} and {write:end-refused}.",
      "画出不予办理的路径：{write:refusal}，并写 {write:end-refused}。"
    ),
    "missing-refusal-path.detection": (
      """
      Looks for an end with the outcome refused or notAccepted that a start leads to, at powers \
      that say {write:on-application}.
      """,
      "对写明 {write:on-application} 的职权，检查从起点能否到达不予办理或不予受理的终点。"
    ),
    "missing-refusal-path.falsePositives": (
      """
      A service that everybody gets who asks: leave initiation out, or say how an application \
      outside its scope is answered.
      """,
      "人人可得的服务：不写 initiation，或写明不属受理范围的如何答复。"
    ),
    "missing-refusal-path.satisfied": (
      "'{end}'",
      "「{end}」"
    ),
    "missing-refusal-path.message": (
      """
      '{power}' can be applied for and never refused: refusals happen all the same, without \
      reasons and remedies.
      """,
      "「{power}」依申请办理，却没有不予办理的路径：不予办理照样发生，只是不说理由、不告知救济。"
    ),
  ]
}
