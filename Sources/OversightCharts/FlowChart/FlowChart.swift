internal import Oversight

/// The power-operation flow chart (权力运行流程图) of a power.
struct FlowChart: Sendable {
  let power: ResolvedPower
  let options: ChartOptions

  /// Lays the chart out and draws it on one sheet.
  func canvas() -> Canvas {
    let layout = FlowChartLayout(power: power, options: options)
    var drawing = FlowChartDrawing(power: power, options: options, layout: layout)
    drawing.draw()
    return drawing.canvas
  }

  /// The chart on as many pages as it needs.
  func pages() -> [Canvas] {
    let layout = FlowChartLayout(power: power, options: options, strip: true)
    let page = layout.geometry.page
    if options.paper.pages.contains(page) {
      var drawing = FlowChartDrawing(power: power, options: options, layout: layout)
      drawing.draw()
      return [drawing.canvas]
    }
    return FlowChartPages(power: power, options: options, layout: layout).canvases()
  }
}
