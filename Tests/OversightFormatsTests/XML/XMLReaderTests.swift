import Foundation
import Oversight
import OversightFormats
import OversightXML
import Testing

@Suite("Reading XML")
struct XMLReaderTests {
  private func read(_ text: String, bounds: XMLReader.Bounds = .init()) throws -> XMLValue {
    try XMLReader.read(Array(text.utf8), bounds: bounds)
  }

  private func fault(
    _ bytes: [UInt8], bounds: XMLReader.Bounds = .init()
  ) throws -> DocumentSyntaxError {
    try #require(throws: DocumentSyntaxError.self) {
      try XMLReader.read(bytes, bounds: bounds)
    }
  }

  @Test("Names belong to namespaces whatever their prefixes, and elements know where they begin")
  func names() throws {
    let root = try read(
      """
      <!-- <no/> --><a xmlns="urn:u" xmlns:b="urn:v" b:x='1 > &amp; 2' y="甲">
        中文<b:c/>t&lt;x<![CDATA[<z>]]>
          <d
            q="1"/></a>
      """)
    #expect(root.name == XMLName("a", in: "urn:u"))
    #expect(root[XMLName("x", in: "urn:v")] == "1 > & 2")
    #expect(root["y"] == "甲")
    #expect((root.line, root.column) == (1, 15))
    #expect(root.children.map(\.name) == [XMLName("c", in: "urn:v"), XMLName("d", in: "urn:u")])
    #expect(root.children.map(\.line) == [2, 3])
    #expect(root.children.map(\.column) == [5, 5])
    #expect(root.text.contains("t<x<z>"))
  }

  @Test("A prefix that nobody declared is no namespace, and no fault")
  func unboundPrefix() throws {
    let root = try read("<x:a y:b='1' b='2'><z:c/></x:a>")
    #expect(root.name == XMLName("a"))
    #expect(root["b"] == "2")
    #expect(root[XMLName("b", in: "y:")] == "1")
    #expect(root.children.map(\.name) == [XMLName("c")])
  }

  @Test("Instructions and comments say nothing, and a text is one whatever stands in it")
  func instructions() throws {
    let root = try read("<?x?><a>b<?y?>c<!-- d -->e<?z w?></a><?v?>")
    #expect(root.content == [.text("bce")])
  }

  @Test("A comment or a value of more than ten million characters is told as that")
  func longPiece() throws {
    let long = [UInt8](repeating: UInt8(ascii: "x"), count: 10_100_000)
    for (before, after) in [("<a><!--", "--></a>"), ("<a b='", "'/>")] {
      let fault = try fault(Array(before.utf8) + long + Array(after.utf8))
      #expect(fault.message[.english].hasPrefix("more than 10 million characters"))
    }
  }

  @Test("A long text in many pieces is read in one go")
  func longText() throws {
    let text = String(repeating: "审查 &amp; 决定\n", count: 200_000)
    let root = try read("<a>\(text)</a>")
    #expect(root.text == text.replacingOccurrences(of: "&amp;", with: "&"))
  }

  @Test(
    "Documents are read in the encoding that they declare",
    arguments: [
      ("UTF-8", String.Encoding.utf8), ("ISO-8859-1", .isoLatin1), ("windows-1252", .windowsCP1252),
      ("UTF-16", .utf16), ("UTF-16", .utf16LittleEndian), ("UTF-16", .utf16BigEndian),
    ])
  func encodings(name: String, encoding: String.Encoding) throws {
    let text = "<?xml version=\"1.0\" encoding=\"\(name)\"?>\n<a b='Grüße'/>"
    let root = try XMLReader.read(Array(try #require(text.data(using: encoding))))
    #expect(root["b"] == "Grüße")
    #expect((root.line, root.column) == (2, 1))
  }

  @Test("Chinese encodings and marks of byte order are read")
  func chinese() throws {
    let head = Array("<?xml version='1.0' encoding='GBK'?><a b='".utf8)
    let root = try XMLReader.read(head + [0xD6, 0xD0, 0xCE, 0xC4] + Array("'/>".utf8))
    #expect(root["b"] == "中文")
    #expect(try XMLReader.read([0xEF, 0xBB, 0xBF] + Array("<a/>".utf8)).column == 1)
  }

  @Test(
    "What is no well-formed XML is refused with its place",
    arguments: [
      ("", 1, 1, "the file is empty"),
      (" \n ", 1, 1, "the file is empty"),
      ("<a><b></a>", 1, 11, "does not belong to the open element 'b'"),
      ("<a>\n<b>", 2, 4, "the file ends before"),
      ("<a", 1, 3, "the file ends before"),
      ("<a>&foo;</a>", 1, 9, "an entity"),
      ("<a x='1' x='2'/>", 1, 15, "an attribute twice"),
      ("<a/>junk", 1, 5, "something follows"),
      ("<a>\u{1}</a>", 1, 4, "U+1"),
      ("<a>\u{0}</a>", 1, 4, "U+0"),
      ("junk", 1, 1, "no well-formed XML"),
    ])
  func faults(text: String, line: Int, column: Int, message: String) throws {
    let fault = try fault(Array(text.utf8))
    #expect((fault.line, fault.column) == (line, column), "\(text): \(fault.message[.english])")
    #expect(fault.message[.english].contains(message), "\(fault.message[.english])")
    #expect(!fault.message[.simplifiedChinese].isEmpty)
  }

  @Test("Types and entities cannot be declared, so that nothing is fetched or expanded")
  func doctype() throws {
    for text in [
      "<!DOCTYPE a [<!ENTITY x 'xxxx'><!ENTITY y '&x;&x;'>]><a>&y;</a>",
      "<?xml version='1.0'?>\n<!-- c -->\n<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>",
      "<!DOCTYPE a PUBLIC 'p' 'http://example.org/a.dtd'><a/>",
    ] {
      let fault = try fault(Array(text.utf8))
      #expect(fault.message[.english].contains("document type"))
      let utf16 = try #require(text.data(using: .utf16))
      #expect(try self.fault(Array(utf16)).message[.english].contains("document type"))
    }
    let late = try fault(Array("<a><!DOCTYPE a [<!ENTITY x 'x'>]>&x;</a>".utf8))
    #expect(late.line == 1)
    let seven = "<?xml version='1.0' encoding='UTF-7'?>+ADwAIQ-DOCTYPE a+AD4-<a/>"
    #expect(try fault(Array(seven.utf8)).message[.english].contains("'utf-7' is not read"))
  }

  @Test("Bytes, depth, elements and attributes are bounded")
  func bounds() throws {
    var bounds = XMLReader.Bounds()
    (bounds.bytes, bounds.depth, bounds.elements, bounds.attributes) = (100, 3, 5, 2)
    func message(_ text: String) throws -> String {
      try fault(Array(text.utf8), bounds: bounds).message[.english]
    }
    #expect(throws: Never.self) {
      try read("<a x='1' y='2'><b><c/></b><d/><e/></a>", bounds: bounds)
    }
    #expect(try message("<a>" + String(repeating: " ", count: 100)).contains("larger than"))
    #expect(try message("<a><b><c><d/></c></b></a>").contains("more than 3 elements stand"))
    #expect(try message("<a><b/><b/><b/><b/><b/></a>").contains("more than 5 elements"))
    #expect(try message("<a><b x='1' y='2' z='3'/></a>").contains("more than 2 attributes"))
    let deep = String(repeating: "<a>", count: 100_000)
    #expect(try fault(Array(deep.utf8)).message[.english].contains("more than 200"))
  }

  @Test("Bytes that are no text of the encoding are refused, also in names")
  func badEncoding() throws {
    for bytes in [
      Array("<a".utf8) + [0xFF] + Array(">".utf8), Array("<a>\n".utf8) + [0xC3, 0x28],
      [0xFE, 0xFF, 0x00], [0xFF, 0xFE, 0x00, 0xD8], [0x3C, 0x00, 0x61],
    ] {
      #expect(try fault(bytes).message[.english].contains("is not encoded as"))
    }
    let fault = try fault(Array("<a>\n甲".utf8) + [0xC3, 0x28])
    #expect((fault.line, fault.column) == (2, 2))
  }
}
