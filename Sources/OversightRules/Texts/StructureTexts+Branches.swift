internal import Oversight

extension Texts {
  /// The texts of the rules about forks and returns.
  static let branchRules = StringTable(
    [unboundedReturn, unjoinedFork], traditional: traditionalTitles)
}

extension Texts {
  fileprivate static let unboundedReturn: StringTable = [
    "unbounded-return.title": ("Return without limit", "退回没有次数或期限"),
    "unbounded-return.summary": (
      "Work can come back to a step again and again, without a limit of number or time.",
      "工作可以反复退回同一环节，没有次数或期限限制。"
    ),
    "unbounded-return.rationale": (
      """
      To send papers back once more costs the officer nothing and the party everything: endless \
      corrections are how a service is turned into a favour. The law asks for one notice that names \
      all corrections.
      """,
      "多退一次，经办人毫不费力，当事人却可能跑断腿：反复补正正是吃拿卡要的手段。法律要求一次性告知需要补正的全部内容。"
    ),
    "unbounded-return.remedy": (
      "Say how often: {write:return-times}; or how long: {write:return-within}.",
      "写明次数：{write:return-times}；或写明期限：{write:return-within}。"
    ),
    "unbounded-return.detection": (
      """
      Takes out all returns that have a limit and looks for circles in what is left. Reports the \
      returns without limit on them, and where a circle has none, the flow that closes it.
      """,
      "去掉有次数或期限的退回后，查找剩余的循环，报告其中未限定的退回；循环中没有标明退回的，报告使其闭合的流转。"
    ),
    "unbounded-return.falsePositives": (
      """
      Work that repeats by its nature, such as yearly reviews: describe one round as the case, with an \
      end.
      """,
      "本身周而复始的工作（如年度复核）：请以一轮为一个事项，写明终点。"
    ),
    "unbounded-return.satisfied": ("returned {limit}", "退回{limit}"),
    "unbounded-return.satisfied.elsewhere": (
      "every circle through it passes a return with a limit", "经过它的循环均经过有限定的退回"
    ),
    "unbounded-return.message": (
      """
      '{flow}' sends work back to '{step}' without limit: a case can go round for ever ({circle}).
      """,
      "「{flow}」退回「{step}」没有次数或期限：事项可以无休止地反复（{circle}）。"
    ),
    "unbounded-return.message.unmarked": (
      """
      '{flow}' leads back to '{step}' and is not marked as a return with a limit: a case can go round \
      for ever ({circle}).
      """,
      "「{flow}」又回到「{step}」，却没有标明为有限次的退回：事项可以无休止地反复（{circle}）。"
    ),
  ]

  fileprivate static let unjoinedFork: StringTable = [
    "unjoined-fork.title": ("Fork without join", "分叉没有汇合"),
    "unjoined-fork.summary": (
      "The branches of a fork run to one end without being joined.", "分叉的各分支未经汇合，各自走到同一终点。"
    ),
    "unjoined-fork.rationale": (
      """
      The chart does not say whether the case is over when the first branch is done or when all are. \
      The branch that nobody waits for is the one that gets lost.
      """,
      "图上看不出是先办完一支就算结束，还是各支都办完才算。没有人等的那一支最容易被落下。"
    ),
    "unjoined-fork.remedy": (
      """
      Write the join: {write:join}, or behind an inclusive split {write:inclusive-join}, with a flow \
      from the last step of each branch, and one flow from it to the end.
      """,
      "补上汇合：{write:join}，对应多选分支的写 {write:inclusive-join}，各分支最后环节均流向它，再由它流向终点。"
    ),
    "unjoined-fork.detection": (
      """
      Looks for forks and inclusive splits whose branches stay apart and all run to the same end. All \
      other rules take it that the case is over when all branches are. Branches that end elsewhere \
      are left to improper-completion.
      """,
      "查找各分支互不相交、都走到同一终点的分叉和多选分支。其他规则均按各分支全部办完才结束处理。分支止于别处的由 improper-completion 报告。"
    ),
    "unjoined-fork.falsePositives": (
      "A chart that by agreement leaves joins before the end out: say so in a waiver.",
      "约定终点前不画汇合的图：请以豁免说明。"
    ),
    "unjoined-fork.satisfied": ("its branches meet again by '{join}'", "各分支至「{join}」汇合"),
    "unjoined-fork.message": (
      """
      The branches of '{fork}' ({branches}) run to '{end}' without a join: it is taken that the case \
      is over when all of them are done, but the chart does not say so.
      """,
      "「{fork}」的各分支（{branches}）未经汇合走到「{end}」：检查时按全部办完才结束处理，但图上没有写明。"
    ),
  ]
}
