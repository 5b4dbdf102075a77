internal import Oversight
internal import OversightCharts

/// The layout of flow charts, which is ours; Graphviz only writes them.
enum ChartRows {
  /// What `run` calls it.
  static let name = "chart"

  static func rows() throws -> [Row] {
    var growth = Growth()
    return try [10, 30, 100, 200].map { steps in
      let power = try MadeOffice.power(steps: steps)
      let time = Stopwatch.measure(runs: 5) { draw(power) }
      growth.append(
        Growth.Point(
          size: steps, seconds: time.seconds,
          instructions: InstructionCount.of(name, size: steps)))
      var row = Row("layout of a flow chart", "\(steps) steps", time.seconds)
      row.beside = growth.description ?? ""
      return row
    }
  }

  /// Lays a flow chart out and writes it as DOT.
  static func draw(_ power: ResolvedPower) -> Bool {
    let files = try? ChartRenderer().render(.flow, of: power, as: [.dot])
    return files?[.dot]?.isEmpty == false
  }
}
