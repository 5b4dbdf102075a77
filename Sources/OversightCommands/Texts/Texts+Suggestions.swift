internal import Oversight

extension Texts {
  /// Where to add supervision.
  static let suggestions: StringTable = [
    "suggest.nothing": (
      "every run from a risk to its end meets somebody independent who watches: nothing to add",
      "每个风险点到办结的每种走法都有独立的监督：无需补充"
    ),
    "suggest.unsound": (
      "the flow does not always come to a proper end, so nobody can say who is met on the way; "
        + "`check` says where",
      "流程不能保证正常办结，无法判断途中有无监督；请用 check 查看问题所在"
    ),
    "suggest.summary": (
      "{risks} can pass everybody who watches; the fewest additions that close all of that: {points}",
      "{risks}存在无人监督的走法；最少补设{points}即可全部封住："
    ),
    "suggest.summary-bound": (
      "{risks} can pass everybody who watches; these additions close all of that, perhaps fewer "
        + "would do: {points}",
      "{risks}存在无人监督的走法；补设{points}可全部封住，或许还能更少："
    ),
    "suggest.least": (
      "This is the least. A supervision near a risk sees more than one at the end; `check` lists "
        + "steps that are unsupervised themselves.",
      "以上是最低限度。离风险点越近，监督越有效；check 会列出自身无监督的环节。"
    ),
    "suggest.none-possible": (
      "risks can pass everybody who watches, and no step of the office or hand-over lies on the way",
      "存在无人监督的走法，且途中没有本单位的环节或交接可供监督"
    ),
    "suggest.step": ("step '{step}'", "环节「{step}」"),
    "suggest.flow": ("hand-over '{source}' → '{target}'", "交接「{source}」→「{target}」"),
    "suggest.risk": ("{risk} ({step})", "{risk}（{step}）"),
    "suggest.closes": ("without it these risks stay open:", "缺了它，以下风险点仍无人监督："),
    "suggest.outline": (
      "the model says how work flows and nothing of risks and supervision, so nobody can say what is "
        + "missing; lay a file over it that says who watches (an overlay)",
      "模型只有流程，没有风险点和监督，无法判断缺少什么；请用叠加文件补充监督数据"
    ),
    "suggest.step-braces.swift": ("add in the braces of the step:", "在该环节的花括号内加："),
    "suggest.flow-braces.swift": ("add in the braces of the flow:", "在该流转的花括号内加："),
    "suggest.step-braces.json": ("add to the object of the step:", "在该环节的对象中加："),
    "suggest.flow-braces.json": ("add to the object of the flow:", "在该流转的对象中加："),
    "suggest.step-braces.yaml": ("add below the id of the step:", "在该环节的 id 下加："),
    "suggest.flow-braces.yaml": ("add below the ends of the flow:", "在该流转的两端之下加："),
    "suggest.step-braces.overlay": (
      "add to the overlay, in the list steps of the process:", "在叠加文件的 process 的 steps 列表中加："
    ),
    "suggest.flow-braces.overlay": (
      "add to the overlay, in the list flows of the process:", "在叠加文件的 process 的 flows 列表中加："
    ),
    "suggest.new-post.file": (
      "no post of the model may watch everywhere; add the post {post} to the list posts of the process, "
        + "for example:",
      "模型中没有合适的监督岗位；请在 process 的 posts 列表中加上 {post}，例如："
    ),
    "suggest.evidence.step": ("record of the check", "抽查记录"),
    "suggest.evidence.flow": ("hand-over slip", "交接单"),
    "suggest.new-post": (
      "no post of the model may watch everywhere; add the case {post} to enum Post and describe it, "
        + "for example:",
      "模型中没有合适的监督岗位；请在 enum Post 中加上 {post} 并描述一个不参与办理的岗位，例如："
    ),
    "suggest.doubtful": (
      "of these risks nobody knows whether those who watch are independent; `check` says what is "
        + "missing:",
      "以下风险点的监督是否独立无法判定，缺少什么请用 check 查看："
    ),
    "suggest.new-post.name": ("Resident discipline office", "派驻纪检监察组"),
    "suggest.beyond-reach": (
      "these risks no supervision can close: only outside parties act from there to the end",
      "以下风险点无处可设监督：从该处到办结只有外部当事人参与"
    ),
  ]
}
