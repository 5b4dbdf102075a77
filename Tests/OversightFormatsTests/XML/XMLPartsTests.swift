import Foundation
import OversightTestSupport
import OversightXML
import Testing

@Suite("XML that comes in parts")
struct XMLPartsTests {
  /// Writes down what a parser tells.
  private final class Recorder: XMLEventHandler {
    var events: [String] = []
    var fault: Int?
    var isDone: Bool { fault != nil }
    func start(_ name: XMLName, _ attributes: [XMLValue.Attribute]) {
      events.append("<\(name.local) \(attributes.map { "\($0.name.local)=\($0.value)" })>")
    }
    func text(_ text: String) { events.append(text) }
    func end() { events.append("</>") }
    func fail(code: Int, line: Int, column: Int) { fault = code }
  }

  private func events(_ parts: [ArraySlice<UInt8>]) -> Recorder {
    let recorder = Recorder()
    let source = LibXMLSource(recorder)
    for part in parts { part.withUnsafeBufferPointer { source.feed($0) } }
    source.finish()
    return recorder
  }

  @Test("Where a document is cut makes no difference to what is read")
  func parts() {
    let document = Array(
      "<?xml version=\"1.0\"?><权力 名=\"a&amp;b\"><s>一&#x4E8C;三</s><!-- x --><e/>tail</权力>".utf8)
    let whole = events([document[...]]).events
    #expect(whole.count == 8)
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<2_000 {
      let cuts = (0..<Int.random(in: 0...6, using: &generator))
        .map { _ in Int.random(in: 0...document.count, using: &generator) }.sorted()
      let ends = [0] + cuts + [document.count]
      let parts = zip(ends, ends.dropFirst()).map { document[$0..<$1] }
      #expect(events(parts).events == whole, "\(cuts)")
    }
  }

  @Test("A document that declares a type is given up before anything of it is expanded")
  func documentType() {
    let document = Array("<!DOCTYPE a [<!ENTITY x \"y\">]><a>&x;</a>".utf8)
    let recorder = events([document[..<9], document[9...]])
    #expect(recorder.fault == LibXMLSource.documentType)
    #expect(recorder.events.isEmpty)
  }

  @Test("A document that ends too early is a fault")
  func unfinished() {
    #expect(events([Array("<a><b>".utf8)[...]]).fault != nil)
    #expect(events([]).fault != nil)
  }
}
