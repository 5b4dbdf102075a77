internal import Oversight
internal import OversightXML

/// Takes what a parser tells of a part of a workbook.
class XLSXPartReader: XMLEventHandler {
  /// The fault for which the part was given up.
  private(set) var xmlFault: (line: Int, reason: LocalizedText)?
  /// Whether nothing more is wanted.
  var isFinished = false

  var isDone: Bool { isFinished || xmlFault != nil }

  func start(_ name: XMLName, _ attributes: [XMLValue.Attribute]) {}
  func text(_ text: String) {}
  func end() {}

  func fail(code: Int, line: Int, column: Int) {
    let key = code == LibXMLSource.documentType ? "doctype" : "not-well-formed"
    let fault = XMLReader.fault(key, line, column, ["code": LocalizedText("\(code)")])
    xmlFault = (line, fault.message)
  }
}

extension [XMLValue.Attribute] {
  /// The value of an attribute without a namespace.
  subscript(word: String) -> String? {
    first { $0.name.local == word && $0.name.namespace.isEmpty }?.value
  }
}
