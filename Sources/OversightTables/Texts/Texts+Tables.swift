internal import Oversight

extension Texts {
  /// What is wrong with files of tables.
  static let tables: StringTable = [
    "table.empty": ("the file is empty", "文件为空"),
    "table.packed-broken": (
      "the file begins as one packed with gzip, and cannot be unpacked", "文件像是 gzip 压缩文件，但无法解压"
    ),
    "table.packed-cut": (
      "the packed file ends too early; was it cut off?", "压缩文件不完整，是否被截断？"
    ),
    "table.too-large": (
      "the file is larger than {limit} MB; split the list into several files",
      "文件超过 {limit} MB，请将清单拆分为几个文件"
    ),
    "table.encrypted": (
      "the workbook is protected by a password and cannot be read; open it, take the password "
        + "off and save it anew",
      "工作簿设有打开密码，无法读取；请打开后取消密码并重新保存"
    ),
    "table.old-workbook": (
      "this is a file of the old format of Excel (.xls), which is not read; open it and save it as "
        + ".xlsx",
      "这是旧版 Excel 格式（.xls），不能读取；请打开后另存为 .xlsx"
    ),
    "table.web-page": (
      "this is a web page or an XML file, whatever its name says; open it in a spreadsheet program "
        + "and save it as .xlsx",
      "无论扩展名如何，这是网页或 XML 文件；请用电子表格软件打开后另存为 .xlsx"
    ),
    "table.binary": (
      "this is neither a workbook (.xlsx) nor a text (.csv)", "这既不是工作簿（.xlsx）也不是文本（.csv）"
    ),
    "table.not-encoded": (
      "the text is not in {encoding}, as its first bytes say; save it as CSV in UTF-8",
      "文本并非其文件头所标的 {encoding} 编码，请另存为 UTF-8 编码的 CSV"
    ),
    "table.broken-encoding": (
      "the text is in {encoding}, but damaged in line {line}, byte {byte}; save it anew from the "
        + "program that made it",
      "文本为 {encoding} 编码，但第 {line} 行第 {byte} 字节处已损坏；请从原软件重新保存"
    ),
    "table.unknown-encoding": (
      "the text is neither in UTF-8 nor in GB18030 (line {line}, byte {byte}); save it as CSV in "
        + "UTF-8",
      "文本既不是 UTF-8 也不是 GB18030 编码（第 {line} 行第 {byte} 字节）；请另存为 UTF-8 编码的 CSV"
    ),
    "table.open-quote": (
      "a quotation mark is opened here and never closed", "此处的引号没有闭合"
    ),
    "table.rows": ("the table has more than 1,048,576 rows", "表格超过 1048576 行"),
    "table.columns": ("the table has more than 16,384 columns", "表格超过 16384 列"),
    "table.cells": ("the table has more than {limit} cells", "表格的单元格超过 {limit} 个"),
    "table.zip": (
      "the workbook is damaged and cannot be unpacked ({reason}); open it, let it be repaired, and "
        + "save it anew",
      "工作簿已损坏，无法解压（{reason}）；请打开修复后重新保存"
    ),
    "table.bomb": (
      "the workbook unpacks to more than {limit} MB and is refused; does it have a sheet formatted "
        + "to its last row?",
      "工作簿解压后超过 {limit} MB，不予读取；是否有工作表的格式一直设置到最后一行？"
    ),
    "table.parts": ("the workbook has more than {limit} parts", "工作簿的部件超过 {limit} 个"),
    "table.no-workbook": (
      "this is a packed file, but no workbook of Excel (.xlsx); save the list as .xlsx or .csv",
      "这是压缩文件，但不是 Excel 工作簿（.xlsx）；请将清单另存为 .xlsx 或 .csv"
    ),
    "table.no-part": (
      "the workbook is damaged: its part '{part}' is missing", "工作簿已损坏：缺少部件「{part}」"
    ),
    "table.xml": (
      "the workbook is damaged: its part '{part}' cannot be read (line {line}: {reason})",
      "工作簿已损坏：部件「{part}」无法读取（第 {line} 行：{reason}）"
    ),
    "table.no-shared": (
      "the cell refers to a text that the workbook does not have; the workbook is damaged",
      "单元格所引用的文字不在工作簿中，工作簿已损坏"
    ),
    "table.merged": (
      "the sheet has more than {limit} merged ranges", "工作表的合并区域超过 {limit} 处"
    ),
    "table.long-cell": (
      "the text has {count} characters, and a cell of a sheet holds {limit}; write CSV instead",
      "文字有 {count} 个字符，而工作表的单元格最多容纳 {limit} 个；请改写为 CSV"
    ),
    "table.unwritten": (
      "the workbook could not be made ({reason})", "无法生成工作簿（{reason}）"
    ),
  ]
}
