internal import Crypto

/// Digests SHA-256 (NIST FIPS 180-4), in hexadecimal digits.
package enum HexDigest {
  package static func sha256(of text: String) -> String { sha256(of: Array(text.utf8)) }

  package static func sha256(of bytes: [UInt8]) -> String {
    SHA256.hash(data: bytes).map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
  }
}

extension RegisterEvent {
  /// The digest that the content has, whatever is stored.
  package var computedDigest: String { HexDigest.sha256(of: content) }
}
