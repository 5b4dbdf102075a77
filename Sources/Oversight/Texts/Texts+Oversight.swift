extension Texts {
  /// Problems of models, and the words of the model itself.
  public static let oversight = StringTable(
    [problems, suggestions, snippets, terms, actions, documents, comparison, fields],
    traditional: traditionalTerms)

  private static let suggestions: StringTable = [
    "suggestion.did-you-mean": ("; did you mean '{id}'?", "；是否指「{id}」？"),
    "suggestion.unmodelled": (
      "; list it, or leave the id out where that power is not modelled",
      "；请将其列入目录；未建模的职权请省略编号"
    ),
  ]

  /// Where the lines stand that rules say to write.
  private static let snippets: StringTable = [
    "snippet.both": ("{text} In YAML: {lines}.", "{text}用 YAML：{lines}。"),
    "snippet.in-overlay": (
      "{remedy} This goes into the overlay beside the drawing, under the id of the element.",
      "{remedy}以上内容写在图旁的叠加文件中，置于该要素的 id 之下。"
    ),
    "snippet.in-drawing": (
      "{remedy} Draw it; what cannot be drawn goes into the overlay beside the drawing.",
      "{remedy}请在图上画出；画不出的，写在图旁的叠加文件中。"
    ),
    "snippet.of.power": ("in the power {snippet}", "职权中 {snippet}"),
    "snippet.of.posts": ("in posts {snippet}", "posts 中 {snippet}"),
    "snippet.of.steps": ("in steps {snippet}", "steps 中 {snippet}"),
    "snippet.of.flows": ("in flows {snippet}", "flows 中 {snippet}"),
    "snippet.of.post": ("in the post {snippet}", "岗位中 {snippet}"),
    "snippet.of.step": ("in the step {snippet}", "环节中 {snippet}"),
    "snippet.of.flow": ("in the flow {snippet}", "流转中 {snippet}"),
    "snippet.of.risk": ("in the risk {snippet}", "风险点中 {snippet}"),
    "snippet.of.measure": ("in the measure {snippet}", "措施中 {snippet}"),
    "snippet.of.supervision": ("in the supervision {snippet}", "监督中 {snippet}"),
    "snippet.of.filing": ("in the filing {snippet}", "备案中 {snippet}"),
  ]

  private static let problems: StringTable = [
    "problem.bad-id": (
      "the id '{id}' may have letters, digits, '-' and '_' only, and 1 to 80 of them",
      "编号「{id}」只能由字母、数字、「-」和「_」组成，长度为1至80个字符"
    ),
    "problem.no-name": ("it has no text: say what it is", "没有文字：请写明内容"),
    "problem.bad-date": (
      "'{date}' is not a day; write it as 2026-01-15", "「{date}」不是日期，请写成 2026-01-15 的形式"
    ),
    "problem.negative-limit": (
      "a time limit of {amount} is impossible; it starts at 0", "时限「{amount}」不成立，至少为0"
    ),
    "problem.no-officers": (
      "the post '{post}' takes part with {count} officers; at least 1 is needed",
      "岗位「{post}」参与人数为{count}，至少1人"
    ),
    "problem.no-copies": (
      "the material '{material}' needs at least 1 copy", "材料「{material}」至少1份"
    ),
    "problem.duplicate-power": (
      "another power has the id '{id}' ({place}); give this one an id of its own",
      "编号「{id}」已用于另一职权（{place}），请另行编号"
    ),
    "problem.missed-amendment": (
      "there is no {target} before this that could be amended; amendments stand behind what they amend",
      "此前没有可修改的 {target}；修改须写在被修改内容之后"
    ),
    "problem.unknown-power": (
      "the catalogue has no power with the id '{id}' that could detail this step{hint}",
      "目录中没有编号为「{id}」的职权可说明该环节{hint}"
    ),
    "problem.recursive-call": (
      "'{step}' calls a power that leads back to this one ({circle}): recursive calls are refused, "
        + "because no case would come to its end; detail one of these steps here",
      "「{step}」所引用的职权又回到本职权（{circle}）：不允许循环引用，否则事项永远办不完；请在其中一处直接写明环节"
    ),
    "problem.duplicate-post": (
      "the post '{id}' is described twice, first in line {line}; keep one",
      "岗位「{id}」重复说明，首次在第{line}行，请保留一处"
    ),
    "problem.duplicate-step": (
      "the step '{id}' is described twice, first in line {line}; keep one",
      "环节「{id}」重复说明，首次在第{line}行，请保留一处"
    ),
    "problem.duplicate-flow": (
      "the flow '{id}' is written twice, first in line {line}; keep one, or give each a condition "
        + "or an id",
      "流转「{id}」重复，首次在第{line}行；请保留一处，或分别写明条件或编号"
    ),
    "problem.flow-named-as-step": (
      "the flow has the id '{id}', which is that of the step in line {line}; give the flow another, "
        + "so that each has an address of its own",
      "流转的编号「{id}」与第{line}行的环节相同，请为流转另行编号，使二者各有其址"
    ),
    "problem.duplicate-risk": (
      "this risk point has the same address as the one in line {line} ('{id}'); give it an id of "
        + "its own: id: \"…\"",
      "此风险点与第{line}行的风险点（「{id}」）同址，请用 id: \"…\" 另行编号"
    ),
    "problem.duplicate-measure": (
      "this measure has the same address as the one in line {line} ('{id}'); give it an id of its "
        + "own: id: \"…\"",
      "此措施与第{line}行的措施（「{id}」）同址，请用 id: \"…\" 另行编号"
    ),
    "problem.duplicate-supervision": (
      "this supervision is written twice, first in line {line}; keep one, or give it a name",
      "此监督重复，首次在第{line}行；请保留一处，或另行命名"
    ),
    "problem.duplicate-filing": (
      "this filing is written twice, first in line {line}; keep one",
      "此备案重复，首次在第{line}行，请保留一处"
    ),
    "problem.unknown-risk": (
      "there is no risk with the id '{id}' in this power", "本职权中没有编号为「{id}」的风险点"
    ),
    "problem.ambiguous-risk": (
      "several risks of this power have the id '{id}'; give the one that is meant an id of its own: "
        + "id: \"…\"",
      "本职权中有多个编号为「{id}」的风险点，请用 id: \"…\" 为所指风险点另行编号"
    ),
    "problem.flow-from-end": (
      "the case ends at '{step}', so no flow can leave it", "「{step}」是终点，不能再有流转"
    ),
    "problem.flow-to-start": (
      "the case begins at '{step}', so no flow can lead there", "「{step}」是起点，不能流入"
    ),
    "problem.flow-to-itself": (
      "the flow leads from '{step}' back to itself; say which earlier step the work returns to",
      "流转由「{step}」指向自身，请写明退回到哪个环节"
    ),
    "problem.bad-return": (
      "work can be returned {count} times? It is at least 1", "退回次数为{count}，至少1次"
    ),
    "problem.empty-range": (
      "the range from {low} to below {high} is empty", "范围（{low}至{high}以下）为空"
    ),
    "problem.bad-range": (
      "a bound of {bound} is no number; leave it out where there is none",
      "界限「{bound}」不是数值；没有界限时请省略"
    ),
    "problem.two-receipts": (
      "'{first}' signs for what is handed over here, and '{other}' too: one post signs on a flow; draw "
        + "a step for the other",
      "此处已由「{first}」签收，又写了「{other}」：一条流转由一个岗位签收，另一岗位请另设环节"
    ),
    "problem.not-a-handover": (
      "who does '{target}' does '{source}' too, apart from parties who join, so the work does not "
        + "change hands: write flow, or correct the posts",
      "办理「{target}」的岗位（参与的当事人除外）也办理「{source}」，不发生交接：请改用 flow，或更正岗位"
    ),
  ]
}
