internal import OversightXML

/// Gathers a text that may be in several runs, each with its own look.
///
/// How a word is pronounced (`rPh`) is no part of it.
struct XLSXRichText {
  private var open: [String] = []
  private var parts = ""

  /// The text, with the characters that XML cannot hold as they were.
  var text: String { Self.unescaped(parts) }

  mutating func start(_ name: String) { open.append(name) }

  mutating func take(_ text: String) {
    if open.last == "t", !open.contains("rPh") { parts += text }
  }

  mutating func end() { _ = open.popLast() }

  /// Reads `_x000D_` as the character with this number.
  ///
  /// - Source: ECMA-376, part 1, 22.9.2.19 (ST_Xstring).
  static func unescaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "_")) else { return text }
    let units = Array(text.utf16)
    var result: [UInt16] = []
    var place = 0
    while place < units.count {
      if let unit = escape(in: units, at: place) {
        result.append(unit)
        place += 7
      } else {
        result.append(units[place])
        place += 1
      }
    }
    return String(decoding: result, as: UTF16.self)
  }

  /// The text so that ``unescaped(_:)`` gives it back: what looks like such a character, and is none, is
  /// written with its first line as one. Control characters libxlsxwriter escapes itself.
  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "_")) else { return text }
    let units = Array(text.utf16)
    var result: [UInt16] = []
    for place in units.indices {
      if escape(in: units, at: place) != nil { result += "_x005F".utf16 }
      result.append(units[place])
    }
    return String(decoding: result, as: UTF16.self)
  }

  private static func escape(in units: [UInt16], at place: Int) -> UInt16? {
    guard place + 7 <= units.count, units[place] == 0x5F, units[place + 1] == 0x78,
      units[place + 6] == 0x5F
    else { return nil }
    var value: UInt16 = 0
    for unit in units[(place + 2)..<(place + 6)] {
      guard let digit = Unicode.Scalar(unit).flatMap({ Character($0).hexDigitValue }) else {
        return nil
      }
      value = value << 4 | UInt16(digit)
    }
    return value
  }
}
