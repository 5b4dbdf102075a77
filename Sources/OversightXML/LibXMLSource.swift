internal import CLibXML2

/// The parser of libxml2, which tells of a document while it reads it.
///
/// Foundation has one over the same library, which brings the program down where an instruction has no
/// words (`<?x?>`) and where a name is no UTF-8.
///
/// It takes a document in parts, so that a large one is never held whole, and knows no entities but
/// the five of XML itself: what a document declares is told as a fault and never read.
///
/// - Source: libxml2, the SAX2 interface; swift-corelibs-foundation, issue 5534.
package final class LibXMLSource: XMLEventSource {
  /// The number of the fault that a document declares a type, which libxml2 does not count.
  package static let documentType = -1

  private let handler: any XMLEventHandler
  private var parser: xmlParserCtxtPtr?
  /// The text since the last tag: the parser parts texts where it likes.
  private var text: [UInt8] = []

  /// Warnings: an undeclared entity beside a subset, a namespace that is no URI or a relative one;
  /// and prefixes without a namespace, which some tools write and which lose nothing.
  private static let bearable: Set<Int32> = [27, 99, 100, 201]

  package init(_ handler: any XMLEventHandler) {
    self.handler = handler
    var calls = Self.calls
    // The parser is freed with this object, so the pointer back needs no hold of its own.
    let context = Unmanaged.passUnretained(self).toOpaque()
    guard let parser = xmlCreatePushParserCtxt(&calls, context, nil, 0, nil) else {
      handler.fail(code: Int(XML_ERR_NO_MEMORY.rawValue), line: 1, column: 1)
      return
    }
    self.parser = parser
    // Characters that are written as references come as what they are; no entity is declared, since
    // whoever reads has refused documents that do, and nothing is fetched.
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOENT.rawValue
    xmlCtxtUseOptions(parser, Int32(bitPattern: options))
  }

  deinit { xmlFreeParserCtxt(parser) }

  package func feed(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard !handler.isDone, !bytes.isEmpty else { return }
    UnsafeRawBufferPointer(bytes).withMemoryRebound(to: CChar.self) { bytes in
      // What it answers is that of the last fault; the handler knows the first.
      _ = xmlParseChunk(parser, bytes.baseAddress, Int32(bytes.count), 0)
    }
  }

  package func finish() {
    guard !handler.isDone else { return }
    _ = xmlParseChunk(parser, nil, 0, 1)
  }

  private static func source(_ context: UnsafeMutableRawPointer?) -> LibXMLSource? {
    context.map { Unmanaged<LibXMLSource>.fromOpaque($0).takeUnretainedValue() }
  }

  private static var calls: xmlSAXHandler {
    var calls = xmlSAXHandler()
    calls.initialized = UInt32(XML_SAX2_MAGIC)
    calls.startElementNs = {
      context, name, prefix, namespace, bindingCount, bindings, attributeCount, _, attributes in
      LibXMLSource.source(context)?.start(
        LibXMLSource.bindings(bindings, count: Int(bindingCount)),
        LibXMLSource.name(name, prefix, namespace, isAttribute: false),
        LibXMLSource.attributes(attributes, count: Int(attributeCount)))
    }
    calls.internalSubset = { context, _, _, _ in
      guard let source = LibXMLSource.source(context) else { return }
      let line = xmlSAX2GetLineNumber(source.parser)
      let column = xmlSAX2GetColumnNumber(source.parser)
      source.fail(Int32(LibXMLSource.documentType), line: line, column: column)
    }
    calls.endElementNs = { context, _, _, _ in LibXMLSource.source(context)?.end() }
    calls.characters = { context, characters, count in
      LibXMLSource.source(context)?.text += UnsafeBufferPointer(
        start: characters, count: Int(count))
    }
    calls.ignorableWhitespace = calls.characters
    calls.serror = { context, error in
      guard let error else { return }
      LibXMLSource.source(context)?.fail(
        error.pointee.code, line: error.pointee.line, column: error.pointee.int2)
    }
    return calls
  }

  // MARK: What the parser tells

  private func start(
    _ bindings: [(prefix: String, namespace: String)], _ name: XMLName,
    _ attributes: [XMLValue.Attribute]
  ) {
    tellText()
    for (prefix, namespace) in bindings { handler.bind(prefix, to: namespace) }
    handler.start(name, attributes)
    stopIfDone()
  }

  private func end() {
    tellText()
    handler.end()
    stopIfDone()
  }

  private func fail(_ code: Int32, line: Int32, column: Int32) {
    guard !Self.bearable.contains(code), !handler.isDone else { return }
    handler.fail(code: Int(code), line: Int(line), column: Int(column))
    stopIfDone()
  }

  private func tellText() {
    guard !text.isEmpty else { return }
    handler.text(String(decoding: text, as: UTF8.self))
    text.removeAll(keepingCapacity: true)
  }

  private func stopIfDone() {
    if handler.isDone { xmlStopParser(parser) }
  }

  // MARK: Names and attributes

  /// The prefixes that an element binds: two pointers each, to the prefix and its namespace.
  private static func bindings(
    _ pointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count: Int
  ) -> [(prefix: String, namespace: String)] {
    guard let pointers else { return [] }
    return (0..<count).map { number in
      let words = [pointers[2 * number], pointers[2 * number + 1]].map {
        $0.map { String(cString: $0) } ?? ""
      }
      return (prefix: words[0], namespace: words[1])
    }
  }

  /// The attributes: five pointers each, to the name, its prefix, its namespace, and where the value
  /// begins and ends.
  private static func attributes(
    _ pointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count: Int
  ) -> [XMLValue.Attribute] {
    guard let pointers else { return [] }
    return (0..<count).map { number in
      let five = pointers + 5 * number
      let length = five[4].flatMap { end in five[3].map { end - $0 } } ?? 0
      return XMLValue.Attribute(
        name(five[0], five[1], five[2], isAttribute: true),
        String(decoding: UnsafeBufferPointer(start: five[3], count: length), as: UTF8.self))
    }
  }

  /// The name of an element or attribute.
  ///
  /// The prefix of an attribute that nobody declared stands for a namespace, so that the word is not
  /// taken for ours.
  private static func name(
    _ local: UnsafePointer<xmlChar>?, _ prefix: UnsafePointer<xmlChar>?,
    _ namespace: UnsafePointer<xmlChar>?, isAttribute: Bool
  ) -> XMLName {
    let word = local.map { String(cString: $0) } ?? ""
    if let namespace { return XMLName(word, in: String(cString: namespace)) }
    let undeclared = isAttribute ? prefix.map { "\(String(cString: $0)):" } : nil
    return XMLName(word, in: undeclared ?? "")
  }
}
