/// Puts PDF files of one page each together into one.
///
/// Objects get new numbers, file after file, and one tree of pages stands above all. It reads the plain
/// files that Cairo writes up to version 1.16; what it does not understand it does not touch.
struct PDFPages {
  private var output = Array("%PDF-1.5\n%\u{B5}\u{ED}\u{AE}\u{FB}\n".utf8)
  private var offsets: [Int: Int] = [:]
  private var count = 0
  private var pages: [Int] = []

  /// - Returns: nil where a file is not of the form that is understood.
  static func join(_ files: [[UInt8]]) -> [UInt8]? {
    guard files.count > 1 else { return files.first }
    var joined = PDFPages()
    // The first two numbers are the tree of pages and the catalogue.
    joined.count = 2
    for file in files where !joined.add(file) { return nil }
    joined.finish()
    return joined.output
  }

  private mutating func add(_ file: [UInt8]) -> Bool {
    guard let objects = PDFObjects(file) else { return false }
    var found = 0
    for object in objects.all {
      var text = object.head
      if PDFObjects.isType("Catalog", text) || PDFObjects.isType("Pages", text) { continue }
      let isPage = PDFObjects.isType("Page", text)
      text = PDFObjects.renumbered(text, by: count, parentIs: isPage ? 1 : nil)
      let number = object.number + count
      if isPage {
        pages.append(number)
        found += 1
      }
      offsets[number] = output.count
      output +=
        Array("\(number) 0 obj\n".utf8) + text + object.stream
        + Array("\nendobj\n".utf8)
    }
    count += objects.table.entries.count
    return found == 1
  }

  private mutating func finish() {
    let kids = pages.map { "\($0) 0 R" }.joined(separator: " ")
    write("<< /Type /Pages /Kids [ \(kids) ] /Count \(pages.count) >>", as: 1)
    write("<< /Type /Catalog /Pages 1 0 R >>", as: 2)
    let start = output.count
    var table = "xref\n0 \(count + 1)\n0000000000 65535 f \n"
    for number in 1...count {
      guard let offset = offsets[number] else {
        table += "0000000000 00001 f \n"
        continue
      }
      table += PDFTable.text(of: offset) + " 00000 n \n"
    }
    table += "trailer\n<< /Size \(count + 1) /Root 2 0 R >>\nstartxref\n\(start)\n%%EOF\n"
    output += Array(table.utf8)
  }

  private mutating func write(_ text: String, as number: Int) {
    offsets[number] = output.count
    output += Array("\(number) 0 obj\n\(text)\nendobj\n".utf8)
  }
}
