package import Oversight

extension Texts {
  /// What the commands that take stock print.
  package static let inventory = StringTable([
    inventoryHelp, lists, listHelp, matrix, sheets, status, figures, board,
  ])

  private static let inventoryHelp: StringTable = [
    "help.catalogue": (
      "Takes stock: lists of powers, how far each has come, and what they count.",
      "厘清权力：职权清单、各项职权的进度和统计。"
    ),
    "help.document": (
      "Makes paper and office files of a catalogue.", "由职权目录生成纸质文件和办公文件。"
    ),
  ]
}
