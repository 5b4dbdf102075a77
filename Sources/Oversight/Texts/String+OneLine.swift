extension String {
  /// The text on one line, each run of blanks as one; between characters of Chinese as none.
  package var onOneLine: String {
    if isPlainlyOnOneLine { return self }
    var line = ""
    var pending = false
    for character in self {
      if character.isWhitespace {
        pending = true
        continue
      }
      if pending, let last = line.last, last.isASCII || character.isASCII { line.append(" ") }
      pending = false
      line.append(character)
    }
    return line
  }

  /// Whether the bytes alone say that nothing is to be done, which is so of nearly all texts: ASCII with
  /// single blanks within, or no blank of any kind.
  private var isPlainlyOnOneLine: Bool {
    var text = self
    return text.withUTF8 { bytes in
      var isASCII = true
      var hasBlank = false
      var previous = UInt8(ascii: " ")
      for (place, byte) in bytes.enumerated() {
        switch byte {
        case UInt8(ascii: " "):
          guard previous != byte else { return false }
          hasBlank = true
        case ..<0x20: return false
        case ..<0x80: break
        // The first bytes of blanks beyond ASCII, but for that of the ideographic one.
        case 0xC2, 0xE1, 0xE2: return false
        case 0xE3:
          let isBlank =
            place + 2 < bytes.count && bytes[place + 1] == 0x80 && bytes[place + 2] == 0x80
          guard !isBlank else { return false }
          isASCII = false
        default: isASCII = false
        }
        previous = byte
      }
      return !hasBlank || (isASCII && previous != UInt8(ascii: " "))
    }
  }
}
