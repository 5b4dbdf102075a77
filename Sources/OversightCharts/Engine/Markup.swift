/// One piece of an SVG file as Graphviz writes it.
enum Markup: Sendable, Equatable {
  case text(String)
  case open(name: String, attributes: [Attribute], isEmpty: Bool)
  case close(name: String)
  /// A comment, a document type or a processing instruction.
  case other(String)

  /// An attribute with its value as it stands in the file.
  struct Attribute: Sendable, Equatable {
    var name: String
    var value: String
  }
}

/// Takes an SVG file apart into pieces.
///
/// It knows just enough of XML for what Graphviz writes, and refuses the rest.
struct MarkupScanner {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The pieces of a file; nil where it is not what Graphviz writes.
  static func pieces(of bytes: [UInt8]) -> [Markup]? {
    var scanner = MarkupScanner(bytes)
    var pieces: [Markup] = []
    while scanner.position < bytes.count {
      guard let piece = scanner.next() else { return nil }
      pieces.append(piece)
    }
    return pieces
  }

  private mutating func next() -> Markup? {
    guard bytes[position] == UInt8(ascii: "<") else {
      return .text(take { $0 != UInt8(ascii: "<") })
    }
    if starts(with: "<!--") { return take(through: "-->").map(Markup.other) }
    if starts(with: "<!") || starts(with: "<?") { return take(through: ">").map(Markup.other) }
    if starts(with: "</") {
      position += 2
      let name = take(Self.isName)
      guard take(through: ">") != nil else { return nil }
      return .close(name: name)
    }
    return tag()
  }

  private mutating func tag() -> Markup? {
    position += 1
    let name = take(Self.isName)
    guard !name.isEmpty else { return nil }
    var attributes: [Markup.Attribute] = []
    while position < bytes.count {
      _ = take(Self.isBlank)
      if starts(with: "/>") {
        position += 2
        return .open(name: name, attributes: attributes, isEmpty: true)
      }
      if starts(with: ">") {
        position += 1
        return .open(name: name, attributes: attributes, isEmpty: false)
      }
      guard let attribute = attribute() else { return nil }
      attributes.append(attribute)
    }
    return nil
  }

  private mutating func attribute() -> Markup.Attribute? {
    let name = take(Self.isName)
    guard !name.isEmpty, starts(with: "=\"") else { return nil }
    position += 2
    let value = take { $0 != UInt8(ascii: "\"") }
    guard starts(with: "\"") else { return nil }
    position += 1
    return Markup.Attribute(name: name, value: value)
  }

  private func starts(with text: StaticString) -> Bool {
    let end = position + text.utf8CodeUnitCount
    guard end <= bytes.count else { return false }
    return bytes[position..<end].elementsEqual(
      UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  private mutating func take(_ isWanted: (UInt8) -> Bool) -> String {
    let start = position
    while position < bytes.count, isWanted(bytes[position]) { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func take(through end: StaticString) -> String? {
    let start = position
    while position < bytes.count {
      if starts(with: end) {
        position += end.utf8CodeUnitCount
        return String(decoding: bytes[start..<position], as: UTF8.self)
      }
      position += 1
    }
    return nil
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  private static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: ":"):
      true
    default: false
    }
  }
}
