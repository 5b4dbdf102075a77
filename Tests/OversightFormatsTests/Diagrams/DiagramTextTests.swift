import Foundation
import Oversight
import OversightCharts
import OversightFormats
import OversightTestSupport
import OversightXML
import Testing

@Suite("Flow charts in Mermaid and DOT")
struct DiagramTextTests {
  private func sketches(_ count: Int, seed: UInt64, _ edition: Edition = .internal) throws
    -> [DiagramSketch]
  {
    var details = RandomDetails(seed: seed)
    return try (0..<count).map { _ in
      FlowChartSketch.of(try details.power(), options: ChartOptions(edition: edition))
    }
  }

  /// The grammar of what we write: no text can be anything but a text.
  private func statements() throws -> [Regex<AnyRegexOutput>] {
    // Whatever is no letter, digit or blank is a number.
    let text = "\"(?:[^\\x21-\\x2f\\x3a-\\x40\\x5b-\\x60\\x7b-\\x7e\\n]|#[0-9]+;|<br/>)*\""
    return try [
      "flowchart TD", "  subgraph power\\[\(text)\\]", "    subgraph lane[0-9]+\\[\(text)\\]",
      "    end", "  end",
      "      n[0-9]+(?:\\(\\[\(text)\\]\\)|\\[\(text)\\]|\\[/\(text)/\\]|\\{\(text)\\}"
        + "|\\[\\[\(text)\\]\\]|\\(\\(\(text)\\)\\)|>\(text)\\])",
      "  n[0-9]+ (?:-->|==>|-\\.->|-\\.-)(?:\\|\(text)\\|)? n[0-9]+",
      "  classDef [a-z]+ [a-z0-9#:, A-F-]+", "  class n[0-9]+(?:,n[0-9]+)* [a-z]+",
      "  linkStyle [0-9]+(?:,[0-9]+)* stroke:#C2002F",
    ].map { try Regex($0).matchingSemantics(.unicodeScalar) }
  }

  @Test("Every line of a Mermaid chart is a statement, whatever its texts try")
  func mermaid() throws {
    let count = Fuzz.count(100)
    let statements = try statements()
    for sketch in try sketches(count, seed: 41) {
      let text = MermaidText.text(of: sketch)
      for line in text.split(separator: "\n") {
        #expect(statements.contains { (try? $0.wholeMatch(in: line)) != nil }, "\(line)")
      }
      let nodes = text.split(separator: "\n").count { $0.hasPrefix("      n") }
      #expect(nodes == sketch.nodes.count)
    }
    Fuzz.report(count, "charts in Mermaid")
  }

  @Test("A text comes back from its numbers as it was")
  func mermaidTexts() throws {
    var texts = RandomText(seed: 42)
    for _ in 0..<Fuzz.count(300) {
      let text = texts.next()
      var escaped = MermaidText.escaped(text)
      for match in escaped.matches(of: /#([0-9]+);/.matchingSemantics(.unicodeScalar)).reversed() {
        let scalar = try #require(UInt32(match.1).flatMap(Unicode.Scalar.init))
        let shown = scalar == "\u{200B}" ? "" : String(Character(scalar))
        escaped.replaceSubrange(match.range, with: shown)
      }
      #expect(escaped.unicodeScalars.elementsEqual(CleanText.line(text).unicodeScalars))
    }
  }

  @Test("A chart for the public shows nothing that is kept inside")
  func editions() throws {
    var generator = SeededGenerator(seed: 43)
    for _ in 0..<Fuzz.count(40) {
      var process = PowerProcess.random(using: &generator)
      for place in process.steps.indices
      where place % 2 == 1 && !process.steps[place].facts.kind.isGateway {
        process.steps[place].facts.name = "内部环节"
        process.steps[place].facts.audience = .internal
      }
      let power = try ResolvedPower(resolving: .random, process)
      let open = FlowChartSketch.of(power, options: ChartOptions(edition: .public))
      let inside = FlowChartSketch.of(power, options: ChartOptions(edition: .internal))
      #expect(!MermaidText.text(of: open).contains("内部环节"))
      #expect(!DOTText.text(of: open).contains("内部环节"))
      #expect(
        MermaidText.text(of: inside).contains("内部环节")
          == inside.nodes.contains { $0.name.hasPrefix("内部环节") })
    }
  }

  private static let dot = Executable.find("dot")

  @Test(
    "Graphviz draws every chart in DOT, and its texts are as they were",
    .enabled(if: dot != nil, "no program of Graphviz"))
  func graphviz() throws {
    let dot = try #require(Self.dot)
    let count = Fuzz.count(40)
    for sketch in try sketches(count, seed: 44) {
      let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).gv")
      try DOTText.text(of: sketch).write(to: file, atomically: true, encoding: .utf8)
      defer { try? FileManager.default.removeItem(at: file) }
      let svg = try Executable.output(of: dot, ["-Tsvg", file.path])
      let root = try #require(ReferenceXMLReader.read(svg), "\(DOTText.text(of: sketch))")
      let shown = texts(in: root)
      for node in sketch.nodes where ![.parallel, .inclusive].contains(node.shape) {
        for line in CleanText.paragraphs(node.name).split(separator: "\n")
        where !String(line).isBlank {
          let word = spaceless(CleanText.line(String(line)))
          let isShown = shown.contains { Array($0.suffix(word.count)) == word }
          #expect(isShown, "\(line)")
        }
      }
    }
    Fuzz.report(count, "charts in DOT that Graphviz drew")
  }

  /// Every piece of text of a drawing, without blanks, which Graphviz writes in several ways.
  private func texts(in element: XMLValue) -> [[Unicode.Scalar]] {
    element.name.local == "text"
      ? [spaceless(element.text)] : element.children.flatMap(texts)
  }

  /// As scalars: a text may begin with a mark that joins what stands before it.
  private func spaceless(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { !$0.properties.isWhitespace && $0 != "\u{A0}" }
  }
}
