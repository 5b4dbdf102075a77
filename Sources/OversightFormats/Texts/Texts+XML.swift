internal import Oversight

extension Texts {
  /// What is said of XML.
  static let xml: StringTable = [
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
