internal import Foundation
#if canImport(FoundationXML)
  internal import FoundationXML
#endif

/// The parser of Foundation, which is libxml2 beneath.
///
/// On Linux it takes a name that is no UTF-8 for a fault of the program and brings it down, goes on
/// after faults, and calls an unfinished document a good one. So it gets valid UTF-8 only, its first
/// fault counts, and those who listen look for the end of the root themselves.
///
/// - Source: swift-corelibs-foundation, issues 5281 and 5534.
enum FoundationXMLSource: XMLEventSource {
  static func run(_ text: [UInt8], _ handler: any XMLEventHandler) {
    let parser = XMLParser(data: Data(text))
    let delegate = Delegate(handler)
    parser.delegate = delegate
    parser.shouldProcessNamespaces = true
    parser.shouldReportNamespacePrefixes = true
    parser.shouldResolveExternalEntities = false
    // What it answers depends on the platform; the handler knows.
    _ = withExtendedLifetime(delegate) { parser.parse() }
  }

  private final class Delegate: NSObject, XMLParserDelegate {
    private let handler: any XMLEventHandler
    /// The namespaces of each prefix, the innermost last.
    private var namespaces: [String: [String]] = ["xml": [XMLName.xmlNamespace]]

    /// Warnings: an undeclared entity beside a subset, a namespace that is no URI or a relative one;
    /// and prefixes without a namespace, which some tools write and which lose nothing.
    private static let bearable: Set<Int> = [27, 99, 100, 201]

    init(_ handler: any XMLEventHandler) { self.handler = handler }

    func parser(_ parser: XMLParser, didStartMappingPrefix prefix: String, toURI uri: String) {
      namespaces[prefix, default: []].append(uri)
    }

    func parser(_ parser: XMLParser, didEndMappingPrefix prefix: String) {
      _ = namespaces[prefix]?.popLast()
    }

    func parser(
      _ parser: XMLParser, didStartElement element: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      let name = name(element, in: namespaceURI ?? "")
      let attributes = attributes.sorted { $0.key < $1.key }.map { key, value in
        XMLValue.Attribute(attributeName(key), value)
      }
      handler.start(name, attributes)
      if handler.isDone { parser.abortParsing() }
    }

    /// A prefix that nobody declared stays in the name, and is taken off.
    private func name(_ word: String, in namespace: String) -> XMLName {
      let local = word.split(separator: ":", omittingEmptySubsequences: false).last
      return XMLName(local.map(String.init) ?? word, in: namespace)
    }

    private func attributeName(_ word: String) -> XMLName {
      guard let colon = word.firstIndex(of: ":") else { return XMLName(word) }
      let prefix = String(word[..<colon])
      let local = String(word[word.index(after: colon)...])
      // A prefix that nobody declared stands for itself, so that the word is not taken for ours.
      return XMLName(local, in: namespaces[prefix]?.last ?? "\(prefix):")
    }

    func parser(
      _ parser: XMLParser, didEndElement element: String, namespaceURI: String?,
      qualifiedName: String?
    ) {
      handler.end()
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) { handler.text(text) }

    func parser(_ parser: XMLParser, foundCDATA data: Data) {
      handler.text(String(decoding: data, as: UTF8.self))
    }

    func parser(_ parser: XMLParser, parseErrorOccurred error: any Error) {
      let code = (error as NSError).code
      guard !Self.bearable.contains(code), !handler.isDone else { return }
      handler.fail(code: code, line: parser.lineNumber, column: parser.columnNumber)
      parser.abortParsing()
    }
  }
}
