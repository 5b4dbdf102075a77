import Foundation
import OversightTestSupport
import Testing

@testable import Oversight
@testable import OversightCharts

/// Charts in a web page, as a browser draws them. The scripts are those of the test's page; a chart
/// has none.
@Suite(.enabled(if: HeadlessBrowser.program != nil, "\(HeadlessBrowser.absence)"), .serialized)
struct BrowserTests {
  private static let powerID = "gas-operation-licence"

  /// Says which texts lie outside the outline of their group, outside the sheet, or on one another.
  private static let measuring = """
    const faults = [];
    const svg = document.querySelector('svg');
    const sheet = svg.viewBox.baseVal;
    const place = e => {
      const b = e.getBBox(), m = e.getCTM(), s = svg.getCTM();
      const k = s.inverse().multiply(m);
      return {x: b.x + k.e, y: b.y + k.f, w: b.width, h: b.height, t: e.textContent};
    };
    const texts = [];
    for (const text of svg.querySelectorAll('text')) {
      const t = place(text);
      if (!t.t.trim()) continue;
      texts.push(t);
      if (t.x < -0.5 || t.y < -0.5 || t.x + t.w > sheet.width + 0.5 || t.y + t.h > sheet.height + 0.5)
        faults.push('off the sheet: ' + t.t);
      const outline = text.parentNode.querySelector(':scope > polygon, :scope > ellipse, :scope > path');
      if (!outline) continue;
      const o = place(outline);
      if (t.x < o.x - TOLERANCE || t.x + t.w > o.x + o.w + TOLERANCE)
        faults.push('outside its box: ' + t.t + ' ' + [t.x, t.w, o.x, o.w].map(Math.round));
    }
    for (let i = 0; i < texts.length; i++) for (let j = i + 1; j < texts.length; j++) {
      const a = texts[i], b = texts[j];
      const w = Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x);
      const h = Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y);
      if (w > 1.5 && h > Math.min(a.h, b.h) * 0.6) faults.push('on one another: ' + a.t + ' / ' + b.t);
    }
    const odd = [...svg.querySelectorAll('*')].filter(e =>
      !['title','desc','g','polygon','polyline','path','ellipse','text'].includes(e.localName)
      || [...e.attributes].some(a => a.name.startsWith('on') || a.name.endsWith('href')));
    if (odd.length) faults.push('odd elements: ' + odd.map(e => e.localName));
    if (window.fired) faults.push('a script of the chart ran');
    if (texts.length < 20) faults.push('only ' + texts.length + ' texts');
    document.getElementById('result').textContent = faults.join('\\n');
    """

  /// A page in dark mode that shows a chart as it is put into web pages.
  private func page(_ svg: String, tolerance: Double = 1, script: String = measuring) -> String {
    let chart = svg.replacing("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n", with: "")
    return """
      <!DOCTYPE html><html><head><meta charset="utf-8">
      <meta name="viewport" content="width=device-width">
      <style>:root { color-scheme: dark; } body { background: #111; color: #eee; margin: 0 }
      svg { display: block; max-width: 100%; height: auto }</style>
      <script>window.alert = () => { window.fired = true; };</script></head>
      <body>\(chart)<pre id="result"></pre>
      <script>\(script.replacing("TOLERANCE", with: "\(tolerance)"))</script></body></html>
      """
  }

  private func browser(hasHanFonts: Bool = true) throws -> HeadlessBrowser {
    try HeadlessBrowser(try #require(HeadlessBrowser.program), hasHanFonts: hasHanFonts)
  }

  @Test(
    "No text lies outside its box or on another, with the font and without",
    arguments: [true, false])
  func texts(hasHanFonts: Bool) throws {
    let browser = try browser(hasHanFonts: hasHanFonts)
    defer { browser.close() }
    let power = try WorkedPowers.resolved(Self.powerID)
    for kind in ChartKind.allCases {
      let svg = try ChartRenderer().svg(kind, of: power)
      let faults = try browser.result(of: page(svg, tolerance: hasHanFonts ? 1 : 3))
      #expect(faults.isEmpty, "\(kind): \(faults)")
    }
  }

  @Test("Hostile texts do nothing in a page")
  func hostile() throws {
    let browser = try browser()
    defer { browser.close() }
    let hostile =
      #"</text><script>alert(1)</script><img src=x onerror="alert(1)">" onload="alert(1)"#
    let json = try CanonicalJSON.encode(try WorkedPowers.resolved(Self.powerID))
    var power = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    power["name"] = hostile
    power["body"] = hostile
    var process = try #require(power["process"] as? [String: Any])
    var steps = try #require(process["steps"] as? [[String: Any]])
    for index in steps.indices { steps[index]["name"] = hostile }
    process["steps"] = steps
    power["process"] = process
    var document = CatalogueDocument()
    document.add(json: Array(try JSONSerialization.data(withJSONObject: power)), file: "x.json")
    let resolved = try #require(try document.resolved().powers.first)
    for kind in ChartKind.allCases {
      let svg = try ChartRenderer().svg(kind, of: resolved)
      #expect(svg.contains("&lt;script&gt;"))
      let faults = try browser.result(of: page(svg, tolerance: 3))
      #expect(!faults.contains("script") && !faults.contains("odd elements"), "\(faults)")
    }
  }

  @Test("A chart has a picture in light and dark, on wide screens and on telephones")
  func pictures() throws {
    let browser = try browser()
    defer { browser.close() }
    let svg = try ChartRenderer().svg(.flow, of: try WorkedPowers.resolved(Self.powerID))
    for (width, height) in [(800, 1_130), (390, 600)] {
      let picture = try browser.picture(of: page(svg), width: width, height: height)
      #expect(picture.starts(with: [0x89, 0x50, 0x4E, 0x47]) && picture.count > 20_000)
    }
  }
}
