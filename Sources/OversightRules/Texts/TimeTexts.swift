internal import Oversight

extension Texts {
  /// The texts of the rules about time limits.
  static let timeRules = StringTable([timeLimitExceeded], traditional: traditionalTitles)
}

extension Texts {
  fileprivate static let timeLimitExceeded: StringTable = [
    "time-limit-exceeded.title": ("Steps take longer than the limit", "环节时限合计超过办理时限"),
    "time-limit-exceeded.summary": (
      """
      Some run of the power takes longer, by the limits of its own steps, than the law or the office \
      allows for the whole.
      """,
      "按各环节自身的时限，某一运行过程的合计时间超过法定时限或承诺时限。"
    ),
    "time-limit-exceeded.rationale": (
      """
      Every officer can keep his own limit and the case be late all the same. Then nobody is to blame, \
      and to be quick becomes a favour.
      """,
      "各环节都没有超期，整个事项却超期了：无人可追责，快办就成了人情。"
    ),
    "time-limit-exceeded.remedy": (
      """
      Shorten the steps on the run: {write:limit}. Say at the steps where the clock starts, stops \
      and stands still: {write:clock-starts}, {write:clock-stops}, {write:clock-suspends}.
      """,
      """
      压缩该过程中环节的时限：{write:limit}。并在环节写明期限何时起算、停止、中止：{write:clock-starts}、{write:clock-stops}、\
      {write:clock-suspends}。
      """
    ),
    "time-limit-exceeded.detection": (
      """
      Looks for the longest run from the start of the clock to its stop: returns as often as their \
      limit allows, of branches side by side the longest. Units are never added to one another: only \
      limits in the unit of the power's limit count, and where others are on the way, or the office \
      does a step without a limit, a run that is not over the limit is undetermined. Steps of outside \
      parties count where they have a limit. Where the entry names no statutory limit, that of the \
      general law counts (time.statutory), which flows that extend it may extend.
      """,
      "查找从起算到停止的最长运行过程：退回按其允许次数计，并行分支取最长的一支。不同单位从不相加：只计与办理时限同单位的环节时限；途中有其他单位的时限，或本单位办理的环节没有时限，而合计又未超过的，为无法判定。当事人办理的环节，写有时限的才计入。条目未写法定时限的，按一般法律规定（time.statutory）计，延期流转可依其延长。"
    ),
    "time-limit-exceeded.falsePositives": (
      """
      Time that the law leaves out, as for hearings and expert reviews: mark the step with \
      {write:clock-suspends}.
      """,
      "依法不计入期限的时间（如听证、专家评审）：请在该环节写 {write:clock-suspends}。"
    ),
    "time-limit-exceeded.nothing": ("no time", "0"),
    "time-limit-exceeded.satisfied": ("{parts}", "{parts}"),
    "time-limit-exceeded.satisfied.part": (
      "the longest run takes {amount}, the limit is {limit}", "最长过程{amount}，时限{limit}"
    ),
    "time-limit-exceeded.unit.workingDays": ("working days", "工作日"),
    "time-limit-exceeded.unit.calendarDays": ("calendar days", "日"),
    "time-limit-exceeded.unit.hours": ("hours", "小时"),
    "time-limit-exceeded.more": ("{reasons}; and {count} more", "{reasons}；另有{count}项"),
    "time-limit-exceeded.missing.step": ("the limit of '{step}'", "「{step}」的时限"),
    "time-limit-exceeded.missing.words": (
      "the limit of '{step}' as a number", "「{step}」以数字表示的时限"
    ),
    "time-limit-exceeded.missing.unit": (
      "the limit of '{step}' ({limit}) in {unit}", "「{step}」以{unit}计的时限（现为{limit}）"
    ),
    "time-limit-exceeded.missing.return": (
      "how often '{flow}' can send work back", "「{flow}」的退回次数"
    ),
    "time-limit-exceeded.missing.times": (
      "how often '{flow}' can send work back in its time", "「{flow}」在其期限内的退回次数"
    ),
    "time-limit-exceeded.missing.extension": (
      "by how much '{flow}' extends the limit", "「{flow}」延长的时间"
    ),
    "time-limit-exceeded.missing.start": (
      "when the clock starts for a case that comes to '{step}' past every step that starts it",
      "经由没有起算环节的走法到达「{step}」的事项何时起算"
    ),
    "time-limit-exceeded.missing.beside": (
      "what else of the work beside '{step}' is on the clock", "与「{step}」同时进行的工作有多少计入期限"
    ),
    "time-limit-exceeded.missing.entangled": (
      "returns that are easier to follow: these are too entangled to find the longest run",
      "更简明的退回关系：现有退回相互交错，无法找出最长过程"
    ),
    "time-limit-exceeded.message.statutory": (
      "A case can take {amount} with every step in time, but the law gives {limit}: {run}.",
      "各环节均不超期，事项仍可能用时{amount}，而法定时限为{limit}：{run}。"
    ),
    "time-limit-exceeded.message.promised": (
      "A case can take {amount} with every step in time, but {limit} are promised: {run}.",
      "各环节均不超期，事项仍可能用时{amount}，而承诺时限为{limit}：{run}。"
    ),
    "time-limit-exceeded.message.law": (
      "A case can take {amount} with every step in time, but {source} gives {limit}: {run}.",
      "各环节均不超期，事项仍可能用时{amount}，而{source}只给{limit}：{run}。"
    ),
  ]
}
