import Foundation
import Oversight
import OversightTestSupport
import Testing

@testable import OversightCharts

@Suite("Pages")
struct PageTests {
  private func power(_ seed: UInt64, steps: Int, posts: Int) throws -> ResolvedPower {
    var generator = SeededGenerator(seed: seed)
    return try ResolvedPower(
      resolving: .random, .structured(using: &generator, steps: steps, posts: posts))
  }

  private func pages(
    _ kind: ChartKind, _ power: ResolvedPower, _ options: ChartOptions
  ) -> [Canvas] {
    ChartRenderer(options: options).pages(kind, of: power).canvases
  }

  @Test("Every step stands whole on one page, and nothing leaves it", arguments: [Paper.a4, .a3])
  func steps(paper: Paper) throws {
    var several = 0
    for seed in 0..<24 as Range<UInt64> {
      let power = try power(seed, steps: 8 + Int(seed) * 4, posts: 2 + Int(seed % 4))
      let options = ChartOptions(edition: .internal, paper: paper)
      let pages = pages(.flow, power, options)
      if pages.count > 1 { several += 1 }
      let sizes = paper.pages + [.a3Landscape]
      for page in pages {
        #expect(sizes.contains(page.page) || page.page.width > Page.a3Landscape.width)
        let sheet = Box(left: 0, top: 0, right: page.page.width, bottom: page.page.height)
        for node in page.nodes { #expect(sheet.contains(node.box), "seed \(seed)") }
        for edge in page.edges {
          #expect(edge.points.allSatisfy { (0...page.page.height).contains($0.y) }, "seed \(seed)")
        }
      }
      let shown = pages.flatMap { $0.nodes.filter { $0.cssClass == .step }.compactMap(\.id) }
      let whole = FlowChart(power: power, options: options).canvas().nodes
        .filter { $0.cssClass == .step }.compactMap(\.id)
      #expect(shown.sorted() == whole.sorted(), "seed \(seed)")
    }
    #expect(several > 5)
  }

  @Test("A line that is cut goes on at the same letter on the next page")
  func connectors() throws {
    for seed in 0..<12 as Range<UInt64> {
      let power = try power(seed, steps: 60, posts: 4)
      let pages = pages(.flow, power, ChartOptions(paper: .a4))
      #expect(pages.count > 1)
      let letters = pages.map { page in
        page.nodes.filter { $0.shape == .circle && $0.cssClass == .mark }.flatMap { node in
          node.label.lines.map { (letter: $0.text, isBelow: node.box.top > 300) }
        }
      }
      let all = letters.joined().map(\.letter)
      #expect(!all.isEmpty)
      for letter in Set(all) {
        #expect(all.count { $0 == letter } == 2, "\(letter) of seed \(seed)")
        let first = letters.firstIndex { $0.contains { $0.letter == letter } }
        let last = letters.lastIndex { $0.contains { $0.letter == letter } }
        #expect(first.map { $0 + 1 } == last)
      }
    }
  }

  @Test("The risks of all pages are those of the roll, and the head stands on each page")
  func risks() throws {
    let power = try power(3, steps: 90, posts: 4)
    let options = ChartOptions(edition: .internal, paper: .a4)
    let pages = pages(.risk, power, options)
    #expect(pages.count > 1)
    let whole = RiskChart(power: power, options: options).canvas()
    func steps(_ canvas: Canvas) -> [String] {
      canvas.nodes.filter { $0.cssClass == .step }.compactMap(\.id)
    }
    #expect(Set(pages.flatMap(steps)) == Set(steps(whole)))
    for (index, page) in pages.enumerated() {
      let words = page.placedTexts.map(\.line.text).joined(separator: " ")
      #expect(words.contains("第\(index + 1)页，共\(pages.count)页"))
      #expect(words.contains("防控措施"))
    }
  }

  @Test("A PDF has all pages, of the size of the paper, and is the same each time")
  func pdf() throws {
    let power = try power(5, steps: 60, posts: 4)
    let renderer = ChartRenderer(options: ChartOptions(paper: .a4))
    let files = try renderer.renderPages(.flow, of: power, as: [.pdf, .svg])
    let pages = try #require(files[.svg]).count
    #expect(pages > 1)
    let pdf = try #require(files[.pdf])
    // Later versions of Cairo write files that are not joined.
    guard pdf.count == 1 else {
      #expect(pdf.count == pages)
      return
    }
    let text = String(decoding: pdf[0], as: UTF8.self)
    #expect(text.contains("/Count \(pages) "))
    #expect(try renderer.renderPages(.flow, of: power, as: [.pdf])[.pdf] == pdf)
    let objects = try #require(PDFObjects(pdf[0]))
    #expect(objects.all.count { PDFObjects.isType("Page", $0.head) } == pages)
  }

  @Test("A file of another form is left alone")
  func otherForm() {
    #expect(PDFPages.join([Array("%PDF-1.5".utf8), Array("%PDF-1.5".utf8)]) == nil)
    #expect(PDFPages.join([[1, 2]]) == [1, 2])
  }

  @Test("On screens a chart stays on one sheet")
  func screen() throws {
    let power = try power(5, steps: 60, posts: 4)
    let files = try ChartRenderer().renderPages(.flow, of: power, as: [.svg, .dot])
    #expect(files[.svg]?.count == 1 && files[.dot]?.count == 1)
  }
}
