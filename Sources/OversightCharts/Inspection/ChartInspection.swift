public import Oversight

/// What a reader would stumble over on the chart of a power: defects of the layout, never of the model.
///
/// ```swift
/// let inspection = ChartInspection(.flow, of: power)
/// inspection.faults        // empty for a sound chart
/// ```
public struct ChartInspection: Sendable {
  /// One line a fault, naming the elements; empty for a sound chart.
  public let faults: [String]
  /// How often two lines of the flow chart cross.
  public let crossings: Int
  /// The smallest type on any of the pages, in points.
  public let smallestText: Double

  /// Lays the chart out, on one sheet and on pages, and looks at both.
  ///
  /// - Complexity: that of the layout, and O(k²) in the number of things on a page.
  public init(_ kind: ChartKind, of power: ResolvedPower, options: ChartOptions = ChartOptions()) {
    var faults: [String] = []
    var crossings = 0
    let sheet = ChartRenderer(options: options).canvas(kind, of: power)
    if kind == .flow {
      let inspection = FlowChartInspection(power: power, options: options)
      faults = inspection.faults
      crossings = inspection.crossings
    }
    var smallest = Double.infinity
    let pages =
      kind == .flow
      ? FlowChart(power: power, options: options).pages()
      : RiskChart.pages(power: power, options: options)
    for canvas in [sheet] + (pages.count > 1 ? pages : []) {
      let inspection = CanvasInspection(canvas)
      faults += inspection.faults
      smallest = min(smallest, inspection.smallestText)
    }
    self.faults = faults.withoutRepetitions
    self.crossings = crossings
    smallestText = smallest
  }
}
