internal import Oversight

extension Texts {
  /// What `--help` says. In the Chinese texts, words of the command line stay as they are typed.
  static let help: StringTable = [
    "help.root": (
      "Checks how public powers are exercised, and draws them.", "检查行政权力如何运行，并绘制成图。"
    ),
    "help.root.discussion": (
      """
      Powers are written in Swift, in the folder 'models' of a package. The commands work on the \
      package of the current folder, or on the one that PATH lies in. A package is built and run to \
      be read, so it can execute code: look at other people's packages before you check them.

      Exit status: 0 nothing found, 1 gaps, 2 could not check.
      """,
      """
      职权用 Swift 写在包的 models 文件夹中。各命令作用于当前文件夹所在的包，或 PATH 所在的包。\
      读取时要构建并运行该包，因此会执行其中的代码：检查他人的包之前请先审阅。

      退出状态：0 无问题，1 有问题，2 未能检查。
      """
    ),
    "help.check": ("Lists the gaps.", "列出问题清单。"),
    "help.check.discussion": (
      """
      Every gap is a line 'file:line: severity: message [rule]'; what to do stands below the first \
      gap of each rule. Where a model lacks what a rule needs, the verdict is 'undetermined'; for rules of severity 'error' \
      that fails the check, because missing data is no proof.

      Examples:
        check
        check offices/permits --fail-on warning
        check --power dog-licence,market-inspection
        check --format text,json=gaps.json,sarif=gaps.sarif
        check --rules -ungraded-risk --max-warnings 10
        check --update-baseline --baseline baseline.json
        check --no-waivers

      Exit status: 0 nothing at or above --fail-on, 1 gaps, 2 could not check.
      """,
      """
      每个问题一行：「文件:行: 程度: 说明 [规则]」；每条规则的首个问题下写明如何整改。模型缺少规则所需内容时，\
      结论为「无法判定」；程度为「必须整改」的规则无法判定的，检查不通过，因为缺少数据不能证明合规。

      示例：
        check
        check offices/permits --fail-on warning
        check --power dog-licence,market-inspection
        check --format text,json=gaps.json,sarif=gaps.sarif
        check --rules -ungraded-risk --max-warnings 10
        check --update-baseline --baseline baseline.json
        check --no-waivers

      退出状态：0 没有达到 --fail-on 的问题，1 有问题，2 未能检查。
      """
    ),
    "help.render": ("Draws the two charts of each power.", "绘制每项职权的两张图。"),
    "help.render.discussion": (
      """
      The files are named after the power: 'dog-licence-flow.svg', 'dog-licence-risk.pdf'. The \
      public edition leaves out what is internal or disclosed on application only; the internal one \
      also shows the gaps where they are. A chart that cannot be drawn is reported, and the others \
      are drawn. What an edition leaves out is not counted. Steps are counted as they are numbered \
      on the charts.

      --highlight draws the flow chart of one power in the internal edition, marks the run that \
      proves a gap, with the order in which to follow it, and lets all else recede. The file is \
      named 'dog-licence-flow-highlight.svg'. A gap is known by its fingerprint in \
      `check --format json`; the id of a rule is enough where that rule has one such gap.

      --diff draws what has changed since OLD, on both charts: what was added, removed and changed is \
      marked with a sign, a kind of line and a colour, beside what it was. The files are named \
      'dog-licence-flow-diff.svg'. OLD is what diff takes. Powers without a change are not drawn \
      unless --power names them, and gaps are not drawn: `oversight diff` tells what a change means.

      Examples:
        render
        render --format png --chart flow --power dog-licence
        render --edition internal --language en --output review
        render --highlight 'unsupervised-handover@dog-licence/accept->examine'
        render --diff last-year.json --edition internal

      Exit status: 0 all charts drawn, 2 one or more not drawn.
      """,
      """
      文件以职权编号命名：dog-licence-flow.svg、dog-licence-risk.pdf。公开版不含内部和依申请公开的内容；\
      内部版还在相应位置标出问题。某张图无法绘制时予以报告，其余照常绘制。汇总只计该版本所含内容，环节数按图上编号的环节计。

      --highlight 绘制一项职权的内部版流程图，标出证明某一问题的路径及其次序，其余内容淡化；文件名如 \
      dog-licence-flow-highlight.svg。问题以 check --format json 中的 fingerprint 指定；\
      某条规则只有一个此类问题时，写规则编号即可。

      --diff 在两张图上标出自 OLD 以来的新增、取消和变更，兼用符号、线型和颜色，并注明原内容；文件名如 \
      dog-licence-flow-diff.svg。OLD 的写法与 diff 相同。没有变更的职权不绘制，除非以 --power 指明；\
      图上不画问题，变更意味着什么请看 oversight diff。

      示例：
        render
        render --format png --chart flow --power dog-licence
        render --edition internal --language en --output review
        render --highlight 'unsupervised-handover@dog-licence/accept->examine'
        render --diff last-year.json --edition internal

      退出状态：0 全部绘成，2 有图未绘成。
      """
    ),
    "help.suggest": (
      "Says where the fewest supervisions close what goes past everybody who watches.",
      "给出最少的补设监督点，封住无人监督的走法。"
    ),
    "help.suggest.discussion": (
      """
      For each power: the risks that some run takes to its end without meeting anybody independent \
      who watches, the fewest steps and hand-overs whose supervision closes all of them, what each \
      of these closes, and the lines to paste into the model. Hand-overs that nobody watches come \
      first, and supervising a risk where it stands comes last. Status 1 where there is something to \
      add.

      Examples:
        suggest
        suggest gas-operation-licence --format json
      """,
      """
      对每项职权：哪些风险点存在途中没有独立监督的走法，最少在哪些环节和交接补设监督可全部封住，每处封住什么，以及可粘贴\
      到模型中的代码。优先选择无监督的交接，最后才选择风险点所在环节。需要补设时退出状态为 1。

      示例：
        suggest
        suggest gas-operation-licence --format json
      """
    ),
    "help.option.suggest-power": (
      "The id of a power; all powers where it is left out.", "职权编号；省略时为全部职权。"
    ),
    "help.show": (
      "Shows all powers in a line each, or one power whole.", "列出全部职权，或显示一项职权的全部内容。"
    ),
    "help.show.discussion": (
      """
      Without POWER: id, name, category and counts. With POWER: the entry in the list, the posts, \
      the steps with risks, measures and supervision, the flows, and the analysis: whether every \
      case comes to a proper end, how few persons can carry one alone, what that rests on, how long \
      one can take, and how the flow is built. POWER is the id of a power; another package than that \
      of the current folder is given with --path.

      --concentration shows instead, over all powers, how many of the steps at which power is used \
      and of the risks of the worst grade each post and each unit holds.

      Examples:
        show
        show dog-licence
        show --concentration
        show dog-licence --path offices/permits --format json
      """,
      """
      不写 POWER：列出编号、名称、类别和各项数目。写明 POWER：显示清单内容、岗位、\
      环节（含风险点、防控措施和监督）、流转，以及分析：能否均正常办结、最少几人即可全程单独办成、\
      依靠哪些监督、最长用时、流程结构。POWER 是职权编号；不在当前文件夹的包用 --path 指定。

      --concentration 改为就全部职权统计各岗位、各机构掌握多少决定性环节和最高等级风险。

      示例：
        show
        show dog-licence
        show --concentration
        show dog-licence --path offices/permits --format json
      """
    ),
    "help.diff": (
      "Says what a change of the models means.", "说明模型的更改意味着什么。"
    ),
    "help.diff.discussion": (
      """
      OLD and NEW are each the folder of a package, a file that `show --format json` wrote, or a \
      folder of such files. Packages are built and run, which executes their code; files are only \
      read. No old revision is ever built: keep an export of what was approved or published.

      Of each power first what the change means: what makes supervision worse, what makes it better, \
      what else must be noted; then what was changed. A step that was given another id is followed \
      where it says so with formerly(…). The order in which things are written does not count.

      Examples:
        show --format json > approved.json
        diff approved.json .
        diff approved.json . --format markdown --fail-on worse
        diff exports/2025 exports/2026 --power dog-licence

      Exit status: 0 nothing that --fail-on names, 1 something, 2 could not compare.
      """,
      """
      OLD 和 NEW 可以是包所在的文件夹、show --format json 导出的文件，或存放此类文件的文件夹。\
      包要构建并运行，因此会执行其中的代码；文件只读取。不会去构建任何旧版本：请保存批准或公布时的导出文件。

      对每项职权，先说明更改意味着什么：哪些使监督减弱，哪些使监督加强，还有什么须注意；再列出更改内容。\
      环节改了编号的，用 formerly(…) 写明原编号即可对应。书写次序不计。

      示例：
        show --format json > approved.json
        diff approved.json .
        diff approved.json . --format markdown --fail-on worse
        diff exports/2025 exports/2026 --power dog-licence

      退出状态：0 没有 --fail-on 所指的内容，1 有，2 未能比较。
      """
    ),
    "help.option.old": (
      "The version before: a package, an exported file, or a folder of such files.",
      "原版本：包、导出文件，或存放导出文件的文件夹。"
    ),
    "help.option.new": ("The version now, likewise.", "现版本，同上。"),
    "help.option.diff-format": (
      "The form of the answer; markdown fits into a comment. Default: text.",
      "结果的格式；markdown 不超过一条评论的长度。默认：text。"
    ),
    "help.option.diff-fail-on": (
      "What makes the exit status 1: that something is worse, or any change. Default: never.",
      "何种情形使退出状态为 1：有监督减弱之处，或有任何更改。默认：never。"
    ),
    "help.option.diff-schema": (
      "Print the JSON Schema of the form 'json', and compare nothing.",
      "输出 json 格式的 JSON Schema，不作比较。"
    ),
    "help.option.since": (
      "An exported version of the same powers: gaps that it had already are marked and do not fail "
        + "the check.", "同一批职权的导出文件：其中已有的问题予以标明，不影响检查结果。"
    ),
    "help.rules": ("Lists the rules, or explains one.", "列出规则，或解释一条规则。"),
    "help.rules.discussion": (
      """
      In a package with models its own rules are listed too; elsewhere the built-in ones.

      Examples:
        rules
        rules unsupervised-handover
        rules --format markdown
        rules our-own-rule --path offices/permits
      """,
      """
      在含有模型的包中，还列出该包自己的规则；否则只列出内置规则。

      示例：
        rules
        rules unsupervised-handover
        rules --format markdown
        rules our-own-rule --path offices/permits
      """
    ),
    "help.init": ("Writes a package to begin with.", "新建一个可直接使用的包。"),
    "help.init.discussion": (
      """
      It has one small power with its texts in Chinese and English, a README and a workflow for \
      continuous integration. Nothing is \
      overwritten: where a file is in the way, nothing is written and the exit status is 2.

      Examples:
        init permit-office
        init permit-office --dependency ../oversight
      """,
      """
      其中有一项简单职权（中英文）、一份说明和持续集成配置。不覆盖任何文件：只要有文件已存在，就什么都不写，\
      退出状态为 2。

      示例：
        init permit-office
        init permit-office --dependency ../oversight
      """
    ),
    "help.option.paths": (
      "Packages, or folders and files in them; or files of models in YAML, JSON or BPMN, or folders "
        + "of such files, which are read without building. Default: the current folder.",
      "包，或包内的文件夹、文件；也可以是 YAML、JSON、BPMN 模型文件或存放此类文件的文件夹，无需构建。默认：当前文件夹。"
    ),
    "help.option.path": (
      "The package, or a folder or file in it; or a file of models in YAML, JSON or BPMN, or a folder "
        + "of such files. Default: the current folder.",
      "包，或包内的文件夹、文件；也可以是 YAML、JSON、BPMN 模型文件或存放此类文件的文件夹。默认：当前文件夹。"
    ),
    "help.option.language": (
      "The language of the texts. Default: that of the system; for charts zh-Hans. With zh-Hant "
        + "charts are in traditional characters; the sentences of reports stay simplified.",
      "文字的语言。默认：系统语言；图默认 zh-Hans。选 zh-Hant 时，图用繁体字，报告中的语句仍为简体字。"
    ),
    "help.option.rules": (
      "Ask these rules only, or with '-' before an id all but this one; with commas or repeated. "
        + "Default: all.",
      "只用这些规则；编号前加「-」则排除该规则；用逗号分隔或重复。默认：全部。"
    ),
    "help.option.max-warnings": (
      "Make the exit status 1 where there are more warnings.", "建议整改项超过此数时退出状态为 1。"
    ),
    "help.option.calendar": (
      "Holidays and shifted working days, a file for each year, beside those of the configuration.",
      "节假日与调休，每年一个文件，并入配置文件所列的日历。"
    ),
    "help.option.config": (
      "The file that says which packs of rules are on and what they ask for. Default: oversight.yml "
        + "in the root of the package, where there is one.",
      "配置文件：启用哪些规则包、各项要求是多少。默认：包根目录下的 oversight.yml（如有）。"
    ),
    "help.option.show-config": (
      "Print every value that is gone by, with where it comes from and what it stands for, and do "
        + "nothing else. With --format json as JSON, where the command has that form.",
      "列出所依据的每项取值、来源及其取代的值，不作其他操作。命令有 json 格式的，可用 --format json。"
    ),
    "help.option.date": (
      "The day for which is checked, as 2026-01-15, which reports then state. Default: today.",
      "检查日期，形如 2026-01-15，并写入报告。默认：今天。"
    ),
    "help.option.coverage": (
      "Add what each rule said of each power, to text and JSON.",
      "在 text 和 json 中列出每条规则对每项职权的结论数。"
    ),
    "help.option.schema": (
      "Print the JSON Schema of the form 'json', and check nothing.",
      "输出 json 格式的 JSON Schema，不作检查。"
    ),
    "help.option.format": ("The form of the answer. Default: text.", "结果的格式。默认：text。"),
    "help.option.check-format": (
      "The form of the report: text, json, sarif, junit, github, gitlab, markdown or html, and the "
        + "file for it; with commas or repeated. Default: text.",
      "报告格式：text、json、sarif、junit、github、gitlab、markdown 或 html，及其文件；用逗号分隔或重复。默认：text。"
    ),
    "help.option.fail-on": (
      "From which severity on gaps make the exit status 1. Default: error.",
      "问题达到何种程度时退出状态为 1。默认：error。"
    ),
    "help.option.allow-undetermined": (
      "Let the check pass where error rules cannot decide.", "规则无法判定时也算通过。"
    ),
    "help.option.concentration": (
      "Instead, show how decisive steps and worst-grade risks are spread over posts and units.",
      "改为显示决定性环节和最高等级风险在岗位、机构间的分布。"
    ),
    "help.option.mutate": (
      "Take out each supervision, receipt, measure, owner and filing in turn, and say which removals "
        + "no rule notices.",
      "逐一去掉每处监督、签收、防控措施、责任人和备案，列出没有规则察觉的。"
    ),
    "help.option.quiet": (
      "Print only what makes the check fail, and no summary.", "只列出导致不通过的内容，不写汇总。"
    ),
    "help.option.output": (
      "The folder for the files. Default: charts.", "存放文件的文件夹。默认：charts。"
    ),
    "help.option.chart-format": (
      "The forms of the charts, with commas or repeated. Default: svg,pdf.",
      "图的格式，用逗号分隔或重复。默认：svg,pdf。"
    ),
    "help.option.chart": (
      "Which charts, with commas or repeated. Default: flow,risk.",
      "绘制哪些图，用逗号分隔或重复。默认：flow,risk。"
    ),
    "help.option.power": (
      "Only the powers with these ids, with commas or repeated. Default: all.",
      "只限这些编号的职权，用逗号分隔或重复。默认：全部。"
    ),
    "help.option.edition": (
      "For whom the charts are. Default: public.", "图的版本：公开版或内部版。默认：public。"
    ),
    "help.option.no-cache": (
      "Draw every chart anew, and keep none for the next time.", "全部重绘，也不保留供下次使用。"
    ),
    "help.option.lint": (
      "Draw nothing, and say what readers would stumble over on the charts; exit status 1 where there "
        + "is something.",
      "不绘图，只检查图面缺陷（重叠、越界、字号过小等）；有缺陷时退出状态为1。"
    ),
    "help.option.page": (
      "The paper: a4 or a3, on as many pages as needed; auto takes A4, else A3, and splits only PDF. "
        + "Default: auto.",
      "纸张：a4 或 a3，放不下的分页；auto 先用 A4 再用 A3，只有 PDF 分页。默认：auto。"
    ),
    "help.option.jobs": (
      "How many charts are drawn at a time, each by a process of its own. Default: one a core.",
      "同时绘制的图数，每张由单独的进程绘制。默认：每个处理器核心一张。"
    ),
    "help.option.highlight": (
      "Mark the run of this gap on the flow chart: a fingerprint, or the id of a rule.",
      "在流程图上标出该问题的路径：fingerprint 或规则编号。"
    ),
    "help.option.render-diff": (
      "Draw what has changed since this version: a package, an exported file or a folder of such.",
      "绘制自该版本以来的变更：模型包、导出文件或其文件夹。"
    ),
    "help.option.show-power": ("The id of a power. Default: all.", "职权编号。默认：全部。"),
    "help.option.rule": ("The id of a rule. Default: all.", "规则编号。默认：全部。"),
    "help.option.name": (
      "The name of the package; a new folder of that name is made. Default: the current folder.",
      "包名，并新建同名文件夹。默认：当前文件夹。"
    ),
    "help.option.dependency": (
      "Where the package finds Oversight: a URL, or the path of a copy. Default: the copy from which "
        + "this program was built.",
      "该包从何处取得 Oversight：网址，或本地路径。默认：构建本程序所用的源码。"
    ),
  ]
}
