internal import Oversight

extension Texts {
  /// What the algorithms say of a power, and of a catalogue.
  static let analysis: StringTable = [
    "show.analysis": ("Analysis", "分析"),
    "analysis.soundness": ("soundness", "流程健全性"),
    "analysis.sound.reduced": (
      "sound: every run comes to one end and leaves nothing behind", "健全：每种走法都正常办结，不留尾巴"
    ),
    "analysis.sound.explored": (
      "sound: every run comes to one end and leaves nothing behind ({states} states searched)",
      "健全：每种走法都正常办结，不留尾巴（已逐一检查 {states} 个状态）"
    ),
    "analysis.unsound": (
      "not sound: some run does not come to a proper end; `check` shows it",
      "不健全：有的走法不能正常办结，详见 check"
    ),
    "analysis.unsound-call": (
      "undetermined: a process that it calls is not sound", "无法判定：所调用的流程不健全"
    ),
    "analysis.undetermined": (
      "undetermined: too many states to search", "无法判定：状态过多"
    ),
    "analysis.persons": ("fewest persons", "最少串通人数"),
    "analysis.persons-worst": ("past a worst risk", "经最高等级风险"),
    "analysis.members": ("{number}: {members}", "{number}：{members}"),
    "analysis.bounds": ("at least {least}, at most {most}", "不少于 {least}，不多于 {most}"),
    "analysis.run": ("by {run}", "走法：{run}"),
    "analysis.indispensable": ("rests on", "缺一不可的监督"),
    "analysis.indispensable.item": (
      "the watch at '{element}': without it {risks} open", "「{element}」处的监督：没有它，{risks}失去监督"
    ),
    "analysis.indispensable.none": (
      "no single watch: whichever is lost, another still closes the risks that are closed",
      "没有：去掉任何一处，其余监督仍能封住已封住的风险点"
    ),
    "analysis.enough": ("enough by itself", "单独即可封住"),
    "analysis.enough.item": (
      "the watch at '{element}': {risks}", "「{element}」处的监督：{risks}"
    ),
    "analysis.statutory": ("statutory limit", "法定期限"),
    "analysis.promised": ("promised limit", "承诺期限"),
    "analysis.duration.kept": ("{limit}: the longest run takes {most}", "{limit}：最长走法用 {most}"),
    "analysis.duration.exceeded": (
      "{limit}: exceeded, a run can take {amount}", "{limit}：超期，有的走法可达 {amount}"
    ),
    "analysis.duration.unknown": (
      "{limit}: undetermined; what is known takes {amount}", "{limit}：无法判定；已知部分最长 {amount}"
    ),
    "analysis.structure": ("structure", "结构"),
    "analysis.sequence": ("a plain sequence", "单一顺序"),
    "analysis.blocks": ("blocks: {blocks}, {depth} deep", "块状结构：{blocks}，最深 {depth} 层"),
    "analysis.knot": ("ways cross between: {steps}", "交叉走向涉及：{steps}"),
    "count.choice.one": ("{count} choice", "选择 {count} 处"),
    "count.choice.other": ("{count} choices", "选择 {count} 处"),
    "count.parallel.one": ("{count} fork", "并行 {count} 处"),
    "count.parallel.other": ("{count} forks", "并行 {count} 处"),
    "count.inclusive.one": ("{count} inclusive choice", "多选 {count} 处"),
    "count.inclusive.other": ("{count} inclusive choices", "多选 {count} 处"),
    "count.loop.one": ("{count} loop", "循环 {count} 处"),
    "count.loop.other": ("{count} loops", "循环 {count} 处"),
    "concentration.decisive-posts": (
      "Decisive steps by post (Herfindahl index {index})", "决定性环节按岗位分布（赫芬达尔指数 {index}）"
    ),
    "concentration.decisive-units": (
      "Decisive steps by unit (Herfindahl index {index})", "决定性环节按机构分布（赫芬达尔指数 {index}）"
    ),
    "concentration.worst-posts": (
      "Steps with worst-grade risks by post (Herfindahl index {index})",
      "最高等级风险环节按岗位分布（赫芬达尔指数 {index}）"
    ),
    "concentration.worst-units": (
      "Steps with worst-grade risks by unit (Herfindahl index {index})",
      "最高等级风险环节按机构分布（赫芬达尔指数 {index}）"
    ),
    "concentration.nobody": ("nobody", "无"),
  ]
}
