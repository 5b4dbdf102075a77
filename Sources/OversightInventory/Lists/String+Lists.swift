internal import Foundation

extension String {
  /// The text without blanks at its ends.
  var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }

  /// The text on one line, each run of blanks as one; between characters of Chinese as none.
  var onOneLine: String {
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

  /// The lines of a cell that holds a list, without their numbers.
  var listedParts: [String] {
    split { $0.isNewline || $0 == "；" || $0 == ";" }.map { part in
      String(part).trimmed.replacing(#/^(?:[(（]?[0-9]{1,2}[)）.．、](?![0-9])|[-•·])\s*/#, with: "")
    }.filter { !$0.isEmpty }
  }
}
