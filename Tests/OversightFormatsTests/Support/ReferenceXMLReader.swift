import Foundation
import OversightFormats

#if canImport(FoundationXML)
import FoundationXML
import OversightXML
#endif

/// The XML reader of the platform, with which what we write is compared.
final class ReferenceXMLReader: NSObject, XMLParserDelegate {
  private var open: [XMLValue] = []
  private var root: XMLValue?

  /// The root of a document; nil where it is not well formed.
  static func read(_ document: String) -> XMLValue? {
    let parser = XMLParser(data: Data(document.utf8))
    parser.shouldProcessNamespaces = true
    let reader = ReferenceXMLReader()
    parser.delegate = reader
    return parser.parse() ? reader.root : nil
  }

  func parser(
    _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?,
    qualifiedName qName: String?, attributes: [String: String] = [:]
  ) {
    let attributes = attributes.sorted { $0.key < $1.key }.map { name, value in
      XMLValue.Attribute(name == "xml:space" ? .space : XMLName(name), value)
    }
    open.append(XMLValue(XMLName(elementName, in: namespaceURI ?? ""), attributes: attributes))
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    guard !open.isEmpty else { return }
    // Texts come in pieces.
    if case .text(let before)? = open[open.count - 1].content.last {
      open[open.count - 1].content.removeLast()
      open[open.count - 1].content.append(.text(before + string))
    } else {
      open[open.count - 1].content.append(.text(string))
    }
  }

  func parser(
    _ parser: XMLParser, didEndElement elementName: String, namespaceURI: String?,
    qualifiedName qName: String?
  ) {
    let element = open.removeLast()
    if open.isEmpty {
      root = element
    } else {
      open[open.count - 1].content.append(.element(element))
    }
  }
}
