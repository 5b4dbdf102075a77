import Oversight

extension Texts {
  /// What is said of records besides filings.
  static let registerRecords: StringTable = [
    "help.notice": ("Tells a unit of something to be put right by a day.", "发出督办通知，限期整改。"),
    "help.explain": ("Says how it came about.", "登记说明。"),
    "help.remedy": ("Says how it was put right.", "登记整改结果。"),
    "help.settle": ("Closes it after somebody has looked whether it is right.", "复核后销号。"),
    "help.refer": ("Passes it on to another body.", "移送其他机关。"),
    "help.refer.discussion": (
      "Only that, to whom and when is kept: leads of disciplinary cases have no place in the register.",
      "只记录移送的事实、对象和时间；问题线索不得录入登记簿。"
    ),
    "help.test": ("Says that a control was tested, and with what result.", "登记控制测试及结果。"),
    "help.deficiency": ("Says that a control does not do what it should.", "登记控制缺陷。"),
    "help.waive": ("Says that an authority has excused a gap for a time.", "登记豁免。"),
    "help.publish": ("Says that a power was published.", "登记职权公布。"),
    "help.review": ("Says that a power was reviewed.", "登记职权复查。"),
    "help.records": (
      "Lists notices, tests, deficiencies, waivers, publications, reviews.", "列出督办、测试、缺陷、豁免、公布和复查。"
    ),
    "help.records.discussion": (
      "--kind waiver --format yaml writes the file of waivers that a check reads; with "
        + "--kind publication and --kind review it writes records of the journal. --overdue and --untested end with status 1 where there are any.",
      "--kind waiver --format yaml 输出检查所用的豁免文件；--kind publication 和 --kind review 输出日志记录。"
        + "--overdue 和 --untested 有结果时退出状态为 1。"
    ),
    "help.head": (
      "Prints number and digest of the last event, to be kept elsewhere.", "输出末尾事件的序号和摘要，供另存。"
    ),
    "help.check-cases": (
      "Looks for split matters, vacant posts and undeclared interests.", "检查化整为零、岗位空缺和应回避未回避。"
    ),
    "help.check-cases.discussion": (
      "Matters are split where several of one power, unit and counterpart stay below an amount from which "
        + "on the model decides in another way, and together reach it.",
      "同一职权、单位和相对人的多件事项，各自低于模型规定的金额界限而合计达到的，视为化整为零。"
    ),
    "help.option.element": ("the address of an element of the model", "模型要素的路径"),
    "help.option.control": ("the address of a measure or supervision", "防控措施或监督的路径"),
    "help.option.finding": ("what was found", "发现的问题"),
    "help.option.rule": ("the rule that was broken", "违反的规则"),
    "help.option.record": ("the number of the record", "记录编号"),
    "help.option.explanation": ("how it came about", "情况说明"),
    "help.option.remedy": ("how it was put right", "整改结果"),
    "help.option.verification": ("who has looked, at what, and what was seen", "复核人、复核内容和结果"),
    "help.option.referredTo": ("the body that takes it over", "接收机关"),
    "help.option.testKind": ("design or operating", "design（设计）或 operating（运行）"),
    "help.option.testResult": ("effective or ineffective", "effective（有效）或 ineffective（无效）"),
    "help.option.tester": ("who has tested; not who answers for the control", "测试人；不得为该控制的责任人"),
    "help.option.weight": (
      "minor, significant or material", "minor（一般）、significant（重要）、material（重大）"
    ),
    "help.option.grantedBy": ("the authority", "批准机关"),
    "help.option.until": ("the last day", "截止日期"),
    "help.option.place": ("where it was published", "公布载体"),
    "help.option.onDay": ("the day; today without", "日期；默认今天"),
    "help.option.result": ("the result", "结果"),
    "help.option.recordKind": ("only those of this kind", "只列出此类"),
    "help.option.overdue": ("only those whose deadline is over", "只列出逾期未办结的"),
    "help.option.untested": (
      "controls of the gravest risks without a test of their working in a year",
      "一年内未做运行测试的最高等级风险控制"
    ),
    "help.option.date": ("the day for which is judged; today without", "判断日期；默认今天"),
    "help.option.recordForm": ("text, json or yaml", "text、json 或 yaml"),
    "help.option.staffing": ("who holds which post: post, person, from, to", "岗位人员表：岗位、人员、起、止"),
    "help.option.interests": ("who has an interest in whom: person, related", "利害关系表：人员、关系人"),
    "help.option.within": ("within how many days matters belong together", "合并计算的天数"),
    "no-element": (
      "the models have no such element '{word}'{hint}", "模型中没有要素「{word}」{hint}"
    ),
    "no-rule": ("there is no rule '{word}'{hint}", "没有规则「{word}」{hint}"),
    "no-record": ("there is no record '{record}' in '{file}'", "「{file}」中没有记录「{record}」"),
    "record.not-now": (
      "the record '{record}' is in the state '{state}', so that '{event}' cannot follow; what can: {next}",
      "记录「{record}」目前为「{state}」，不能登记「{event}」；可以登记：{next}"
    ),
    "no-leads": (
      "a referral says to whom and when, and nothing else; take out: {fields}",
      "移送只记录对象和时间，请去掉：{fields}"
    ),
    "tests-own": (
      "'{tester}' answers for the control and may not test it", "「{tester}」是该控制的责任人，不得自行测试"
    ),
    "bad-sample": (
      "population and sample are numbers, and the sample is not larger", "总体和样本应为数字，且样本不大于总体"
    ),
    "no-record-file": (
      "YAML is written of waivers, publications and reviews (--kind waiver, publication, review)",
      "YAML 只用于豁免、公布和复查（--kind waiver、publication、review）"
    ),
    "no-records": ("none", "无"),
    "all-tested": ("all controls of the gravest risks were tested", "最高等级风险的控制均已测试"),
    "accountability": ("held to account: {situation}", "追责情形：{situation}"),
    "event.noticed": ("notice", "督办"), "event.explained": ("explained", "说明"),
    "event.remedied": ("put right", "整改"), "event.verified": ("verified and closed", "复核销号"),
    "event.referred": ("referred", "移送"), "event.tested": ("test of a control", "控制测试"),
    "event.deficient": ("deficiency", "控制缺陷"), "event.waived": ("waiver", "豁免"),
    "event.published": ("published", "公布"), "event.reviewed": ("reviewed", "复查"),
    "record.notice": ("notice", "督办"), "record.test": ("test", "测试"),
    "record.deficiency": ("deficiency", "缺陷"), "record.waiver": ("waiver", "豁免"),
    "record.publication": ("publication", "公布"), "record.review": ("review", "复查"),
    "record.state.open": ("open", "待说明"), "record.state.explained": ("explained", "已说明"),
    "record.state.remedied": ("put right", "已整改"), "record.state.closed": ("closed", "已办结"),
    "record.state.referred": ("referred", "已移送"),
    "record.overdue": ("OVERDUE", "逾期"),
    "field.element": ("element", "要素"), "field.rule": ("rule", "规则"),
    "field.finding": ("finding", "问题"), "field.explanation": ("explanation", "说明"),
    "field.remedy": ("remedy", "整改结果"), "field.verification": ("verification", "复核"),
    "field.referredTo": ("referred to", "移送机关"), "field.testKind": ("kind of test", "测试类型"),
    "field.period": ("period", "期间"), "field.population": ("population", "总体"),
    "field.sample": ("sample", "样本"), "field.tester": ("tester", "测试人"),
    "field.testResult": ("result of the test", "测试结果"), "field.weight": ("weight", "缺陷等级"),
    "field.grantedBy": ("granted by", "批准机关"), "field.until": ("until", "截止日期"),
    "field.place": ("place", "公布载体"), "field.onDay": ("day", "日期"),
    "case.split-matter": (
      "{count} matters with {counterpart} within {days} days come to {sum}, each below {threshold}, from "
        + "which on it is decided in another way",
      "{days} 日内与{counterpart}的 {count} 件事项合计 {sum}，各件均低于界限 {threshold}，涉嫌化整为零"
    ),
    "case.vacant-post": (
      "nobody holds the post {post} on {day}, and the matter is open",
      "事项未办结，而岗位「{post}」在 {day} 无人任职"
    ),
    "case.undeclared-interest": (
      "{person} handled it and is related to {counterpart}; no recusal is recorded",
      "{person} 经办，而与 {counterpart} 有利害关系，且未记录回避"
    ),
    "case.summary": ("findings: {count}", "发现问题 {count} 个"),
    "case.not-judged.vacant-post": (
      "Vacant posts were not judged: name a table by --staffing.", "岗位空缺未作评判：请用 --staffing 指明岗位人员表。"
    ),
    "case.not-judged.undeclared-interest": (
      "Interests were not judged: name a table by --interests.", "利害关系未作评判：请用 --interests 指明利害关系表。"
    ),
    "staffing.empty": ("the file has no rows", "文件中没有任何行"),
    "staffing.no-columns": (
      "the headings need the columns 'post' and 'person'", "表头须有「岗位」和「人员」两列"
    ),
    "staffing.not-a-day": (
      "'{word}' is no day such as 2026-03-02", "「{word}」不是日期，应如 2026-03-02"
    ),
    "interests.no-columns": (
      "the headings need the columns 'person' and 'related'", "表头须有「人员」和「关系人」两列"
    ),
  ]
}
