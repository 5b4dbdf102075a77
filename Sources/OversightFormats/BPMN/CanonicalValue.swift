internal import Oversight

/// The canonical form of a power as a value.
enum CanonicalValue {
  /// - Throws: `EncodingError` where a number is not finite.
  /// - Complexity: O(n)
  static func of(_ power: ResolvedPower) throws -> DocumentValue {
    try JSONText.parse(Array(CanonicalJSON.encode(power).utf8))
  }
}
