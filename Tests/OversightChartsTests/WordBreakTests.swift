import Oversight
import OversightTestSupport
import Testing

@testable import OversightCharts

@Suite("English words stay whole on charts")
struct WordBreakTests {
  private static let samples = [
    "incomplete", "inadmissible", "Recommendation", "countersignature", "Administrative",
    "acknowledgement",
  ]

  @Test("No label breaks inside a word that fits some label", arguments: samples)
  func words(word: String) throws {
    let layout = FlowChartLayout(
      power: try Wordy(word: word).resolved(), options: ChartOptions(language: .english))
    #expect(layout.labels.labels.count == 2)
    for label in layout.labels.labels {
      #expect(label.lines.joined(separator: " ").split(separator: " ").contains { $0 == word })
    }
    for size in layout.sizes.sizes where !size.nameLines.isEmpty {
      let name = size.nameLines.joined(separator: " ")
      #expect(name.split(separator: " ").contains { $0 == word }, "\(size.nameLines)")
    }
  }

  @Test("The text of a decision stays inside its diamond", arguments: samples)
  func diamonds(word: String) throws {
    for language in Language.allCases {
      let layout = FlowChartLayout(
        power: try Wordy(word: word).resolved(), options: ChartOptions(language: language))
      let index = try #require(layout.content.nodes.firstIndex { $0.symbol == .decision })
      let size = layout.sizes.sizes[index]
      let width = size.nameLines.map { TextMeasure.width($0, size: size.nameSize) }.max() ?? 0
      let height = Double(size.nameLines.count) * BoxSizes.namePitch
      #expect(width / size.width + height / size.height <= 1, "\(size)")
    }
  }

  @Test("A smaller size is chosen before a word is cut", arguments: samples)
  func fitted(word: String) {
    let width = TextMeasure.width(word, size: 7) * 1.05
    let text = FittedText(
      "a \(word)", width: width,
      steps: [.init(size: 9, lines: 3, pitch: 11), .init(size: 7, lines: 3, pitch: 9)])
    #expect(text.step.size == 7)
    #expect(text.lines == ["a", word])
    #expect(text.tooltip == nil)
  }

  @Test("A word longer than every label is cut, and nothing of it is lost")
  func long() throws {
    let word = String(repeating: "abcdefghij", count: 6)
    let layout = FlowChartLayout(
      power: try Wordy(word: word).resolved(), options: ChartOptions(language: .english))
    for label in layout.labels.labels { #expect(label.lines.joined().contains(word)) }
    for label in layout.labels.labels { #expect(label.box.width <= 92) }
  }
}

private struct Wordy: ExampleModel {
  var word: String

  private var text: LocalizedText { LocalizedText(word) }
  private var phrase: LocalizedText { LocalizedText("of \(word) kind") }

  var process: PowerProcess {
    posts(.clerk, .office)
    start(.apply, phrase, by: .clerk)
    decision(.accept, phrase, by: .clerk) {
      branch(text, to: .decide)
      branch(phrase, to: .refused, .refusal)
    }
    step(.decide, phrase, by: .clerk) { supervised(by: .office, .process, phrase) }
    subProcess(.refused, phrase, by: .clerk)
    end(.done, text, .completed)
    flow(.apply, to: .accept)
    sequence(.decide, .done)
    sequence(.refused, .done)
  }
}
