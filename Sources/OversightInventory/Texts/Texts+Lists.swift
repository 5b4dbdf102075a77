internal import Oversight

extension Texts {
  /// What is said of lists of powers that are imported.
  static let lists: StringTable = [
    "list.severity.error": ("error: ", "错误："),
    "list.severity.gap": ("gap: ", "问题："),
    "list.severity.note": ("note: ", "提示："),
    "list.summary": (
      "{powers} read; bodies: {bodies}; files in {folder}: {files}; gaps to look into: {gaps}; "
        + "notes: {notes}",
      "已读取{powers}，涉及 {bodies} 个行使主体，已写入 {folder} 中的 {files} 个文件；有 {gaps} 处问题待核实，{notes} 条提示"
    ),
    "list.refused": (
      "Nothing was imported. Errors in the list: {errors}; gaps: {gaps}. Correct the list and import "
        + "it again.",
      "未导入任何内容：清单有 {errors} 处错误（另有 {gaps} 处问题）。请改正清单后重新导入。"
    ),
    "list.file-comment": (
      "Imported from {list} by 'oversight catalogue import'.",
      "由 oversight catalogue import 自 {list} 导入。"
    ),
    "list.no-header": (
      "no heading of a list was found in the first {rows} rows; one row must have a column for the "
        + "name of the item (事项名称, name) and others, such as 权力类型 (category), 行使主体 (body) and "
        + "职权编码 (code)",
      "前 {rows} 行中没有找到清单表头；表头须有「事项名称」一列以及其他列，如「权力类型」「行使主体」「职权编码」"
    ),
    "list.no-header-like": (
      "no heading of a list was found; row {row} is most like one, with {found}, but it must have a "
        + "column for the name of the item (事项名称, name) and at least one other that is known, such "
        + "as 权力类型 (category), 行使主体 (body) or 职权编码 (code)",
      "没有找到清单表头；第 {row} 行最为接近（{found}），但表头须有「事项名称」一列以及至少一个其他已知的列，如「权力类型」「行使主体」「职权编码」"
    ),
    "list.no-sheet": (
      "the workbook has no sheet '{name}' that is shown; its sheets are {names}",
      "工作簿中没有可见的工作表「{name}」；现有工作表：{names}"
    ),
    "list.no-sheets": ("the workbook has no sheet with cells", "工作簿中没有含单元格的工作表"),
    "list.no-items": ("below the heading there is no item", "表头下面没有任何事项"),
    "list.no-body-column": (
      "no column says which body exercises the power (行使主体, 实施主体, body); if all items are of "
        + "one body, give its name with --body",
      "没有写明行使主体的列（如「行使主体」「实施主体」）；若全部事项属于同一主体，请用 --body 写明其名称"
    ),
    "list.no-category-column": (
      "no column says of which category the power is (权力类型, 事项类型, category)",
      "没有写明权力类型的列（如「权力类型」「事项类型」）"
    ),
    "list.no-code-column": (
      "no column has the codes of the items (职权编码, code); ids are made of the names",
      "没有职权编码列（如「职权编码」「事项编码」）；标识由名称生成"
    ),
    "list.unknown-column": (
      "the column '{heading}' is not known and was not imported", "不认识「{heading}」列，未导入"
    ),
    "list.unknown-column-like": (
      "the column '{heading}' is not known and was not imported; did you mean '{meant}'?",
      "不认识「{heading}」列，未导入；是否应为「{meant}」？"
    ),
    "list.column-twice": (
      "the column '{heading}' says the same as '{first}'; only '{first}' was imported",
      "「{heading}」列与「{first}」列含义相同，只导入了「{first}」"
    ),
    "list.no-place": (
      "models have no place for the column '{heading}'; it was not imported",
      "模型中没有「{heading}」的位置，该列未导入"
    ),
    "list.empty-row": ("row {first} is empty", "第 {first} 行为空行"),
    "list.empty-rows": ("rows {first} to {last} are empty", "第 {first} 至 {last} 行为空行"),
    "list.heading-again": ("the heading stands here once more", "此处重复了表头"),
    "list.no-item": (
      "this row is no item and was not imported: '{text}'", "此行不是事项，未导入：「{text}」"
    ),
    "list.hidden-row": (
      "the sheet hides this row; it was imported. Delete it if it is out of force",
      "此行在工作表中被隐藏，仍已导入；若已失效请删除"
    ),
    "list.hidden-sheet": (
      "the sheet '{name}' is hidden and was not read; name it with --sheet to import it",
      "工作表「{name}」已隐藏，未读取；如需导入请用 --sheet 指定"
    ),
    "list.other-sheet": (
      "the sheet '{name}' was not read; name it with --sheet to import it",
      "未读取工作表「{name}」；如需导入请用 --sheet 指定"
    ),
    "list.merged": (
      "the cells {range} under '{heading}' are merged: their value was taken for each of these rows",
      "「{heading}」列的 {range} 为合并单元格：各行均取其内容"
    ),
    "list.merged-apart": (
      "the cells {range} under '{heading}' are merged, but each item needs one of its own: only the "
        + "first row has it",
      "「{heading}」列的 {range} 为合并单元格，但每个事项应各有其值：只有首行取其内容"
    ),
    "list.error-cell": (
      "cell {cell} shows the error {value}; correct its formula", "单元格 {cell} 显示错误值 {value}，请改正公式"
    ),
    "list.uncalculated": (
      "cell {cell} has a formula that was never calculated; open the workbook and save it anew",
      "单元格 {cell} 的公式尚未计算；请打开工作簿后重新保存"
    ),
    "list.no-name": ("the row has no name of an item", "此行没有事项名称"),
    "list.blank-body": (
      "cell {cell} does not say which body exercises the power", "单元格 {cell} 没有写明行使主体"
    ),
    "list.blank-code": (
      "cell {cell} has no code; the id is made of the name", "单元格 {cell} 没有编码；标识由名称生成"
    ),
    "list.blank-category": (
      "cell {cell} does not say of which category the power is; it stands as 'other' until it does",
      "单元格 {cell} 没有写明权力类型；暂记为「其他」"
    ),
    "list.unknown-category": (
      "cell {cell} ({heading}) has '{value}', which is no category of powers; write 行政许可, 行政处罚, "
        + "行政强制, 行政征收, 行政给付, 行政检查, 行政确认, 行政奖励, 行政裁决, 其他行政权力 or 公共服务, or "
        + "its number (01 to 10, 20)",
      "单元格 {cell}（{heading}）的「{value}」不是权力类型；请写行政许可、行政处罚、行政强制、行政征收、行政给付、行政检查、行政确认、行政奖励、行政裁决、其他行政权力、公共服务，或其代码（01 至 10、20）"
    ),
    "list.unknown-category-like": (
      "cell {cell} ({heading}) has '{value}', which is no category of powers; did you mean '{meant}'?",
      "单元格 {cell}（{heading}）的「{value}」不是权力类型；是否应为「{meant}」？"
    ),
    "list.code-twice": (
      "the code {code} stands in {first} already; codes are of one item each",
      "编码 {code} 在 {first} 已出现；编码应当唯一"
    ),
    "list.row-again": (
      "'{name}' is listed once more, with the same body and code as in {first}; the rows were joined",
      "「{name}」重复列出，行使主体和编码与 {first} 相同；已合并"
    ),
    "list.name-twice": (
      "'{name}' is listed in {first} already, for the same body under another code; is it the same "
        + "power, or are these sub-items?",
      "「{name}」在 {first} 已列出，主体相同而编码不同；是同一职权，还是其子项？"
    ),
    "list.two-bodies": (
      "'{name}' is listed for {body} in {first} and for {other} here; who exercises it?",
      "「{name}」在 {first} 属于「{body}」，此处属于「{other}」；究竟由谁行使？"
    ),
    "list.other-category": (
      "'{name}' is of another category here ('{value}') than in {first}, which was taken",
      "「{name}」此处的类型（「{value}」）与 {first} 不同，以后者为准"
    ),
    "list.rows-differ": (
      "'{name}' has '{value}' under '{heading}' here and something else in the rows from {first} on, "
        + "which was taken",
      "「{name}」的「{heading}」此处为「{value}」，与 {first} 起各行不同，以先出现的为准"
    ),
    "list.unclear-limit": (
      "cell {cell} ({heading}) has '{value}', which was not understood as a limit and was not imported; "
        + "write it like 20个工作日 or 20 working days",
      "单元格 {cell}（{heading}）的「{value}」未能识别为时限，未导入；请写作「20个工作日」"
    ),
    "list.unnamed-limit": (
      "cell {cell} ({heading}) does not say whether '{value}' is what the law gives or what the body "
        + "promises; it was taken for the promise",
      "单元格 {cell}（{heading}）没有写明「{value}」是法定时限还是承诺时限，作为承诺时限导入"
    ),
    "list.unclear-supervision": (
      "cell {cell} ({heading}) has '{value}', in which there is no phone number or address alone; it "
        + "was not imported",
      "单元格 {cell}（{heading}）的「{value}」不是单独的电话或地址，未导入"
    ),
    "list.no-template": (
      "{powers} of the category {category} got no process, because there is no template for it; choose "
        + "one with --template {word}=ID, or write the processes",
      "{powers}（{category}）没有流程，因为该类型没有模板；请用 --template {word}=ID 选择模板，或自行编写流程"
    ),
    "list.bad-template": (
      "'{word}' chooses no template; write --template CATEGORY=ID, such as licence=licence",
      "「{word}」不能选择模板；请写作 --template 类型=模板，如 licence=licence"
    ),
    "list.in-the-way": (
      "these files are there already, and nothing was written; choose another folder, or --force to "
        + "write over them: {files}",
      "以下文件已存在，未写入任何内容；请另选文件夹，或用 --force 覆盖：{files}"
    ),
  ]

  /// The help of the commands on lists.
  static let listHelp: StringTable = [
    "help.import": (
      "Makes files of models of a list of powers in XLSX or CSV.",
      "将职权清单（XLSX 或 CSV）转换为模型文件。"
    ),
    "help.import.discussion": (
      "The heading is found by the names that offices give to the columns, in Chinese and English. All "
        + "errors are told at once, with row and column. What does not prevent the import is listed as a "
        + "gap, and the exit status is 1 then. Each body gets a file, and the powers refer to the "
        + "template of their category.",
      "按各单位常用的中英文列名识别表头；全部错误一次列出，注明行和列；不妨碍导入的问题也逐条列出，此时退出状态为 1。每个行使主体一个文件，各项职权引用其类型的模板。"
    ),
    "help.option.list": ("The list, as .xlsx or .csv.", "清单文件，.xlsx 或 .csv。"),
    "help.option.list-output": ("The folder for the files of models.", "存放模型文件的文件夹。"),
    "help.option.list-sheet": (
      "The sheet to read. Default: the first that has the heading of a list.",
      "要读取的工作表。默认：第一个有清单表头的工作表。"
    ),
    "help.option.list-body": (
      "The body of all items, for lists that do not name it in a column.",
      "全部事项的行使主体，用于没有主体列的清单。"
    ),
    "help.option.list-template": (
      "The template for a category; may be repeated.", "某一类型所用的模板，可重复。"
    ),
    "help.option.list-force": ("Writes over files that are there.", "覆盖已有文件。"),
  ]
}
