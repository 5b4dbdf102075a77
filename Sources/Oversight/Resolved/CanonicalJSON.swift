#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif

/// The one JSON form of a resolved power: the same bytes for the same model, on every machine.
///
/// Comparison of versions, cache keys and exchange between processes rest on it. Elements are named
/// by id, keys are sorted, and what a model does not say is left out.
///
/// What follows from the rest, such as numbers and hand-overs, is written for readers and not read
/// back. Places in files are left out, so that moving a line changes nothing; what is read from a
/// file has its place there.
public enum CanonicalJSON {
  /// Names this form and its version, at the top of a catalogue.
  public static let format = "urn:oversight:model:2"

  /// - Throws: `EncodingError` where a number is not finite.
  public static func encode(_ power: ResolvedPower) throws -> String { try encode(value: power) }

  /// All powers of a catalogue, in its order.
  public static func encode(_ catalogue: ResolvedCatalogue) throws -> String {
    try encode(value: CanonicalCatalogue(format: format, powers: catalogue.powers))
  }

  /// The same as a value, to be taken apart or written in another notation.
  package static func value(of power: ResolvedPower) throws -> DocumentValue {
    try JSONText.parse(Array(try encode(power).utf8), bounds: .none)
  }

  /// All powers of a catalogue as a value.
  static func value(of catalogue: ResolvedCatalogue) throws -> DocumentValue {
    try JSONText.parse(Array(try encode(catalogue).utf8), bounds: .none)
  }

  /// Any answer in the same manner: sorted keys, the same bytes, a newline at the end.
  package static func encode(value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
  }

  /// Any answer that was written in this manner. Models are read by ``CatalogueDocument``, which says
  /// where a mistake is.
  package static func decode<Value: Decodable>(
    _ type: Value.Type, from bytes: [UInt8]
  ) throws -> Value {
    try JSONDecoder().decode(type, from: Data(bytes))
  }
}

/// A catalogue as it is written.
private struct CanonicalCatalogue: Encodable {
  let format: String
  let powers: [ResolvedPower]
}
