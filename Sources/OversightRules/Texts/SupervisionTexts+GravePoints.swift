internal import Oversight

/// The texts of the rules about risks by their grade.
extension Texts {
  static let unsupervisedRisk: StringTable = [
    "unsupervised-risk.title": ("Risk of the worst grade nobody watches", "最高等级风险点无监督"),
    "unsupervised-risk.summary": (
      "A risk of the worst grade is not watched at its point.",
      "最高等级的风险点没有点对点的监督。"
    ),
    "unsupervised-risk.rationale": (
      """
      The grade says that this is where most harm can be done. A supervision somewhere later does \
      not look at this point, and a receipt shows only that something arrived.
      """,
      "定为最高等级，说明此处危害最大。其后别处的监督并不针对这一点，签收也只能说明收到了东西。"
    ),
    "unsupervised-risk.remedy": (
      """
      Supervise the risk, one of its measures or its step, by a post that takes no part there; \
      write in it: {write:supervised-risk}.
      """,
      "请由不参与办理的岗位监督该风险点、其防控措施或所在环节，在其中写：{write:supervised-risk}。"
    ),
    "unsupervised-risk.detection": (
      """
      Looks for an independent supervision of each risk of the worst grade, of a measure against \
      it, or of its step or flow, alone or in a phase of named steps. Supervisions of other risks \
      there and of the whole process do not count.
      """,
      "检查每个最高等级的风险点，其自身、防控措施、所在环节或流转（含列明环节的阶段监督）是否有独立的监督。对同一环节其他风险点的监督和对全流程的监督不算。"
    ),
    "unsupervised-risk.falsePositives": (
      "None known: a risk that needs no watching is not of the worst grade.",
      "暂无。不需要监督的风险，就不该定为最高等级。"
    ),
    "unsupervised-risk.satisfied": ("watched by {posts}", "由{posts}监督"),
    "unsupervised-risk.message": (
      """
      '{risk}' at '{place}' ({performers}) has the worst grade, '{grade}', and nobody watches it \
      there: the gravest point is left to those who work at it.
      """,
      "「{place}」（{performers}）的风险点「{risk}」定为最高等级「{grade}」，却无人针对它监督：最要紧的一点只靠办理者自觉。"
    ),
    "unsupervised-risk.message.dependent": (
      """
      '{risk}' at '{place}' ({performers}) has the worst grade, '{grade}'. '{post}' supervises, \
      but takes part there or reports to somebody who does: that does not count.
      """,
      "「{place}」（{performers}）的风险点「{risk}」定为最高等级「{grade}」。「{post}」虽有监督，但本身参与办理或是办理者的下属，不能算数。"
    ),
  ]

  static let supervisionInsideUnit: StringTable = [
    "supervision-inside-unit.title": ("Grave point watched from inside only", "最高等级风险仅由本机构监督"),
    "supervision-inside-unit.summary": (
      "Only colleagues of the same unit watch where a risk has the worst grade.",
      "最高等级风险点只有同一机构内的岗位监督。"
    ),
    "supervision-inside-unit.rationale": (
      """
      Colleagues share a room, a head and a record of results. At the gravest points somebody \
      must look who has nothing to lose by speaking up.
      """,
      "同一机构的人同处一室、同受一人领导、同担一份考核，难以互相揭短。最要紧之处应有机构之外的人监督。"
    ),
    "supervision-inside-unit.remedy": (
      "Add a supervisor of another unit, of the line of discipline or audit: {write:supervised}.",
      "请增加其他机构或纪检、审计岗位的监督：{write:supervised}。"
    ),
    "supervision-inside-unit.detection": (
      """
      At each step and flow with a risk of the worst grade, compares the units of the supervisors \
      with those of the performers. A supervisor of the discipline, audit or public line without \
      a unit is outside. Where nobody supervises, unsupervised-risk speaks.
      """,
      "对有最高等级风险点的环节和流转，比对监督岗位与办理岗位所属机构。未写机构的纪检、审计、社会监督岗位视为机构之外。无人监督的，由 unsupervised-risk 报告。"
    ),
    "supervision-inside-unit.falsePositives": (
      """
      A unit so large that its parts are strangers to each other: describe the parts as units of \
      their own.
      """,
      "机构很大、内部科室互不相干的：请分别写成不同的机构。"
    ),
    "supervision-inside-unit.satisfied": (
      "'{post}' watches from outside the unit",
      "「{post}」从机构之外监督"
    ),
    "supervision-inside-unit.missing": ("the unit of '{post}'", "「{post}」所属机构"),
    "supervision-inside-unit.message": (
      """
      '{place}' ({performers}) has a risk of the worst grade, '{risk}', and only {supervisors} \
      watches, of the same unit, '{unit}': colleagues seldom speak up against each other.
      """,
      "「{place}」（{performers}）有最高等级风险点「{risk}」，只由同属「{unit}」的{supervisors}监督：同事之间难以揭短。"
    ),
  ]

  static let supervisionLevelTooLow: StringTable = [
    "supervision-level-too-low.title": ("Supervisor's layer too low for the grade", "监督层级与风险等级不符"),
    "supervision-level-too-low.summary": (
      "Nobody who watches a risk stands as high as its grade asks.",
      "监督风险点的岗位层级低于风险等级的要求。"
    ),
    "supervision-level-too-low.rationale": (
      """
      The worse a risk, the more is at stake for those who profit from it. Somebody whom they can \
      overrule cannot stop them.
      """,
      "风险等级越高，牵涉的利益越大。监督者层级太低，被一句话就能压下去，起不到制约作用。"
    ),
    "supervision-level-too-low.remedy": (
      """
      Add a supervisor of that layer or above, or of the discipline or audit line: \
      {write:supervised}. Or have the grade reviewed.
      """,
      "请增加该层级以上或纪检、审计岗位的监督：{write:supervised}；等级定得不当的，请重新评定。"
    ),
    "supervision-level-too-low.detection": (
      """
      Takes the position of the grade on its scale and asks the policy for the layer: by default \
      the principal leader for the worst, the deputy leader for the second, the section head for \
      the third. A meeting counts as the principal leader; the lines of discipline, audit and the \
      public stand beside the ladder and suffice. Where nobody supervises, other rules speak.
      """,
      "按风险等级在本标准中的位次确定监督层级：默认最高等级为主要领导，第二级为分管领导，第三级为科室负责人。集体视同主要领导；纪检、审计和社会监督不受层级限制。无人监督的，由其他规则报告。"
    ),
    "supervision-level-too-low.falsePositives": (
      """
      The default follows a rule on who manages a risk of each level and answers for it. Where \
      the office asks less of those who watch, set supervisingLayers in its policy.
      """,
      "默认层级取自关于分级管理、分级负责的规定。本单位对监督层级另有规定的，请在策略的 supervisingLayers 中写明。"
    ),
    "supervision-level-too-low.satisfied": (
      "watched by '{post}' ({layer})",
      "由「{post}」监督（{layer}）"
    ),
    "supervision-level-too-low.missing": ("the layer of '{post}'", "「{post}」的层级"),
    "supervision-level-too-low.supervisor": ("'{post}' ({layer})", "「{post}」（{layer}）"),
    "supervision-level-too-low.message": (
      """
      '{risk}' at '{place}' ({performers}) has the grade '{grade}', which asks for a supervisor \
      of the layer {layer} or above, or of the discipline or audit line. There is only \
      {supervisors}, whom those concerned can overrule.
      """,
      """
      「{place}」（{performers}）的风险点「{risk}」定为「{grade}」，应由{layer}以上层级或纪检、审计岗位监督，现在只有{supervisors}：\
      层级太低，难以制约。
      """
    ),
  ]
}
