/// What a parser tells of a document, in the order of the document.
package protocol XMLEventHandler: AnyObject {
  /// Whether the parser is to stop.
  var isDone: Bool { get }
  /// The element that starts next binds a prefix to a namespace, `""` being that of no prefix.
  func bind(_ prefix: String, to namespace: String)
  func start(_ name: XMLName, _ attributes: [XMLValue.Attribute])
  func text(_ text: String)
  func end()
  /// The document is not well-formed here.
  ///
  /// - Parameter code: the number of the fault, as libxml2 counts them, or
  ///   ``LibXMLSource/documentType``.
  func fail(code: Int, line: Int, column: Int)
}

extension XMLEventHandler {
  /// Whoever reads no names in values needs no prefixes.
  package func bind(_ prefix: String, to namespace: String) {}
}

/// A parser of XML: it can be replaced by another one without those who read documents noticing.
package protocol XMLEventSource {
  /// - Parameter handler: is told of the document while it comes in.
  init(_ handler: any XMLEventHandler)

  /// Takes the next part of a document, which may end anywhere, also within a character.
  ///
  /// - Parameter bytes: in UTF-8, or in what the document declares as far as the parser knows it.
  mutating func feed(_ bytes: UnsafeBufferPointer<UInt8>)

  /// Says that the document has ended.
  mutating func finish()
}

extension XMLEventSource {
  /// Reads a document that is there whole.
  ///
  /// - Complexity: O(n)
  package static func run(_ text: [UInt8], _ handler: any XMLEventHandler) {
    var source = Self(handler)
    text.withUnsafeBufferPointer { source.feed($0) }
    source.finish()
  }
}
