internal import Oversight

/// The power-operation flow chart (权力运行流程图) of a power.
struct FlowChart: Sendable {
  let power: ResolvedPower
  let options: ChartOptions

  /// Lays the chart out and draws it on one sheet.
  func canvas() -> Canvas { canvas(of: FlowChartLayout(power: power, options: options)) }

  /// The chart on as many pages as it needs.
  func pages() -> ChartPages {
    let layout = FlowChartLayout(power: power, options: options, strip: true)
    if options.paper.pages.contains(layout.geometry.page) {
      return ChartPages(canvases: [canvas(of: layout)], isWhole: true)
    }
    let pages = FlowChartPages(power: power, options: options, layout: layout)
    return ChartPages(canvases: pages.canvases(), isWhole: false)
  }

  func canvas(of layout: FlowChartLayout) -> Canvas {
    var drawing = FlowChartDrawing(power: power, options: options, layout: layout)
    drawing.draw()
    return drawing.canvas
  }
}
