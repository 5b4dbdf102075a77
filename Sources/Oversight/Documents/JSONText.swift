/// Reads JSON (RFC 8259) into ``DocumentValue``s, each with its line.
///
/// Foundation's reader knows no lines, and a fault in a file of a hundred thousand lines has to be
/// found by people. Nesting, size and number of values are bounded, so that no file brings the
/// program down.
package struct JSONText {
  /// What a file may hold.
  package struct Bounds: Sendable {
    /// How many lists and objects may stand in one another.
    package var depth = 100
    /// How many bytes a document may have.
    package var bytes = 256 << 20
    /// How many values a document may have: the memory that it takes depends on them.
    package var values = 8_000_000

    package init() {}

    /// For what this program wrote itself.
    static let none: Bounds = {
      var bounds = Bounds()
      (bounds.bytes, bounds.values) = (.max, .max)
      return bounds
    }()
  }

  private let bytes: [UInt8]
  private let bounds: Bounds
  private var place = 0
  private var line = 1
  /// Where the line begins.
  private var lineStart = 0
  private var depth = 0
  private var values = 0
  /// A place in the line whose column is known, so that no byte is counted twice.
  private var counted = (place: 0, column: 1)

  private init(_ bytes: [UInt8], _ bounds: Bounds) {
    self.bytes = bytes
    self.bounds = bounds
  }

  /// - Throws: ``DocumentSyntaxError`` for the first fault.
  /// - Complexity: O(n).
  package static func parse(
    _ bytes: [UInt8], bounds: Bounds = Bounds()
  ) throws(DocumentSyntaxError) -> DocumentValue {
    var text = JSONText(bytes, bounds)
    return try text.document()
  }

  private mutating func document() throws(DocumentSyntaxError) -> DocumentValue {
    guard bytes.count <= bounds.bytes else {
      throw fault("too-large", ["limit": LocalizedText("\(bounds.bytes >> 20)")])
    }
    // A mark of byte order, which some editors write.
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      (place, lineStart, counted) = (3, 3, (3, 1))
    }
    skipBlanks()
    guard place < bytes.count else { throw fault("empty") }
    let value = try value()
    skipBlanks()
    guard place == bytes.count else { throw fault("more", found) }
    return value
  }

  private mutating func value() throws(DocumentSyntaxError) -> DocumentValue {
    values += 1
    guard values <= bounds.values else {
      throw fault("too-many", ["limit": LocalizedText("\(bounds.values)")])
    }
    let start = DocumentValue.Place(line: line, column: column())
    let content: DocumentValue.Content =
      switch peek ?? 0 {
      case UInt8(ascii: "{"):
        .object(
          try nested { text throws(DocumentSyntaxError) in
            try text.members()
          })
      case UInt8(ascii: "["):
        .list(
          try nested { text throws(DocumentSyntaxError) in
            try text.elements()
          })
      case UInt8(ascii: "\""): .text(try string())
      case UInt8(ascii: "t"): try word("true", .bool(true))
      case UInt8(ascii: "f"): try word("false", .bool(false))
      case UInt8(ascii: "n"): try word("null", .null)
      case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): .number(try number())
      default: throw fault("no-value", found)
      }
    return DocumentValue(content, at: start)
  }

  private mutating func nested<Result>(
    _ read: (inout JSONText) throws(DocumentSyntaxError) -> Result
  ) throws(DocumentSyntaxError) -> Result {
    depth += 1
    defer { depth -= 1 }
    guard depth <= bounds.depth else {
      throw fault("too-deep", ["limit": LocalizedText("\(bounds.depth)")])
    }
    place += 1
    return try read(&self)
  }

  private mutating func members() throws(DocumentSyntaxError) -> [DocumentValue.Member] {
    var members: [DocumentValue.Member] = []
    skipBlanks()
    if take("}") { return members }
    while true {
      skipBlanks()
      guard peek == UInt8(ascii: "\"") else { throw fault("no-key", found) }
      let key = try string()
      skipBlanks()
      guard take(":") else { throw fault("no-colon", found) }
      skipBlanks()
      members.append(DocumentValue.Member(key: key, value: try value()))
      skipBlanks()
      if take("}") { return members }
      guard take(",") else { throw fault("no-comma", found) }
    }
  }

  private mutating func elements() throws(DocumentSyntaxError) -> [DocumentValue] {
    var elements: [DocumentValue] = []
    skipBlanks()
    if take("]") { return elements }
    while true {
      skipBlanks()
      elements.append(try value())
      skipBlanks()
      if take("]") { return elements }
      guard take(",") else { throw fault("no-comma", found) }
    }
  }

  private mutating func word(
    _ word: String, _ content: DocumentValue.Content
  ) throws(DocumentSyntaxError) -> DocumentValue.Content {
    guard bytes[place...].starts(with: word.utf8) else { throw fault("no-value", found) }
    place += word.utf8.count
    return content
  }

  // MARK: Numbers

  private mutating func number() throws(DocumentSyntaxError) -> String {
    let start = place
    _ = take("-")
    if !take("0") { try digits() }
    if take(".") { try digits() }
    if take("e") || take("E") {
      if !take("+") { _ = take("-") }
      try digits()
    }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  private mutating func digits() throws(DocumentSyntaxError) {
    let start = place
    while let digit = peek, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) { place += 1 }
    guard place > start else { throw fault("bad-number", found) }
  }

  // MARK: Strings

  private mutating func string() throws(DocumentSyntaxError) -> String {
    place += 1
    var text = ""
    var start = place
    while let byte = peek {
      switch byte {
      case UInt8(ascii: "\""):
        text += try plain(from: start)
        place += 1
        return text
      case UInt8(ascii: "\\"):
        text += try plain(from: start)
        place += 1
        text.unicodeScalars.append(try escaped())
        start = place
      case 0..<0x20: throw fault("control-character")
      default: place += 1
      }
    }
    throw fault("open-text")
  }

  /// The bytes up to here as they are.
  private func plain(from start: Int) throws(DocumentSyntaxError) -> String {
    guard start < place else { return "" }
    guard let text = String(validating: bytes[start..<place], as: UTF8.self) else {
      throw fault("bad-encoding")
    }
    return text
  }

  private mutating func escaped() throws(DocumentSyntaxError) -> Unicode.Scalar {
    guard let byte = peek else { throw fault("open-text") }
    place += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      var value = try hexadecimal()
      if (0xD800..<0xDC00).contains(value) {
        guard take("\\"), take("u") else { throw fault("bad-escape") }
        let low = try hexadecimal()
        guard (0xDC00..<0xE000).contains(low) else { throw fault("bad-escape") }
        value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(value) else { throw fault("bad-escape") }
      return scalar
    default: throw fault("bad-escape")
    }
  }

  private mutating func hexadecimal() throws(DocumentSyntaxError) -> UInt32 {
    let digits = bytes[place...].prefix(4)
    guard digits.count == 4,
      digits.allSatisfy({ Unicode.Scalar($0).properties.isASCIIHexDigit }),
      let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw fault("bad-escape") }
    place += 4
    return value
  }

  // MARK: Places

  /// The column of the place, in characters, counted from the last one that was asked for.
  private mutating func column() -> Int {
    var (start, column) = counted
    if start < lineStart { (start, column) = (lineStart, 1) }
    // Continuing bytes of UTF-8 are parts of a character.
    column += bytes[start..<place].count { $0 & 0xC0 != 0x80 }
    counted = (place, column)
    return column
  }

  private var peek: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard peek == UInt8(ascii: sign) else { return false }
    place += 1
    return true
  }

  private mutating func skipBlanks() {
    while let byte = peek {
      switch byte {
      case 0x20, 0x09, 0x0D: place += 1
      case 0x0A:
        place += 1
        line += 1
        lineStart = place
      default: return
      }
    }
  }

  /// What stands here, for a message.
  private var found: [String: LocalizedText] {
    guard place < bytes.count else {
      return ["found": Texts.oversight.text("json.end-of-file")]
    }
    let text = String(decoding: bytes[place...].prefix(12), as: UTF8.self)
    return ["found": LocalizedText("'\(text.prefix(1))'".legible)]
  }

  private func fault(
    _ key: String, _ arguments: [String: LocalizedText] = [:]
  ) -> DocumentSyntaxError {
    let before = String(decoding: bytes[min(lineStart, place)..<place], as: UTF8.self)
    return DocumentSyntaxError(
      line: line, column: before.unicodeScalars.count + 1,
      message: Texts.oversight.text("json.\(key)", arguments))
  }
}

/// A fault in the notation of a document, at which reading ends.
package struct DocumentSyntaxError: Error, Sendable, Equatable {
  /// The line, counted from 1.
  package let line: Int
  /// The character in the line, counted from 1.
  package let column: Int
  /// What is wrong.
  package let message: LocalizedText

  package init(line: Int, column: Int, message: LocalizedText) {
    self.line = line
    self.column = column
    self.message = message
  }
}
