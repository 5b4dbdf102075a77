extension Texts {
  /// What is said of the histories of powers.
  static let lifeCycle: StringTable = [
    "lifeCycle.order": (
      "'{event}' by {by} on {on} cannot follow '{stage}'; what may follow: {next}",
      "{by}于{on}的“{event}”不能接在“{stage}”之后；其后可以是：{next}"
    ),
    "lifeCycle.nothing": ("nothing", "无"),
    "lifeCycle.unconfirmed": (
      "published by {by} on {on}, and nobody had confirmed it: it was '{stage}'",
      "{by}于{on}公布，但未经确认（当时为“{stage}”）"
    ),
    "lifeCycle.backwards": (
      "'{event}' by {by} is dated {on}, before '{previous}' on {day}, which stands before it",
      "{by}的“{event}”日期为{on}，早于排在其前的“{previous}”（{day}）"
    ),
    "lifeCycle.noOpinion": (
      "returned by {by} on {on} without an opinion: say what is to be changed",
      "{by}于{on}退回，但没有写明意见：请写明需要修改什么"
    ),
    "lifeCycle.ownReview": (
      "'{event}' on {on} by {by}, who had reported it: who reports neither reviews nor confirms",
      "{by}于{on}“{event}”，而申报的也是{by}：申报者不得审核或确认"
    ),
    "lifeCycle.otherContent": (
      "'{event}' by {by} on {on} is about other content than '{basis}' on {day}",
      "{by}于{on}“{event}”的内容，与{day}“{basis}”的内容不同"
    ),
    "lifeCycle.otherStatus": (
      "the model says that it is '{stated}', and its history makes it '{stage}'",
      "模型写明的状态为“{stated}”，而按办理经过应为“{stage}”"
    ),
    "lifeCycle.beginsLate": (
      "the history begins with '{event}' by {by} on {on}; nothing says what was before",
      "办理经过从{by}于{on}的“{event}”开始，此前的情况没有记录"
    ),
    "lifeCycle.noRecord": (
      "it is in force, and nothing says who confirmed it and when", "已生效，但没有记录由谁、何时确认"
    ),
    "lifeCycle.later": (
      "records of later days, which do not count yet: {count}", "有{count}条记录的日期在后，尚不计入"
    ),
  ]
}
