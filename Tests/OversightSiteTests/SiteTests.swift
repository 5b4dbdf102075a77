import Foundation
import Oversight
import OversightCommands
import OversightTestSupport
import Testing

#if canImport(FoundationXML)
import FoundationXML
#endif

/// A small power of which everything can be chosen.
struct PlainPower: PowerModel {
  enum Post: String, PostID { case clerk, secret }
  enum Step: String, StepID { case begin, decide, hidden, done }

  var id = "plain"
  var name: LocalizedText = "普通事项"
  var text: LocalizedText = "普通文字"
  var status: [StatusRecord] = PlainPower.confirmed
  var channel: SupervisionChannel = .phone("0000-12345")

  static let confirmed = [
    StatusRecord(.reported, by: "科室", on: "2026-01-02"),
    StatusRecord(.reviewed, by: "派驻组", on: "2026-02-02"),
    StatusRecord(.confirmed, by: "区纪委", on: "2026-03-02"),
  ]

  var power: Power {
    Power(
      id, name, .licence, code: "A-\(id)",
      rules: [RuleDocument("rule-1", text)], accountability: [text], body: text,
      handledBy: text, fee: text, conditions: [text], materials: [text],
      enquiries: [channel], supervision: [channel], history: status)
  }

  var process: PowerProcess {
    post(.clerk, text, layer: .handler)
    post(.secret, "机密岗位ZZZ", layer: .supervisor, audience: .internal)
    start(.begin, text, by: .clerk)
    step(.decide, text, .decide, by: .clerk) {
      risk(text, .high, owner: .clerk, id: "risk-1") {
        measure(text, .preventive, by: .clerk)
        measure("机密措施ZZZ", .detective, by: .clerk, audience: .internal)
      }
      risk("机密风险ZZZ", .high, owner: .clerk, id: "risk-2", audience: .internal) {
        measure("机密应对ZZZ", .preventive, by: .clerk)
      }
      supervised(by: .secret, .content, "机密监督ZZZ", evidence: "机密证据ZZZ", audience: .internal)
    }
    end(.done, "办结", .granted, by: .clerk)
    flow(.begin, to: .decide)
    flow(.decide, to: .done)
  }
}

@Suite("The public site")
struct SiteTests {
  /// The addresses to which the pages lead, with the page that does.
  private func links(_ files: [String: String]) -> [(page: String, target: String)] {
    files.filter { $0.key.hasSuffix(".html") }.flatMap { page, text in
      text.matches(of: /(?:href|src)="([^"]*)"/).map { (page, String($0.1)) }
    }
  }

  @Test("No link is broken, in either language, and no page loads anything from elsewhere")
  func links() throws {
    let run = try SiteRun()
    try run.publish(
      [GasLicence(), PlainPower(), PlainPower(id: "second")], "--preview", "--also", "en")
    #expect(run.status == .clean, "\(run.errors)")
    let files = run.files
    #expect(files["en/powers/gas-licence.html"] != nil)
    var checked = 0
    for (page, target) in links(files) where !target.hasPrefix("tel:") {
      #expect(!target.contains(":"), "\(page): \(target)")
      let parts = target.split(separator: "#", omittingEmptySubsequences: false)
      let base = URL(fileURLWithPath: "/\(page)")
      let path =
        parts[0].isEmpty
        ? page
        : URL(fileURLWithPath: String(parts[0]), relativeTo: base).standardizedFileURL.path
          .dropFirst().description
      let text = files[path]
      #expect(text != nil, "\(page) leads to \(target)")
      if parts.count > 1 {
        #expect(text?.contains("id=\"\(parts[1])\"") == true, "\(page) leads to \(target)")
      }
      checked += 1
    }
    #expect(checked > 100)
  }

  @Test("Only what is confirmed is published, and a preview says that it is one")
  func confirmed() throws {
    let run = try SiteRun()
    let models: [any PowerModel] = [PlainPower(), PlainPower(id: "draft", status: [])]
    try run.publish(models)
    #expect(run.status == .clean && run.errors.contains("1 power"), "\(run.errors)")
    #expect(run.files["powers/plain.html"] != nil && run.files["powers/draft.html"] == nil)
    #expect(!run.files.values.contains { $0.contains("draft") })
    try run.publish(models, "--preview")
    #expect(run.files["powers/draft.html"]?.contains("尚未按现状确认") == true)
    for (path, text) in run.files where path.hasSuffix(".html") {
      #expect(text.contains("预览"), "\(path)")
    }
    let none = try SiteRun()
    try none.publish([PlainPower(status: [])])
    #expect(none.status == .failed && none.errors.contains("--preview"))
  }

  @Test("Nothing that is internal is in any file")
  func leaks() throws {
    let run = try SiteRun()
    try run.publish([PlainPower()], "--also", "en", "--address", "https://example.org/p")
    #expect(run.files.count > 15)
    for (path, text) in run.files { #expect(!text.contains("ZZZ"), "\(path)") }
    run.run(["document", "book", "普通文字", "models.json", "--output", "book.html"])
    #expect(run.status == .clean, "\(run.errors)")
    let book = try String(contentsOfFile: "\(run.folder)/book.html", encoding: .utf8)
    #expect(!book.contains("ZZZ"))
    for picture in book.matches(of: /base64,([^"]*)"/) {
      let svg = try #require(Data(base64Encoded: String(picture.1)))
      #expect(!String(decoding: svg, as: UTF8.self).contains("ZZZ"))
    }
    #expect(book.matches(of: /base64,/).count == 2)
  }

  @Test("Hostile texts stay text, wherever they stand")
  func hostile() throws {
    let text: LocalizedText =
      "</script><script>alert(1)</script><img src=x onerror=alert(2)>\"'&\u{202E}x{{name}}"
    let run = try SiteRun()
    try run.publish([
      PlainPower(name: text, text: text, channel: .website("javascript:alert(3)"))
    ])
    #expect(run.status == .clean, "\(run.errors)")
    for (path, text) in run.files where path.hasSuffix(".html") || path.hasSuffix(".js") {
      #expect(!text.contains("<script>alert"), "\(path)")
      #expect(!text.contains("<img"), "\(path)")
      #expect(!text.contains("href=\"javascript"), "\(path)")
      #expect(!text.contains("\u{202E}"), "\(path)")
    }
    let page = try #require(run.files["powers/plain.html"])
    #expect(page.contains("&lt;script&gt;alert(1)"))
    let script = try #require(run.files["search-index.js"])
    #expect(script.contains("\\u003c") && !script.contains("</script"))
  }

  @Test("The same models give the same bytes; what has not changed is not written again")
  func again() throws {
    let run = try SiteRun()
    let models: [any PowerModel] = [GasLicence(), PlainPower()]
    try run.publish(models, "--preview")
    let first = run.files
    try run.publish(models, "--preview")
    #expect(run.output.contains("files written: 0,") && run.files == first, "\(run.output)")
    let other = try SiteRun()
    try other.publish(models, "--preview")
    #expect(other.files == first)
    try run.publish([GasLicence(), PlainPower(text: "另一文字")], "--preview")
    #expect(run.files["powers/gas-licence.html"] == first["powers/gas-licence.html"])
    #expect(run.files["changes.html"]?.contains("有变更") == true)
  }

  @Test("A power that is gone takes its files along; one that was repealed keeps its address")
  func gone() throws {
    let run = try SiteRun()
    try run.publish([PlainPower(), PlainPower(id: "second")])
    try run.write("mine", to: "site/notes.txt")
    try run.publish([PlainPower()])
    let files = run.files
    #expect(!files.keys.contains { $0.contains("second") })
    #expect(files["notes.txt"] == "mine")
    #expect(files["changes.html"]?.contains("不再公布") == true)
    let repealed = PlainPower.confirmed + [StatusRecord(.repealed, by: "区政府", on: "2026-06-01")]
    try run.publish([PlainPower(status: repealed), PlainPower(id: "third")])
    let page = try #require(run.files["powers/plain.html"])
    #expect(page.contains("已废止") && !page.contains("<svg"))
    #expect(run.files["charts/plain-flow.svg"] == nil)
  }

  @Test("A folder that is no site is left alone; templates and themes of a user are taken")
  func own() throws {
    let run = try SiteRun()
    try run.write("x", to: "site/other.html")
    try run.publish([PlainPower()])
    #expect(run.status == .failed && run.files == ["other.html": "x"])
    let themed = try SiteRun()
    try themed.write("{{> head}}<p>OWN {{t.about}}</p>{{> foot}}", to: "mine/about.mustache")
    try themed.write(":root { --accent: #700; }", to: "t.css")
    try themed.publish([PlainPower()], "--templates", "mine", "--theme", "t.css")
    #expect(themed.files["about.html"]?.contains("<p>OWN 说明</p>") == true)
    #expect(themed.files["style.css"]?.hasSuffix("--accent: #700; }") == true)
    for (file, text, word) in [
      ("abuot.mustache", "", "about"), ("about.mustache", "{{#x}}", "about.mustache"),
    ] {
      let wrong = try SiteRun()
      try wrong.write(text, to: "mine/\(file)")
      try wrong.publish([PlainPower()], "--templates", "mine")
      #expect(wrong.status == .failed && wrong.errors.contains(word), "\(wrong.errors)")
    }
    let address = try SiteRun()
    try address.publish([PlainPower()], "--address", "ftp:x")
    #expect(address.status == .failed)
  }

  @Test("A site map names every page, and telephones are links")
  func map() throws {
    let run = try SiteRun()
    try run.publish([PlainPower()], "--address", "https://example.org/p")
    let map = try #require(run.files["sitemap.xml"])
    #expect(XMLParser(data: Data(map.utf8)).parse())
    let pages = run.files.keys.count { $0.hasSuffix(".html") }
    #expect(map.components(separatedBy: "<loc>https://example.org/p/").count - 1 == pages)
    #expect(run.files["powers/plain.html"]?.contains("href=\"tel:000012345\"") == true)
  }
}

@Suite("The search of the site")
struct SiteSearchTests {
  private static let browser = Executable.find("chromium", "chromium-browser", "google-chrome")

  @Test(
    "In a browser, texts are found by any part, and no script of a model runs",
    .enabled(if: browser != nil, "no Chromium in the PATH"))
  func search() throws {
    let run = try SiteRun()
    let hostile: LocalizedText = "<img src=x onerror=\"document.title='PWNED'\">门"
    try run.publish(
      [GasLicence(), PlainPower(), PlainPower(id: "third", name: hostile)], "--preview")
    #expect(run.status == .clean, "\(run.errors)")
    func found(_ query: String) throws -> [String] {
      let word = try #require(
        query.addingPercentEncoding(withAllowedCharacters: .alphanumerics))
      let page = try Executable.output(
        of: try #require(Self.browser),
        [
          "--headless", "--no-sandbox", "--disable-gpu", "--dump-dom",
          "file://\(run.folder)/site/index.html#q=\(word)",
        ])
      #expect(!page.contains("<title>PWNED"))
      let list = page.components(separatedBy: "id=\"results\"").last?
        .components(separatedBy: "</ul>").first
      return (list ?? "").matches(of: /powers\/([^"]*)\.html/).map { String($0.1) }
    }
    #expect(try found("气经营许") == ["gas-licence"])
    #expect(try found("xk-0117") == ["gas-licence"])
    #expect(try found("普通 a-plain") == ["plain"])
    #expect(try found("门").sorted().contains("third"))
    #expect(try found("不存在的词") == [])
  }
}
