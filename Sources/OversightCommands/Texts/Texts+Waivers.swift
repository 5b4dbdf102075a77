internal import Oversight

extension Texts {
  /// What is said of the day, of the configuration, of waivers and of baselines.
  static let waivers = StringTable([waiverReports, waiverStates, waiverFailures, waiverHelp])

  private static let waiverReports: StringTable = [
    "check.counts": ("{counts} as of {date}", "{counts}（{date}）"),
    "check.waived": ("{gaps} waived", "已豁免{gaps}"),
    "check.waived-unlisted": (
      "{gaps} waived: --waivers lists them", "已豁免{gaps}：用 --waivers 列出"
    ),
    "check.no-waivers": (
      "{waivers} left out of account by --no-waivers", "--no-waivers 未考虑{waivers}"
    ),
    "check.waived-title": ("waived", "已豁免"),
    "check.excuse": (
      "granted by {granter} on {from} until {until}: {reason}",
      "{granter}{from}批准，至{until}：{reason}"
    ),
    "check.baseline": (
      "{gaps} in the baseline {file}, which do not fail the check",
      "存量问题文件 {file} 中有{gaps}，不影响检查结果"
    ),
    "check.adopted": ("{gaps} taken into the baseline {file}", "已将{gaps}列入存量问题文件 {file}"),
    "check.tightened": (
      "{entries} taken out of the baseline {file}", "已从存量问题文件 {file} 中删去{entries}"
    ),
    "check.fixed-title": ("fixed", "已整改"),
    "check.fixed": (
      "fixed: '{rule}' at {element}, known since {date}, is no longer there",
      "已整改：{date}列入的「{rule}」（{element}）已不存在"
    ),
    "check.fixed-element": (
      "fixed: '{rule}', known since {date}, was at {element}, and there is no such element now",
      "已整改：{date}列入的「{rule}」所在的要素 {element} 已不存在"
    ),
    "check.fixed-remedy": (
      "Take it out of the baseline, so that it counts as new if it comes back: check "
        + "--update-baseline.",
      "请用 check --update-baseline 将其删去，今后重现即为新增问题。"
    ),
    "column.waivers": ("waivers", "豁免"),
    "column.waived": ("waived", "已豁免"),
    "column.baseline": ("baseline", "存量问题"),
    "column.pack": ("pack", "规则包"),
    "column.title": ("title", "名称"),
    "rule.off": ("not asked", "未启用"),
    "rule.source": ("Source of an example that fires", "有问题的示例源码"),
    "config.default": ("default", "默认"),
    "config.overrides": ("instead of {value}", "取代 {value}"),
    "count.waiver.one": ("{count} waiver", "豁免 {count} 项"),
    "count.waiver.other": ("{count} waivers", "豁免 {count} 项"),
    "count.entry.one": ("{count} entry", "条目 {count} 项"),
    "count.entry.other": ("{count} entries", "条目 {count} 项"),
  ]

  private static let waiverStates: StringTable = [
    "waiver.state.blanket": ("does not hold: it is for more than one gap", "无效：一揽子豁免"),
    "waiver.state.dangling": ("does not hold: it names what is not there", "无效：所指内容不存在"),
    "waiver.state.forbidden": ("does not hold: the rule may not be waived", "无效：规则不得豁免"),
    "waiver.state.uncompensated": (
      "does not hold: no measure makes up for it", "无效：未写明补偿措施"
    ),
    "waiver.state.selfGranted": (
      "does not hold: granted by one who has a part in it", "无效：自我豁免"
    ),
    "waiver.state.void": (
      "does not hold: that part of the process has changed", "无效：流程已变更"
    ),
    "waiver.state.expired": ("does not hold: it has ended", "无效：已到期"),
    "waiver.state.pending": ("does not hold yet", "尚未生效"),
    "waiver.state.unused": ("waives nothing", "没有对应的问题"),
    "waiver.state.holds": ("holds, days left: {days}", "有效，剩余 {days} 天"),
    "waiver.compensation": ("made up for by {measure}", "补偿措施：{measure}"),
    "waiver.counts": (
      "{waivers}, of which hold: {holding}, as of {date}", "{waivers}，其中有效 {holding} 项（{date}）"
    ),
  ]

  private static let waiverFailures: StringTable = [
    "failure.waivers-or-not": (
      "--waivers lists what is waived, and with --no-waivers nothing is; leave out one of them",
      "--waivers 列出已豁免的问题，而 --no-waivers 不作豁免；请去掉其中之一"
    ),
    "failure.baseline-or-not": (
      "with --no-baseline no baseline is looked at; leave out --baseline and --update-baseline",
      "--no-baseline 不考虑存量问题文件；请去掉 --baseline 和 --update-baseline"
    ),
    "failure.update-part": (
      "--update-baseline looks at everything; leave out {option}, which checks a part only",
      "--update-baseline 针对全部检查结果；请去掉只作部分检查的 {option}"
    ),
    "failure.no-baseline": (
      "there is no baseline '{file}'; check --update-baseline makes it from the gaps of today",
      "没有存量问题文件「{file}」；check --update-baseline 可按当前问题生成"
    ),
    "failure.no-baseline-name": (
      "--update-baseline: name the file with --baseline, or with 'baseline' in oversight.yml",
      "--update-baseline：请用 --baseline 或 oversight.yml 中的 baseline 指定文件"
    ),
    "failure.no-waivers-file": (
      "no file of waivers is named; write 'waivers: waivers.yml' in oversight.yml",
      "未指定豁免文件；请在 oversight.yml 中写 waivers: waivers.yml"
    ),
    "failure.unknown-element": (
      "--bind: no element has the address '{element}'; `check --format json` prints addresses",
      "--bind：没有地址为「{element}」的要素；check --format json 可列出地址"
    ),
    "failure.config-form": (
      "--show-config answers as text or JSON; leave out {option}",
      "--show-config 只以 text 或 json 答复；请去掉 {option}"
    ),
  ]

  private static let waiverHelp: StringTable = [
    "help.waivers": (
      "Lists the waivers with what becomes of each.", "列出各项豁免及其状态。"
    ),
    "help.waivers.discussion": (
      """
      Waivers stand in a file that 'waivers' in oversight.yml names, each with rule, element, \
      reason, grantedBy, grantedOn and until. For each the list says whether it holds, why not, \
      how many days are left, and what it excuses.

      --bind prints the hash of an element with what is attached to it and its neighbours. A \
      waiver with that hash is void as soon as any of it changes.

      Examples:
        waivers
        waivers offices/permits --format json
        waivers --bind 'stall-licence/accept->decide'
      """,
      """
      豁免写在 oversight.yml 中 waivers 所指的文件里，每项写明 rule、element、reason、grantedBy、\
      grantedOn 和 until。列表说明每项豁免是否有效、为何无效、剩余天数以及所豁免的问题。

      --bind 输出某要素连同其附属内容和相邻环节的摘要。写有该 hash 的豁免，在其中任何内容变更后即失效。

      示例：
        waivers
        waivers offices/permits --format json
        waivers --bind 'stall-licence/accept->decide'
      """
    ),
    "help.schema": (
      "Prints the JSON Schema of a file or an answer.", "输出文件或结果的 JSON Schema。"
    ),
    "help.schema.discussion": (
      """
      Editors complete and check a file where its first line names the schema, and say what each key \
      of a model or an overlay means:

        # yaml-language-server: $schema=model.schema.json

      Examples:
        schema config > config.schema.json
        schema model > model.schema.json
        schema overlay > overlay.schema.json
      """,
      """
      在文件首行写明 schema，编辑器即可补全和检查，并说明模型和叠加文件中每个键的含义（英文）：

        # yaml-language-server: $schema=model.schema.json

      示例：
        schema config > config.schema.json
        schema model > model.schema.json
        schema overlay > overlay.schema.json
      """
    ),
    "help.option.schema-subject": (
      "Of what: model or overlay, files of models and what is laid over them; config, pack, "
        + "waivers, journal or baseline, other files; check, diff or supervise, answers.",
      "对象：model、overlay（模型文件及叠加文件），config、pack、waivers、journal、baseline（其他文件），"
        + "check、diff、supervise（结果）。"
    ),
    "help.option.bind": (
      "Print the hash to bind a waiver of this element to, with commas or repeated.",
      "输出可供豁免绑定的该要素摘要，用逗号分隔或重复。"
    ),
    "help.option.list-waivers": (
      "List what is waived, by whom, until when and why.", "列出已豁免的问题及批准人、期限和理由。"
    ),
    "help.option.no-waivers": (
      "Waive nothing: what an auditor asks, together with --no-baseline.",
      "不考虑任何豁免，与 --no-baseline 一起供审计使用。"
    ),
    "help.option.no-baseline": (
      "Let every gap count, whatever the baseline holds.", "不考虑存量问题文件，所有问题均计入结果。"
    ),
    "help.option.baseline": (
      "The file of gaps that do not fail the check, because they were there when the office began "
        + "to check. Default: what 'baseline' in oversight.yml names.",
      "存量问题文件，其中的问题不影响检查结果。默认：oversight.yml 中 baseline 所指的文件。"
    ),
    "help.option.update-baseline": (
      "Make the baseline from the gaps of today, where there is none; else take out of it what is "
        + "fixed, and put nothing in. To begin anew, delete the file.",
      "尚无存量问题文件时按当前问题生成；已有时只删去已整改的条目，不增加。要重新生成，请先删除该文件。"
    ),
    "help.option.rules-format": (
      "The form of the answer: text, json or markdown. Default: text.",
      "结果的格式：text、json 或 markdown。默认：text。"
    ),
  ]
}
