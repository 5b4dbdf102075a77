public import Oversight

/// Draws the two charts of a power.
///
/// libgraphviz is not thread-safe, so charts of one process are drawn one after the other.
public struct ChartRenderer: Sendable {
  public let options: ChartOptions

  public init(options: ChartOptions = ChartOptions()) { self.options = options }

  /// Draws one chart in the formats asked for.
  ///
  /// - Returns: the bytes of each file.
  /// - Throws: ``ChartError`` where the chart cannot be drawn.
  public func render(
    _ kind: ChartKind, of power: ResolvedPower, as formats: [ChartFormat]
  ) throws(ChartError) -> [ChartFormat: [UInt8]] {
    throw ChartError(power: power.entry.id, message: "not drawn yet")
  }
}
