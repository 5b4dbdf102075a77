/// The format of a file, as its first bytes tell. Names of files are often wrong: what older office
/// systems call `.xls` may be a text or a web page.
enum TableFormat {
  case nothing, text, workbook, oldWorkbook, encrypted, webPage

  /// - Complexity: O(n) for files of the old format, in which a name is searched, else O(1).
  static func found(in bytes: [UInt8]) -> TableFormat {
    if bytes.isEmpty { return .nothing }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
    {
      return .workbook
    }
    // Compound files ([MS-CFB] 2.2) hold old workbooks, and encrypted new ones ([MS-OFFCRYPTO] 2.3).
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      let name: [UInt8] = "EncryptedPackage".utf8.flatMap { letter -> [UInt8] in [letter, 0] }
      return has(name, bytes) ? .encrypted : .oldWorkbook
    }
    let start = bytes.prefix(512).drop { $0 <= 0x20 || [0xEF, 0xBB, 0xBF].contains($0) }
    let head = String(decoding: start.prefix(64), as: UTF8.self).lowercased()
    let isPage = ["<html", "<!doctype html", "<table", "<meta", "<?xml"].contains {
      head.hasPrefix($0)
    }
    return isPage ? .webPage : .text
  }

  private static func has(_ word: [UInt8], _ bytes: [UInt8]) -> Bool {
    guard let first = word.first else { return false }
    var rest = bytes[...]
    while let place = rest.firstIndex(of: first) {
      if bytes[place...].starts(with: word) { return true }
      rest = bytes[(place + 1)...]
    }
    return false
  }
}
