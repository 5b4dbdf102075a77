internal import Oversight

/// The whole layout of a flow chart, stage by stage: rows, boxes, routes, tracks, geometry, marks,
/// the highlighted run, labels, tags.
///
/// A pure function of the power and the options: no font is asked and nothing comes back from
/// Graphviz, so the chart is the same on every machine.
struct FlowChartLayout: Sendable {
  let content: FlowChartContent
  let signs: ChartSigns
  let sizes: BoxSizes
  let geometry: FlowGeometry
  let marks: MarkPlacement
  let labels: LabelPlacement
  let gaps: GapPlacement
  let highlight: HighlightPlacement?
  /// What stands below the head of the chart; nil where nothing is highlighted.
  let note: HighlightNote?

  /// - Parameter strip: whether a process that is too large for the paper is laid out to be cut into
  ///   pages: as wide as the paper and as long as needed.
  init(power: ResolvedPower, options: ChartOptions, strip isStrip: Bool = false) {
    let content = FlowChartContent(power: power, options: options)
    let sizes = BoxSizes(content, language: options.language)
    let rows = RowAssignment(content)
    let highlight = options.highlight(in: power)
    func note(on page: Page) -> HighlightNote? {
      highlight.map { HighlightNote($0, options.language, on: page) }
    }
    let run = highlight.map { HighlightedRun($0.elements, at: $0.place, content) }
    signs = ChartSigns(content, gaps: options.shownGaps(in: power), run: run)
    let sheet = Sheet(kind: .flow, power: power, options: options, signs: signs)
    var growths: [Page: Double] = [:]
    func growth(on page: Page) -> Double {
      if let growth = growths[page] { return growth }
      let growth = sheet.legendGrowth(on: page)
      growths[page] = growth
      return growth
    }
    let geometry = Self.clearest(content, rows, sizes) { routes, tracks in
      Self.geometry(on: options.paper, strip: isStrip) { page in
        FlowGeometry(
          content, rows, sizes, routes, tracks, on: page, note: note(on: page)?.height ?? 0,
          legend: growth(on: page))
      }
    }
    var obstacles = Obstacles(content, geometry)
    marks = MarkPlacement(content, geometry, &obstacles)
    var gaps = GapPlacement(
      options.shownGaps(in: power), content, geometry, marks, run, options.language, &obstacles)
    if let run, let highlight {
      self.highlight = HighlightPlacement(
        run, highlight.severity, content, geometry, marks, &obstacles)
    } else {
      self.highlight = nil
    }
    labels = LabelPlacement(content, geometry, self.highlight, &obstacles)
    gaps.placeTags(geometry, &obstacles)
    self.gaps = gaps
    self.note = note(on: geometry.page)
    self.content = content
    self.sizes = sizes
    self.geometry = geometry
  }

  /// The geometry in which no two lines lie on one another: where some do, bending at one place is made
  /// dearer or cheaper and the ways of those edges are sought again.
  private static func clearest(
    _ content: FlowChartContent, _ rows: RowAssignment, _ sizes: BoxSizes,
    _ geometry: ([Route], TrackAssignment) -> FlowGeometry
  ) -> FlowGeometry {
    var router = Router(content, rows, sizes)
    var best: (geometry: FlowGeometry, conflicts: Int)?
    for (round, price) in [120, 120, 360, 15, 900, 900, 70, 0].enumerated() {
      let routes = router.routes
      let tracks = TrackAssignment(routes)
      let candidate = geometry(routes, tracks)
      let conflicts = tracks.conflicts + candidate.linesOnOneAnother
      if conflicts.count < best?.conflicts ?? .max { best = (candidate, conflicts.count) }
      if conflicts.isEmpty { break }
      // One of the two first, then the other, then both.
      let edges = conflicts.flatMap { pair in
        let later = router.later(pair.first, pair.second)
        switch round % 3 {
        case 0: return [later]
        case 1: return [pair.first + pair.second - later]
        default: return [pair.first, pair.second]
        }
      }
      router.reroute(Set(edges), sharedBendPrice: price)
    }
    return best?.geometry ?? geometry([], TrackAssignment([]))
  }

  /// The first page on which the process fits; a page of its own where none does.
  private static func geometry(
    on paper: Paper, strip isStrip: Bool, _ geometry: (Page) -> FlowGeometry
  ) -> FlowGeometry {
    for page in paper.pages {
      let candidate = geometry(page)
      if candidate.fits { return candidate }
    }
    guard isStrip else { return geometry(geometry(.a3Portrait).neededPage) }
    let candidates = (paper.splitPages + [.a3Landscape]).map(geometry)
    let wideEnough = candidates.first { $0.widthLeft >= 0 } ?? candidates[candidates.count - 1]
    return geometry(wideEnough.neededPage)
  }

  /// The page of paper on which a part of a strip stands.
  func pageOfPart(on paper: Paper) -> Page {
    let width = geometry.page.width
    let page = (paper.splitPages + [.a3Landscape]).first { abs($0.width - width) < 1 }
    return page ?? Page(width: width, height: Page.a3Landscape.height)
  }
}
