import Oversight
import OversightTestSupport
import Testing

@testable import OversightCharts

@Suite("Graphviz draws in this process")
struct GraphvizTests {
  @Test("A syntax error is thrown, and the next chart is drawn")
  func syntaxError() throws {
    let error = #expect(throws: GraphvizError.self) {
      try Graphviz.render("digraph {", as: .svg)
    }
    #expect(error?.stage == .parsing)
    #expect(error?.detail.contains("syntax error") == true)
    #expect(try !Graphviz.render("digraph x { a [pos=\"1,1\"] }", as: .svg).isEmpty)
  }

  @Test("Bad markup, which the library calls a success, is an error")
  func badMarkup() {
    #expect(throws: GraphvizError.self) {
      try Graphviz.render("digraph x { a [label=<<TABLE>> pos=\"1,1\"] }", as: .svg)
    }
  }

  @Test("The version is known")
  func version() { #expect(Graphviz.version.first?.isNumber == true) }

  @Test("The same model gives the same bytes", arguments: ChartKind.allCases)
  func deterministic(kind: ChartKind) throws {
    let power = try GasLicence().resolved()
    let files = try (0..<20).map { _ in
      try ChartRenderer().render(kind, of: power, as: [.svg])
    }
    #expect(Set(files.compactMap { $0[.svg] }).count == 1)
    let pages = try (0..<2).map { _ in
      try ChartRenderer().render(kind, of: power, as: [.pdf])
    }
    #expect(Set(pages.compactMap { $0[.pdf] }).count == 1)
  }

  @Test("Charts asked for by several tasks at once are drawn one after the other")
  func concurrent() async throws {
    let power = try GasLicence().resolved()
    let charts = try await withThrowingTaskGroup(of: [UInt8]?.self) { group in
      for _ in 0..<8 {
        group.addTask { try ChartRenderer().render(.risk, of: power, as: [.svg])[.svg] }
      }
      return try await group.reduce(into: Set<[UInt8]>()) { if let chart = $1 { $0.insert(chart) } }
    }
    #expect(charts.count == 1)
  }

  @Test(
    "A PDF is exactly of a paper size and its table of objects is sound",
    arguments: ChartKind.allCases)
  func paper(kind: ChartKind) throws {
    let power = try GasLicence().resolved()
    let pdf = try #require(try ChartRenderer().render(kind, of: power, as: [.pdf])[.pdf])
    let text = String(decoding: pdf, as: UTF8.self)
    let paper = kind == .flow ? "841.89 1190.55" : "595.28 841.89"
    #expect(text.contains("/MediaBox [ 0 0 \(paper) ]"))
    #expect(text.hasSuffix("%%EOF\n"))
    let pointer = try #require(text.components(after: "startxref\n").flatMap { Int($0) })
    #expect(pdf[pointer...].starts(with: Array("xref\n".utf8)))
    let table = String(decoding: pdf[pointer...], as: UTF8.self).split(separator: "\n")
    for (number, line) in table.dropFirst(2).enumerated() where line.hasSuffix(" n ") {
      let offset = try #require(Int(line.prefix(10)))
      #expect(pdf[offset...].starts(with: Array("\(number) 0 obj".utf8)))
    }
  }

  @Test(
    "A PDF is the same in every time zone",
    arguments: ["Z", "+00'00", "+08'00", "-03'30", "+05'30'", ""])
  func timeZone(offset: String) throws {
    let page = Page.a4Portrait
    func file(_ time: String) -> [UInt8] {
      let first = "%PDF-1.5\n1 0 obj\n<< /CreationDate (D:\(time)) >>\nendobj\n"
      let second = "2 0 obj\n<< /MediaBox [ 0 0 595 842 ] >>\nendobj\n"
      let offsets = [9, first.utf8.count].map { number in
        String(repeating: "0", count: 10 - "\(number)".count) + "\(number) 00000 n \n"
      }
      let table = "xref\n0 3\n0000000000 65535 f \n" + offsets.joined()
      let start = (first + second).utf8.count
      return Array((first + second + table + "trailer\nstartxref\n\(start)\n%%EOF\n").utf8)
    }
    let finished = PDFFinish.finish(file("20261124101010" + offset), on: page)
    #expect(finished == PDFFinish.finish(file("19990101000000Z"), on: page))
    let text = String(decoding: finished, as: UTF8.self)
    #expect(text.contains("(D:20000101000000Z)"))
    let pointer = try #require(text.components(after: "startxref\n").flatMap { Int($0) })
    #expect(finished[pointer...].starts(with: Array("xref\n".utf8)))
    let table = String(decoding: finished[pointer...], as: UTF8.self).split(separator: "\n")
    for (number, line) in table.dropFirst(2).enumerated() where line.hasSuffix(" n ") {
      let offset = try #require(Int(line.prefix(10)))
      #expect(finished[offset...].starts(with: Array("\(number) 0 obj".utf8)))
    }
  }

  @Test("A picture is a PNG of 170 dots per inch")
  func picture() throws {
    let power = try GasLicence().resolved()
    let png = try #require(try ChartRenderer().render(.risk, of: power, as: [.png])[.png])
    #expect(png.starts(with: [0x89, 0x50, 0x4E, 0x47]))
    let width = png[16..<20].reduce(0) { $0 << 8 | Int($1) }
    #expect((1400...1410).contains(width))
  }
}

extension String {
  /// The first line after the last occurrence of a text.
  func components(after text: String) -> Substring? {
    guard let start = ranges(of: text).last?.upperBound else { return nil }
    return self[start...].split(separator: "\n").first
  }
}
