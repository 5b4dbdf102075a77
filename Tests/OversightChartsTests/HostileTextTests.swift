import Oversight
import Testing

@testable import OversightCharts

/// A power in which every text is the same hostile one.
struct HostilePower: PowerModel {
  enum Post: String, PostID { case party, clerk, office }
  enum Step: String, StepID { case start, examine, decide, done }

  var text: String

  private var words: LocalizedText { LocalizedText(text, english: text) }

  var power: Power {
    Power(
      "hostile", words, .licence, code: text, body: words, handledBy: words,
      enquiries: [.phone(text)], supervision: [.phone(text), .visit(text)], version: text,
      versionDate: "2026-01-15")
  }

  var process: PowerProcess {
    post(.party, words, layer: .outside)
    post(.clerk, words, layer: .handler)
    post(.office, words, layer: .supervisor)
    start(.start, words, by: .party)
    step(.examine, words, .examine, by: .clerk) {
      limitNote(words)
      risk(words, .high, owner: .clerk, id: "first") {
        measure(words, .preventive, by: .clerk, id: "one")
        measure(words, by: .clerk, id: "two")
        supervised(by: .office, .process, words)
      }
    }
    step(.decide, words, .decide, by: .clerk)
    end(.done, words, .granted, by: .party)
    sequence(.start, .examine)
    flow(.examine, to: .decide) {
      risk(words, owner: .clerk, id: "second") { answers(inWords: words) }
    }
    sequence(.decide, .done)
  }
}

@Suite("Texts of a model appear as written and do nothing else")
struct HostileTextTests {
  static let texts = [
    #""><script>alert(1)</script>"#, #"\N \G \L \E \T \H \l \r \n"#,
    "<TABLE><TR><TD>x</TD></TR></TABLE>", "&amp; &lt; &#65; &nbsp; &",
    "]]> <![CDATA[ <!-- -- --> <?xml-stylesheet ?>", #"a\"]; n [label="x"#,
    #"onload="alert(1)" javascript:alert(1)"#, #"\"#, #"\\\"#, "'x' \"y\" {z} |w|", "مرحبا بالعالم",
    "👩‍👩‍👧‍👦 🇨🇳 👍🏽", "%s %d %n", "a\u{300}\u{301}\u{302}", "$(id) `id`", "N", "−-–—",
  ]

  private func svg(
    _ kind: ChartKind, _ text: String, edition: Edition = .public
  ) throws -> [UInt8] {
    let power = try HostilePower(text: text).resolved()
    let files = try ChartRenderer(options: .init(edition: edition))
      .render(kind, of: power, as: [.svg])
    return try #require(files[.svg])
  }

  @Test("A hostile text is drawn as written", arguments: texts)
  func appearsAsWritten(text: String) throws {
    let chart = try #require(SVGText(try svg(.risk, text)))
    #expect(chart.drawn.contains(text.withoutBlanks), "\(chart.texts)")
    #expect(chart.titles.contains { $0.withoutBlanks.contains(text.withoutBlanks) })
    #expect(
      chart.elements.isSubset(of: [
        "svg", "title", "desc", "g", "polygon", "polyline", "path", "ellipse", "text",
      ]))
    #expect(!chart.attributes.contains { $0.hasPrefix("on") || $0.hasSuffix("href") })
  }

  @Test("Both charts of a hostile power are well-formed in both editions", arguments: texts)
  func isWellFormed(text: String) throws {
    for kind in ChartKind.allCases {
      for edition in Edition.allCases {
        #expect(SVGText(try svg(kind, text, edition: edition)) != nil)
      }
    }
  }

  @Test("Control characters are made visible, line ends become blanks")
  func controls() throws {
    let text = "甲\u{0}乙\u{1B}丙\u{7F}丁\u{FFFE}\r\n戊\t己\u{202E}庚"
    let chart = try #require(SVGText(try svg(.risk, text)))
    #expect(chart.drawn.contains("甲\u{FFFD}乙\u{FFFD}丙\u{FFFD}丁\u{FFFD}戊己庚"))
  }

  @Test(
    "Ten thousand characters fit on a page that is as long as needed",
    arguments: [String(repeating: "字", count: 10_000), String(repeating: "W", count: 10_000)])
  func longText(text: String) throws {
    let power = try HostilePower(text: text).resolved()
    let canvas = ChartRenderer().canvas(.risk, of: power)
    #expect(canvas.page.height > Page.a3Landscape.height)
    let paper = Box(left: 0, top: 0, width: canvas.page.width, height: canvas.page.height)
    #expect(canvas.placedTexts.allSatisfy { paper.contains($0.box) })
    let chart = try #require(SVGText(try svg(.risk, text)))
    #expect(chart.drawn.contains(text))
  }
}
