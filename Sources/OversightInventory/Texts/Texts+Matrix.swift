internal import Oversight

extension Texts {
  /// The risk matrix, and what is said of one that comes back.
  static let matrix: StringTable = [
    "matrix.sheet": ("Risks and measures", "廉政风险点及防控措施一览表"),
    "matrix.column.unit": ("Unit", "单位"),
    "matrix.column.power": ("Power", "职权名称"),
    "matrix.column.code": ("Code", "职权编码"),
    "matrix.column.step": ("Key step", "关键环节"),
    "matrix.column.riskClass": ("Risk class", "风险类别"),
    "matrix.column.manifestation": ("Manifestation", "风险点及表现形式"),
    "matrix.column.grade": ("Grade", "风险等级"),
    "matrix.column.measure": ("Measure", "防控措施"),
    "matrix.column.type": ("Type of measure", "措施类型"),
    "matrix.column.indicator": ("Indicator", "监测指标"),
    "matrix.column.frequency": ("Frequency", "频次"),
    "matrix.column.direct": ("Direct responsible", "直接责任人"),
    "matrix.column.section": ("Department responsible", "科室责任人"),
    "matrix.column.leader": ("Responsible leader", "责任领导"),
    "matrix.column.powerID": ("Power id (leave as it is)", "职权标识（请勿改动）"),
    "matrix.column.riskID": ("Risk id (leave as it is)", "风险标识（请勿改动）"),
    "matrix.column.measureID": ("Measure id (leave as it is)", "措施标识（请勿改动）"),
    "matrix.class.postDuty": ("Duties of the post", "岗位职责风险"),
    "matrix.class.businessProcess": ("Business process", "业务流程风险"),
    "matrix.class.system": ("Rules and mechanisms", "制度机制风险"),
    "matrix.class.environment": ("Environment", "外部环境风险"),
    "matrix.class.morality": ("Morality", "思想道德风险"),
    "matrix.no-columns": (
      "{table} is no matrix of risks: no row has the headings of the ids of power, risk and measure. "
        + "Write one with 'oversight document matrix', and leave its id columns as they are",
      "{table} 不是风险防控一览表：没有含职权标识、风险标识和措施标识的表头。请用 oversight document matrix 生成，并保留各标识列"
    ),
    "matrix.added": (
      "added to {element}, {column}: '{after}'", "在 {element} 中新增{column}：「{after}」"
    ),
    "matrix.not-written": (
      "nothing was written, as these rows cannot be taken over:{lines}", "以下各行无法并入，未写出任何文件：{lines}"
    ),
    "matrix.folder-not-empty": (
      "there is something in {folder} already; name a new or empty folder",
      "{folder} 中已有文件，请指定新的或空的文件夹"
    ),
    "matrix.written": ("{powers} written to {folder}", "已将{powers}写入 {folder}"),
    "list.matrix-no-step": (
      "cell {cell}: the power has no step '{value}'{hint}", "单元格 {cell}：该职权没有环节「{value}」{hint}"
    ),
    "matrix.removed": ("removed: {element} ('{before}')", "删去：{element}（「{before}」）"),
    "matrix.changed": (
      "changed: {element}, {column}: '{before}' is now '{after}'",
      "变更：{element} 的{column}：「{before}」改为「{after}」"
    ),
    "matrix.summary": ("changes: {changes}; gaps: {gaps}", "变更 {changes} 处，问题 {gaps} 处"),
    "list.matrix-no-power": (
      "cell {cell}: the catalogue has no power '{value}'{hint}", "单元格 {cell}：目录中没有职权「{value}」{hint}"
    ),
    "list.matrix-no-risk": (
      "cell {cell}: the power has no risk '{value}'{hint}", "单元格 {cell}：该职权没有风险点「{value}」{hint}"
    ),
    "list.matrix-no-measure": (
      "cell {cell}: the risk has no measure '{value}'{hint}; leave the cell empty for a new one",
      "单元格 {cell}：该风险点没有措施「{value}」{hint}；新增措施请将此格留空"
    ),
    "list.matrix-no-grade": (
      "cell {cell}: '{value}' is no grade of the scale, which has {near}",
      "单元格 {cell}：「{value}」不在等级（{near}）之中"
    ),
    "list.matrix-no-word": (
      "cell {cell}: '{value}' is no word for '{heading}'", "单元格 {cell}：「{value}」不能用作「{heading}」"
    ),
    "list.matrix-no-post": (
      "cell {cell}: '{value}' is no post of the power{hint}; it is taken as written",
      "单元格 {cell}：该职权没有岗位「{value}」{hint}；按所写内容处理"
    ),
    "list.matrix-blank": (
      "cell {cell} ({heading}) is blank in a new row", "新增行的单元格 {cell}（{heading}）为空"
    ),
    "list.matrix-blanked": (
      "cell {cell} ({heading}) is blank now and was '{value}'; it was not taken. Delete the whole row to "
        + "remove what it says",
      "单元格 {cell}（{heading}）现为空，原为「{value}」；不作变更。如要删去，请删除整行"
    ),
    "list.matrix-twice": ("the risk and measure stand in a row above already", "该风险点和措施在上面已有一行"),
    "list.matrix-differs": (
      "cell {cell} ({heading}) has '{value}', and a row above has '{near}' for the same; which is right?",
      "单元格 {cell}（{heading}）为「{value}」，而上面同一内容为「{near}」；以哪个为准？"
    ),
  ]

  /// Spreadsheets of a catalogue, and their help.
  static let sheets: StringTable = [
    "sheet.one": (
      "{file} holds one sheet only; write .xlsx for several, or choose one power",
      "{file} 只能容纳一张表；多张表请写 .xlsx，或只选一项职权"
    ),
    "sheet.form": ("'{file}' must end in .xlsx or .csv", "「{file}」应以 .xlsx 或 .csv 结尾"),
    "sheet.nothing.matrix": ("the powers have no risks", "各项职权没有风险点"),
    "sheet.nothing.list": ("there are no powers", "没有职权"),
    "sheet.nothing.forms": ("the powers file nothing", "各项职权没有备案事项"),
    "sheet.powers": ("Powers", "职权目录"),
    "sheet.field.code": ("Code", "职权编码"), "sheet.field.name": ("Item name", "职权名称"),
    "sheet.field.subItem": ("Sub-item", "子项名称"), "sheet.field.category": ("Category", "职权类型"),
    "sheet.field.body": ("Body", "行使主体"), "sheet.field.handlingUnit": ("Handling unit", "承办机构"),
    "sheet.field.level": ("Level", "行使层级"), "sheet.field.basis": ("Legal basis", "实施依据"),
    "sheet.field.statutoryLimit": ("Statutory limit", "法定时限"),
    "sheet.field.promisedLimit": ("Promised limit", "承诺时限"), "sheet.field.fee": ("Fee", "收费"),
    "sheet.field.conditions": ("Conditions", "受理条件"),
    "sheet.field.materials": ("Materials", "申请材料"),
    "sheet.field.supervision": ("Supervision", "监督方式"),
    "sheet.field.accountability": ("Accountability", "追责情形"),
    "sheet.field.status": ("Status", "状态"),
    "sheet.limit.workingDays": ("{amount} working days", "{amount}个工作日"),
    "sheet.limit.calendarDays": ("{amount} calendar days", "{amount}日"),
    "sheet.limit.hours": ("{amount} hours", "{amount}小时"),
    "form.item": ("Item", "项目"), "form.content": ("Content", "内容"), "form.power": ("Power", "职权名称"),
    "form.code": ("Code", "职权编码"), "form.matter": ("Matter", "备案事项"),
    "form.unit": ("Reporting unit", "报备单位"),
    "form.step": ("Step", "所属环节"), "form.phase": ("Phase", "备案阶段"),
    "form.materials": ("Supporting materials", "附件材料"), "form.responsible": ("Handler", "经办人"),
    "form.section": ("Department head", "科室负责人"), "form.leader": ("Leader in charge", "分管领导"),
    "form.date": ("Filed on", "备案日期"), "form.receiver": ("Received by", "接收单位"),
    "form.opinion": ("Opinion", "备案意见"), "form.number": ("Filing number", "备案编号"),
    "help.document-matrix": (
      "Writes a row for each risk and measure as a spreadsheet that people can edit.",
      "生成廉政风险点及防控措施一览表，每对风险点和措施一行，可供修改。"
    ),
    "help.document-list": ("Writes the powers as a spreadsheet.", "将职权目录生成电子表格。"),
    "help.document-forms": (
      "Writes the filing forms of powers, a sheet each.", "生成各项职权的备案表，每张一个工作表。"
    ),
    "help.merge": (
      "Says what people have changed in a table of risks and measures.", "说明风险防控一览表中改动了什么。"
    ),
    "help.merge.discussion": (
      "The table is one that 'oversight document matrix' wrote. Rows are known by their ids: one "
        + "without a measure id is a new measure of its risk, one without a risk id a new risk of its "
        + "power, and what has no row any more is removed. The changes are listed, with row and "
        + "column; --output writes the models with them, a file for each power.",
      "表格由 oversight document matrix 生成，各行以标识对应：没有措施标识的行是该风险点的新措施，没有风险点标识的行是该职权的"
        + "新风险点，不再出现的即删去。逐条列出改动及其行列；--output 将并入改动后的模型写入文件夹，每项职权一个文件。"
    ),
    "help.option.sheet-output": (
      "The file to write; it ends in .xlsx or .csv.", "要写入的文件，以 .xlsx 或 .csv 结尾。"
    ),
    "help.option.merge-output": (
      "A new or empty folder for the models with the changes.", "新的或空的文件夹，用于写入并入改动后的模型。"
    ),
    "help.option.matrix-table": ("The table, as .xlsx or .csv.", "一览表文件，.xlsx 或 .csv。"),
  ]
}
