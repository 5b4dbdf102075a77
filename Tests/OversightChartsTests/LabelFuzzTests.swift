import Foundation
import Oversight
import OversightTestSupport
import Testing

@testable import OversightCharts

/// A power each of whose texts is another one.
struct FuzzedPower: PowerModel {
  enum Post: String, PostID, CaseIterable { case party, clerk, head, office }
  enum Step: String, StepID, CaseIterable {
    case start, first, second, third, fourth, fifth, sixth, done
  }

  /// The texts of the header, then all others.
  private let words: [String]

  init(_ texts: inout RandomText) { words = (0..<48).map { _ in texts.next() } }

  /// Hands out texts one after the other.
  private final class Supply {
    private var texts: [String]

    init(_ texts: [String]) { self.texts = texts.reversed() }

    func callAsFunction() -> LocalizedText {
      LocalizedText(texts.popLast() ?? "甲")
    }
  }

  var power: Power {
    Power(
      "fuzzed", LocalizedText(words[0]), .licence, code: words[1], body: LocalizedText(words[2]),
      handledBy: LocalizedText(words[3]), enquiries: [.phone(words[4])],
      supervision: [.phone(words[5]), .visit(words[6])], version: words[7],
      versionDate: "2026-01-15")
  }

  var process: PowerProcess {
    let word = Supply(Array(words.dropFirst(8)))
    post(.party, word(), layer: .outside)
    post(.clerk, word(), layer: .handler, unit: Unit("unit", word()))
    post(.head, word(), layer: .sectionHead)
    post(.office, word(), layer: .supervisor)
    start(.start, word(), by: .party)
    step(.first, word(), .examine, by: .clerk) {
      limitNote(word())
      risk(word(), .high, owner: .clerk, id: "a") {
        measure(
          word(), .preventive, by: .clerk, objective: word(), frequency: word(), indicator: word(),
          evidence: word(), id: "a1")
        measure(word(), .detective, by: .clerk, id: "a2")
        answers(inWords: word())
      }
      supervised(by: .office, .process, word(), evidence: word(), frequency: word())
      filing(.after, .workingDays(3), to: .office, by: .clerk) { material(word(), by: .clerk) }
    }
    decision(.second, word(), .decide, by: .head) {
      branch(word(), to: .third)
      branch(word(), to: .fourth, .refusal)
      branch(word(), to: .first, .returned(.times(2)))
      risk(word(), GradeScale("own", worstFirst: [word(), word(), word()])[1], id: "b") {
        measure(word(), .corrective, by: .head, id: "b1")
      }
    }
    step(.third, word(), .issue, by: .clerk) {
      issues(word())
      risk(word(), .low, owner: .clerk, id: "c")
      supervised(by: .head, .content, word(), evidence: word())
    }
    step(.fourth, word(), .notify, by: .clerk)
    step(.fifth, word(), .serve, by: .clerk) { limitNote(word()) }
    step(.sixth, word(), .archive, by: .clerk) { measure(word(), by: .clerk, id: "d") }
    end(.done, word(), .granted, by: .party)
    sequence(.start, .first, .second)
    flow(.third, to: .fifth) { risk(word(), owner: .clerk, id: "e") }
    flow(.fourth, to: .fifth)
    sequence(.fifth, .sixth, .done)
  }
}

@Suite("Random texts in every place of a model are drawn as they are written")
struct LabelFuzzTests {
  private static let elements: Set<String> = [
    "svg", "title", "desc", "g", "polygon", "polyline", "path", "ellipse", "text",
  ]

  private static let attributes: Set<String> = [
    "aria-describedby", "aria-hidden", "aria-label", "aria-labelledby", "class", "cx", "cy", "d",
    "fill", "fill-opacity", "font-family", "font-size", "font-weight", "height", "id", "lang",
    "points", "role", "rx", "ry", "stroke", "stroke-dasharray", "stroke-opacity", "stroke-width",
    "style", "text-anchor", "transform", "viewBox", "width", "x", "xml:lang", "xmlns", "y",
  ]

  /// What a text looks like in a file, without blanks, which lines lose where they break.
  private func bytes(_ text: String) -> Data { Data(CleanText.line(text).withoutBlanks.utf8) }

  private func isDrawn(_ text: String, in drawn: Data) -> Bool {
    let whole = bytes(text)
    if drawn.range(of: whole) != nil { return true }
    // Cut texts end in an ellipsis.
    var prefix = String.UnicodeScalarView()
    for scalar in CleanText.line(text).withoutBlanks.unicodeScalars {
      if drawn.range(of: Data("\(String(prefix))…".utf8)) != nil { return true }
      prefix.append(scalar)
    }
    return false
  }

  @Test("Each is well-formed, whole or cut with an ellipsis, and nothing is read as markup")
  func texts() throws {
    var texts = RandomText(seed: 20_260_115)
    let count = Fuzz.count(1_500)
    var (shown, round) = (0, 0)
    while texts.made.count < count {
      let power = try FuzzedPower(&texts).resolved()
      round += 1
      let edition = Edition.allCases[round % 2]
      for kind in ChartKind.allCases {
        let renderer = ChartRenderer(options: ChartOptions(edition: edition))
        let svg = try #require(try renderer.render(kind, of: power, as: [.svg])[.svg])
        let chart = try #require(SVGText(svg), "not well-formed")
        #expect(chart.elements.isSubset(of: Self.elements))
        #expect(chart.attributes.isSubset(of: Self.attributes))
        let drawn = Data(chart.drawn.utf8)
        let heard = Data((chart.items + chart.titles).joined().withoutBlanks.utf8)
        for step in power.process.numberedSteps {
          #expect(
            isDrawn(step.name.original, in: drawn), "\(step.name.original.debugDescription)")
          #expect(heard.range(of: bytes(step.name.original)) != nil)
        }
        guard kind == .risk else { continue }
        let bodies =
          power.process.risks.map(\.manifestation.original)
          + power.process.measures.map(\.text.original)
        for body in bodies {
          #expect(drawn.range(of: bytes(body)) != nil, "\(body.debugDescription)")
          #expect(heard.range(of: bytes(body)) != nil)
          shown += 1
        }
      }
    }
    #expect(shown > 0)
    Fuzz.report(texts.made.count, "random texts, in every place of a model")
  }
}
