/// What a parser tells of a document, in the order of the document.
protocol XMLEventHandler: AnyObject {
  /// Whether the parser is to stop.
  var isDone: Bool { get }
  func start(_ name: XMLName, _ attributes: [XMLValue.Attribute])
  func text(_ text: String)
  func end()
  /// The document is not well-formed here.
  ///
  /// - Parameter code: the number of the fault, as libxml2 counts them.
  func fail(code: Int, line: Int, column: Int)
}

/// A parser of XML: it can be replaced by another one without those who read documents noticing.
protocol XMLEventSource {
  /// - Parameter text: the document in UTF-8, without marks of byte order and without a declaration
  ///   of another encoding.
  static func run(_ text: [UInt8], _ handler: any XMLEventHandler)
}
