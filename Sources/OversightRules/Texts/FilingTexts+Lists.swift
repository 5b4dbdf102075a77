internal import Oversight

/// The texts of the rules about lists of powers and what is published.
extension Texts {
  static let listRules = StringTable(
    [
      powerWithoutProcess, processOutsideCatalogue, staleProcess, unpublishedPower,
    ], traditional: traditionalTitles)

  private static let powerWithoutProcess: StringTable = [
    "power-without-process.title": (
      "Power without process",
      "职权无流程或无风险防控"
    ),
    "power-without-process.summary": (
      """
      A power of the list has no process, or a process in which nobody looked for risks, so \
      that one of its two charts is missing.
      """,
      "清单中的职权没有流程，或者流程没有排查过风险，两图不全。"
    ),
    "power-without-process.rationale": (
      "A power without charts is exercised all the same, only in the dark.",
      "没有流程图的职权照样在行使，只是谁也看不见。"
    ),
    "power-without-process.remedy": (
      """
      Describe how it is exercised and where it can go wrong; where nothing can, have that signed \
      at its steps: {write:no-risk}.
      """,
      "写明如何行使、哪里可能出问题；确无风险的，在环节由人签认：{write:no-risk}。"
    ),
    "power-without-process.detection": (
      """
      Looks for described steps, for risks, and for reviews that found none. Repealed powers \
      need no charts.
      """,
      "检查是否有已描述的环节、风险点或无风险的评审记录；已废止的职权除外。"
    ),
    "power-without-process.falsePositives": (
      """
      A list that is being taken stock of: ignore the rule until the processes are written.
      """,
      "正在厘权的清单：流程写成之前可先关闭本规则。"
    ),
    "power-without-process.satisfied": (
      "both charts",
      "两图齐全"
    ),
    "power-without-process.message": (
      "'{power}' is on the list and has no process: neither chart can be drawn.",
      "「{power}」已列入清单却没有流程：两张图都画不出来。"
    ),
    "power-without-process.message.risks": (
      """
      '{power}' has a process in which nobody looked for risks: its risk chart is empty.
      """,
      "「{power}」的流程没有排查过风险：风险防控图是空的。"
    ),
  ]

  private static let processOutsideCatalogue: StringTable = [
    "process-outside-catalogue.title": (
      "Process outside the catalogue",
      "清单之外的职权"
    ),
    "process-outside-catalogue.summary": (
      """
      A power has a process although it is repealed, or not on the list on the day of the \
      check.
      """,
      "职权已废止，或在检查之日未列入清单，却仍有运行流程。"
    ),
    "process-outside-catalogue.rationale": (
      """
      No power outside the list: a process for one that has no place there is a licence that \
      somebody gave himself.
      """,
      "清单之外无职权：不在清单上的流程，等于自己给自己授权。"
    ),
    "process-outside-catalogue.remedy": (
      "Put the power on the list and write when: {write:listed}. Take out what is repealed.",
      "将职权列入清单并写明日期：{write:listed}；已废止的应删除流程。"
    ),
    "process-outside-catalogue.detection": (
      """
      A power that is confirmed or published needs the day of its listing, which must have \
      come; a repealed one must have no process. Drafts are left alone.
      """,
      "已确认或已公布的职权须有不晚于检查日的列入日期；已废止的不得有流程；草稿不检查。"
    ),
    "process-outside-catalogue.falsePositives": (
      "A repealed power whose last cases run out: waive it until they have.",
      "废止前受理、尚未办结的：可豁免至办结。"
    ),
    "process-outside-catalogue.satisfied": (
      "on the list since {day}",
      "自{day}起列入清单"
    ),
    "process-outside-catalogue.message": (
      "'{power}' is in force, and nothing says since when it is on the list.",
      "「{power}」已生效，却没有写明何时列入清单。"
    ),
    "process-outside-catalogue.message.repealed": (
      "'{power}' is repealed and still has a process by which it can be exercised.",
      "「{power}」已废止，却仍有可供行使的流程。"
    ),
    "process-outside-catalogue.message.early": (
      "'{power}' comes on the list only on {day} and has a process already in use.",
      "「{power}」{day}才列入清单，却已有运行流程。"
    ),
  ]

  private static let staleProcess: StringTable = [
    "stale-process.title": (
      "Stale process",
      "流程未随法规更新"
    ),
    "stale-process.summary": (
      """
      A provision came into force after the version of the model, and the time to follow it \
      has run out.
      """,
      "依据的规定在流程版本之后施行，更新期限已过。"
    ),
    "stale-process.rationale": (
      """
      A chart of the old law tells the public the wrong conditions and the office the wrong \
      ones to ask for.
      """,
      "按旧法画的图，会让群众看到、让单位执行错误的条件。"
    ),
    "stale-process.remedy": (
      """
      Look through the process with the new provision and give the power a new version: \
      {write:version} and {write:version-date}.
      """,
      "按新规定核对流程并更新职权的版本：{write:version} 和 {write:version-date}。"
    ),
    "stale-process.detection": (
      """
      Compares the day from which the youngest provision of the power and its steps is valid \
      (validFrom) with the day of the version (versionDate); filing.updateWithin says how long \
      a change may take.
      """,
      "比较职权及各环节最新依据的施行日（validFrom）与流程版本日（versionDate），更新期限见 filing.updateWithin。"
    ),
    "stale-process.falsePositives": (
      """
      The new provision changes nothing here: a new version with the same content says so.
      """,
      "新规定不影响本流程的：以内容不变的新版本表明已核对。"
    ),
    "stale-process.satisfied": (
      "version of {version}, '{law}' of {day}",
      "版本{version}，《{law}》{day}施行"
    ),
    "stale-process.missing": (
      "the day of the version of '{power}'",
      "「{power}」的版本日期"
    ),
    "stale-process.message": (
      """
      '{power}' is the version of {version}; '{law}' is in force since {day}, and the model \
      should have followed by {due}.
      """,
      "「{power}」为{version}版本，而《{law}》自{day}施行，应于{due}前更新。"
    ),
  ]

  private static let unpublishedPower: StringTable = [
    "unpublished-power.title": (
      "Power not published",
      "职权未公开"
    ),
    "unpublished-power.summary": (
      """
      A power that the public may read about has been confirmed or changed, and its charts \
      have not been shown in time.
      """,
      "面向社会的职权已确认或已变更，却未按期公开两图。"
    ),
    "unpublished-power.rationale": (
      "Who does not know the conditions pays somebody who does.",
      "不知道办理条件的人，只好花钱找知道的人。"
    ),
    "unpublished-power.remedy": (
      """
      Publish the charts and write it in the entry of the power: {write:published}, or \
      {write:publication}.
      """,
      "公开两图并在职权中写明：{write:published}，或 {write:publication}。"
    ),
    "unpublished-power.detection": (
      """
      Of public powers that are confirmed or published: the last day on which charts were \
      shown, against the day of the version or of the confirmation, and filing.publishWithin.
      """,
      "对已确认或已公布的公开职权，将两图最近公开日与版本日或确认日比较，期限见 filing.publishWithin。"
    ),
    "unpublished-power.falsePositives": (
      "A power that must not be shown: {write:internal}, with the reason in its history.",
      "依法不公开的：{write:internal}，并在历史中写明理由。"
    ),
    "unpublished-power.satisfied": (
      "shown on {day}",
      "{day}公开"
    ),
    "unpublished-power.satisfied.waiting": (
      "there is still time",
      "尚在期限内"
    ),
    "unpublished-power.missing": (
      """
      the day on which the charts of '{power}' were shown, or on which it was confirmed
      """,
      "「{power}」两图的公开日期或确认日期"
    ),
    "unpublished-power.message": (
      "'{power}' is confirmed since {since} and was to be shown to the public by {due}.",
      "「{power}」{since}已确认，应于{due}前公开。"
    ),
    "unpublished-power.message.changed": (
      """
      The public still sees '{power}' of {day}; it changed on {since} and was to be shown anew \
      by {due}.
      """,
      "公众看到的仍是{day}的「{power}」；它已于{since}变更，应于{due}前重新公开。"
    ),
  ]
}
