internal import Foundation
internal import Oversight

/// Finds out in which encoding a document is written, and makes UTF-8 of it.
///
/// A mark of byte order counts, then what the document declares, then UTF-8 (Extensible Markup
/// Language (XML) 1.0, fifth edition, appendix F). Encodings in which `<` may look other than in
/// ASCII are refused, but for UTF-16.
enum XMLEncoding {
  /// The encodings that are read besides UTF-8 and UTF-16, by the names that IANA gives them.
  ///
  /// What is no case in Foundation has its number there.
  private static let others: [String: String.Encoding] = {
    let chinese = EncodedText.chinese
    let big5 = String.Encoding(rawValue: 0x8000_0A03)
    return [
      "us-ascii": .ascii, "ascii": .ascii, "iso-8859-1": .isoLatin1, "latin1": .isoLatin1,
      "iso-8859-2": .isoLatin2, "windows-1250": .windowsCP1250, "windows-1251": .windowsCP1251,
      "windows-1252": .windowsCP1252, "windows-1253": .windowsCP1253,
      "windows-1254": .windowsCP1254, "gb18030": chinese, "gbk": chinese, "gb2312": chinese,
      "big5": big5, "shift_jis": .shiftJIS, "euc-jp": .japaneseEUC,
    ]
  }()

  /// The document in UTF-8. A declaration of an encoding is blanked out, so that lines stay.
  ///
  /// - Complexity: O(n)
  static func decoded(_ bytes: [UInt8]) throws(DocumentSyntaxError) -> [UInt8] {
    var text = try utf8(bytes)
    if let range = declaration(in: text) {
      for place in range where text[place] != 0xA && text[place] != 0xD { text[place] = 0x20 }
    }
    try checkCharacters(text)
    return text
  }

  private static func utf8(_ bytes: [UInt8]) throws(DocumentSyntaxError) -> [UInt8] {
    switch Array(bytes.prefix(2)) {
    case [0xFE, 0xFF]: return try utf16(bytes.dropFirst(2), isBigEndian: true)
    case [0xFF, 0xFE]: return try utf16(bytes.dropFirst(2), isBigEndian: false)
    case [0x00, 0x3C]: return try utf16(bytes[...], isBigEndian: true)
    case [0x3C, 0x00]: return try utf16(bytes[...], isBigEndian: false)
    default: break
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return try checked(Array(bytes.dropFirst(3))) }
    let name = declaredName(bytes)?.lowercased() ?? "utf-8"
    // Some tools keep the declaration when they write the file anew in UTF-8.
    if ["utf-8", "utf8", "utf-16"].contains(name) { return try checked(bytes) }
    guard let encoding = others[name] else {
      throw XMLReader.fault(
        "unknown-encoding", 1, 1, ["encoding": LocalizedText(name.legible)])
    }
    guard let text = String(data: Data(bytes), encoding: encoding) else {
      throw XMLReader.fault(
        "not-encoded", 1, 1, ["encoding": LocalizedText(name.legible)])
    }
    return Array(text.utf8)
  }

  private static func checked(_ bytes: [UInt8]) throws(DocumentSyntaxError) -> [UInt8] {
    guard String(validating: bytes, as: UTF8.self) == nil else { return bytes }
    // The first character that comes out changed is where it goes wrong.
    let mended = Array(String(decoding: bytes, as: UTF8.self).utf8)
    let place = zip(bytes, mended).enumerated().first { $1.0 != $1.1 }?.offset ?? bytes.count - 1
    throw fault("not-encoded", at: place, bytes, ["encoding": "UTF-8"])
  }

  private static func utf16(
    _ bytes: ArraySlice<UInt8>, isBigEndian: Bool
  ) throws(DocumentSyntaxError) -> [UInt8] {
    guard let text = EncodedText.utf8(ofUTF16: bytes, isBigEndian: isBigEndian)
    else { throw XMLReader.fault("not-encoded", 1, 1, ["encoding": "UTF-16"]) }
    return text
  }

  /// No document may hold control characters, and the parser does not tell each of them.
  private static func checkCharacters(_ text: [UInt8]) throws(DocumentSyntaxError) {
    guard let place = text.firstIndex(where: { $0 < 0x20 && ![0x9, 0xA, 0xD].contains($0) })
    else { return }
    let code = String(text[place], radix: 16, uppercase: true)
    throw fault("control-character", at: place, text, ["code": LocalizedText("U+\(code)")])
  }

  private static func fault(
    _ key: String, at place: Int, _ text: [UInt8], _ arguments: [String: LocalizedText]
  ) -> DocumentSyntaxError {
    let before = text[..<place]
    let line = before.lastIndex(of: 0xA).map { before.index(after: $0) } ?? 0
    return XMLReader.fault(
      key, before.count { $0 == 0xA } + 1, before[line...].count { $0 & 0xC0 != 0x80 } + 1,
      arguments)
  }

  // MARK: The declaration

  /// Where `<?xml …?>` stands.
  private static func declaration(in text: [UInt8]) -> Range<Int>? {
    let isDeclaration =
      text.starts(with: "<?xml".utf8) && text.dropFirst(5).first.map(isBlank) == true
    guard isDeclaration, let end = text.firstIndex(of: UInt8(ascii: ">")) else { return nil }
    return 0..<end + 1
  }

  private static func declaredName(_ bytes: [UInt8]) -> String? {
    guard let range = declaration(in: bytes) else { return nil }
    let words = String(decoding: bytes[range], as: UTF8.self)
    guard let key = words.range(of: "encoding") else { return nil }
    let rest = words[key.upperBound...].drop { $0.isWhitespace || $0 == "=" }
    guard let quote = rest.first, quote == "\"" || quote == "'" else { return nil }
    return String(rest.dropFirst().prefix { $0 != quote })
  }

  private static func isBlank(_ byte: UInt8) -> Bool { [0x20, 0x9, 0xA, 0xD].contains(byte) }
}
