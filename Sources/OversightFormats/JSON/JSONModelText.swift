public import Oversight

/// A catalogue as JSON in the form of authors, with the keys in the order in which people read them.
public enum JSONModelText {
  /// The text of a file that ``CatalogueDocument`` reads back, without losing anything.
  ///
  /// - Parameter schema: the address or path of the JSON Schema, for editors; nil for none.
  /// - Throws: `EncodingError` where a number is not finite.
  /// - Complexity: O(n log n).
  public static func text(
    of catalogue: ResolvedCatalogue, schema: String? = nil
  ) throws -> String {
    var value = try AuthorForm.value(of: catalogue)
    if let schema {
      let member = DocumentValue.Member(
        key: "$schema", value: DocumentValue(.text(schema), line: 1))
      value = DocumentValue(.object([member] + value.members), line: 1)
    }
    return JSONWriter.text(of: value)
  }
}
