extension String {
  /// The text on one line, each run of blanks as one; between characters of Chinese as none.
  package var onOneLine: String {
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
}
