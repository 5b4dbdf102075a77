internal import ProcessGraph

/// What is measured on processes that are made of blocks, of any size.
///
/// `Benchmarks run executions 100000 200` does nothing else, for profilers.
enum Workload: String, CaseIterable {
  case soundness
  case executions
  case paths
  case witness

  var title: String {
    switch self {
    case .soundness: "soundness, blocks"
    case .executions: "executions past the watch"
    case .paths: "paths past the watch"
    case .witness: "an execution as witness"
    }
  }

  /// Whether the answer is right. Nothing is watched, which is the most work: the search goes
  /// through the whole process.
  func run(_ process: MadeProcess) -> Bool {
    let graph = process.graph
    switch self {
    case .soundness:
      return graph.soundness() == .sound(.reduced)
    case .executions:
      let open = graph.executions(avoiding: graph.noElements, endingIn: Set(graph.ends))
      return open.exists(from: graph.starts[0])
    case .paths:
      let open = graph.paths(avoiding: graph.noElements, endingIn: Set(graph.ends))
      return open.exists(from: graph.starts[0])
    case .witness:
      let open = graph.executions(avoiding: graph.noElements, endingIn: Set(graph.ends))
      let middle = process.steps[process.steps.count / 2]
      return open.execution(through: .node(middle))?.contains { $0.node == middle } ?? false
    }
  }

  static func process(steps: Int) -> MadeProcess { ProcessMaker.process(steps: steps, seed: 1) }

  /// A row for each size, with the growth from the one before.
  ///
  /// - Parameter marked: the size that has a mark.
  func rows(_ sizes: [Int], marked: Int = 100_000) -> [Row] {
    var growth = Growth()
    return sizes.map { steps in
      let process = Self.process(steps: steps)
      let time = Stopwatch.measure(runs: steps < 1_000_000 ? 7 : 3) { run(process) }
      growth.append(
        Growth.Point(
          size: process.elementCount, seconds: time.seconds,
          instructions: InstructionCount.of(rawValue, size: steps)))
      var row = Row(title, "\(steps.grouped) steps", time.seconds)
      row.beside = growth.description ?? process.summary
      if steps == marked {
        row.mark = "≤ 50 ms, slope ≈ 1"
        row.isMet = time.isRight && time.seconds <= 50e-3 && growth.isLinear
      }
      return row
    }
  }
}
