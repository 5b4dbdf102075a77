package import Oversight

extension Texts {
  /// The texts of the rules about what happens in the runs of a process.
  static let runRules = StringTable(
    [
      deadlock, lackOfSynchronisation, improperCompletion, deadStep,
    ], traditional: traditionalTitles)

  /// Why all runs of a process end properly, or why nobody knows.
  package static let soundness: StringTable = [
    "soundness.reduced": (
      "every case comes to a proper end: the process is made of blocks",
      "事项均能正常办结：流程由完整的分合结构组成"
    ),
    "soundness.structural": (
      "every case comes to a proper end: the way its branches meet shows it",
      "事项均能正常办结：由分支汇合的结构可以证明"
    ),
    "soundness.explored": (
      "every case comes to a proper end: all {states} states were looked at",
      "事项均能正常办结：已逐一检查全部{states}种状态"
    ),
    "soundness.missing.start": ("a start", "起点"),
    "soundness.missing.end": ("an end", "终点"),
    "soundness.missing.search": (
      "a simpler process: the search was given up after {states} states",
      "更简明的流程：检查{states}种状态后仍无结论，已停止检查"
    ),
  ]
}

extension Texts {
  fileprivate static let deadlock: StringTable = [
    "deadlock.title": ("Case gets stuck", "事项办理陷入停滞"),
    "deadlock.summary": (
      "A case can come to a point where nothing can go on and no end is reached.",
      "事项可能办到某处便无法继续，也到不了终点。"
    ),
    "deadlock.rationale": (
      """
      A join waits for all its branches. Where one of them is not on its way, it waits for ever: the \
      party hears nothing, every officer has done his part, and nobody is late by the chart.
      """,
      "汇合须等齐全部分支。若其中一支根本没有启动，就会无限期等待：当事人等不到结果，各岗位都已办完，按图却无人超期。"
    ),
    "deadlock.remedy": (
      """
      Bring branches of a decision together without a join: let them lead straight to the next \
      step. Where both are always done, make the decision a fork: {write:fork}. Branches of an \
      inclusive split meet in a join that waits for those begun only: {write:inclusive-join}.
      """,
      """
      判断的各分支无须汇合等待，直接流转到下一环节即可；若各分支都要办理，请将判断改为分叉：{write:fork}；\
      多选分支应由只等待已开始分支的汇合收拢：{write:inclusive-join}。
      """
    ),
    "deadlock.detection": (
      """
      Plays the process as a game of tokens: reductions first, then a test of the structure, then a \
      search of states. Where the way itself ends or turns in a circle, dead-end says so.
      """,
      "按令牌规则推演流程：先化简，再检验结构，再逐一检查状态。路径本身中断或打转的，由 dead-end 报告。"
    ),
    "deadlock.falsePositives": (
      """
      Branches whose conditions exclude the bad combination although the chart allows it: draw the \
      two decisions as one.
      """,
      "实际条件已排除、但图上仍允许的组合：请将两处判断合并为一处。"
    ),
    "deadlock.waiting": (
      "it waits for {awaited}, which can no longer come. It happens like this: {run}",
      "它在等待{awaited}，而后者已不可能到来。经过：{run}"
    ),
    "deadlock.structure": (
      """
      the way in which branches part and meet around {steps} shows that some case gets stuck or \
      repeats work, although no single one was singled out
      """,
      "{steps}前后分支的分合方式表明必有事项停滞或重复办理，但未能找出具体经过"
    ),
    "deadlock.message": (
      "A case can get stuck at '{step}': {cause}.", "事项可能停滞在「{step}」：{cause}。"
    ),
  ]

  fileprivate static let lackOfSynchronisation: StringTable = [
    "lack-of-synchronisation.title": ("Step done twice at once", "同一环节被重复触发"),
    "lack-of-synchronisation.summary": (
      "Two branches of one case come to the same step, and it is done twice.",
      "同一事项的两个分支先后走到同一环节，使其重复办理。"
    ),
    "lack-of-synchronisation.rationale": (
      """
      Whoever does the step first decides without the other branch: a decision is taken before the \
      check beside it is finished, and then once more. Two decisions, two payments, and nobody can say \
      which one counts.
      """,
      "先到的分支不等另一分支就往下办：并行的把关尚未完成就已作出决定，随后又办一次。两次决定、两次支付，说不清以哪次为准。"
    ),
    "lack-of-synchronisation.remedy": (
      """
      Join the branches before the step: {write:join}, or behind an inclusive split \
      {write:inclusive-join}, with a flow from each of them. A return \
      belongs behind the join, or leads to a step inside its own branch.
      """,
      "在该环节之前设汇合：{write:join}，对应多选分支的写 {write:inclusive-join}，各分支均流向它。退回应设在汇合之后，或只退到本分支之内的环节。"
    ),
    "lack-of-synchronisation.detection": (
      """
      Plays the process as a game of tokens and looks for a flow that gets a second token while it \
      holds one. Several flows into a step merge: each of them is enough to begin it.
      """,
      "按令牌规则推演流程，查找已有令牌又得到第二个令牌的流转。多条流转进入同一环节时，任一条到达即开始办理。"
    ),
    "lack-of-synchronisation.falsePositives": (
      "Branches of which in truth only one is taken: write decision instead of fork.",
      "实际只走其中一支的分支：请将 fork 改为 decision。"
    ),
    "lack-of-synchronisation.message": (
      """
      '{step}' can be done twice in one case: work that parts at '{split}' comes to it twice, and \
      nothing waits for both ({run}).
      """,
      "「{step}」在同一事项中可能办理两次：在「{split}」分开的工作先后到达，没有等齐（{run}）。"
    ),
  ]

  fileprivate static let improperCompletion: StringTable = [
    "improper-completion.title": ("Case ends while work goes on", "未办完即告结束"),
    "improper-completion.summary": (
      "A case comes to an end while another branch of it is still going on.",
      "事项已到终点，而另一分支仍在办理。"
    ),
    "improper-completion.rationale": (
      """
      The outcome is given before the other branch has reported. Where that branch is a check, it can \
      stop nothing any more; where it is work, nobody closes it.
      """,
      "另一分支尚无结果，事项就已有了结论。如果那一分支是把关，便再也拦不住什么；如果是工作，便无人收尾。"
    ),
    "improper-completion.remedy": (
      """
      Join all branches before the end: {write:join}, or behind an inclusive split \
      {write:inclusive-join}, with a flow from each of them.
      """,
      "在终点之前汇合全部分支：{write:join}，对应多选分支的写 {write:inclusive-join}，各分支均流向它。"
    ),
    "improper-completion.detection": (
      """
      Plays the process as a game of tokens and looks for an end that is reached while tokens are \
      left. Branches of a fork that all run to one and the same end count as joined there.
      """,
      "按令牌规则推演流程，查找到达终点时仍有令牌留在别处的情形。分叉的各分支都走到同一终点的，视为在该处汇合。"
    ),
    "improper-completion.falsePositives": (
      """
      A branch that goes on by itself after the case is closed, such as filing: make it a power of \
      its own, or join it before the end.
      """,
      "结案后自行继续的分支（如归档）：请单列为一项职权，或在终点之前汇合。"
    ),
    "improper-completion.message": (
      """
      '{end}' can be reached while {open} is still to be done: the case has its outcome before all \
      its work ({run}).
      """,
      "{open}尚未办理，就可能到达「{end}」：工作没有做完，事项已有结论（{run}）。"
    ),
  ]

  fileprivate static let deadStep: StringTable = [
    "dead-step.title": ("Step that is never done", "环节永远不会办理"),
    "dead-step.summary": (
      "The chart leads to the step, but no case ever comes there.", "图上有路径通到该环节，但任何事项都走不到。"
    ),
    "dead-step.rationale": (
      """
      The step looks like a part of the work and is none. Where it is a check or a remedy, the chart \
      promises what nobody gets.
      """,
      "看似流程的一部分，实际从不办理。如果它是把关或者救济，图上的承诺就落空了。"
    ),
    "dead-step.remedy": (
      """
      Look at the join before the step: the branches that it waits for never come together. Let them \
      lead straight to the next step, or fork them instead of choosing between them.
      """,
      "检查该环节之前的汇合：它等待的各分支不会同时到来。请让各分支直接流转到下一环节，或将判断改为分叉。"
    ),
    "dead-step.detection": (
      """
      Plays the process as a game of tokens and looks for steps that are done in no run, although \
      flows lead to them from a start. Where no flow does, unreachable-step says so; where work is \
      done twice, nothing is said until that is mended.
      """,
      "按令牌规则推演流程，查找有流转通到、但在任何运行中都不会办理的环节。没有流转通到的由 unreachable-step 报告；存在重复触发时，待其改正后再行判定。"
    ),
    "dead-step.falsePositives": (
      "None known: what the chart allows in no run is not done by the chart.",
      "暂无：图上任何运行都走不到的，就是按图不会办理。"
    ),
    "dead-step.message": (
      """
      '{step}' is never done, although the chart leads there ({path}): every case gets stuck or ends \
      before.
      """,
      "「{step}」永远不会办理：图上虽有路径（{path}），但事项在此之前就已停滞或结束。"
    ),
  ]
}
