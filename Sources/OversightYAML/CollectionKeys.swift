/// Finds keys that are no words in documents with aliases.
///
/// The parser compares the keys of a mapping, and a key that is an alias stands for all that it names:
/// a few lines that name one another would keep it busy for ever. So such documents are refused
/// before they are parsed.
///
/// Texts in quotation marks are passed over where they open as a value does and close on the same
/// line. What merely looks like such a key elsewhere, in a document that has anchors and aliases, is
/// refused too.
enum CollectionKeys {
  /// The place of the first, counted from 1.
  ///
  /// - Complexity: O(n).
  static func first(in text: String) -> (line: Int, column: Int)? {
    let bytes = Array(text.utf8)
    guard has(UInt8(ascii: "&"), in: bytes), has(UInt8(ascii: "*"), in: bytes) else { return nil }
    var line = 1
    var lineStart = 0
    // How many lists and mappings on one line are open.
    var depth = 0
    var place = 0
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "\n"):
        line += 1
        lineStart = place + 1
      case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): depth = max(0, depth - 1)
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if opensText(place, bytes, inBrackets: depth > 0), let end = closing(of: place, bytes) {
          place = end
        }
      case UInt8(ascii: "?") where opens(place, bytes) && isBlank(place + 1, bytes):
        return (line, place - lineStart + 1)
      case UInt8(ascii: ":") where isBlank(place + 1, bytes) && endsCollection(place, bytes):
        return (line, place - lineStart + 1)
      default: break
      }
      place += 1
    }
    return nil
  }

  /// Whether a quotation mark stands where a value begins: behind a key, a hyphen, a bracket or a
  /// comma. In brackets a hyphen may be a part of a text that goes on.
  private static func opensText(_ place: Int, _ bytes: [UInt8], inBrackets: Bool) -> Bool {
    var before = place
    while before > 0, bytes[before - 1] == UInt8(ascii: " ") { before -= 1 }
    guard before > 0 else { return true }
    switch bytes[before - 1] {
    case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ","): return inBrackets
    case UInt8(ascii: ":"): return before < place
    case UInt8(ascii: "-"): return before < place && !inBrackets
    default: return false
    }
  }

  /// Where a text in quotation marks ends on its line; nil where it goes on.
  private static func closing(of open: Int, _ bytes: [UInt8]) -> Int? {
    let isDouble = bytes[open] == UInt8(ascii: "\"")
    var place = open + 1
    while place < bytes.count, bytes[place] != UInt8(ascii: "\n") {
      if isDouble, bytes[place] == UInt8(ascii: "\\") {
        place += 2
        continue
      }
      if bytes[place] == bytes[open] {
        let isDoubled = place + 1 < bytes.count && bytes[place + 1] == bytes[open]
        guard !isDouble, isDoubled else { return place }
        place += 1
      }
      place += 1
    }
    return nil
  }

  /// Whether there is a name of an anchor or an alias.
  private static func has(_ sign: UInt8, in bytes: [UInt8]) -> Bool {
    bytes.indices.contains { bytes[$0] == sign && opens($0, bytes) && !isBlank($0 + 1, bytes) }
  }

  /// Whether a value may begin here.
  private static func opens(_ place: Int, _ bytes: [UInt8]) -> Bool {
    place == 0 || " \t\r\n[{,".utf8.contains(bytes[place - 1])
  }

  private static func isBlank(_ place: Int, _ bytes: [UInt8]) -> Bool {
    place >= bytes.count || " \t\r\n,]}".utf8.contains(bytes[place])
  }

  /// Whether a list, a mapping or an alias ends before a colon.
  private static func endsCollection(_ colon: Int, _ bytes: [UInt8]) -> Bool {
    var end = colon
    while end > 0, " \t".utf8.contains(bytes[end - 1]) { end -= 1 }
    guard end > 0 else { return false }
    if "]}".utf8.contains(bytes[end - 1]) { return true }
    var start = end
    while start > 0, !" \t\r\n[{,".utf8.contains(bytes[start - 1]) { start -= 1 }
    return bytes[start] == UInt8(ascii: "*")
  }
}
