/// The objects of a PDF file with a plain table.
struct PDFObjects {
  struct Object {
    var number: Int
    /// What stands before the stream, or everything.
    var head: [UInt8]
    /// The stream with its keywords; empty where there is none.
    var stream: [UInt8]
  }

  let table: PDFTable
  private(set) var all: [Object] = []
  private let bytes: [UInt8]

  /// - Returns: nil where the file has another form than expected.
  init?(_ file: [UInt8]) {
    guard let table = PDFTable(file) else { return nil }
    self.table = table
    bytes = file
    for number in table.entries.indices where table.entries[number] != nil {
      guard let object = object(number) else { return nil }
      all.append(object)
    }
  }

  private func object(_ number: Int) -> Object? {
    guard let body = body(of: number),
      let end = bytes.end(of: "endobj", in: body..<bytes.count).map({ $0 - 6 })
    else { return nil }
    guard let data = bytes.end(of: "stream\n", in: body..<end) else {
      return Object(number: number, head: Array(bytes[body..<end]), stream: [])
    }
    let head = Array(bytes[body..<data - 7])
    // The data may hold any word: where they end is what their length says.
    guard let length = length(in: head), length <= bytes.count - data,
      let close = bytes.end(of: "endstream", in: data + length..<bytes.count)
    else { return nil }
    return Object(number: number, head: head, stream: Array(bytes[data - 7..<close]))
  }

  /// Where an object starts, after its number.
  private func body(of number: Int) -> Int? {
    guard table.entries.indices.contains(number), let offset = table.entries[number]?.offset,
      offset < bytes.count
    else { return nil }
    let opening = Array("\(number) 0 obj".utf8)
    return bytes[offset...].starts(with: opening) ? offset + opening.count : nil
  }

  /// The length of a stream, which its head says, or the object that the head names.
  private func length(in head: [UInt8]) -> Int? {
    guard let word = head.end(of: "/Length ", in: head.indices) else { return nil }
    if let object = Self.reference(in: head, at: word)?.number {
      return body(of: object).flatMap(bytes.number)
    }
    return head.number(at: word)
  }

  static func isType(_ type: String, _ head: [UInt8]) -> Bool {
    guard let end = head.end(of: "/Type /\(type)", in: head.indices) else { return false }
    return end == head.count || !Self.isLetter(head[end])
  }

  /// The text with every reference `n 0 R` moved by a number, and that to the tree of pages put anew.
  static func renumbered(_ head: [UInt8], by shift: Int, parentIs parent: Int?) -> [UInt8] {
    var result: [UInt8] = []
    var place = 0
    while place < head.count {
      let isStart = place == 0 || !head[place - 1].isDigit
      if isStart, let (number, end) = reference(in: head, at: place) {
        let isParent = head[..<place].suffix(8).elementsEqual(Array("/Parent ".utf8))
        let moved = isParent ? parent ?? number + shift : number + shift
        result += Array("\(moved) 0 R".utf8)
        place = end
      } else {
        result.append(head[place])
        place += 1
      }
    }
    return result
  }

  /// The number in a reference `n 0 R` that starts at a place, and where it ends.
  private static func reference(in head: [UInt8], at place: Int) -> (number: Int, end: Int)? {
    guard let (number, end) = head.digits(at: place),
      head[end...].starts(with: Array(" 0 R".utf8))
    else { return nil }
    return (number, end + 4)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
