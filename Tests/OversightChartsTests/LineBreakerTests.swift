import OversightTestSupport
import Testing

@testable import OversightCharts

@Suite("Lines are broken as Chinese typesetting wants")
struct LineBreakerTests {
  private let breaker = LineBreaker(size: 10)

  @Test("A short text is one line, an empty one an empty line")
  func short() {
    #expect(breaker.lines("集体审议", width: 40) == ["集体审议"])
    #expect(breaker.lines("", width: 40) == [""])
  }

  @Test("Two lines break at punctuation where that fits, else in the middle")
  func two() {
    #expect(breaker.lines("收受好处，出具虚假核查意见", width: 100) == ["收受好处，", "出具虚假核查意见"])
    #expect(breaker.lines("现场核查（双人）", width: 60) == ["现场核查", "（双人）"])
    #expect(breaker.lines("甲乙丙丁戊己庚辛", width: 60) == ["甲乙丙丁", "戊己庚辛"])
  }

  @Test("A place that the author marks is preferred and not printed")
  func marked() {
    #expect(breaker.lines("派驻\u{200B}纪检监察组", width: 60) == ["派驻", "纪检监察组"])
    #expect(breaker.lines("派驻\u{200B}纪检监察组", width: 90) == ["派驻纪检监察组"])
  }

  @Test("Latin words and numbers stay whole where they fit")
  func latin() {
    #expect(breaker.lines("抽查不低于 20%", width: 60) == ["抽查不低", "于 20%"])
    #expect(breaker.lines("Collective review", width: 60) == ["Collective", "review"])
  }

  @Test("A word longer than a line is cut between characters")
  func longWord() {
    let text = String(repeating: "x", count: 10_000)
    let lines = breaker.lines(text, width: 50)
    #expect(lines.joined() == text)
    #expect(lines.allSatisfy { TextMeasure.width($0, size: 10) <= 50 })
  }

  @Test("Random texts lose nothing, fit, and obey the rules of punctuation", arguments: 0..<300)
  func random(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let alphabet = Array("甲乙丙丁戊，。（）《》、：abcde12%  -;(x)字行政许可\u{200B}")
    let length = Int.random(in: 1...80, using: &generator)
    let text = String((0..<length).compactMap { _ in alphabet.randomElement(using: &generator) })
    let width = Double.random(in: 12...200, using: &generator)
    let lines = breaker.lines(text, width: width)
    #expect(lines.joined().withoutBlanks == text.withoutBlanks)
    let tokens = TextToken.tokens(of: text)
    let isCut = tokens.contains { TextMeasure.width($0.text, size: 10) > width }
    for (index, line) in lines.enumerated() {
      #expect(TextMeasure.width(line, size: 10) <= width + 1e-6 || line.count == 1, "\(lines)")
      guard !isCut, let first = line.first, let last = line.last else { continue }
      if index > 0 { #expect(!TextToken.closing.contains(first), "\(lines)") }
      if index < lines.count - 1 { #expect(!TextToken.opening.contains(last), "\(lines)") }
    }
  }
}
