import Foundation
import FoundationXML

/// Reads an SVG as a strict XML parser does.
final class SVGText: NSObject, XMLParserDelegate {
  private(set) var texts: [String] = []
  private(set) var titles: [String] = []
  private(set) var descriptions: [String] = []
  /// What readers hear of the items of the list, in their order.
  private(set) var items: [String] = []
  /// The values of all attributes.
  private(set) var values: [String] = []
  private(set) var elements: Set<String> = []
  private(set) var attributes: Set<String> = []
  private(set) var ids: [String] = []
  private var current = ""

  /// Nil where the file is not well-formed.
  init?(_ bytes: [UInt8]) {
    super.init()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = self
    guard parser.parse() else { return nil }
  }

  /// All text that is drawn, without blanks, which lines may lose where they break.
  var drawn: String { texts.joined().withoutBlanks }

  func parser(
    _ parser: XMLParser, didStartElement element: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    current = ""
    elements.insert(element)
    self.attributes.formUnion(attributes.keys)
    values += attributes.values
    if attributes["role"] == "img" { items.append(attributes["aria-label"] ?? "") }
    if let id = attributes["id"] { ids.append(id) }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { current += string }

  func parser(
    _ parser: XMLParser, didEndElement element: String, namespaceURI: String?,
    qualifiedName: String?
  ) {
    if element == "text" { texts.append(current) }
    if element == "desc" { descriptions.append(current) }
    if element == "title" { titles.append(current) }
    current = ""
  }
}

extension String {
  /// The text without blanks of any kind and without marks for breaks.
  var withoutBlanks: String {
    String(unicodeScalars.filter { !$0.properties.isWhitespace && $0.value != 0x200B })
  }
}
