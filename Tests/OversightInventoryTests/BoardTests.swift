import Foundation
import Oversight
import OversightCharts
import OversightCommands
import OversightInventory
import OversightTestSupport
import Testing

@Suite("Display boards")
struct BoardTests {
  /// An entry whose texts are as long as asked for.
  private func power(_ number: Int, words: Int = 1) -> Power {
    let text = String(repeating: "依法取得营业执照并具备相应条件", count: words)
    return Power(
      "power-\(number)", LocalizedText("第\(number)项行政许可", english: "Licence \(number)"),
      .licence, code: "XK-\(number)", isMajor: true, basis: [.article("行政许可法", 32)],
      handledBy: "审批科", limits: PowerLimits(statutory: .workingDays(20)),
      conditions: [LocalizedText(text)], enquiries: [.phone("0000-1")],
      supervision: [.phone("0000-2"), .phone("0000-3")])
  }

  private func board(_ count: Int, words: Int = 1, _ paper: DisplayBoard.Paper = .a2)
    -> DisplayBoard
  {
    DisplayBoard(
      of: "水利局", (1...count).map { power($0, words: words) }, paper: paper, date: "2026-11-01")
  }

  /// The texts of a page without markup, in one piece, as lines are broken anywhere.
  private func words(_ svg: [UInt8]) -> String {
    String(decoding: svg, as: UTF8.self).replacing(/<[^>]*>/, with: "").replacing(/\s/, with: "")
  }

  @Test(
    "Every text of every power is on the pages in full, whatever the paper", arguments: [1, 9, 60])
  func full(_ count: Int) throws {
    for paper in DisplayBoard.Paper.allCases {
      let pages = try board(count, words: 3, paper).files(as: .svg)
      let text = pages.map(words).joined()
      for number in 1...count {
        #expect(text.contains("第\(number)项行政许可"), "\(paper)")
        #expect(text.contains("XK-\(number)行政许可"))
      }
      #expect(!text.contains("…"))
      let rows = text.components(separatedBy: "依法取得营业执照并具备相应条件").count - 1
      #expect(rows == 3 * count, "\(paper): \(rows)")
    }
  }

  @Test("The articles of a law are cited together, in both languages")
  func laws() {
    let laws: [LegalReference] = [
      .article("行政许可法", 32), .article("行政许可法", 34), .article("水法", 7, paragraph: 2),
      LegalReference("水利条例"), .article("行政许可法", 42),
    ]
    let cited = BoardColumn.laws(laws)
    #expect(
      cited.map { $0[.simplifiedChinese] } == ["《行政许可法》第32、34、42条", "《水法》第7条第2款", "《水利条例》"])
    #expect(cited[0][.english] == "行政许可法, articles 32, 34, 42")
  }

  @Test("What does not fit on one page goes on, a row higher than a page too")
  func pages() throws {
    #expect(try board(3).files(as: .svg).count == 1)
    let many = try board(150, words: 2, .a3).files(as: .svg)
    #expect(many.count > 2)
    #expect(words(many[1]).contains("第2页，共\(many.count)页"))
    let long = try board(1, words: 400, .a3).files(as: .svg)
    #expect(long.count > 1)
    let rows = long.map(words).joined().components(separatedBy: "依法取得营业执照并具备相应条件").count - 1
    #expect(rows > 390)
  }

  @Test("The same board gives the same bytes, and the larger paper has the larger type")
  func bytes() throws {
    #expect(try board(5).files(as: .pdf) == board(5).files(as: .pdf))
    func size(_ paper: DisplayBoard.Paper) throws -> Double {
      let svg = String(decoding: try board(5, paper).files(as: .svg)[0], as: UTF8.self)
      return svg.matches(of: /font-size="([0-9.]+)"/).compactMap { Double($0.1) }.min() ?? 0
    }
    #expect(try size(.a1) > size(.a3))
  }

  /// A folder with a licence that was never confirmed.
  private func prepared() throws -> ListRun {
    let run = try ListRun()
    run.run("show", "--format", "json", models: [GasLicence()])
    try run.write(run.output, to: "models.json")
    return run
  }

  @Test(
    "A unit shows what was confirmed only; a preview marks the rest; an unknown unit is refused")
  func command() throws {
    let run = try prepared()
    let body = try #require(GasLicence().power.body?.original)
    run.run("document", "board", body, "models.json", "--output", "b.svg", "--language", "zh-Hans")
    #expect(run.status == .failed && run.errors.contains("--preview"), "\(run.errors)")
    run.run(
      "document", "board", body, "models.json", "--output", "b.svg", "--preview", "--language",
      "zh-Hans")
    #expect(run.status == .clean, "\(run.errors)")
    #expect(words(try run.bytes("b.svg")).contains("未经确认"))
    run.run("document", "board", body + "x", "models.json", "--output", "b.svg")
    #expect(run.status == .failed && run.errors.contains(body))
    run.run("document", "board", body, "models.json", "--output", "b.txt", "--preview")
    #expect(run.status == .failed && run.errors.contains(".pdf"))
  }

  @Test("Figures of filings are those of the register that is named")
  func stats() throws {
    let run = try prepared()
    run.run("catalogue", "stats", "models.json", "--register", "r.db", "--language", "en")
    #expect(run.status == .failed && run.errors.contains("installed oversight"))
    struct Ledger: FilingLedger {
      let filings: [RecordedFiling]
      func filings(in register: String) -> [RecordedFiling] { filings }
    }
    let power = try GasLicence().resolved()
    let wanted = power.process.filings.map { ($0.step.id, $0.facts.phase.rawValue) }
    #expect(!wanted.isEmpty)
    var filings = wanted.map {
      RecordedFiling(power: power.entry.id, step: $0.0, phase: $0.1, matter: "A-1")
    }
    filings.append(
      RecordedFiling(power: power.entry.id, step: "other", phase: "after", matter: "A-2"))
    run.filingLedger = Ledger(filings: filings)
    run.run("catalogue", "stats", "models.json", "--register", "r.db", "--format", "json")
    #expect(run.status == .clean, "\(run.errors)")
    let total = try #require(
      (JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])?["total"]
        as? [String: Any])
    #expect(total["mattersFiled"] as? Int == 2 && total["mattersFiledCompletely"] as? Int == 1)
    #expect((total["notKnown"] as? [String])?.contains("filed") == false)
    run.run("catalogue", "stats", "models.json", "--register", "r.db", "--language", "en")
    #expect(run.output.contains("1 of 2 (50%)"))
  }
}
