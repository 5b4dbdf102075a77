/// A chart on paper.
struct ChartPages {
  /// One at least.
  let canvases: [Canvas]
  /// Whether the one page is all of the chart, as it stands on a sheet.
  let isWhole: Bool
}
