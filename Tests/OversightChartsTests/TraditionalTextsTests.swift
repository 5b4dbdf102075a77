import Foundation
import OversightTestSupport
import Testing

@testable import Oversight
@testable import OversightCharts

@Suite("Charts in traditional characters")
struct TraditionalTextsTests {
  @Test("The search for simplified characters finds them, also where both kinds are read")
  func search() {
    #expect("环节编号、監督".simplifiedCharacters == ["环", "节", "编", "号"])
    #expect("環節編號、批准".simplifiedCharacters == [])
    let table = StringTable(
      [["a": ("a", "环节{x}"), "b": ("b", "环节"), "c": ("c", "环节")]],
      traditional: ["a": "環節{x}", "b": "環节"])
    #expect(table.keys.filter { table.faultOfTraditional($0) != nil } == ["b", "c"])
  }

  @Test("Every word on charts has a text in traditional characters")
  func charts() {
    #expect(Texts.charts.keys.compactMap(Texts.charts.faultOfTraditional) == [])
  }

  @Test("So has every word of the model that stands on charts")
  func terms() {
    #expect(!Texts.terms.keys.isEmpty)
    #expect(Texts.terms.keys.compactMap(Texts.oversight.faultOfTraditional) == [])
  }

  @Test("So has every level of the scales of grades")
  func grades() {
    for scale in [GradeScale.highMediumLow, .levelOneWorst, .highOrdinary, .stars] {
      for label in scale.labels {
        #expect(label[.traditionalChinese].simplifiedCharacters == [])
      }
    }
  }

  @Test("No key of the catalogue of traditional characters stands for nothing")
  func keys() {
    #expect(Set(Texts.traditionalChartWords.keys) == Set(Texts.charts.keys))
    #expect(Set(Texts.traditionalTerms.keys) == Set(Texts.terms.keys))
  }

  @Test("A chart says which characters it has, and asks for fonts that have their forms")
  func svg() throws {
    let power = try GasLicence().resolved()
    for kind in ChartKind.allCases {
      let renderer = ChartRenderer(options: ChartOptions(language: .traditionalChinese))
      let svg = try renderer.svg(kind, of: power)
      #expect(svg.contains("xml:lang=\"zh-Hant\" lang=\"zh-Hant\""))
      #expect(svg.contains("'Noto Sans CJK TC'") && !svg.contains("Noto Sans CJK SC"))
      #expect(svg.contains("風險") && svg.contains("監督"))
    }
  }

  @Test("Texts of a model stand as written, or in traditional characters where it has them")
  func model() {
    let both = LocalizedText("集体审议", english: "Collective review", traditional: "集體審議")
    #expect(both[.traditionalChinese] == "集體審議")
    #expect(LocalizedText("审查", english: "Examination")[.traditionalChinese] == "审查")
    // An author who writes in English is read in Chinese where there is some.
    let foreign = LocalizedText("Examination", [.simplifiedChinese: "审查"])
    #expect(foreign[.traditionalChinese] == "审查")
    #expect(LocalizedText("Review", [.traditionalChinese: "審查"])[.simplifiedChinese] == "審查")
    // An author from Taiwan who also gives simplified characters is read as written.
    #expect(LocalizedText("審查", [.simplifiedChinese: "审查"])[.traditionalChinese] == "審查")
    #expect(LocalizedText("Examination")[.traditionalChinese] == "Examination")
  }

  @Test("A translation into traditional characters survives the file of a model")
  func coding() throws {
    let text = LocalizedText("集体审议", english: "Collective review", traditional: "集體審議")
    let data = try JSONEncoder().encode(text)
    #expect(String(decoding: data, as: UTF8.self).contains("zh-Hant"))
    #expect(try JSONDecoder().decode(LocalizedText.self, from: data) == text)
  }

  @Test("Names stand in traditional characters also in a sentence that has simplified ones only")
  func places() {
    let table: StringTable = ["sentence": ("{step} ends", "{step}结束")]
    let name = LocalizedText("审查", english: "Review", traditional: "審查")
    #expect(table.text("sentence", ["step": name])[.traditionalChinese] == "審查结束")
    #expect(table.text("sentence", ["step": "审查"]).translations[.traditionalChinese] == nil)
  }

  @Test("No line of traditional Chinese starts with a closing sign or ends with an opening one")
  func breaking() {
    let text = "「經辦人」與「審核人」（含「負責人」）不得為同一人；「監督人」應當在場。"
    for width in stride(from: 54.0, through: 200, by: 3) {
      let lines = LineBreaker(size: 9).lines(text, width: width)
      #expect(lines.joined() == text)
      for line in lines {
        #expect(line.first.map { !TextToken.closing.contains($0) } ?? true)
        #expect(line.last.map { !TextToken.opening.contains($0) } ?? true)
      }
    }
  }
}
