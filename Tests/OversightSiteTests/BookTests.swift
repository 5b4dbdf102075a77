import Foundation
import OversightCommands
import OversightTestSupport
import Testing

@Suite("Books of units")
struct BookTests {
  private static let programs = [("pdf", "weasyprint", "%PDF"), ("docx", "pandoc", "PK")]

  private func made(_ output: String) throws -> SiteRun {
    let run = try SiteRun()
    run.run(["show", "--format", "json"], models: [PlainPower(), PlainPower(id: "second")])
    try run.write(run.output, to: "models.json")
    run.run(["document", "book", "普通文字", "models.json", "--output", output])
    return run
  }

  @Test("A book has a cover, contents that lead to each power, a sign-off page, charts and risks")
  func contents() throws {
    let run = try made("book.html")
    #expect(run.status == .clean, "\(run.errors)")
    let page = try String(contentsOfFile: "\(run.folder)/book.html", encoding: .utf8)
    for id in ["plain", "second"] {
      #expect(page.contains("href=\"#power-\(id)\"") && page.contains("id=\"power-\(id)\""))
    }
    #expect(page.contains("签批") && page.contains("风险点及防控措施"))
    #expect(page.matches(of: /<img src="data:image\/svg\+xml;base64,/).count == 4)
  }

  @Test(
    "It becomes what offices print and edit, where the programs are installed", arguments: programs)
  func converted(_ ending: String, _ program: String, _ beginning: String) throws {
    let run = try made("book.\(ending)")
    guard Executable.find(program) != nil else {
      #expect(run.status == .failed && run.errors.contains(program))
      return
    }
    #expect(run.status == .clean, "\(run.errors)")
    let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(run.folder)/book.\(ending)"))
    #expect(bytes.starts(with: Data(beginning.utf8)) && bytes.count > 10_000)
  }

  @Test("An unknown unit and an unknown form are refused, with what there is")
  func refused() throws {
    let form = try made("book.txt")
    #expect(form.status == .failed && form.errors.contains(".docx"))
    let unit = try made("book.html")
    unit.run(["document", "book", "普通文", "models.json", "--output", "b.html"])
    #expect(unit.status == .failed && unit.errors.contains("普通文字"))
  }
}
