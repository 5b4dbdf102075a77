internal import Oversight

extension Texts {
  /// What is said of files.
  static let files: StringTable = [
    "files.encoding": (
      "the file is not in UTF-8; save it in that encoding (editors say: Save with encoding)",
      "文件不是 UTF-8 编码，请在编辑器中以 UTF-8 编码另存"
    ),
    "files.empty": ("the file is empty", "文件为空"),
  ]
}
