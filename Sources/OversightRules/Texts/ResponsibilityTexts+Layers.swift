internal import Oversight

/// The texts of the rule about layers of responsibility.
extension Texts {
  static let layerRules = StringTable(
    [
      missingResponsibilityLayer
    ], traditional: traditionalTitles)

  private static let missingResponsibilityLayer: StringTable = [
    "missing-responsibility-layer.title": (
      "Layer of responsibility missing",
      "责任层级不全"
    ),
    "missing-responsibility-layer.summary": (
      """
      For a risk of the worst grade nobody answers directly, in the section or among the \
      leaders.
      """,
      "最高等级风险点缺少直接责任、科室责任或领导责任。"
    ),
    "missing-responsibility-layer.rationale": (
      """
      Where only the clerk answers, his superiors need not look; where only the leader does, \
      nobody did it.
      """,
      "只有经办人负责，上级就不用过问；只有领导负责，就等于没有人具体负责。"
    ),
    "missing-responsibility-layer.remedy": (
      "Name who answers in each layer: {write:three-layers}.",
      "逐层写明责任人：{write:three-layers}。"
    ),
    "missing-responsibility-layer.detection": (
      """
      Takes together who answers for a risk of the worst grade and for its measures. A layer \
      that is not written follows from that of the post, and who works at the risk answers \
      directly (risk.answeringLayers).
      """,
      "合并最高等级风险点及其措施的责任人；未写明责任层级的，按岗位层级推定；在该处办理的岗位负直接责任（risk.answeringLayers）。"
    ),
    "missing-responsibility-layer.falsePositives": (
      "A body without sections: ask for two layers in risk.answeringLayers.",
      "没有内设科室的单位：在 risk.answeringLayers 中只要求两层。"
    ),
    "missing-responsibility-layer.satisfied": (
      "every layer answers",
      "各层责任齐全"
    ),
    "missing-responsibility-layer.missing": (
      "the layer in which '{owner}' answers",
      "「{owner}」的责任层级"
    ),
    "missing-responsibility-layer.layer.direct": (
      "who does it",
      "直接责任"
    ),
    "missing-responsibility-layer.layer.section": (
      "who heads the section",
      "科室责任"
    ),
    "missing-responsibility-layer.layer.leader": (
      "who leads",
      "领导责任"
    ),
    "missing-responsibility-layer.message": (
      """
      For '{risk}', which is of the worst grade, nobody answers in this layer: {missing}.
      """,
      "「{risk}」为最高等级风险，却缺少{missing}。"
    ),
  ]
}
