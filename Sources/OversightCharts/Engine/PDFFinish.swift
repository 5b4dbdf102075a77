/// Makes the same chart the same PDF, on a page of the exact size.
///
/// Cairo writes the time of day into a PDF, and Graphviz gives it the page in whole points, so that
/// A4 is 595 × 842. Files of another build than expected are passed on as they are.
struct PDFFinish {
  private var bytes: [UInt8]

  /// A time that stands for none, the same in every time zone: the day of a chart's version is
  /// printed on it.
  private static let fixedTime = Array("20000101000000Z".utf8)

  static func finish(_ pdf: [UInt8], on page: Page) -> [UInt8] {
    var finish = PDFFinish(bytes: pdf)
    finish.fixTime()
    finish.resize(to: page)
    return finish.bytes
  }

  /// Replaces the time, which Cairo writes with `Z` or with an offset, as the time zone has it.
  private mutating func fixTime() {
    guard let start = end(of: "/CreationDate (D:", from: 0),
      let close = bytes[start...].firstIndex(of: UInt8(ascii: ")"))
    else { return }
    replace(start..<close, with: Self.fixedTime)
  }

  /// Writes the exact size of the page.
  private mutating func resize(to page: Page) {
    guard let start = end(of: "/MediaBox [", from: 0),
      let close = bytes[start...].firstIndex(of: UInt8(ascii: "]"))
    else { return }
    let size = " 0 0 \(DotNumber.text(page.width)) \(DotNumber.text(page.height)) "
    replace(start..<close, with: Array(size.utf8))
  }

  /// Writes other bytes and moves what the table of objects points to.
  private mutating func replace(_ range: Range<Int>, with other: [UInt8]) {
    guard let table = table() else { return }
    let shift = other.count - range.count
    for entry in table.entries {
      guard let offset = number(at: entry, digits: 10), offset > range.lowerBound else { continue }
      write(offset + shift, at: entry, digits: 10)
    }
    let tail = Array("\(table.start + (table.start > range.lowerBound ? shift : 0))\n%%EOF\n".utf8)
    bytes.replaceSubrange(table.pointer..., with: tail)
    bytes.replaceSubrange(range, with: other)
  }

  /// The table of objects at the end of the file: where it starts, where the offset of each object
  /// in use stands, and where the file says where the table starts.
  private func table() -> (start: Int, entries: [Int], pointer: Int)? {
    guard let pointer = end(of: "startxref\n", from: max(0, bytes.count - 64)),
      let start = number(at: pointer), let header = end(of: "xref\n0 ", from: start),
      header == start + 7, let count = number(at: header),
      let first = bytes[header...].firstIndex(of: UInt8(ascii: "\n"))
    else { return nil }
    let entries = (0..<count).map { first + 1 + $0 * Self.entryLength }
    guard let last = entries.last, last + Self.entryLength <= bytes.count else { return nil }
    return (
      start, entries.filter { bytes[$0 + Self.entryLength - 3] == UInt8(ascii: "n") }, pointer
    )
  }

  /// Entries have a fixed length: ten digits, five digits, a letter and an end of line.
  private static let entryLength = 20

  private func isDigit(_ position: Int) -> Bool {
    position < bytes.count
      && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[position])
  }

  private func number(at position: Int, digits: Int = 12) -> Int? {
    var number: Int?
    var current = position
    while isDigit(current), current < position + digits {
      number = (number ?? 0) * 10 + Int(bytes[current] - UInt8(ascii: "0"))
      current += 1
    }
    return number
  }

  private mutating func write(_ number: Int, at position: Int, digits: Int) {
    var rest = number
    for place in stride(from: position + digits - 1, through: position, by: -1) {
      bytes[place] = UInt8(ascii: "0") + UInt8(rest % 10)
      rest /= 10
    }
  }

  /// The place after the first occurrence of a text.
  private func end(of text: StaticString, from start: Int) -> Int? {
    let count = text.utf8CodeUnitCount
    let pattern = UnsafeBufferPointer(start: text.utf8Start, count: count)
    guard start >= 0, bytes.count - start >= count else { return nil }
    for index in start...(bytes.count - count)
    where bytes[index] == pattern[0] && bytes[index..<index + count].elementsEqual(pattern) {
      return index + count
    }
    return nil
  }
}
