internal import Oversight

extension Texts {
  /// What cannot be written as XML.
  static let xmlWriting: StringTable = [
    "xml.character": (
      "the text has the character {code}, which XML 1.0 cannot hold; take it out of the model",
      "文字中有 XML 1.0 无法容纳的字符 {code}，请从模型中删去"
    ),
    "xml.name": (
      "'{name}' can be no name in XML", "「{name}」不能用作 XML 名称"
    ),
    "xml.nested-list": (
      "a list in a list cannot be written in XML", "XML 无法表示列表中的列表"
    ),
    "xml.null": ("null cannot be written in XML", "XML 无法表示空值 null"),
  ]
}
