internal import Oversight

extension Texts {
  /// What is wrong with XML files.
  static let xmlReading: StringTable = [
    "xml.empty": ("the file is empty", "文件为空"),
    "xml.too-large": ("the file is larger than {limit} MB", "文件超过 {limit} MB"),
    "xml.too-deep": (
      "more than {limit} elements stand in one another", "元素嵌套超过 {limit} 层"
    ),
    "xml.too-many": ("the file has more than {limit} elements", "文件中的元素超过 {limit} 个"),
    "xml.too-wide": (
      "the element has more than {limit} attributes", "元素的属性超过 {limit} 个"
    ),
    "xml.too-long": (
      "more than 10 million characters stand in one attribute, comment, CDATA section or name, which "
        + "is not read; take out what is embedded here, such as a picture",
      "单个属性、注释、CDATA 段或名称超过一千万个字符，不予读取；请删去嵌入的内容（如图片）"
    ),
    "xml.doctype": (
      "the file declares a document type, which is not read since it can fetch other files and "
        + "grow without bounds; take the declaration out",
      "文件含有文档类型声明；这种声明可引入其他文件并无限展开，不予读取，请删去"
    ),
    "xml.unknown-encoding": (
      "the encoding '{encoding}' is not read; save the file in UTF-8",
      "不支持编码「{encoding}」，请将文件另存为 UTF-8"
    ),
    "xml.not-encoded": (
      "the text is not encoded as {encoding}, as the file says; save it in UTF-8",
      "文字不是文件所称的 {encoding} 编码，请另存为 UTF-8"
    ),
    "xml.control-character": (
      "XML may not hold the control character {code}", "XML 中不能含有控制字符 {code}"
    ),
    "xml.unfinished": (
      "the file ends before all elements are closed; was it cut off?",
      "元素尚未全部闭合，文件便已结束；文件是否不完整？"
    ),
    "xml.after-root": (
      "the document ends here, and something follows", "文档在此已经结束，其后还有内容"
    ),
    "xml.tags": (
      "the closing tag does not belong to the open element '{element}'",
      "结束标签与未闭合的元素「{element}」不符"
    ),
    "xml.entity": (
      "an entity is named here that XML does not know; write the character itself",
      "此处引用了 XML 未定义的实体，请直接写出该字符"
    ),
    "xml.attribute-twice": (
      "the element has an attribute twice; keep one", "元素的某个属性重复，请保留一处"
    ),
    "xml.not-well-formed": (
      "this is no well-formed XML here (libxml2 fault {code})", "此处不是格式良好的 XML（libxml2 错误 {code}）"
    ),
  ]
}
