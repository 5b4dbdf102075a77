internal import Oversight

extension Texts {
  /// The texts of the rules about who answers for what.
  static let responsibilityRules = StringTable(
    [
      stepWithoutPerformer, riskWithoutOwner, measureWithoutOwner, reportingCycle,
    ], traditional: traditionalTitles)
}

extension Texts {
  fileprivate static let stepWithoutPerformer: StringTable = [
    "step-without-performer.title": ("Step without performer", "环节未写明办理岗位"),
    "step-without-performer.summary": ("A step does not say which post does it.", "环节没有写明由哪个岗位办理。"),
    "step-without-performer.rationale": (
      """
      Where nobody is named, nobody can be held to account, and no hand-over to or from the step \
      can be checked.
      """,
      "没有写明由谁办理，就无法追究责任，前后的环节交接也无从检查。"
    ),
    "step-without-performer.remedy": (
      "Name the post: {write:performer}.",
      "写明岗位：{write:performer}。"
    ),
    "step-without-performer.detection": (
      """
      Looks for a performer at every activity, decision and sub-process. Starts, ends, forks and \
      joins need none.
      """,
      "检查每个办理、判断和子流程环节是否有办理岗位；起点、终点、分合环节不要求。"
    ),
    "step-without-performer.falsePositives": (
      "A step that a system does by itself: name the post that runs the system.",
      "由系统自动完成的环节：请写明负责该系统的岗位。"
    ),
    "step-without-performer.satisfied": ("performed by {posts}", "由{posts}办理"),
    "step-without-performer.message": (
      "'{step}' has no performer: if something goes wrong here, nobody answers for it.",
      "「{step}」没有写明办理岗位：出了问题无人负责。"
    ),
  ]

  fileprivate static let riskWithoutOwner: StringTable = [
    "risk-without-owner.title": ("Risk point without owner", "风险点无责任岗位"),
    "risk-without-owner.summary": ("Nobody answers for a risk point.", "风险点没有写明由谁负责。"),
    "risk-without-owner.rationale": (
      """
      A risk that nobody owns is a risk that nobody watches. The column for the responsible post \
      is the one most often left blank.
      """,
      "无人负责的风险点就无人盯防。实际工作中，责任岗位一栏最常空缺。"
    ),
    "risk-without-owner.remedy": (
      "Name the post that answers for the risk: {write:risk-owner}.",
      "写明该风险点的责任岗位：{write:risk-owner}。"
    ),
    "risk-without-owner.detection": (
      "Looks for at least one responsible post, unit or wording at every risk point.",
      "检查每个风险点是否至少写有一个责任岗位、机构或责任人表述。"
    ),
    "risk-without-owner.falsePositives": ("None known.", "暂无。"),
    "risk-without-owner.satisfied": ("answered for by {owners}", "由{owners}负责"),
    "risk-without-owner.message": (
      """
      Nobody answers for the risk '{risk}' at '{place}': when it happens, everybody can point at \
      somebody else.
      """,
      "「{place}」的风险点「{risk}」没有责任岗位：一旦发生，容易相互推诿。"
    ),
  ]

  fileprivate static let measureWithoutOwner: StringTable = [
    "measure-without-owner.title": ("Measure without owner", "防控措施无责任岗位"),
    "measure-without-owner.summary": (
      "Nobody carries out a control measure or answers for it.", "防控措施没有写明由谁落实、由谁负责。"
    ),
    "measure-without-owner.rationale": (
      """
      A measure that nobody has to carry out is a sentence on paper. The control chart puts the \
      responsible post into the box of the measure.
      """,
      "没有人负责落实的措施只是纸面文字。风险防控图要求在措施框内写明责任人。"
    ),
    "measure-without-owner.remedy": (
      "Name the post that carries it out: {write:measure-owner}.",
      "写明落实岗位：{write:measure-owner}。"
    ),
    "measure-without-owner.detection": (
      "Looks for at least one responsible post, unit or wording at every measure.",
      "检查每项防控措施是否至少写有一个责任岗位、机构或责任人表述。"
    ),
    "measure-without-owner.falsePositives": (
      "A measure that is built into a system: name the post that looks after it.",
      "由系统固化的措施：请写明维护该措施的岗位。"
    ),
    "measure-without-owner.satisfied": ("answered for by {owners}", "由{owners}负责"),
    "measure-without-owner.message": (
      "Nobody carries out the measure '{measure}', so the risk {risks} stays uncontrolled.",
      "防控措施「{measure}」没有责任岗位，风险点{risks}实际上无人防控。"
    ),
    "measure-without-owner.message.alone": (
      "Nobody carries out the measure '{measure}'.", "防控措施「{measure}」没有责任岗位，无人落实。"
    ),
  ]
  fileprivate static let reportingCycle: StringTable = [
    "reporting-cycle.title": ("Posts report in a circle", "岗位循环隶属"),
    "reporting-cycle.summary": (
      "Posts report to one another in a circle.", "几个岗位相互为上级，隶属关系构成循环。"
    ),
    "reporting-cycle.rationale": (
      """
      Where each is the superior of the other, nobody is: nobody can be asked to correct a decision, \
      and nobody can tell who is independent of whom.
      """,
      "互为上级就等于没有上级：决定有误无处可报，谁独立于谁也无从判断。"
    ),
    "reporting-cycle.remedy": (
      "Correct one of the reports: {write:reports-to}; and leave it out at the post at the top.",
      "更正其中一处隶属关系：{write:reports-to}；最上一级岗位不写。"
    ),
    "reporting-cycle.detection": (
      """
      Follows the reports from every post. Posts that share an identity are one post under several \
      names. Each circle is reported once, at its first post.
      """,
      "从每个岗位沿隶属关系向上查找。identity 相同的岗位视为同一岗位的不同名称。每个循环只在其首个岗位处报告一次。"
    ),
    "reporting-cycle.falsePositives": (
      """
      Two posts that lead each other in different matters: say in this power who is above whom in its \
      matter.
      """,
      "两个岗位在不同事务上互为领导的：请只写本职权事务上的隶属关系。"
    ),
    "reporting-cycle.satisfied": ("reports to '{superior}'", "上级为「{superior}」"),
    "reporting-cycle.message": (
      """
      '{post}' ends up as its own superior ({chain}): nobody can tell who answers to whom, nor who can \
      supervise independently.
      """,
      "「{post}」成了自己的上级（{chain}）：谁对谁负责、谁能独立监督，都无法判断。"
    ),
  ]
}
