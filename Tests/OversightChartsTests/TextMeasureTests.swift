import Oversight
import Testing

@testable import OversightCharts

@Suite("Text is measured without asking a font")
struct TextMeasureTests {
  @Test("Han characters and full-width signs are one em wide")
  func han() {
    #expect(TextMeasure.width("行政许可（县）", size: 9) == 63)
    #expect(TextMeasure.width("行政", size: 10, isBold: true) == 20)
  }

  @Test("Latin letters have the widths of the font")
  func latin() {
    #expect(abs(TextMeasure.width("2026", size: 100) - 220) < 1)
    #expect(TextMeasure.width("2026", size: 10, isBold: true) > TextMeasure.width("2026", size: 10))
    #expect(LatinAdvances.regular.count == 95)
    #expect(LatinAdvances.bold.count == 95)
  }

  @Test("Marks above a letter take no room, emoji one place")
  func others() {
    #expect(TextMeasure.width("e\u{301}", size: 10) == TextMeasure.width("e", size: 10))
    #expect(TextMeasure.width("\u{200D}\u{200E}", size: 10) == 0)
    #expect(TextMeasure.width("👩‍👩‍👧‍👦", size: 10) == TextMeasure.width("👍", size: 10))
  }

  @Test("Text is cleaned of what XML cannot hold", arguments: UInt8(0)..<0x20)
  func clean(code: UInt8) {
    let scalar = Unicode.Scalar(code)
    let clean = CleanText.line("甲\(Character(scalar))乙")
    let expected = [9, 10, 13].contains(code) ? "甲 乙" : "甲\u{FFFD}乙"
    #expect(clean == expected)
  }
}
