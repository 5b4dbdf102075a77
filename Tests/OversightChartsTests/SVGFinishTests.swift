import Oversight
import OversightTestSupport
import Testing

@testable import OversightCharts

@Suite("The SVG that is published is safe, stable and readable")
struct SVGFinishTests {
  private let canvas = Canvas(name: "risk", page: .a4Portrait, title: "题 <&>", summary: "说明")

  private func finish(_ body: String) throws -> String {
    let svg = "<?xml version=\"1.0\"?>\n<svg width=\"1pt\">\(body)</svg>"
    return String(decoding: try SVGFinish.finish(Array(svg.utf8), of: canvas), as: UTF8.self)
  }

  @Test(
    "What no chart has is refused",
    arguments: [
      "<script>x</script>", "<image x=\"1\"/>", "<foreignObject/>", "<g onload=\"x\"></g>",
      "<a xlink:href=\"x\"></a>", "<g id=\"javascript:x\"></g>", "<?xml-stylesheet x?>", "<g>",
      "</g>", "<g class=x></g>", "<style>x</style>",
    ])
  func refused(body: String) {
    #expect(throws: GraphvizError.self) { try finish(body) }
  }

  @Test("Text may say what markup may not")
  func text() throws {
    let svg = try finish("<text x=\"1\">javascript: onload=&quot;x&quot; &lt;script</text>")
    #expect(svg.contains(">javascript: onload=&quot;x&quot; &lt;script</text>"))
  }

  @Test("Comments, names of nodes and unknown attributes are left out, tooltips become titles")
  func noise() throws {
    let svg = try finish(
      """
      <!-- n1 --><g id="node1" class="node"><title>n1</title><g id="a_node1"><a xlink:title="a&#45;b">
      <text font-family="Times" unknown="x" x="1">t</text></a></g></g>
      """)
    #expect(!svg.contains("n1"))
    #expect(!svg.contains("unknown"))
    #expect(
      svg.contains(
        "<g class=\"node\" aria-hidden=\"true\">\n<title>a-b</title>\n"
          + "<text font-family=\"'Noto Sans"))
  }

  @Test("Readers who hear the chart get its title and description")
  func accessible() throws {
    let svg = try finish("")
    #expect(
      svg.contains(
        "role=\"graphics-document\" aria-labelledby=\"risk_title\" "
          + "aria-describedby=\"risk_desc\""))
    #expect(svg.contains("<title id=\"risk_title\">题 &lt;&amp;&gt;</title>"))
    #expect(svg.contains("<desc id=\"risk_desc\">说明</desc>"))
  }

  @Test("A chart has ids of its own for its steps, each once", arguments: ChartKind.allCases)
  func ids(kind: ChartKind) throws {
    let power = try GasLicence().resolved()
    let svg = try #require(try ChartRenderer().render(kind, of: power, as: [.svg])[.svg])
    let chart = try #require(SVGText(svg))
    #expect(Set(chart.ids).count == chart.ids.count)
    #expect(chart.ids.allSatisfy { $0.hasPrefix("\(kind.rawValue)_") })
    #expect(!String(decoding: svg, as: UTF8.self).contains("xlink"))
  }
}
