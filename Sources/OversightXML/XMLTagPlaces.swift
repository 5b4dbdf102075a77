/// Finds where the tags begin that open elements, one after the other.
///
/// Parsers know where a tag ends, and people look for where it begins.
package struct XMLTagPlaces {
  private let text: [UInt8]
  private var place = 0
  private var nextLine = 1
  private var nextColumn = 1
  /// The line of the tag that was found last, counted from 1.
  package private(set) var line = 1
  /// The character in the line at which it begins, counted from 1.
  package private(set) var column = 1
  /// Whether a declaration such as `<!DOCTYPE` was found instead of a tag.
  private(set) var isDeclaration = false
  /// Whether the tag that comes next has been found already.
  var isAhead = false

  package init(_ text: [UInt8]) { self.text = text }

  /// Goes on to the next tag that opens an element, or to a declaration.
  ///
  /// - Complexity: O(n) for all tags together.
  package mutating func advance() {
    guard !isAhead else {
      isAhead = false
      return
    }
    while place < text.count {
      guard text[place] == UInt8(ascii: "<") else {
        step()
        continue
      }
      if stands("<!--") {
        pass("<!--", until: "-->")
      } else if stands("<![CDATA[") {
        pass("<![CDATA[", until: "]]>")
      } else if stands("<?") {
        pass("<?", until: "?>")
      } else if stands("</") {
        pass("</", until: ">")
      } else {
        isDeclaration = stands("<!")
        (line, column) = here
        passTag()
        return
      }
    }
  }

  /// The place after the last character.
  var end: (line: Int, column: Int) {
    var rest = self
    while rest.place < rest.text.count { rest.step() }
    return rest.here
  }

  private var here: (line: Int, column: Int) { (nextLine, nextColumn) }

  private func stands(_ word: StaticString) -> Bool {
    word.withUTF8Buffer { text[place...].starts(with: $0) }
  }

  private mutating func step() {
    let byte = text[place]
    place += 1
    let isReturnAlone = byte == 0xD && (place == text.count || text[place] != 0xA)
    if byte == 0xA || isReturnAlone {
      nextLine += 1
      nextColumn = 1
    } else if byte & 0xC0 != 0x80 {
      nextColumn += 1
    }
  }

  private mutating func pass(_ opening: StaticString, until closing: StaticString) {
    for _ in 0..<opening.utf8CodeUnitCount { step() }
    while place < text.count {
      if stands(closing) {
        for _ in 0..<closing.utf8CodeUnitCount { step() }
        return
      }
      step()
    }
  }

  /// Passes over a tag; a value in quotation marks may hold its end.
  private mutating func passTag() {
    var quote: UInt8?
    while place < text.count {
      let byte = text[place]
      step()
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return
      }
    }
  }
}
