internal import Oversight
internal import OversightCharts

/// Looks at charts for what a reader would stumble over, several at a time.
struct LintRun {
  /// A chart by its place among those asked for, with what was seen, or why nothing could be.
  private enum Result {
    case seen(ChartInspection)
    case failed(LocalizedText)
  }

  private let charts: [(power: ResolvedPower, kind: ChartKind)]
  private let options: ChartOptions
  private var results: [Result?]

  init(powers: [ResolvedPower], kinds: [ChartKind], options: ChartOptions) {
    charts = powers.flatMap { power in kinds.map { (power, $0) } }
    self.options = options
    results = charts.map { _ in nil }
  }

  /// - Throws: ``CommandFailure`` where no worker can be started.
  mutating func look(with workers: WorkerPool) throws(CommandFailure) {
    var workers = workers
    var begun = 0
    try workers.run(
      {
        while begun < charts.count {
          defer { begun += 1 }
          let chart = charts[begun]
          do throws(ChartError) {
            let task = try ChartTask(chart.kind, of: try ChartModel(chart.power), options: options)
            return (begun, task.bytesForInspection())
          } catch {
            results[begun] = .failed(error.message)
          }
        }
        return nil
      },
      { number, outcome in
        results[number] = Self.result(outcome, of: charts[number].power.entry.id)
      })
  }

  private static func result(_ outcome: WorkerPool.Outcome, of power: String) -> Result {
    switch outcome {
    case .failed(let reason): return .failed(reason)
    case .answered(let bytes):
      do {
        guard case .inspection(let inspection) = try ChartAnswer(bytes, of: power) else {
          return .failed(Texts.charts.text("problem.answer"))
        }
        return .seen(inspection)
      } catch {
        return .failed(error.message)
      }
    }
  }

  var inspections: [ChartInspection] {
    results.compactMap { if case .seen(let inspection) = $0 { inspection } else { nil } }
  }

  /// The faults in the order of the charts, a line each.
  var faults: [String] {
    zip(charts, results).flatMap { chart, result -> [String] in
      guard case .seen(let inspection) = result else { return [] }
      return inspection.faults.map { "\(chart.power.entry.id)-\(chart.kind.rawValue): \($0)" }
    }
  }

  /// The charts that could not be looked at.
  var failures: [ChartRun.Failure] {
    zip(charts, results).enumerated().compactMap { number, item in
      guard case .failed(let reason) = item.1 else { return nil }
      return ChartRun.Failure(
        number: number, power: item.0.power.entry.id, kind: item.0.kind, reason: reason)
    }
  }
}
