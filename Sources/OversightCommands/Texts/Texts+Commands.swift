package import Oversight

extension Texts {
  /// What the commands print.
  package static let commands = StringTable([
    failures, packages, answers, analysis, suggestions, reports, comparison, conversion, waivers,
    cases, help, counts,
  ])

  private static let failures: StringTable = [
    "config.pack": ("pack {pack}, line {line}", "规则包 {pack} 第 {line} 行"),
    "failure.prefix": ("error: ", "错误："),
    "failure.not-a-choice": (
      "'{word}' is no choice for {option}: it must be one of {words}{hint}",
      "{option} 不能是「{word}」，只能是以下之一：{words}{hint}"
    ),
    "failure.unknown-power": (
      "no power has the id '{id}'{hint}", "没有编号为「{id}」的职权{hint}"
    ),
    "failure.path-as-power": (
      "'{id}' is no id of a power; where it is a file or a folder of models, write --path {id}",
      "「{id}」不是职权编号；如果是模型文件或文件夹，请写作 --path {id}"
    ),
    "failure.list-power": ("; `show` lists all powers", "；用 show 可列出全部职权"),
    "failure.unknown-rule": ("there is no rule '{id}'{hint}", "没有规则「{id}」{hint}"),
    "failure.list-rule": ("; `rules` lists all rules", "；用 rules 可列出全部规则"),
    "failure.unknown-gap": (
      "--highlight: there is no gap '{id}'{hint}", "--highlight：没有问题「{id}」{hint}"
    ),
    "failure.list-gap": (
      "; `check --format json` lists all gaps with their fingerprints",
      "；用 check --format json 可列出全部问题及其 fingerprint"
    ),
    "failure.highlight-other-power": (
      "--highlight: the gap '{gap}' is in the power '{power}', which --power leaves out",
      "--highlight：问题「{gap}」属于职权「{power}」，而 --power 未包含该职权"
    ),
    "failure.highlight-silent-rule": (
      "--highlight: the rule '{rule}' finds no gap in these powers",
      "--highlight：规则「{rule}」在所选职权中未发现问题"
    ),
    "failure.highlight-several": (
      "--highlight: the rule '{rule}' has {gaps} in these powers; choose one, in quotation marks:"
        + "{list}",
      "--highlight：规则「{rule}」在所选职权中有{gaps}，请选其一，并加引号：{list}"
    ),
    "failure.highlight-no-run": (
      "--highlight: the gap '{gap}' is about one element and has no run to draw; --edition internal "
        + "frames it where it is",
      "--highlight：问题「{gap}」只涉及一个要素，没有可画的路径；用 --edition internal 可在图上框出"
    ),
    "failure.highlight-rule-no-run": (
      "--highlight: the gaps of the rule '{rule}' are about one element each and have no run to "
        + "draw; --edition internal frames them where they are",
      "--highlight：规则「{rule}」的问题各只涉及一个要素，没有可画的路径；用 --edition internal 可在图上框出"
    ),
    "failure.highlight-two": (
      "--highlight takes one gap; draw a chart for each", "--highlight 一次只能指定一个问题，请分别绘制"
    ),
    "failure.highlight-public": (
      "--highlight draws a gap, and the public edition shows none; leave out --edition public",
      "--highlight 要画出问题，而公开版不显示问题；请去掉 --edition public"
    ),
    "failure.render-diff-highlight": (
      "--diff and --highlight draw different things; choose one", "--diff 与 --highlight 不能同时使用，请选其一"
    ),
    "failure.render-diff-two": (
      "--diff compares one version with another; name one PATH",
      "--diff 只比较一对版本，请只写一个 PATH"
    ),
    "failure.highlight-risk-chart": (
      "--highlight draws a run, and runs are on the flow chart only; leave out --chart risk",
      "--highlight 要画出路径，而路径只在流程图上；请去掉 --chart risk"
    ),
    "failure.no-powers": (
      "the catalogue has no powers, so nothing was checked; list them in `static var powers`",
      "目录中没有职权，未作任何检查；请在 static var powers 中列出"
    ),
    "failure.no-powers-in-files": (
      "the files have no powers, so nothing was done; `oversight show --format json` writes those of "
        + "a package", "文件中没有职权，未作任何处理；可用 oversight show --format json 导出某个包的职权"
    ),
    "failure.too-large": (
      "'{path}' is larger than {limit} MB; export the powers in several files and give their folder",
      "「{path}」超过 {limit} MB；请分成几个文件导出，并指定其所在文件夹"
    ),
    "failure.files-and-packages": (
      "packages and exported files cannot be drawn together, because each needs a folder of its own; "
        + "draw them one after the other", "包和导出文件不能一起绘制，因为各需一个文件夹；请分别绘制"
    ),
    "failure.models": (
      "{problems}: the models make no sense yet, so nothing was checked",
      "{problems}：模型尚不成立，未作任何检查"
    ),
    "failure.output": (
      "the answer could not be written: {reason}", "无法写出结果：{reason}"
    ),
    "failure.file": ("'{file}' could not be written: {reason}", "无法写入「{file}」：{reason}"),
    "failure.folder": (
      "the folder '{folder}' could not be made; check that it may be written to",
      "无法创建文件夹「{folder}」，请检查写入权限"
    ),
    "failure.folder-unreadable": (
      "the folder '{path}' cannot be read, and may hold models; allow it, or name the files",
      "无法读取文件夹「{path}」，其中可能有模型；请开放权限，或逐个指定文件"
    ),
    "failure.no-regular-file": (
      "'{path}' is no regular file, but a folder, a pipe or a device; name a file",
      "「{path}」不是普通文件，而是文件夹、管道或设备，请指定文件"
    ),
    "failure.unreadable": ("'{path}' cannot be read: {reason}", "无法读取「{path}」：{reason}"),
    "failure.no-package": (
      "there is no Package.swift in '{path}' or in a folder above it, so there are no models to "
        + "read; `oversight init NAME` makes a package to begin with",
      "「{path}」及其上级文件夹中没有 Package.swift，因此没有可读取的模型；可用 oversight init NAME 新建"
    ),
    "failure.other-package": (
      "this program was built from the package '{own}' and knows its powers only; for the package "
        + "'{asked}' run `oversight check {asked}`",
      "本程序由「{own}」构建，只含该处的职权；检查「{asked}」请运行 oversight check {asked}"
    ),
    "failure.other-catalogue": (
      "the program that was built for '{asked}' holds the powers of '{own}': two products have one "
        + "name; give the one in '{asked}' a name of its own",
      "为「{asked}」构建的程序所含的是「{own}」的职权：两个产品重名，请为「{asked}」中的产品另行命名"
    ),
    "failure.two-reports": (
      "two reports cannot both go to the standard output; give one a file: --format json=FILE",
      "标准输出只能写一份报告；请为其中一份指定文件：--format json=FILE"
    ),
    "failure.no-file-name": (
      "a file name is missing after '='; write for example json=gaps.json",
      "「=」后缺少文件名，例如 json=gaps.json"
    ),
    "failure.one-report": (
      "one document or file cannot hold the reports of several packages; check one at a time",
      "一份文档或一个文件不能容纳多个包的报告，请逐个检查"
    ),
    "failure.hidden-power.internal": (
      "the power '{power}' is internal, and the public edition does not show it; use "
        + "--edition internal",
      "职权「{power}」为内部职权，公开版不予绘制；请用 --edition internal"
    ),
    "failure.hidden-power.onApplication": (
      "the power '{power}' is disclosed on application only, and the public edition does not show "
        + "it; use --edition internal",
      "职权「{power}」为依申请公开的职权，公开版不予绘制；请用 --edition internal"
    ),
    "failure.none-public": (
      "all of these powers are internal or disclosed on application only, and the public edition "
        + "shows none of them; use --edition internal",
      "所选职权均为内部职权或依申请公开的职权，公开版不予绘制；请用 --edition internal"
    ),
    "failure.no-toolkit": (
      "the sources from which this program was built are no longer there; say where the package "
        + "finds Oversight: --dependency URL or PATH",
      "构建本程序所用的源码已不在原处；请指明该包从何处取得 Oversight：--dependency 网址或路径"
    ),
    "failure.bad-package-name": (
      "'{name}' cannot name a package: use letters, digits, '-' and '_', begin with a letter, and "
        + "do not take a name of the toolkit's own programs",
      "「{name}」不能作为包名：请用字母、数字、「-」「_」，以字母开头，且不得与本工具自带程序重名"
    ),
    "failure.in-the-way": (
      "nothing was written, because these files are there already:{files}",
      "以下文件已存在，未写入任何文件：{files}"
    ),
  ]

  /// Why the tool cannot have the program of a package answer.
  private static let packages: StringTable = [
    "failure.no-catalogue": (
      "the package '{package}' has no executable product whose target lies in the folder 'models' "
        + "(found: {found}); write in its Package.swift: .executable(name: \"NAME\", targets: "
        + "[\"TARGET\"]) and .executableTarget(name: \"TARGET\", …, path: \"models\")",
      "「{package}」中没有目标位于 models 文件夹的可执行产品（现有：{found}）；请在 Package.swift 中写明 "
        + ".executable(name: \"NAME\", targets: [\"TARGET\"]) 和 "
        + ".executableTarget(name: \"TARGET\", …, path: \"models\")"
    ),
    "failure.describe": (
      "the manifest of '{package}' cannot be read; the reason stands above",
      "无法读取「{package}」的 Package.swift，原因见上"
    ),
    "failure.build": (
      "the models of '{package}' do not build, so nothing was checked; the reason stands above",
      "「{package}」的模型无法构建，未作任何检查，原因见上"
    ),
    "failure.no-swift": (
      "there is no 'swift' in the PATH, and models are built with it; install Swift from "
        + "https://swift.org/install",
      "PATH 中没有 swift，而构建模型需要它；请从 https://swift.org/install 安装"
    ),
    "failure.signal": (
      "the catalogue was stopped by signal {signal}: a model or a rule trapped; what it said last "
        + "stands above",
      "目录程序被信号 {signal} 终止：某个模型或规则发生陷阱，其最后输出见上"
    ),
    "failure.exit-status": (
      "the catalogue ended with status {status}, which means nothing here; it must be 0, 1 or 2",
      "目录程序以状态 {status} 退出，此处没有意义；只能是 0、1 或 2"
    ),
    "failure.unfinished": (
      "the product '{product}' ended before it had answered: something in its models ends the "
        + "program, so nothing was checked",
      "产品「{product}」未答复即退出：模型中有代码结束了程序，因此未作检查"
    ),
    "failure.no-statement": (
      "the product '{product}' ran but is not the catalogue of this package; the folder 'models' "
        + "must have a type with '@main struct …: ModelCatalog' and powers of its own, and the "
        + "product's name must be its own",
      "产品「{product}」已运行，但不是本包的目录：models 文件夹中应有 @main struct …: ModelCatalog "
        + "和本包自己的职权，且产品名不得与其他包重复"
    ),
    "failure.no-export": (
      "the models of '{package}' cannot be read, so nothing was compared; the reason stands above",
      "无法读取「{package}」的模型，未作比较，原因见上"
    ),
    "failure.system": ("{call} failed: {reason}", "{call} 失败：{reason}"),
    "failure.worker-start": (
      "no process for drawing could be started, so nothing more was drawn; the last that it said: "
        + "{said}",
      "无法启动绘图进程，其余的图未绘制；其最后输出：{said}"
    ),
    "failure.jobs": (
      "--jobs: '{number}' is not a number of processes from 1 to {most}",
      "--jobs：「{number}」不是 1 至 {most} 的进程数"
    ),
  ]

  private static let answers: StringTable = [
    "mutate.unnoticed": ("no rule notices when {thing} is gone", "去掉{thing}，没有规则察觉"),
    "mutate.not-clean": (
      "the models have {count} gaps and open questions as they stand; what they hide is not tried",
      "模型本身尚有问题和无法判定之处共 {count} 处，其掩盖的情形未能检验"
    ),
    "mutate.all-noticed": (
      "{powers}, {removals}, one after the other: rules notice every one",
      "{powers}，逐一{removals}：全部被察觉"
    ),
    "mutate.some-unnoticed": (
      "{powers}, {removals}, one after the other: {unnoticed} not noticed",
      "{powers}，逐一{removals}：{unnoticed} 处未被察觉"
    ),
    "check.undetermined": (
      "undetermined: {element} (missing: {missing})", "无法判定：{element}（缺少：{missing}）"
    ),
    "check.askers": ("{count} rules; --coverage names them", "{count}条规则，--coverage 逐条列出"),
    "render.progress": ("drawing {place}", "正在绘制 {place}"),
    "render.failure": ("{power}, {chart}: {reason}", "{power}，{chart}：{reason}"),
    "render.no-format": (
      "it was not drawn as {format}", "未能绘制成 {format} 格式"
    ),
    "worker.late": (
      "it was not drawn within {seconds} seconds, and its process was ended; the process may be too "
        + "large for one chart",
      "{seconds} 秒内未能绘成，绘图进程已被终止；该流程可能过大，一张图画不下"
    ),
    "worker.exited": (
      "its process ended with status {status} before it was drawn{said}",
      "绘图进程未绘成即以状态 {status} 退出{said}"
    ),
    "worker.signalled": (
      "its process was ended by signal {signal} before it was drawn: it was stopped from outside, "
        + "needed too much memory or has a defect{said}",
      "绘图进程未绘成即被信号 {signal} 终止：可能被外部终止、内存不足，或存在缺陷{said}"
    ),
    "worker.said": (" (the last that it said: {said})", "（其最后输出：{said}）"),
    "render.highlight-edition": (
      "this is the internal edition: no other shows gaps", "所绘为内部版：只有内部版显示问题"
    ),
    "render.diff-same.internal": (
      "the two versions say the same: nothing is drawn", "两个版本内容相同，未绘图"
    ),
    "render.diff-same.public": (
      "nothing that the public edition shows has changed: nothing is drawn",
      "公开版所示内容没有变更，未绘图"
    ),
    "render.diff-unchanged": ("unchanged and not drawn: {powers}", "没有变更、未绘制：{powers}"),
    "render.left-out.more": ("{named}, and {more} besides", "{named}，另有{more}"),
    "render.left-out.internal": (
      "left out of the public edition, being internal: {powers}; --edition internal draws them",
      "公开版未绘制的内部职权：{powers}；请用 --edition internal 绘制"
    ),
    "render.left-out.onApplication": (
      "left out of the public edition, being disclosed on application only: {powers}; "
        + "--edition internal draws them",
      "公开版未绘制的依申请公开职权：{powers}；请用 --edition internal 绘制"
    ),
    "render.lint": (
      "{charts}, {faults}, {crossings}, smallest type {size} pt",
      "{charts}，{faults}，{crossings}，最小字号 {size} 磅"
    ),
    "render.kept": (
      "{files} unchanged since they were drawn before; --no-cache draws all anew",
      "其中{files}自上次绘制后未变；--no-cache 全部重绘"
    ),
    "render.place": ("{charts} ({files}) in {folder}", "{charts}（{files}）存于 {folder}"),
    "chart.flow": ("flow chart", "权力运行流程图"),
    "chart.risk": ("risk chart", "风险防控图"),
    "init.done": (
      "Written:\n{files}Now, in the folder {folder}: `oversight check`, or without an installed "
        + "tool `swift run {product} check`",
      "已写入：\n{files}接下来在文件夹 {folder} 中运行 oversight check；未安装工具时运行 swift run {product} check"
    ),
    "init.done-here": (
      "Written:\n{files}Now, in this folder: `oversight check`, or without an installed tool "
        + "`swift run {product} check`",
      "已写入：\n{files}接下来在当前文件夹中运行 oversight check；未安装工具时运行 swift run {product} check"
    ),
    "show.category": ("category", "类别"),
    "show.code": ("code", "编码"),
    "show.template": ("template", "所用模板"),
    "show.added": ("added to it", "增加"),
    "show.changed": ("changed in it", "修改"),
    "show.removed": ("removed from it", "删除"),
    "show.body": ("body", "行使主体"),
    "show.handling-unit": ("handling unit", "承办机构"),
    "show.level": ("level", "行使层级"),
    "show.basis": ("legal basis", "法定依据"),
    "show.article": ("{title}, article {article}", "{title}第{article}条"),
    "show.statutory": ("statutory limit", "法定时限"),
    "show.promised": ("promised limit", "承诺时限"),
    "show.complaints": ("complaints", "监督投诉渠道"),
    "show.posts": ("Posts", "岗位"),
    "show.reports-to": ("reports to {post}", "对{post}负责"),
    "show.steps": ("Steps", "环节"),
    "show.flows": ("Flows", "流转"),
    "show.phases": ("Supervision of phases", "阶段监督"),
    "show.risk": ("risk ({grade}): {text}", "风险点（{grade}）：{text}"),
    "show.ungraded": ("no grade", "未定级"),
    "show.measure": ("measure: {text}", "防控措施：{text}"),
    "show.supervision": ("supervised by {post}: {kind}", "监督主体：{post} · {kind}"),
    "show.filing": ("filing with {post}", "备案至{post}"),
    "show.return": ("return", "退回"),
    "show.refusal": ("refusal", "不予办理"),
    "show.escalation": ("escalation", "升级办理"),
    "show.receipt": ("receipt signed by {post}", "{post}签收"),
    "show.supervised-handover": ("hand-over {level}, supervised", "{level}交接，有监督"),
    "show.outside-handover": (
      "hand-over with an outside party", "与办事人之间的交接"
    ),
    "show.undetermined-handover": (
      "hand-over {level}, supervised by a post whose reports run in a circle",
      "{level}交接，监督或签收岗位循环隶属"
    ),
    "show.unsupervised-handover": (
      "hand-over {level}, nobody supervises", "{level}交接，无监督"
    ),
    "rule.waivable": ("may be waived", "可以豁免"),
    "rule.not-waivable": ("may not be waived", "不得豁免"),
    "rule.summary": ("What it finds", "发现什么"),
    "rule.rationale": ("Why it matters", "为何重要"),
    "rule.detection": ("How it is found", "如何判定"),
    "rule.falsePositives": ("When it may be mistaken", "可能误判的情形"),
    "rule.remedy": ("What to do", "如何整改"),
    "rule.references": ("References", "依据"),
    "rule.examples": ("Examples", "示例"),
    "rule.example.fires": ("a gap", "有问题"),
    "rule.example.silent": ("in order", "符合"),
    "rule.example.undetermined": ("undetermined", "无法判定"),
  ]

  private static let counts: StringTable = [
    "count.supervision.one": ("{count} supervision", "监督 {count} 处"),
    "count.supervision.other": ("{count} supervisions", "监督 {count} 处"),
    "count.removal.one": ("{count} removal", "移除 {count} 处"),
    "count.removal.other": ("{count} removals", "移除 {count} 处"),
    "count.power.one": ("{count} power", "职权 {count} 项"),
    "count.power.other": ("{count} powers", "职权 {count} 项"),
    "count.case.one": ("{count} case", "案件 {count} 件"),
    "count.case.other": ("{count} cases", "案件 {count} 件"),
    "count.event.one": ("{count} event", "事件 {count} 个"),
    "count.event.other": ("{count} events", "事件 {count} 个"),
    "count.variant.one": ("{count} variant", "变体 {count} 种"),
    "count.variant.other": ("{count} variants", "变体 {count} 种"),
    "count.error.one": ("{count} error", "必须整改 {count} 项"),
    "count.error.other": ("{count} errors", "必须整改 {count} 项"),
    "count.warning.one": ("{count} warning", "建议整改 {count} 项"),
    "count.warning.other": ("{count} warnings", "建议整改 {count} 项"),
    "count.note.one": ("{count} note", "提示 {count} 项"),
    "count.note.other": ("{count} notes", "提示 {count} 项"),
    "count.undetermined.one": ("{count} undetermined", "无法判定 {count} 项"),
    "count.undetermined.other": ("{count} undetermined", "无法判定 {count} 项"),
    "count.problem.one": ("{count} problem", "{count} 处错误"),
    "count.problem.other": ("{count} problems", "{count} 处错误"),
    "count.step.one": ("{count} step", "环节 {count} 个"),
    "count.step.other": ("{count} steps", "环节 {count} 个"),
    "count.risk.one": ("{count} risk", "风险点 {count} 个"),
    "count.risk.other": ("{count} risks", "风险点 {count} 个"),
    "count.measure.one": ("{count} measure", "防控措施 {count} 条"),
    "count.measure.other": ("{count} measures", "防控措施 {count} 条"),
    "count.handover.one": ("{count} hand-over", "交接 {count} 处"),
    "count.handover.other": ("{count} hand-overs", "交接 {count} 处"),
    "count.gap.one": ("{count} gap", "问题 {count} 项"),
    "count.gap.other": ("{count} gaps", "问题 {count} 项"),
    "count.chart.one": ("{count} chart", "图 {count} 幅"),
    "count.chart.other": ("{count} charts", "图 {count} 幅"),
    "count.fault.one": ("{count} fault", "缺陷 {count} 处"),
    "count.fault.other": ("{count} faults", "缺陷 {count} 处"),
    "count.crossing.one": ("{count} crossing of lines", "线条交叉 {count} 处"),
    "count.crossing.other": ("{count} crossings of lines", "线条交叉 {count} 处"),
    "count.file.one": ("{count} file", "文件 {count} 个"),
    "count.file.other": ("{count} files", "文件 {count} 个"),
    "count.rule.one": ("{count} rule", "规则 {count} 条"),
    "count.rule.other": ("{count} rules", "规则 {count} 条"),
  ]
}
