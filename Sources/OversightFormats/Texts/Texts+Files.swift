internal import Oversight

extension Texts {
  /// What is said of files.
  static let files: StringTable = [
    "files.encoding": (
      "the file is not in UTF-8; save it in that encoding (editors say: Save with encoding)",
      "文件不是 UTF-8 编码，请在编辑器中以 UTF-8 编码另存"
    ),
    "files.empty": ("the file is empty", "文件为空"),
    "files.skeleton.use": (
      "Laid over {base} by the ids of its elements. As it stands, it changes nothing.\n"
        + "Take the # from lines that apply, and write what is true in the place of each ….",
      "按元素的 id 叠加在 {base} 之上；目前不作任何改动。\n去掉适用各行的 #，并将每处「…」改为实际内容。"
    ),
    "files.skeleton.outline": (
      "Take the next line out once the rest is said: until then, what is missing is one question.",
      "其余内容写好后删去下一行：在此之前，缺少的内容合为一个待定问题。"
    ),
  ]
}
