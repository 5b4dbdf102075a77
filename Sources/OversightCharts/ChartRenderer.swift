public import Oversight

/// Draws the two charts of a power.
///
/// libgraphviz is not thread-safe, so charts of one process are drawn one after the other.
public struct ChartRenderer: Sendable {
  public let options: ChartOptions

  /// The resolution of pictures, in dots per inch: sharp on paper at the size of the page.
  private static let dotsPerInch = 170

  public init(options: ChartOptions = ChartOptions()) { self.options = options }

  /// Draws one chart in the formats asked for.
  ///
  /// - Returns: the bytes of each file; the same model gives the same bytes.
  /// - Throws: ``ChartError`` where the chart cannot be drawn.
  public func render(
    _ kind: ChartKind, of power: ResolvedPower, as formats: [ChartFormat]
  ) throws(ChartError) -> [ChartFormat: [UInt8]] {
    let canvas = canvas(kind, of: power)
    let dot = canvas.dot()
    var files: [ChartFormat: [UInt8]] = [:]
    for format in formats where files[format] == nil {
      do {
        files[format] = try Self.draw(canvas, dot, as: format)
      } catch {
        let key = error.stage == .context ? "problem.noGraphviz" : "problem.graphviz"
        throw ChartError(
          power: power.entry.id,
          message: Texts.charts.text(key, ["detail": LocalizedText(error.description)]))
      }
    }
    return files
  }

  /// The chart before it is written.
  func canvas(_ kind: ChartKind, of power: ResolvedPower) -> Canvas {
    switch kind {
    case .flow: FlowChart(power: power, options: options).canvas()
    case .risk: RiskChart(power: power, options: options).canvas()
    }
  }

  private static func draw(
    _ canvas: Canvas, _ dot: String, as format: ChartFormat
  ) throws(GraphvizError) -> [UInt8] {
    switch format {
    case .dot: Array(dot.utf8)
    case .svg: try SVGFinish.finish(try Graphviz.render(dot, as: .svg), of: canvas)
    case .pdf: PDFFinish.finish(try Graphviz.render(dot, as: .pdf), on: canvas.page)
    case .png: try Graphviz.render(dot, as: .png(dotsPerInch: dotsPerInch))
    }
  }
}
