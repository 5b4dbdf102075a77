package import Foundation

/// Texts in encodings other than UTF-8.
package enum EncodedText {
  /// GB18030, which holds GBK and GB2312; no case in Foundation.
  package static let chinese = String.Encoding(rawValue: 0x8000_0632)

  /// UTF-8 of UTF-16 without a mark of byte order.
  ///
  /// - Returns: nil where it is no UTF-16.
  /// - Complexity: O(n)
  package static func utf8(
    ofUTF16 bytes: ArraySlice<UInt8>, isBigEndian: Bool
  ) -> [UInt8]? {
    guard bytes.count.isMultiple(of: 2) else { return nil }
    let (high, low) = isBigEndian ? (0, 1) : (1, 0)
    let units = stride(from: bytes.startIndex, to: bytes.endIndex, by: 2).map { place in
      UInt16(bytes[place + high]) << 8 | UInt16(bytes[place + low])
    }
    return String(validating: units, as: UTF16.self).map { Array($0.utf8) }
  }
}
