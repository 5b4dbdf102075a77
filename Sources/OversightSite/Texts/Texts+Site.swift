package import Oversight

extension Texts {
  /// What the command and the pages of a site say.
  package static let site = StringTable([siteHelp, siteWords, sitePages])

  private static let siteHelp: StringTable = [
    "help.site": (
      "Publishes the powers as a site of static pages.", "将职权发布为静态网站。"
    ),
    "help.site.discussion": (
      "Only powers that are public and confirmed as they are now are published, in the public edition; "
        + "repealed ones keep their address with a notice. Any web server can serve the folder, and its "
        + "pages can be opened as files. What has not changed is not made again.",
      "只发布公开且按现状确认的职权（公开版）；已废止的职权保留网址并注明。文件夹可放在任何网站服务器上，也可直接打开。"
        + "没有变化的内容不重新生成。"
    ),
    "help.option.site-output": ("The folder of the site.", "网站文件夹。"),
    "help.option.site-also": (
      "One more language, in a folder of its own; may be repeated.", "另一种语言，置于单独文件夹；可重复。"
    ),
    "help.option.site-address": (
      "Where the site will be: makes a site map and canonical addresses.", "网站地址：用于生成站点地图和规范网址。"
    ),
    "help.option.site-theme": (
      "A style sheet that is added to that of the site.", "附加的样式表。"
    ),
    "help.option.site-templates": (
      "A folder with templates (NAME.mustache) in the place of those of the site.",
      "模板文件夹，其中 NAME.mustache 替换相应页面的模板。"
    ),
    "help.option.site-preview": (
      "Shows powers that are not confirmed too, marked as such on every page.",
      "一并显示未经确认的职权，各页均加标注。"
    ),
    "help.book": (
      "Makes the book of a unit: both charts and the risk table of each power.",
      "编制单位职权汇编：各项职权的两图和风险表。"
    ),
    "help.option.book-output": (
      "The file to write; it ends in .html, .pdf (WeasyPrint) or .docx (Pandoc).",
      "要写入的文件，以 .html、.pdf（WeasyPrint）或 .docx（Pandoc）结尾。"
    ),
    "nothing": (
      "no power can be published: each has to be public and confirmed as it is now; --preview shows the "
        + "others", "没有可以发布的职权：须公开且按现状确认；--preview 可一并显示其他职权"
    ),
    "written": (
      "{powers} in {folder}; files written: {written}, unchanged: {unchanged}, removed: {removed}",
      "{powers}发布于 {folder}；写入 {written} 个文件，未变 {unchanged} 个，删除 {removed} 个"
    ),
    "bad-address": (
      "'{address}' is no address such as https://example.org/powers/",
      "「{address}」不是网址，应如 https://example.org/powers/"
    ),
    "folder.foreign": (
      "there is something in {folder} that is no site of this tool; name a new or empty folder",
      "{folder} 中有不属于本工具网站的文件，请指定新的或空的文件夹"
    ),
    "folder.manifest": (
      "{folder}/.oversight-site.json cannot be read; name a new or empty folder",
      "{folder}/.oversight-site.json 无法读取，请指定新的或空的文件夹"
    ),
    "templates.no-folder": ("the folder {folder} cannot be read", "文件夹 {folder} 无法读取"),
    "templates.unknown": (
      "{file}: no page has a template of this name{hint}; there are {names}",
      "{file}：没有使用此名称模板的页面{hint}；可用名称：{names}"
    ),
    "templates.broken": (
      "{file}: the template cannot be read: {reason}", "{file}：模板无法读取：{reason}"
    ),
    "book.form": (
      "books are written as .html, .pdf or .docx, and {file} is none",
      "汇编可写为 .html、.pdf 或 .docx，{file} 不是"
    ),
    "book.nothing": (
      "{unit} has no power that its book may show; --preview shows those that are not confirmed",
      "{unit}没有可以编入的职权；--preview 可一并显示未经确认的职权"
    ),
    "book.written": ("{file} written, {powers}", "已写入 {file}，{powers}"),
  ]

  /// The words of the templates, as `t.NAME`.
  private static let siteWords: StringTable = [
    "word.site": ("Powers in the sunlight", "职权运行公开"),
    "word.skip": ("To the content", "跳到正文"),
    "word.preview": (
      "Preview: powers that are marked have not been confirmed. Not for publication.",
      "预览：标注的职权尚未确认，不得对外发布。"
    ),
    "word.navigation": ("Main navigation", "主导航"),
    "word.home": ("All powers", "职权目录"),
    "word.rules": ("Rule documents", "制度库"),
    "word.changes": ("Changes", "更新记录"),
    "word.about": ("About", "说明"),
    "word.foot": (
      "Published so that everybody can see how power is exercised, and complain.", "公开职权运行过程，欢迎监督。"
    ),
    "word.intro": (
      "How each power is exercised: on what conditions, in which steps, within which limits, with which "
        + "risks, and where to complain.",
      "每项职权的办理条件、运行流程、办理期限、风险防控和监督投诉渠道。"
    ),
    "word.search": ("Search", "查找"),
    "word.searchLabel": (
      "A name, a code, a unit, or words of steps", "名称、编码、单位，或环节中的词语"
    ),
    "word.searchNone": ("Nothing found.", "没有找到。"),
    "word.searchSome": ("Found: #", "找到 # 项"),
    "word.searchMore": ("Found: #; the first hundred are shown.", "找到 # 项，显示前一百项。"),
    "word.noScript": (
      "The search needs JavaScript. All powers are listed by unit and by category below.",
      "查找功能需要 JavaScript。下方按单位和类别列出全部职权。"
    ),
    "word.unit": ("Unit", "单位"),
    "word.allUnits": ("all units", "全部单位"),
    "word.allCategories": ("all categories", "全部类别"),
    "word.units": ("By unit", "按单位"),
    "word.categories": ("By category", "按类别"),
    "word.figures": ("In figures", "数据"),
    "word.power": ("Power", "职权"),
    "word.code": ("Code", "职权编码"),
    "word.category": ("Category", "类别"),
    "word.promised": ("Promised limit", "承诺期限"),
    "word.unconfirmed": ("not confirmed", "未经确认"),
    "word.unconfirmedLong": (
      "This power has not been confirmed as it is now.", "该职权尚未按现状确认。"
    ),
    "word.powersHere": ("Powers:", "职权数："),
    "word.contents": ("Contents", "目录"),
    "word.apply": ("Before you apply", "办事须知"),
    "word.conditions": ("Conditions", "办理条件"),
    "word.materials": ("Papers", "申请材料"),
    "word.basis": ("Legal basis", "行使依据"),
    "word.enquiries": ("Enquiries", "咨询"),
    "word.notStated": ("not stated", "未载明"),
    "word.flow": ("Power-operation flow chart", "权力运行流程图"),
    "word.steps": ("The steps in words", "环节说明"),
    "word.risk": ("Risk prevention-and-control chart", "风险防控图"),
    "word.openChart": ("Open the chart by itself", "单独打开图"),
    "word.noChart": ("The chart could not be drawn.", "未能绘制该图。"),
    "word.riskTable": ("Risk points and measures", "风险点及防控措施"),
    "word.step": ("Step", "环节"),
    "word.grade": ("Grade", "风险等级"),
    "word.riskPoint": ("Risk point", "风险点"),
    "word.measures": ("Measures", "防控措施"),
    "word.responsible": ("Responsible", "责任岗位"),
    "word.supervisors": ("Supervised by", "监督主体"),
    "word.complaints": ("Complaints and remedies", "监督投诉与救济"),
    "word.accountability": ("When somebody is held to account", "追责情形"),
    "word.repealed": (
      "This power was repealed and is no longer exercised.", "该职权已废止，不再行使。"
    ),
    "word.rulesIntro": (
      "The rules on which steps and measures rest, each with the powers that cite it.",
      "各环节和防控措施所依据的制度，及引用它的职权。"
    ),
    "word.changesIntro": (
      "What was different from the publication before, the latest first.", "与上一次发布相比的变化，最近的在前。"
    ),
    "word.bookKind": ("Powers and their risks: the book of", "职权运行与风险防控汇编"),
    "word.signOff": ("Sign-off", "签批"),
    "word.signRole": ("As", "签批"),
    "word.signName": ("Name and signature", "姓名（签字）"),
    "word.signDate": ("Date", "日期"),
    "word.signDrawn": ("drawn up by", "编制"),
    "word.signExamined": ("examined by", "审核"),
    "word.signApproved": ("approved by", "批准"),
  ]

  private static let sitePages: StringTable = [
    "title": ("Powers in the sunlight", "职权运行公开"),
    "title.rules": ("Rule documents", "制度库"),
    "title.changes": ("Changes", "更新记录"),
    "title.about": ("About", "说明"),
    "language.zh": ("中文", "中文"),
    "language.en": ("English", "English"),
    "unit.none": ("No unit named", "未指明单位"),
    "ungraded": ("not graded", "未定级"),
    "remedies": (
      "Whoever disagrees with a decision may ask for administrative reconsideration within 60 days of "
        + "learning of it, or sue within six months (Administrative Reconsideration Law, article 20; "
        + "Administrative Procedure Law, article 46), where no law says otherwise.",
      "对行政行为不服的，可以自知道或者应当知道之日起六十日内申请行政复议，或者六个月内提起行政诉讼"
        + "（行政复议法第20条、行政诉讼法第46条），法律另有规定的除外。"
    ),
    "fact.code": ("Code", "职权编码"),
    "fact.category": ("Category", "类别"),
    "fact.body": ("Exercising body", "行使主体"),
    "fact.handling": ("Handling unit", "承办机构"),
    "fact.level": ("Level", "行使层级"),
    "fact.statutory": ("Statutory limit", "法定期限"),
    "fact.promised": ("Promised limit", "承诺期限"),
    "fact.fee": ("Fee", "收费"),
    "fact.version": ("Version", "版本"),
    "fact.versionDate": ("Date of the version", "版本日期"),
    "fact.publishedOn": ("Published on", "公布日期"),
    "figure.units": ("units", "单位"),
    "figure.powers": ("powers", "职权"),
    "figure.riskPowers": ("risk powers", "风险权力"),
    "figure.risks": ("risk points", "风险点"),
    "figure.worst": ("of the worst grade", "最高等级风险点"),
    "figure.measures": ("control measures", "防控措施"),
    "figure.rules": ("rule documents", "制度"),
    "changes.added": ("Published", "新公布"),
    "changes.changed": ("Changed", "有变更"),
    "changes.removed": ("No longer published", "不再公布"),
    "about.public": (
      "These pages show what the public edition of each model shows. Powers that have not been confirmed "
        + "as they are now are not published.",
      "本站显示各职权模型的公开内容。未按现状确认的职权不予公布。"
    ),
    "about.figures": (
      "Figures count the powers that are published here: risk powers by sub-item, each rule document once.",
      "数据只统计本站公布的职权：风险权力按子项计数，每项制度只计一次。"
    ),
    "about.charts": (
      "Both charts of a power are drawn from one model, and use the same step numbers.",
      "每项职权的两图由同一模型绘制，环节编号一致。"
    ),
    "about.rights": (
      "Nothing is loaded from elsewhere, and nobody is tracked. The list of powers can be had as JSON:",
      "本站不加载外部资源，不跟踪访问者。职权目录可取 JSON 格式："
    ),
  ]
}
