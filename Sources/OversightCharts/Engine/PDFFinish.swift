/// Makes the same chart the same PDF, on a page of the exact size.
///
/// Cairo writes the time of day into a PDF, and Graphviz gives it the page in whole points, so that
/// A4 is 595 × 842. Files of another build than expected are passed on as they are.
struct PDFFinish {
  private var bytes: [UInt8]

  /// A time that stands for none, the same in every time zone: the day of a chart's version is
  /// printed on it.
  private static let fixedTime = "20000101000000Z"

  static func finish(_ pdf: [UInt8], on page: Page) -> [UInt8] {
    var finish = PDFFinish(bytes: pdf)
    // Cairo writes the time with `Z` or with an offset, as the time zone has it.
    finish.replace(after: "/CreationDate (D:", upTo: ")", with: Self.fixedTime)
    let size = "\(DotNumber.text(page.width)) \(DotNumber.text(page.height))"
    finish.replace(after: "/MediaBox [", upTo: "]", with: " 0 0 \(size) ")
    return finish.bytes
  }

  /// Writes another text between two others, where they stand first, and moves what the table of
  /// objects points to.
  private mutating func replace(
    after opening: String, upTo closing: Unicode.Scalar, with text: String
  ) {
    guard let start = bytes.end(of: opening, in: bytes.indices),
      let end = bytes[start...].firstIndex(of: UInt8(ascii: closing)), let table = PDFTable(bytes)
    else { return }
    let shift = text.utf8.count - (end - start)
    func moved(_ offset: Int) -> Int { offset > start ? offset + shift : offset }
    for entry in table.entries.compactMap({ $0 }) {
      bytes.replaceSubrange(
        entry.place..<entry.place + PDFTable.offsetLength,
        with: PDFTable.text(of: moved(entry.offset)).utf8)
    }
    bytes.replaceSubrange(table.pointer..., with: "\(moved(table.start))\n%%EOF\n".utf8)
    bytes.replaceSubrange(start..<end, with: text.utf8)
  }
}
