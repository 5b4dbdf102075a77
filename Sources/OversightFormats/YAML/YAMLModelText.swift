public import Oversight

/// A catalogue as YAML in the form of authors.
public enum YAMLModelText {
  /// The text of a file that ``CatalogueDocument`` reads back, without losing anything.
  ///
  /// - Parameter schema: the address or path of the JSON Schema, which editors read from the first
  ///   line; nil for none.
  /// - Throws: `EncodingError` where a number is not finite.
  /// - Complexity: O(n log n).
  public static func text(
    of catalogue: ResolvedCatalogue, schema: String? = nil
  ) throws -> String {
    var writer = YAMLWriter()
    if let schema { writer.write(comment: "yaml-language-server: $schema=\(schema.legible)") }
    writer.write(try AuthorForm.value(of: catalogue))
    return writer.text
  }
}
