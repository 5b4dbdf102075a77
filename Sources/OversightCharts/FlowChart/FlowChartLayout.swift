internal import Oversight

/// The whole layout of a flow chart, stage by stage: rows, boxes, routes, tracks, geometry, marks,
/// labels, tags.
///
/// A pure function of the power and the options: no font is asked and nothing comes back from
/// Graphviz, so the chart is the same on every machine.
struct FlowChartLayout: Sendable {
  let content: FlowChartContent
  let sizes: BoxSizes
  let geometry: FlowGeometry
  let marks: MarkPlacement
  let labels: LabelPlacement
  let gaps: GapPlacement

  init(power: ResolvedPower, options: ChartOptions) {
    content = FlowChartContent(power: power, options: options)
    sizes = BoxSizes(content, language: options.language)
    let rows = RowAssignment(content)
    var router = Router(content, rows, sizes)
    let routes = router.routes()
    let tracks = TrackAssignment(routes)
    geometry = Self.geometry(content, rows, sizes, routes, tracks)
    var obstacles = Obstacles(content, geometry)
    marks = MarkPlacement(content, geometry, &obstacles)
    let shown = options.edition == .internal ? options.gaps : []
    var gaps = GapPlacement(shown, content, geometry, marks, &obstacles)
    labels = LabelPlacement(content, geometry, &obstacles)
    gaps.placeTags(geometry, &obstacles)
    self.gaps = gaps
  }

  /// The first page on which the process fits; a page of its own where none does.
  private static func geometry(
    _ content: FlowChartContent, _ rows: RowAssignment, _ sizes: BoxSizes, _ routes: [Route],
    _ tracks: TrackAssignment
  ) -> FlowGeometry {
    func geometry(on page: Page) -> FlowGeometry {
      FlowGeometry(content, rows, sizes, routes, tracks, on: page)
    }
    let pages = [Page.a4Portrait, .a4Landscape, .a3Portrait, .a3Landscape]
    for page in pages {
      let candidate = geometry(on: page)
      if candidate.fits { return candidate }
    }
    return geometry(on: geometry(on: .a3Portrait).neededPage)
  }
}
