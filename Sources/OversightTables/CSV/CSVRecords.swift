/// Reads a text of separated values, record by record.
///
/// After RFC 4180, and as CPython's `csv` takes what the RFC leaves open: a line feed, a return or both
/// end a record; a quotation mark within a field that does not begin with one is a character like
/// others, and so is what follows the mark that closes a field. An empty line is a record without
/// fields.
package struct CSVRecords {
  private let text: [UInt8]
  private let separator: UInt8
  private var place = 0
  /// How many records have been read: the number of the last one.
  package private(set) var number = 0
  /// The field in which a quotation mark is never closed, counted from 1; nil where there is none.
  package private(set) var openField: Int?

  private static let quote = UInt8(ascii: "\"")

  /// - Parameter text: in UTF-8.
  package init(_ text: [UInt8], separator: UInt8) {
    self.text = text
    self.separator = separator
  }

  /// The fields of the next record; nil at the end.
  ///
  /// - Complexity: O(length of the record)
  package mutating func next() -> [String]? {
    guard place < text.count else { return nil }
    number += 1
    var fields: [String] = []
    if endRecord() { return fields }
    while true {
      fields.append(field(number: fields.count + 1))
      if place < text.count, text[place] == separator {
        place += 1
        continue
      }
      _ = endRecord()
      return fields
    }
  }

  /// Passes over the end of a record, if it is here.
  private mutating func endRecord() -> Bool {
    guard place < text.count else { return true }
    if text[place] == 0xA {
      place += 1
      return true
    }
    guard text[place] == 0xD else { return false }
    place += place + 1 < text.count && text[place + 1] == 0xA ? 2 : 1
    return true
  }

  private mutating func field(number: Int) -> String {
    var bytes: [UInt8] = []
    if place < text.count, text[place] == Self.quote {
      place += 1
      bytes = quoted(number)
    }
    let start = place
    while place < text.count {
      let byte = text[place]
      if byte == separator || byte == 0xA || byte == 0xD { break }
      place += 1
    }
    if bytes.isEmpty { return String(decoding: text[start..<place], as: UTF8.self) }
    return String(decoding: bytes + text[start..<place], as: UTF8.self)
  }

  /// What stands in quotation marks; a doubled one is one of them.
  private mutating func quoted(_ number: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    while place < text.count {
      let byte = text[place]
      place += 1
      guard byte == Self.quote else {
        bytes.append(byte)
        continue
      }
      guard place < text.count, text[place] == Self.quote else { return bytes }
      bytes.append(Self.quote)
      place += 1
    }
    openField = number
    return bytes
  }
}
