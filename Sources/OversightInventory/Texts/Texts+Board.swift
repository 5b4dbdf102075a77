import Oversight

extension Texts {
  /// What is said of display boards.
  static let board: StringTable = [
    "help.board": (
      "Draws the display board of a unit: its major and sensitive powers on one large page.",
      "绘制单位的职权公示牌：一张大幅页面列出其重要和敏感职权。"
    ),
    "help.board.discussion": (
      "A power is major as its model says, and sensitive where a risk has the worst grade. Powers that "
        + "are not public, or not confirmed as they are now, are left out and counted.",
      "模型标明重要的职权，或有最高等级风险点的敏感职权，列入公示牌。不公开的、未按现状确认的不列入，只计数。"
    ),
    "help.option.board-unit": ("The unit, by name or id.", "单位，可用名称或编号。"),
    "help.option.board-output": (
      "The file to write; it ends in .pdf, .svg or .png.", "要写入的文件，以 .pdf、.svg 或 .png 结尾。"
    ),
    "help.option.board-paper": ("The size of the page.", "页面大小。"),
    "help.option.board-preview": (
      "Shows powers that are not confirmed too, marked as such.", "一并显示未经确认的职权，并加标注。"
    ),
    "board.form": (
      "boards are written as .pdf, .svg or .png, and {file} is none",
      "公示牌可写为 .pdf、.svg 或 .png，{file} 不是"
    ),
    "board.nothing": (
      "{unit} has no power that its board may show; --preview shows those that are not confirmed",
      "{unit}没有可以公示的职权；--preview 可一并显示未经确认的职权"
    ),
    "board.written": ("{file} written", "已写入 {file}"),
    "board.left-out.minor": (
      "{powers} left out, neither major nor sensitive", "未列入{powers}：既非重要也非敏感"
    ),
    "board.left-out.repealed": ("{powers} left out, repealed", "未列入{powers}：已废止"),
    "board.left-out.notPublic": ("{powers} left out, not public", "未列入{powers}：不公开"),
    "board.left-out.unconfirmed": (
      "{powers} left out, not confirmed as they are now", "未列入{powers}：未按现状确认"
    ),
  ]
}
