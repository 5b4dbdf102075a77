public import Oversight

/// What a reader would stumble over on the chart of a power: defects of the layout, never of the model.
///
/// ```swift
/// let inspection = ChartInspection(.flow, of: power)
/// inspection.faults        // empty for a sound chart
/// ```
public struct ChartInspection: Sendable, Equatable, Codable {
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
    var canvases: [Canvas]
    switch kind {
    case .flow:
      let layout = FlowChartLayout(power: power, options: options)
      let inspection = FlowChartInspection(layout)
      faults = inspection.faults
      crossings = inspection.crossings
      canvases = [FlowChart(power: power, options: options).canvas(of: layout)]
    case .risk:
      canvases = [RiskChart(power: power, options: options).canvas()]
    }
    let pages = ChartRenderer(options: options).pages(kind, of: power)
    if !pages.isWhole { canvases += pages.canvases }
    let inspections = canvases.map(CanvasInspection.init)
    faults += inspections.flatMap(\.faults)
    self.faults = faults.withoutRepetitions
    self.crossings = crossings
    smallestText = inspections.map(\.smallestText).min() ?? CanvasInspection.leastSize
  }
}
