internal import Oversight

/// The texts of the rules about a power or a post as a whole.
extension Texts {
  static let overloadedSupervisor: StringTable = [
    "overloaded-supervisor.title": ("Supervisor with too many grave points", "监督岗位负担过重"),
    "overloaded-supervisor.summary": (
      "One post watches more points of the worst grade than it can look after.",
      "一个岗位监督的最高等级风险点过多。"
    ),
    "overloaded-supervisor.rationale": (
      """
      A supervision that nobody has the time for exists on paper only. It hides that the point is \
      open.
      """,
      "没有时间去做的监督只在纸上，反而掩盖了该处实际无人监督。"
    ),
    "overloaded-supervisor.remedy": (
      """
      Give some of these points to other supervisors, such as the leader in charge who takes no \
      part; or raise mostGravePoints in the policy where the post has the staff for it.
      """,
      "请把部分风险点交由其他岗位监督，如不参与办理的分管领导；该岗位人手充足的，可在策略中调高 mostGravePoints。"
    ),
    "overloaded-supervisor.detection": (
      """
      Counts the risks of the worst grade that a post watches in all powers of the catalogue; the \
      same identity is the same post. Reported once, at the first power.
      """,
      "统计同一岗位（编号相同视为同一岗位）在目录全部职权中监督的最高等级风险点。只在第一个职权报告一次。"
    ),
    "overloaded-supervisor.falsePositives": (
      """
      A post that many officers hold: raise the limit. Checks that a system makes: name the \
      system as a post of its own.
      """,
      "由多人担任的岗位：请调高上限。由系统自动进行的监督：请把系统写成单独的岗位。"
    ),
    "overloaded-supervisor.satisfied": (
      "'{post}' watches {count}, at most {limit}",
      "「{post}」监督{count}个，上限{limit}个"
    ),
    "overloaded-supervisor.missing": (
      "the grades of {ungraded} of the risk points that '{post}' watches",
      "「{post}」所监督的{ungraded}个风险点的风险等级"
    ),
    "overloaded-supervisor.message": (
      """
      '{post}' watches {count} points of the worst grade in the catalogue, more than {limit}: no \
      post can look at so many with care, and some are watched on paper only.
      """,
      "「{post}」在目录中监督{count}个最高等级风险点，超过{limit}个：精力顾不过来，其中一些只是纸上监督。"
    ),
  ]

  static let supervisionPhaseGap: StringTable = [
    "supervision-phase-gap.title": ("Phase without supervision", "事前事中事后监督不全"),
    "supervision-phase-gap.summary": (
      "A power is not supervised in one of the phases before, during and after its use.",
      "职权在事前、事中、事后的某一阶段没有监督。"
    ),
    "supervision-phase-gap.rationale": (
      """
      Before, harm can be prevented; during, it can be stopped; after, it can be found and put \
      right. A phase that is left out is the one that is used.
      """,
      "事前可以防止，事中可以制止，事后可以查处纠正。缺哪一阶段，问题就出在哪一阶段。"
    ),
    "supervision-phase-gap.remedy": (
      """
      Add in a step a supervision or a filing in that phase: {write:supervised-before}, \
      {write:filing}.
      """,
      "请在该阶段的环节增加监督或备案：{write:supervised-before}，或 {write:filing}。"
    ),
    "supervision-phase-gap.detection": (
      """
      Collects the phases of all independent supervisions, those of the whole process too, and of \
      all filings of a power.
      """,
      "汇总一项职权全部独立监督（含对全流程的监督）和备案所处的阶段。"
    ),
    "supervision-phase-gap.falsePositives": (
      "A power that is used on the spot and has no before: have it waived.",
      "当场行使、没有事前阶段的职权：可办理豁免。"
    ),
    "supervision-phase-gap.satisfied": (
      "there is supervision before, during and after",
      "事前、事中、事后均有监督"
    ),
    "supervision-phase-gap.supervision": (
      "that of '{target}' by '{post}'",
      "「{post}」对「{target}」的监督"
    ),
    "supervision-phase-gap.missing": (
      """
      the phase of the supervisions that state none ({count}), such as {supervisions}; nothing \
      falls in {phases}
      """,
      "未写明阶段的监督（{count}项），如{supervisions}；{phases}尚无监督"
    ),
    "supervision-phase-gap.message": (
      """
      '{power}' has no supervision and no filing in the phase {phases}: what goes wrong then is \
      found by chance only.
      """,
      "「{power}」缺少{phases}监督，也没有相应的备案：这一阶段出了问题，只能碰巧发现。"
    ),
  ]

  static let collusionBelowMinimum: StringTable = [
    "collusion-below-minimum.title": ("A case can be carried through by too few", "极少数人即可办结全程"),
    "collusion-below-minimum.summary": (
      """
      Fewer persons than the policy asks can carry a case from start to end with nobody else \
      taking part.
      """,
      "不到规定人数即可将事项从头办到尾，无须他人经手。"
    ),
    "collusion-below-minimum.rationale": (
      """
      Power is constrained where several people must agree who do not depend on each other. Where \
      one can do all, nothing but conscience stands in the way; where two can, they need only \
      come to terms.
      """,
      "权力受制约，靠的是多个互不依附的人共同经手。一人即可办结，全凭良心；两人即可办结，串通即成。"
    ),
    "collusion-below-minimum.remedy": (
      """
      On this run let another post perform one of the steps, sign for a hand-over, or supervise \
      independently: {write:supervised}. Where several officers of a post act together, say how \
      many: {write:two-officers}.
      """,
      "请在上述过程中增加其他岗位：分别办理、签收交接或独立监督：{write:supervised}。同一岗位须多人共同办理的，请写明人数：{write:two-officers}。"
    ),
    "collusion-below-minimum.detection": (
      """
      Finds the fewest persons who can carry a case to an end at which power has been used. All \
      performers of a run count, a post with its largest number of officers and once, and all who \
      supervise it independently or sign for its hand-overs. Outside parties and automatic \
      supervisions do not. By default 2 persons are asked for, and 3 where a risk of the worst \
      grade is on the way.
      """,
      "计算将事项办到终点最少需要几人共同经手：办理岗位（按最多人数计一次）、独立监督的岗位和签收交接的岗位均计入，外部当事人和自动监督不计。默认至少2人，途经最高等级风险点的至少3人。"
    ),
    "collusion-below-minimum.falsePositives": (
      """
      A post that several officers always hold together: say how many. Posts of different powers \
      held by one person are taken for several.
      """,
      "同一岗位由多人共同担任的：请写明人数。一人兼任的多个岗位会按多人计算。"
    ),
    "collusion-below-minimum.satisfied": (
      """
      at least {least} must act together, {leastAtWorst} where a risk of the worst grade is on \
      the way
      """,
      "至少{least}人共同经手，途经最高等级风险点的至少{leastAtWorst}人"
    ),
    "collusion-below-minimum.missing": (
      "a smaller process: whether fewer than {least} suffice is too costly to find out",
      "规模较小的流程：能否由不足{least}人办结，计算量过大"
    ),
    "collusion-below-minimum.alone": ("'{post}' alone", "「{post}」一人"),
    "collusion-below-minimum.member": ("'{post}'", "「{post}」"),
    "collusion-below-minimum.members": ("{count} of '{post}'", "「{post}」{count}人"),
    "collusion-below-minimum.message": (
      """
      A case of '{power}' can be carried to its end by {members} with nobody else taking part: \
      {run}. At least {least} persons are asked for: power is concentrated without constraint.
      """,
      "「{power}」只需{members}即可办结，无须他人经手，也无人监督：“{run}”。要求至少{least}人：权力集中而不受制约。"
    ),
    "collusion-below-minimum.message.atWorstGrade": (
      """
      A case of '{power}' with the risk '{risk}', of the worst grade, can be carried to its end by \
      {members} with nobody else taking part: {run}. At least {least} persons are asked for \
      there: it suffices that fewer agree.
      """,
      """
      「{power}」途经最高等级风险点「{risk}」的事项，只需{members}即可办结，无须他人经手：“{run}”。\
      此处要求至少{least}人，现在不到这个人数，串通即可得逞。
      """
    ),
  ]
}
