internal import Foundation
internal import Oversight
internal import OversightXML

/// Finds out in which encoding a text is written, and makes UTF-8 of it.
///
/// A mark of byte order counts; without one it is UTF-8 where it is valid as such, else GB18030, in
/// which Chinese spreadsheets write texts, where it is valid as that. Anything else is refused.
enum TextEncoding {
  /// - Complexity: O(n)
  static func decoded(_ bytes: [UInt8]) throws(TableFault) -> [UInt8] {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      let rest = Array(bytes.dropFirst(3))
      guard String(validating: rest, as: UTF8.self) != nil else {
        throw broken("UTF-8", at: faultPlace(rest), rest)
      }
      return rest
    }
    if bytes.starts(with: [0xFE, 0xFF]) { return try utf16(bytes, isBigEndian: true) }
    if bytes.starts(with: [0xFF, 0xFE]) { return try utf16(bytes, isBigEndian: false) }
    if bytes.contains(0) { throw TableFault("binary") }
    if String(validating: bytes, as: UTF8.self) != nil { return bytes }
    // A file in UTF-8 of which a byte was lost may make sense as GB18030, though other sense.
    if isMostlyUTF8(bytes) { throw broken("UTF-8", at: faultPlace(bytes), bytes) }
    guard let text = String(data: Data(bytes), encoding: EncodedText.chinese), isPlausible(text)
    else {
      throw broken("unknown", at: faultPlace(bytes), bytes)
    }
    return Array(text.utf8)
  }

  private static func utf16(
    _ bytes: [UInt8], isBigEndian: Bool
  ) throws(TableFault) -> [UInt8] {
    guard let text = EncodedText.utf8(ofUTF16: bytes.dropFirst(2), isBigEndian: isBigEndian)
    else { throw TableFault("not-encoded", ["encoding": "UTF-16"]) }
    return text
  }

  /// Whether nine in ten of the bytes beyond ASCII belong to characters in UTF-8.
  private static func isMostlyUTF8(_ bytes: [UInt8]) -> Bool {
    let mended = String(decoding: bytes, as: UTF8.self)
    var lost = 0
    var held = 0
    for scalar in mended.unicodeScalars where !scalar.isASCII {
      if scalar == "\u{FFFD}" { lost += 1 } else { held += UTF8.width(scalar) }
    }
    return held >= 9 * lost && held > 0
  }

  /// Whether a text has nothing that no list has: controls and characters for private use.
  private static func isPlausible(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy {
      !(0x80...0x9F).contains($0.value) && !(0xE000...0xF8FF).contains($0.value)
        && $0 != "\u{FFFD}"
    }
  }

  /// The first byte that does not belong to a character in UTF-8.
  private static func faultPlace(_ bytes: [UInt8]) -> Int {
    let mended = Array(String(decoding: bytes, as: UTF8.self).utf8)
    return zip(bytes, mended).enumerated().first { $1.0 != $1.1 }?.offset ?? bytes.count - 1
  }

  private static func broken(_ encoding: String, at place: Int, _ bytes: [UInt8]) -> TableFault {
    let before = bytes[..<place]
    let line = before.lastIndex(of: 0xA).map { before.index(after: $0) } ?? 0
    return TableFault(
      encoding == "unknown" ? "unknown-encoding" : "broken-encoding",
      [
        "encoding": LocalizedText(encoding),
        "line": LocalizedText("\(before.count { $0 == 0xA } + 1)"),
        "byte": LocalizedText("\(place - line + 1)"),
      ])
  }
}

extension UTF8 {
  /// How many bytes a character has.
  fileprivate static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case ..<0x80: 1
    case ..<0x800: 2
    case ..<0x1_0000: 3
    default: 4
    }
  }
}
