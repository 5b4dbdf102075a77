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
    count += objects.greatest
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
      let digits = String(offset)
      table += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
    }
    table += "trailer\n<< /Size \(count + 1) /Root 2 0 R >>\nstartxref\n\(start)\n%%EOF\n"
    output += Array(table.utf8)
  }

  private mutating func write(_ text: String, as number: Int) {
    offsets[number] = output.count
    output += Array("\(number) 0 obj\n\(text)\nendobj\n".utf8)
  }
}

/// The objects of a PDF file with a plain table.
struct PDFObjects {
  struct Object {
    var number: Int
    /// What stands before the stream, or everything.
    var head: [UInt8]
    /// The stream with its keywords; empty where there is none.
    var stream: [UInt8]
  }

  let all: [Object]
  let greatest: Int

  /// - Returns: nil where the file has another form, such as compressed objects.
  init?(_ file: [UInt8]) {
    let bytes = file[...]
    guard let startWord = Self.lastIndex(of: "startxref", in: bytes),
      let start = Self.number(in: bytes, from: startWord + 9), start < bytes.count,
      bytes[start...].starts(with: Array("xref".utf8))
    else { return nil }
    let numbers = Self.numbers(in: bytes[(start + 4)...], 2)
    guard numbers.count == 2, numbers[0] == 0 else { return nil }
    guard let lineEnd = bytes[(start + 5)...].firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    var objects: [Object] = []
    for number in 1..<max(1, numbers[1]) {
      let entry = lineEnd + 1 + number * 20
      guard entry + 20 <= bytes.count, let offset = Self.number(in: bytes, from: entry) else {
        return nil
      }
      guard bytes[entry + 17] == UInt8(ascii: "n") else { continue }
      guard let object = Self.object(number, at: offset, in: bytes) else { return nil }
      objects.append(object)
    }
    all = objects
    greatest = numbers[1]
  }

  private static func object(
    _ number: Int, at offset: Int, in bytes: ArraySlice<UInt8>
  ) -> Object? {
    let opening = Array("\(number) 0 obj".utf8)
    guard offset < bytes.count, bytes[offset...].starts(with: opening) else { return nil }
    let body = offset + opening.count
    guard let end = index(of: "endobj", in: bytes[body...]) else { return nil }
    guard let stream = index(of: "stream\n", in: bytes[body..<end]) else {
      return Object(number: number, head: Array(bytes[body..<end]), stream: [])
    }
    // The word may stand in the data too: what ends the data is the last before the next object.
    guard let close = lengthOfStream(bytes[body..<stream], from: stream + 7, in: bytes) else {
      return nil
    }
    return Object(
      number: number, head: Array(bytes[body..<stream]), stream: Array(bytes[stream..<close]))
  }

  /// Where the stream ends, its last keyword included, by the length that its head or the object that
  /// it names says.
  private static func lengthOfStream(
    _ head: ArraySlice<UInt8>, from start: Int, in bytes: ArraySlice<UInt8>
  ) -> Int? {
    guard let word = index(of: "/Length ", in: head) else { return nil }
    var length = number(in: bytes, from: word + 8)
    let numbers = numbers(in: bytes[(word + 8)...], 2)
    if numbers.count == 2, let reference = index(of: " 0 R", in: bytes[(word + 8)..<head.endIndex]),
      reference - word < 20
    {
      let opening = "\n\(numbers[0]) 0 obj\n"
      guard let place = index(of: opening, in: bytes) else { return nil }
      length = number(in: bytes, from: place + opening.utf8.count)
    }
    guard let length, start + length <= bytes.count,
      let close = index(of: "endstream", in: bytes[(start + length)...])
    else { return nil }
    return close + 9
  }

  static func isType(_ type: String, _ head: [UInt8]) -> Bool {
    guard let place = index(of: "/Type /\(type)", in: head[...]) else { return false }
    let next = place + 7 + type.utf8.count
    return next >= head.count || !isLetter(head[next])
  }

  /// The text with every reference `n 0 R` moved by a number, and that to the tree of pages put anew.
  static func renumbered(_ head: [UInt8], by shift: Int, parentIs parent: Int?) -> [UInt8] {
    var result: [UInt8] = []
    var place = 0
    while place < head.count {
      let isStart = isDigit(head[place]) && (place == 0 || !isDigit(head[place - 1]))
      if isStart, let number = number(in: head[...], from: place) {
        var end = place
        while end < head.count, isDigit(head[end]) { end += 1 }
        if head[end...].starts(with: Array(" 0 R".utf8)) {
          let isParent = head[..<place].suffix(8).elementsEqual(Array("/Parent ".utf8))
          let moved = isParent ? parent ?? number + shift : number + shift
          result += Array("\(moved) 0 R".utf8)
          place = end + 4
          continue
        }
      }
      result.append(head[place])
      place += 1
    }
    return result
  }

  // MARK: Bytes

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func number(in bytes: ArraySlice<UInt8>, from place: Int) -> Int? {
    numbers(in: bytes[place...], 1).first
  }

  /// The first numbers in a text, as far as blanks part them.
  private static func numbers(in bytes: ArraySlice<UInt8>, _ count: Int) -> [Int] {
    var numbers: [Int] = []
    var current: Int?
    for byte in bytes {
      if isDigit(byte) {
        let (product, overflow) = (current ?? 0).multipliedReportingOverflow(by: 10)
        guard !overflow, product < Int.max - 10 else { return numbers }
        current = product + Int(byte - UInt8(ascii: "0"))
      } else {
        if let number = current { numbers.append(number) }
        current = nil
        guard numbers.count < count, [10, 13, 32].contains(byte) else { return numbers }
      }
    }
    return numbers
  }

  private static func index(of text: String, in bytes: ArraySlice<UInt8>) -> Int? {
    let pattern = Array(text.utf8)
    var place = bytes.startIndex
    while place + pattern.count <= bytes.endIndex {
      guard let next = bytes[place...].firstIndex(of: pattern[0]) else { return nil }
      if bytes[next...].starts(with: pattern) { return next }
      place = next + 1
    }
    return nil
  }

  private static func lastIndex(of text: String, in bytes: ArraySlice<UInt8>) -> Int? {
    var place = max(bytes.startIndex, bytes.endIndex - 64)
    var found: Int?
    while let next = index(of: text, in: bytes[place...]) {
      found = next
      place = next + 1
    }
    return found
  }
}
