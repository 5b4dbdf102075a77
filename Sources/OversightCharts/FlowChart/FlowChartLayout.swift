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
    let shown = options.edition == .internal ? options.gaps : []
    signs = ChartSigns(content, gaps: shown, run: run)
    let sheet = Sheet(kind: .flow, power: power, options: options, signs: signs)
    let geometry = Self.clearest(content, rows, sizes) { routes, tracks in
      Self.geometry(on: options.paper, strip: isStrip) { page in
        FlowGeometry(
          content, rows, sizes, routes, tracks, on: page, note: note(on: page)?.height ?? 0,
          legend: sheet.legendGrowth(on: page))
      }
    }
    var obstacles = Obstacles(content, geometry)
    marks = MarkPlacement(content, geometry, &obstacles)
    var gaps = GapPlacement(
      shown, content, geometry, marks, run, options.language, &obstacles)
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
  /// dearer or cheaper and all routes are sought again.
  private static func clearest(
    _ content: FlowChartContent, _ rows: RowAssignment, _ sizes: BoxSizes,
    _ geometry: ([Route], TrackAssignment) -> FlowGeometry
  ) -> FlowGeometry {
    var best: (geometry: FlowGeometry, conflicts: Int)?
    for price in [40, 120, 360, 15, 900, 70] {
      var router = Router(content, rows, sizes, sharedBendPrice: price)
      let routes = router.routes()
      let tracks = TrackAssignment(routes)
      let candidate = geometry(routes, tracks)
      let conflicts = max(tracks.conflicts, candidate.linesOnOneAnother.count)
      if conflicts < best?.conflicts ?? .max { best = (candidate, conflicts) }
      if conflicts == 0 { break }
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
