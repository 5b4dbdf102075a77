internal import Crypto

/// Digests SHA-256 (NIST FIPS 180-4), in hexadecimal digits.
package enum ContentDigest {
  package static func digest(of text: String) -> String { digest(of: Array(text.utf8)) }

  package static func digest(of bytes: [UInt8]) -> String {
    SHA256.hash(data: bytes).map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
  }
}

extension RegisterEvent {
  /// The digest that the content has, whatever is stored.
  package var computedDigest: String { ContentDigest.digest(of: content) }
}
