internal import Oversight

extension Texts {
  /// The texts of the rules about who supervises.
  static let supervisionRules = StringTable(
    [
      unsupervisedHandover, missingReceipt, selfSupervision, supervisionBySubordinate,
      missingComplaintChannel, unsupervisedExecution, unsupervisedPath, unsupervisedStep,
      unsupervisedRisk, supervisionInsideUnit, supervisionLevelTooLow, overloadedSupervisor,
      supervisionPhaseGap, collusionBelowMinimum,
    ], traditional: traditionalTitles)
}

extension Texts {
  fileprivate static let selfSupervision: StringTable = [
    "self-supervision.title": ("Post supervises itself", "自己监督自己"),
    "self-supervision.summary": (
      "The supervising post takes part in what it supervises.", "监督岗位本身参与被监督的事项。"
    ),
    "self-supervision.rationale": (
      """
      Who checks his own work finds what he wants to find. Such a supervision looks like cover on \
      the chart and is none.
      """,
      "自己检查自己，只会查到想查到的结果。这样的监督在图上看似有，实际上没有。"
    ),
    "self-supervision.remedy": (
      """
      Name another post: {write:supervising-post}, one that takes no part and reports to nobody \
      who does.
      """,
      "改由其他岗位监督：{write:supervising-post}，该岗位不得参与办理，也不得是办理者的下属。"
    ),
    "self-supervision.detection": (
      """
      Compares the supervising post with the performers of the step, of both ends of the flow, or \
      with those who answer for the measure. For a phase the outside parties do not matter: they \
      may well watch it.
      """,
      "将监督岗位与该环节的办理岗位、流转两端的办理岗位或措施的责任岗位比对。对阶段的监督，外部当事人不计在内。"
    ),
    "self-supervision.falsePositives": (
      "Two officers of one post who check each other: describe two posts.", "同一岗位的两人相互复核：请写成两个岗位。"
    ),
    "self-supervision.satisfied": ("'{post}' takes no part in '{target}'", "「{post}」不参与「{target}」"),
    "self-supervision.message": (
      """
      '{post}' supervises '{target}' and takes part in it itself: this supervision ({name}) does \
      not count.
      """,
      "「{post}」监督「{target}」，自己又参与其中：这项监督（{name}）不能算数。"
    ),
    "self-supervision.message.phase": (
      """
      '{post}' supervises {target} and performs steps of it itself: this supervision ({name}) \
      does not count.
      """,
      "「{post}」监督{target}，自己又办理其中的环节：这项监督（{name}）不能算数。"
    ),
  ]

  fileprivate static let supervisionBySubordinate: StringTable = [
    "supervision-by-subordinate.title": ("Subordinate supervises superior", "下级监督上级"),
    "supervision-by-subordinate.summary": (
      "The supervising post reports to somebody whom it supervises.", "监督岗位是被监督者的下属。"
    ),
    "supervision-by-subordinate.rationale": (
      """
      Who is appraised and promoted by the one he checks will hardly object. Such a supervision \
      does not count as independent.
      """,
      "考核、晋升都由被监督者决定的人，很难提出异议。这样的监督不具有独立性。"
    ),
    "supervision-by-subordinate.remedy": (
      """
      Name a post outside this line of reports, such as the discipline office or an audit post: \
      {write:supervising-post}.
      """,
      "改由不在该隶属关系内的岗位监督，如派驻纪检监察组或审计岗位：{write:supervising-post}。"
    ),
    "supervision-by-subordinate.detection": (
      """
      Follows the reports of the supervising post upwards and looks for a post that takes part. A \
      post that takes part itself is left to self-supervision.
      """,
      "沿监督岗位的隶属关系逐级向上，查找是否有参与办理的岗位。监督岗位自己参与办理的，由 self-supervision 报告。"
    ),
    "supervision-by-subordinate.falsePositives": (
      """
      A check for completeness that needs no independence: write it as a measure, not as a \
      supervision.
      """,
      "不要求独立性的齐全性核对：请写成防控措施，而不是监督。"
    ),
    "supervision-by-subordinate.satisfied": (
      "'{post}' reports to nobody who takes part", "「{post}」的上级均不参与办理"
    ),
    "supervision-by-subordinate.message": (
      """
      '{post}' supervises '{target}' and reports to '{superior}', who takes part in it: an \
      objection would go to the one it is about.
      """,
      "「{post}」监督「{target}」，却是参与其中的「{superior}」的下属：有异议也只能向被监督者提出。"
    ),
    "supervision-by-subordinate.message.indirect": (
      """
      '{post}' supervises '{target}' and stands below '{superior}', who takes part in it, by way \
      of other posts: an objection would go to the one it is about.
      """,
      "「{post}」监督「{target}」，却逐级隶属于参与其中的「{superior}」：有异议最终仍到被监督者手中。"
    ),
  ]

  fileprivate static let missingComplaintChannel: StringTable = [
    "missing-complaint-channel.title": ("No channel for complaints", "无投诉举报渠道"),
    "missing-complaint-channel.summary": (
      "The power does not say where the public can complain.", "职权没有公布投诉举报渠道。"
    ),
    "missing-complaint-channel.rationale": (
      """
      Those who deal with the office see first what goes wrong. Both charts must say where they \
      can complain, or nobody hears of it.
      """,
      "最先发现问题的是办事群众。两张图都要写明投诉举报渠道，否则问题无从知晓。"
    ),
    "missing-complaint-channel.remedy": (
      """
      Give the power a channel: {write:complaint-phone}, or a mailbox, e-mail, website or place \
      to visit.
      """,
      "为职权写明渠道：{write:complaint-phone}，也可以是信箱、电子邮箱、网站或接待地点。"
    ),
    "missing-complaint-channel.detection": (
      "Looks for at least one supervision channel of the power whose address can be read.",
      "检查职权是否至少写有一个地址可读的监督投诉渠道。"
    ),
    "missing-complaint-channel.falsePositives": (
      "An internal power that no outsider is affected by: name the channel for staff.",
      "不涉及外部人员的内部权力：请写明供内部人员使用的渠道。"
    ),
    "missing-complaint-channel.satisfied": ("complaints go to '{address}'", "投诉举报渠道：「{address}」"),
    "missing-complaint-channel.message": (
      "'{power}' does not say where the public can complain: abuse of it would not be heard of.",
      "「{power}」没有投诉举报渠道：出现问题，群众无处反映。"
    ),
    "missing-complaint-channel.message.blank": (
      """
      '{power}' names a channel for complaints, and its number or address is blank: the public \
      still cannot complain. Write the number, the address or the place.
      """,
      "「{power}」虽写有投诉举报渠道，但号码或地址为空白：群众仍无处反映，请写明号码、网址或地点。"
    ),
  ]
}
