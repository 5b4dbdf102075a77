internal import ProcessGraph

/// The fewest points at which to watch.
enum PointRows {
  static func rows() -> [Row] { [blocks(), crossed()] }

  /// Every fifth step bears a risk and costs three to watch, other steps and a third of the flows
  /// cost one. What every run passes bears none and cannot be watched, or one point would do for
  /// all; nor can gateways. All ends matter but one.
  private static func problem(_ process: MadeProcess, seed: Int) -> FewestPoints {
    var random = SplitMix(seed: seed)
    let graph = process.graph
    let ends = Set(graph.ends)
    var always = graph.noElements
    let elements: [WorkflowGraph.Element] =
      process.steps.map { .node($0) } + (0..<graph.adjacency.edgeCount).map { .edge($0) }
    always.formUnion(
      graph.closing(.node(graph.starts[0]), aloneAmong: elements, endingIn: ends))
    let accepted = ends.count > 1 ? Set(graph.ends.dropLast()) : ends
    var nodeCosts = [Int?](repeating: nil, count: graph.nodes.count)
    var sources: [FewestPoints.Source] = []
    for step in process.steps where !always.nodes[step] {
      let isRisky = random.chance(20)
      nodeCosts[step] = isRisky ? 3 : 1
      if isRisky { sources.append(.init(.node(step), endingIn: accepted)) }
    }
    let edgeCosts = (0..<graph.adjacency.edgeCount).map {
      random.chance(33) && !always.edges[$0] ? 1 : nil
    }
    return FewestPoints(
      graph, sources: sources, watched: [graph.noElements], nodeCosts: nodeCosts,
      edgeCosts: edgeCosts)
  }

  private static func blocks() -> Row {
    let process = ProcessMaker.process(steps: 10_000, seed: 3)
    let problem = problem(process, seed: 3)
    var cost = 0
    let time = Stopwatch.measure(runs: 5) {
      guard case .exact(let points) = problem.solve() else { return false }
      cost = points.cost
      return true
    }
    return Row(
      "fewest points, blocks", "10,000 steps", time.seconds, beside: "exact: cost \(cost)",
      mark: "≤ 100 ms", isMet: time.isRight && time.seconds <= 0.1)
  }

  private static func crossed() -> Row {
    var times: [Double] = []
    var costs: [Int] = []
    for seed in 0..<20 {
      let problem = problem(
        ProcessMaker.process(steps: 60, .crossed, seed: seed), seed: seed)
      var answer = problem.solve()
      times.append(
        Stopwatch.measure(runs: 1) {
          answer = problem.solve()
          return true
        }.seconds)
      if case .exact(let points) = answer { costs.append(points.cost) }
    }
    let worst = times.max() ?? 0
    let range = "\(costs.min() ?? 0)–\(costs.max() ?? 0)"
    return Row(
      "fewest points, not only blocks", "20 × 60 steps", times.median,
      beside: "exact: \(costs.count) of 20 (cost \(range)); slowest \(worst.asTime)",
      mark: "≤ 1 s, exact or bounds",
      isMet: worst <= 1)
  }
}
