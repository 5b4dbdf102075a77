internal import Oversight
internal import OversightCharts
internal import OversightCommands
internal import OversightInventory

/// Makes the files of a site.
struct SiteWriter {
  private let published: PublishedPowers
  private let templates: SiteTemplates
  private let plan: SitePlan
  /// The folder as the user named it.
  private let folder: String

  init(
    _ published: PublishedPowers, _ templates: SiteTemplates, _ plan: SitePlan, folder: String
  ) {
    self.published = published
    self.templates = templates
    self.plan = plan
    self.folder = folder
  }

  /// - Returns: why charts could not be drawn; their pages say so.
  mutating func write(
    to output: inout SiteOutput, on day: CalendarDate, theme: String
  ) throws -> [LocalizedText] {
    var failures: [LocalizedText] = []
    for (place, language) in plan.languages.enumerated() {
      let pages = SitePages(published, language, templates, plan)
      if place == 0 {
        output.publish(
          Dictionary(
            pages.powers.map { power in
              (power.id, SiteManifest.Published(name: power.name, digest: power.digest))
            }, uniquingKeysWith: { first, _ in first }), on: day)
      }
      failures += try writePowers(pages, to: &output)
      for (path, text) in pages.commonPages(log: output.manifest.log).sorted(by: { $0.key < $1.key }
      ) {
        try output.write(text, to: pages.folder + path)
      }
    }
    try output.write(SiteAssets.style + theme, to: "style.css")
    try output.write(SiteAssets.search, to: "search.js")
    if let address = plan.address { try writeMap(address, to: &output) }
    return failures
  }

  /// The pages of powers with their charts; those that are made of the same as before are kept.
  private func writePowers(
    _ pages: SitePages, to output: inout SiteOutput
  ) throws -> [LocalizedText] {
    let options = ChartOptions(language: pages.language, edition: .public)
    var changed: [(power: SitePower, source: String)] = []
    for power in pages.powers {
      let source = try source(of: power, options)
      let files = paths(of: power, in: pages)
      if output.isCurrent(files[0], source), files.allSatisfy({ output.text(of: $0) != nil }) {
        output.keep(files, source)
      } else {
        changed.append((power, source))
      }
    }
    guard !changed.isEmpty else { return [] }
    let failures = try ChartFolder.draw(
      changed.map(\.power.entry.power), options, into: "\(folder)/\(pages.folder)charts")
    for (power, source) in changed {
      let files = paths(of: power, in: pages)
      var charts: [ChartKind: String] = [:]
      for (kind, path) in zip(ChartKind.allCases, files.dropFirst()) {
        guard let svg = output.text(of: path) else { continue }
        charts[kind] = SiteChart.inline(svg)
        output.add(path)
      }
      try output.write(
        pages.page(of: power, charts: charts), to: files[0],
        source: charts.count == ChartKind.allCases.count ? source : nil)
    }
    return failures
  }

  /// The page, then the files of the charts.
  private func paths(of power: SitePower, in pages: SitePages) -> [String] {
    ["\(pages.folder)powers/\(power.id).html"]
      + ChartKind.allCases.map { "\(pages.folder)charts/\(power.id)-\($0.rawValue).svg" }
  }

  /// A digest of all that the page and its charts depend on.
  private func source(of power: SitePower, _ options: ChartOptions) throws -> String {
    let task: ChartTask
    do {
      task = try ChartTask(.flow, of: ChartModel(power.entry.power), options: options)
    } catch {
      throw CommandFailure(error.message)
    }
    let parts = [
      Toolkit.version, templates.digest, task.identity, power.digest,
      "\(plan.isPreview)", plan.languages.map(\.rawValue).joined(separator: ","),
      plan.address ?? "",
    ]
    return SHA256.hexDigest(of: parts.joined(separator: "\n"))
  }

  private func writeMap(_ address: String, to output: inout SiteOutput) throws(CommandFailure) {
    let pages = output.manifest.files.filter { $0.hasSuffix(".html") }.sorted()
    let lines = pages.map { "  <url><loc>\(MarkupText.escaped(address + $0))</loc></url>\n" }
    try output.write(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
        + lines.joined() + "</urlset>\n", to: "sitemap.xml")
  }
}

/// Files that do not depend on powers.
enum SiteAssets {
  static let style = String(decoding: PackageResources.style_css, as: UTF8.self)
  static let book = String(decoding: PackageResources.book_css, as: UTF8.self)
  static let search = String(decoding: PackageResources.search_js, as: UTF8.self)
}

/// Charts inside of pages.
enum SiteChart {
  /// The chart without what a page may not have: the declaration of XML, and a style of its own, which
  /// the style sheet of the site has for it.
  static func inline(_ svg: String) -> String {
    var text = svg[...]
    if text.hasPrefix("<?xml"), let end = text.firstRange(of: "?>") {
      text = text[end.upperBound...]
    }
    guard let start = text.firstRange(of: "<svg"),
      let end = text[start.upperBound...].firstIndex(of: ">")
    else { return String(text) }
    let tag = text[start.lowerBound..<end].replacing(#/ style="[^"]*"/#, with: "")
    return String(text[..<start.lowerBound]) + tag + text[end...]
  }
}
