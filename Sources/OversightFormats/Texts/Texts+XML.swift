internal import Oversight

extension Texts {
  /// What is said of XML.
  static let xml: StringTable = [
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
    "xml.mixed": (
      "the element '{name}' has text beside attributes or elements; it must have one of them",
      "元素「{name}」在属性或子元素之外还有文字，只能有其一"
    ),
    "xml.foreign": (
      "'{name}' is of another namespace and may not stand in '{element}'",
      "「{name}」属于其他命名空间，不能写在「{element}」中"
    ),
  ]
}
