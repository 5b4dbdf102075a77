import Foundation
import Oversight
import OversightFormats
import OversightTestSupport
import OversightXML
import Testing

@Suite("Values of models in XML")
struct ModelXMLTests {
  private let writer = XMLWriter(prefixes: [(ModelXML.prefix, ModelXML.namespace)])

  /// A value as it comes back from a file, by the reader of the platform.
  private func written(_ value: DocumentValue) throws -> DocumentValue {
    let document = try writer.document(try ModelXML.element("power", value))
    let root = try #require(ReferenceXMLReader.read(document), "\(document)")
    var faults: [DocumentSyntaxError] = []
    let read = ModelXML.value(of: root, faults: &faults)
    #expect(faults == [])
    return read
  }

  /// What XML keeps of a value: words without kinds, no lists of one, no empty lists.
  private func kept(_ value: DocumentValue) -> DocumentValue {
    let content: DocumentValue.Content =
      switch value.content {
      case .null: .null
      case .bool(let bool): .scalar("\(bool)")
      case .number(let text), .text(let text), .scalar(let text): .scalar(text)
      case .list(let items):
        items.count == 1 ? kept(items[0]).content : .list(items.map(kept))
      case .object(let members):
        .object(
          members.filter { $0.value.content != .list([]) }
            .map { DocumentValue.Member(key: $0.key, value: kept($0.value)) }
            .sorted { $0.key < $1.key })
      }
    return DocumentValue(content, line: 1)
  }

  @Test("Random values come back from a file as far as XML has kinds of values")
  func roundTrip() throws {
    var generator = SeededGenerator(seed: 4)
    var texts = RandomText(seed: 5)
    let count = Fuzz.count(1500)
    for _ in 0..<count {
      let value = object(depth: 0, &texts, using: &generator)
      #expect(kept(try written(value)) == kept(value))
    }
    Fuzz.report(count, "values that came back from XML")
  }

  private func object(
    depth: Int, _ texts: inout RandomText, using generator: inout SeededGenerator
  ) -> DocumentValue {
    var keys = ["id", "name", "risks", "条件", "text", "_0"].shuffled(using: &generator)
    keys.removeLast(Int.random(in: 0..<4, using: &generator))
    let members = keys.map {
      DocumentValue.Member(key: $0, value: value(depth: depth + 1, &texts, using: &generator))
    }
    return DocumentValue(.object(members), line: 1)
  }

  private func value(
    depth: Int, _ texts: inout RandomText, using generator: inout SeededGenerator
  ) -> DocumentValue {
    let content: DocumentValue.Content
    switch Int.random(in: 0..<(depth > 3 ? 6 : 9), using: &generator) {
    case 0: content = .bool(Bool.random(using: &generator))
    case 1: content = .number("\(Int.random(in: -9...9, using: &generator))")
    case 2:
      content = .text(
        ["", " ", "\n", "\r\n", "\t", " a ", "a\n b", "]]>"].randomElement(using: &generator) ?? "")
    case 3...5: content = .text(writable(texts.next()))
    case 6, 7: return object(depth: depth, &texts, using: &generator)
    default:
      // Lists of lists do not occur in models.
      let isOfWords = Bool.random(using: &generator)
      content = .list(
        (0..<Int.random(in: 0...3, using: &generator)).map { _ in
          isOfWords
            ? DocumentValue(.text(writable(texts.next())), line: 1)
            : object(depth: depth, &texts, using: &generator)
        })
    }
    return DocumentValue(content, line: 1)
  }

  private func writable(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter(XMLCharacters.canHold)))
  }

  @Test("What the platform's reader refuses is what is said to be unwritable, and nothing else")
  func characters() throws {
    let edges: [UInt32] = [
      0x0, 0x1, 0x8, 0x9, 0xA, 0xB, 0xC, 0xD, 0xE, 0x1F, 0x20, 0x7F, 0x85, 0xA0, 0x2028, 0xD7FF,
      0xE000, 0xFEFF, 0xFFFD, 0xFFFE, 0xFFFF, 0x10000, 0x1FFFE, 0x10FFFF,
    ]
    for scalar in edges.compactMap(Unicode.Scalar.init) {
      let text = "a\(Character(scalar))b"
      let bare = "<a>&#\(scalar.value);</a>"
      #expect(XMLCharacters.canHold(scalar) == (ReferenceXMLReader.read(bare) != nil), "\(scalar)")
      let value = DocumentValue(
        .object([DocumentValue.Member(key: "name", value: DocumentValue(.text(text), line: 1))]),
        line: 1)
      guard !XMLCharacters.canHold(scalar) else {
        #expect(
          try written(value)["name"]?.text?.unicodeScalars.elementsEqual(text.unicodeScalars)
            == true)
        continue
      }
      let error = #expect(throws: XMLWritingError.self) { try written(value) }
      #expect(error?.message[.english].contains("U+") == true)
    }
  }

  @Test("A file that says more than a value can hold is told where")
  func faults() {
    let namespace = ModelXML.namespace
    let other = XMLValue(XMLName("note", in: "urn:other"), line: 4, column: 7)
    let element = XMLValue(
      XMLName("step", in: namespace),
      attributes: [.init(XMLName("color", in: "urn:other"), "red"), .init(XMLName("id"), "a")],
      content: [.text("\n  "), .text("text"), .element(other)], line: 3, column: 5)
    var faults: [DocumentSyntaxError] = []
    #expect(ModelXML.value(of: element, faults: &faults)["id"]?.text == "a")
    #expect(faults.map { "\($0.line):\($0.column)" } == ["3:5", "4:7", "3:5"])
  }

  @Test("What XML cannot say is refused: null, lists in lists, keys that are no names")
  func refused() {
    func value(_ key: String, _ content: DocumentValue.Content) -> DocumentValue {
      DocumentValue(
        .object([.init(key: key, value: DocumentValue(content, line: 1))]), line: 1)
    }
    let list = DocumentValue(.list([]), line: 1)
    for refused in [
      value("a", .null), value("a", .list([list])), value("a b", .text("")), value("", .text("")),
      value("xmlns", .text("")), value("1", .text("")), value("a:b", .text("")),
    ] {
      #expect(throws: XMLWritingError.self) { try written(refused) }
    }
  }
}
