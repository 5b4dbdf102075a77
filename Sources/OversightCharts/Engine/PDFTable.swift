/// The plain table of objects at the end of a PDF file, as Cairo writes it up to version 1.16.
struct PDFTable {
  /// An object that is in use.
  struct Entry {
    /// Where its line in the table starts, and with it the offset.
    var place: Int
    /// Where the object starts.
    var offset: Int
  }

  let start: Int
  /// Where the file says where the table starts.
  let pointer: Int
  /// By the number of the object; nil for those that are not in use.
  let entries: [Entry?]

  /// Entries have a fixed length: ten digits, five digits, a letter and an end of line.
  private static let entryLength = 20
  static let offsetLength = 10

  /// - Returns: nil where the file has another form, such as compressed objects.
  init?(_ bytes: [UInt8]) {
    guard let word = bytes.end(of: "startxref\n", in: max(0, bytes.count - 64)..<bytes.count),
      let start = bytes.number(at: word), start < bytes.count,
      bytes[start...].starts(with: Array("xref\n0 ".utf8)),
      let count = bytes.number(at: start + 7), 0 < count, count <= bytes.count / Self.entryLength,
      let lineEnd = bytes[(start + 7)...].firstIndex(of: UInt8(ascii: "\n")),
      lineEnd + 1 + count * Self.entryLength <= bytes.count
    else { return nil }
    self.start = start
    pointer = word
    entries = (0..<count).map { number in
      let place = lineEnd + 1 + number * Self.entryLength
      guard bytes[place + 17] == UInt8(ascii: "n"), let offset = bytes.number(at: place) else {
        return nil
      }
      return Entry(place: place, offset: offset)
    }
  }

  /// An offset as it stands in the table.
  static func text(of offset: Int) -> String {
    let digits = String(offset)
    return String(repeating: "0", count: max(0, offsetLength - digits.count)) + digits
  }
}

extension [UInt8] {
  /// The place after the first occurrence of a text.
  func end(of text: String, in range: Range<Int>) -> Int? {
    self[range].firstRange(of: Array(text.utf8))?.upperBound
  }

  /// The number that starts at a place, after blanks; nil where there is none.
  func number(at place: Int) -> Int? {
    guard place <= count else { return nil }
    return digits(at: self[place...].firstIndex { ![10, 13, 32].contains($0) } ?? count)?.number
  }

  /// The number whose digits start at a place, and where they end; nil where it is longer than
  /// offsets are.
  func digits(at place: Int) -> (number: Int, end: Int)? {
    let digits = self[place...].prefix { $0.isDigit }
    guard digits.count <= PDFTable.offsetLength else { return nil }
    return Int(String(decoding: digits, as: UTF8.self)).map { ($0, digits.endIndex) }
  }
}

extension UInt8 {
  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
