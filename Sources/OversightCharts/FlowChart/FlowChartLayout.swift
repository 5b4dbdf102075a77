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
    let (routes, tracks) = Self.routes(content, rows, sizes)
    geometry = Self.geometry(content, rows, sizes, routes, tracks)
    var obstacles = Obstacles(content, geometry)
    marks = MarkPlacement(content, geometry, &obstacles)
    let shown = options.edition == .internal ? options.gaps : []
    var gaps = GapPlacement(
      shown, content, geometry, marks, options.language, &obstacles)
    labels = LabelPlacement(content, geometry, &obstacles)
    gaps.placeTags(geometry, &obstacles)
    self.gaps = gaps
  }

  /// Routes on which no two lines lie on one another: where some do, bending at one place is made
  /// dearer and all routes are sought again.
  private static func routes(
    _ content: FlowChartContent, _ rows: RowAssignment, _ sizes: BoxSizes
  ) -> ([Route], TrackAssignment) {
    var best: (routes: [Route], tracks: TrackAssignment, conflicts: Int)?
    for price in [40, 120, 360] {
      var router = Router(content, rows, sizes, sharedBendPrice: price)
      let routes = router.routes()
      let tracks = TrackAssignment(routes)
      let conflicts = tracks.conflicts
      if conflicts < best?.conflicts ?? .max { best = (routes, tracks, conflicts) }
      if conflicts == 0 { break }
    }
    guard let best else { return ([], TrackAssignment([])) }
    return (best.routes, best.tracks)
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
