internal import Oversight

extension Texts {
  /// The texts of the rules about the shape of a process.
  static let structureRules = StringTable(
    [
      missingStartOrEnd, unreachableStep, deadEnd, unlabelledBranch, singleExitDecision,
      undescribedStep, runRules, branchRules,
    ], traditional: traditionalTitles)
}

extension Texts {
  fileprivate static let missingStartOrEnd: StringTable = [
    "missing-start-or-end.title": ("Missing start or end", "缺少起点或终点"),
    "missing-start-or-end.summary": (
      "A process has no step where a case begins, or none where it ends.", "流程没有起点，或没有终点。"
    ),
    "missing-start-or-end.rationale": (
      """
      Without a start nobody can say when the clock of the case begins to run; without an end no \
      case is ever closed, and nothing can be checked about the way between.
      """,
      "没有起点，就说不清办理期限从何时起算；没有终点，事项就永远办不结，中间的运行也无从检查。"
    ),
    "missing-start-or-end.remedy": (
      "Describe the missing step: {write:start}, or {write:end} with the outcome of the case.",
      "补上缺少的环节：{write:start}，或 {write:end} 并写明办理结果。"
    ),
    "missing-start-or-end.detection": (
      "Looks for at least one step described as a start and at least one described as an end.",
      "查找是否至少有一个起点环节和一个终点环节。"
    ),
    "missing-start-or-end.falsePositives": (
      """
      A process that is only drafted: describe its start and end first and fill in the middle \
      later.
      """,
      "尚在起草的流程：请先写起点和终点，再补中间环节。"
    ),
    "missing-start-or-end.satisfied": ("begins at {starts}, ends at {ends}", "起于{starts}，止于{ends}"),
    "missing-start-or-end.message.start": (
      "'{power}' has no start: nobody can tell when a case, and its time limit, begins.",
      "「{power}」没有起点，无法确定事项从何时开始、期限从何时起算。"
    ),
    "missing-start-or-end.message.end": (
      "'{power}' has no end: a case is never closed and never has an outcome.",
      "「{power}」没有终点，事项永远办不结，也没有办理结果。"
    ),
    "missing-start-or-end.message.both": (
      "'{power}' has neither start nor end: nothing can be said about how a case runs.",
      "「{power}」既没有起点也没有终点，无法说明事项如何运行。"
    ),
  ]

  fileprivate static let unreachableStep: StringTable = [
    "unreachable-step.title": ("Unreachable step", "环节无法到达"),
    "unreachable-step.summary": ("No way leads from a start to the step.", "从起点没有任何路径通到该环节。"),
    "unreachable-step.rationale": (
      """
      A step that no case comes to is on the chart and not in the work. Where it is a check, the \
      chart promises a check that never happens.
      """,
      "任何事项都到不了的环节，只画在图上，不在工作中。如果它是一道把关，图上承诺的把关就从未发生。"
    ),
    "unreachable-step.remedy": (
      "Write the flow that leads to the step: {write:flow}; or take the step out.",
      "补上通向该环节的流转：{write:flow}；或删去该环节。"
    ),
    "unreachable-step.detection": (
      """
      Walks from all starts along all flows, returns included, and reports the described steps \
      that the walk does not meet.
      """,
      "从所有起点沿全部流转（含退回）逐一走到，报告走不到的环节。"
    ),
    "unreachable-step.falsePositives": (
      "Work that comes from another power: give this process a start of its own for it.",
      "由其他职权转来的事项：请为其单设一个起点。"
    ),
    "unreachable-step.satisfied": ("reached from '{previous}'", "由「{previous}」到达"),
    "unreachable-step.missing": ("a start", "起点"),
    "unreachable-step.message": (
      "No flow leads to '{step}': it is on the chart, but no case ever comes there.",
      "没有流转通向「{step}」：它画在图上，但没有事项会走到这里。"
    ),
    "unreachable-step.message.cutOff": (
      """
      '{step}' is entered only from {previous}, which no case reaches either: this whole part of \
      the chart is never used.
      """,
      "「{step}」只能由{previous}进入，而后者同样无法到达：图上这一部分从不运行。"
    ),
  ]

  fileprivate static let deadEnd: StringTable = [
    "dead-end.title": ("Dead end", "环节无出路"),
    "dead-end.summary": ("No way leads from the step to an end.", "从该环节没有任何路径通到终点。"),
    "dead-end.rationale": (
      """
      A case that comes to such a step is never closed: the party waits without a decision, and \
      nobody answers for it.
      """,
      "事项走到这里就无法办结：当事人等不到结果，也无人对此负责。"
    ),
    "dead-end.remedy": (
      "Write the flow that leads on: {write:flow}; or make the step an end with its outcome.",
      "补上后续流转：{write:flow}；或将该环节改为终点并写明结果。"
    ),
    "dead-end.detection": (
      """
      Walks back from all ends along all flows, returns included, and reports the described steps \
      that the walk does not meet. A step that no flow touches is left to unreachable-step.
      """,
      "从所有终点沿全部流转（含退回）反向走，报告走不到的环节。完全没有流转的环节由 unreachable-step 报告。"
    ),
    "dead-end.falsePositives": (
      """
      Work that is handed to another body and ends there: describe it as an end with the outcome \
      transferred.
      """,
      "移送其他单位后即告结束的事项：请写成结果为移送（transferred）的终点。"
    ),
    "dead-end.satisfied": ("goes on to '{next}'", "后续环节为「{next}」"),
    "dead-end.missing": ("an end", "终点"),
    "dead-end.message": (
      "No flow leaves '{step}': a case that comes here is never closed.",
      "没有流转离开「{step}」：事项走到这里就无法办结。"
    ),
    "dead-end.message.trapped": (
      """
      '{step}' leads only to {next}, and no end can be reached from there: the case goes round \
      and is never closed.
      """,
      "「{step}」只通向{next}，而从那里到不了任何终点：事项在其中打转，无法办结。"
    ),
  ]

  fileprivate static let unlabelledBranch: StringTable = [
    "unlabelled-branch.title": ("Decision exit without condition", "判断出口未写条件"),
    "unlabelled-branch.summary": (
      "An exit of a decision does not say when it is taken.", "判断环节的出口没有写明适用情形。"
    ),
    "unlabelled-branch.rationale": (
      """
      Where the chart does not say which way a case goes, the officer chooses as he likes. The \
      standard for flow charts asks for a condition at every exit.
      """,
      "图上不写走哪个出口的条件，就等于由经办人随意选择。流程图国家标准要求判断的每个出口都注明条件。"
    ),
    "unlabelled-branch.remedy": (
      "Write the condition: {write:condition}; or a range: {write:branch-range}.",
      "写明条件：{write:condition}；或写明范围：{write:branch-range}。"
    ),
    "unlabelled-branch.detection": (
      """
      Looks at the exits of decisions and inclusive splits that have two exits or more; a \
      condition or a range is a label.
      """,
      "检查有两个以上出口的判断和多选分支；写有条件或范围即为已注明。"
    ),
    "unlabelled-branch.falsePositives": (
      "None known: where all exits are taken together, write a fork.", "暂无。若各出口同时进行，请改用 fork。"
    ),
    "unlabelled-branch.satisfied": ("taken when '{condition}'", "适用情形：「{condition}」"),
    "unlabelled-branch.satisfied.range": ("taken by a range of '{quantity}'", "按「{quantity}」的范围确定"),
    "unlabelled-branch.message": (
      """
      '{step}' has {exits} exits, and the one to '{target}' has no condition: nobody can check \
      why a case went that way.
      """,
      "「{step}」有{exits}个出口，通向「{target}」的出口没有条件：事后无法核对为何走这一出口。"
    ),
  ]

  fileprivate static let singleExitDecision: StringTable = [
    "single-exit-decision.title": ("Decision with fewer than two exits", "判断出口不足两个"),
    "single-exit-decision.summary": (
      "A decision has one exit or none, so that nothing is decided.", "判断环节只有一个出口或没有出口，实际上无从判断。"
    ),
    "single-exit-decision.rationale": (
      """
      The other answer, most often the refusal or the return, is missing from the chart, and with \
      it the duty to give reasons and to name remedies.
      """,
      "缺少的往往正是不予办理或退回的出口，说明理由、告知救济途径的义务也随之漏掉。"
    ),
    "single-exit-decision.remedy": (
      """
      Write the other branch: {write:other-branch}; or make it an ordinary step: \
      {write:activity}.
      """,
      "补上另一个出口：{write:other-branch}；若无需判断，请改为普通环节：{write:activity}。"
    ),
    "single-exit-decision.detection": (
      "Counts the flows that leave each decision.", "统计每个判断环节的流出数。"
    ),
    "single-exit-decision.falsePositives": (
      """
      A decision by a meeting whose only purpose is to note something: that is a step, not a \
      decision.
      """,
      "只为知悉情况的会议：应写成普通环节，而不是判断。"
    ),
    "single-exit-decision.satisfied": ("has {count} exits", "有{count}个出口"),
    "single-exit-decision.message": (
      "'{step}' has only one exit, to '{target}': whatever is decided, the case goes there.",
      "「{step}」只有通向「{target}」的一个出口：无论如何判断，结果都一样。"
    ),
    "single-exit-decision.message.none": (
      "'{step}' has no exit: it decides, and nothing follows.", "「{step}」没有出口：作出判断后没有下文。"
    ),
  ]

  fileprivate static let undescribedStep: StringTable = [
    "undescribed-step.title": ("Undescribed step or unused post", "环节或岗位未说明、未使用"),
    "undescribed-step.summary": (
      "A step or post is declared and never described, or a post has no part in the process.",
      "环节或岗位只有编号没有说明，或岗位在流程中没有任何职责。"
    ),
    "undescribed-step.rationale": (
      """
      A forgotten step is a hole in the chart that other rules cannot see. A post without a part \
      is either superfluous or was meant to check something.
      """,
      "漏写的环节是其他检查看不到的盲区；没有职责的岗位，要么多余，要么本应承担某项把关。"
    ),
    "undescribed-step.remedy": (
      """
      Describe the step: {write:step}, or the post: {write:post}; give an unused post its part; \
      or take out what is not needed.
      """,
      "予以说明，环节：{write:step}，岗位：{write:post}；为闲置岗位写明职责；不需要的请删去。"
    ),
    "undescribed-step.detection": (
      """
      Compares the ids that are declared or mentioned with those that are described. A post is \
      used when it performs, supervises, signs, approves, files, answers for something, or stands \
      above a post that does.
      """,
      "将声明或提到的编号与已说明的逐一比对。岗位凡办理、监督、签收、批准、备案、担责，或是此类岗位的上级，即为已使用。"
    ),
    "undescribed-step.falsePositives": (
      """
      A list of posts shared by many powers: name those only that this power has (in Swift by \
      overriding declaredPosts).
      """,
      "多个职权共用的岗位清单：只列出本职权涉及的岗位（在 Swift 中用 declaredPosts）。"
    ),
    "undescribed-step.satisfied.step": ("it is described", "已说明"),
    "undescribed-step.satisfied.post": ("it is described and has a part", "已说明，且有职责"),
    "undescribed-step.message.step": (
      "The step '{id}' is declared and never described: it is missing from the chart.",
      "环节「{id}」只有编号，没有说明，图上看不到它。"
    ),
    "undescribed-step.message.linkedStep": (
      """
      The step '{id}' is joined to '{neighbour}' and never described: nobody can tell what is \
      done there, or by whom.
      """,
      "环节「{id}」与「{neighbour}」相连，但没有说明：做什么、由谁做均不清楚。"
    ),
    "undescribed-step.message.post": (
      "The post '{id}' is never described: it has no name, no unit and no superior.",
      "岗位「{id}」没有说明：名称、所属机构和上级均不清楚。"
    ),
    "undescribed-step.message.unusedPost": (
      """
      The post '{post}' has no part in the process: either it is superfluous, or its duty was \
      forgotten.
      """,
      "岗位「{post}」在流程中没有职责：要么多余，要么漏写了它的职责。"
    ),
  ]
}
