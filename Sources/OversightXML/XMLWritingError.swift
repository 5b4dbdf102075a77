package import Oversight

/// A character that XML 1.0 cannot hold, or a key that is no name there.
package struct XMLWritingError: Error, Sendable, Equatable {
  /// What is wrong.
  package let message: LocalizedText

  package init(_ key: String, _ arguments: [String: LocalizedText]) {
    message = Texts.xmlWriting.text("xml.\(key)", arguments)
  }

  package static func forbidden(_ scalar: Unicode.Scalar) -> Self {
    Self("character", ["code": LocalizedText("U+" + hexadecimal(scalar))])
  }

  private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
