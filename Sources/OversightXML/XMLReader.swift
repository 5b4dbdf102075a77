package import Oversight

/// Reads XML documents into ``XMLValue``s, each element with its place.
///
/// Files come from anywhere, so a document is refused where it declares types or entities: nothing
/// is fetched, and no entity can be expanded into gigabytes. Bytes, depth, elements and attributes
/// are bounded.
package struct XMLReader {
  /// What a document may hold.
  package struct Bounds: Sendable {
    /// How many bytes a document may have.
    package var bytes = 64 << 20
    /// How many elements may stand in one another. The parser beneath stops at 256 by itself.
    package var depth = 200
    /// How many elements a document may have.
    package var elements = 1_000_000
    /// How many attributes an element may have.
    package var attributes = 200

    package init() {}
  }

  /// How many bytes the parser beneath reads in one piece: an attribute, a comment, a CDATA section.
  static let mostInOnePiece = 10_000_000

  /// Reads a document.
  ///
  /// - Parameters:
  ///   - bytes: the document in an encoding that ``XMLEncoding`` knows.
  ///   - isKept: whether elements of a name are kept; others are left out with all that stands in
  ///     them, but must be well-formed.
  /// - Throws: ``DocumentSyntaxError`` for the first fault.
  /// - Complexity: O(n)
  package static func read(
    _ bytes: [UInt8], bounds: Bounds = Bounds(),
    keeping isKept: @escaping (XMLName) -> Bool = { _ in true }
  ) throws(DocumentSyntaxError) -> XMLValue {
    guard bytes.count <= bounds.bytes else {
      throw fault("too-large", 1, 1, ["limit": LocalizedText("\(bounds.bytes >> 20)")])
    }
    let text = try XMLEncoding.decoded(bytes)
    guard text.contains(where: { ![0x20, 0x9, 0xA, 0xD].contains($0) }) else {
      throw fault("empty", 1, 1)
    }
    let builder = XMLTreeBuilder(text, bounds, isKept)
    try builder.findRoot()
    LibXMLSource.run(text, builder)
    return try builder.finish()
  }

  /// A fault of a document, with a text of this module.
  package static func fault(
    _ key: String, _ line: Int, _ column: Int, _ arguments: [String: LocalizedText] = [:]
  ) -> DocumentSyntaxError {
    DocumentSyntaxError(
      line: line, column: column, message: Texts.xmlReading.text("xml.\(key)", arguments))
  }
}
