internal import ProcessGraph

/// The fewest who carry a case to its end alone.
enum AgentRows {
  static func rows() -> [Row] { [row("blocks", .blocks), row("not only blocks", .crossed)] }

  /// Posts work on stretches of steps. Some steps need two posts, some one of two, one in ten flows
  /// is supervised by a post.
  private static func problem(_ process: MadeProcess, posts: Int, seed: Int) -> FewestAgents {
    var random = SplitMix(seed: seed)
    let graph = process.graph
    var nodes = [AgentDemand](repeating: .none, count: graph.nodes.count)
    var post = 0
    for step in process.steps {
      if random.chance(30) { post = Int.random(in: 0..<posts, using: &random) }
      let other = AgentCount(Int.random(in: 0..<posts, using: &random))
      switch Int.random(in: 0..<100, using: &random) {
      case ..<10: nodes[step] = AgentDemand([[[AgentCount(post), other]]])
      case ..<25: nodes[step] = AgentDemand([[[AgentCount(post)], [other]]])
      case ..<30: nodes[step] = AgentDemand([[[AgentCount(post, count: 2)]]])
      default: nodes[step] = AgentDemand([[[AgentCount(post)]]])
      }
    }
    let edges = (0..<graph.adjacency.edgeCount).map { _ in
      random.chance(10)
        ? AgentDemand([[[AgentCount(Int.random(in: 0..<posts, using: &random))]]]) : .none
    }
    return FewestAgents(graph, nodes: nodes, edges: edges, endingIn: Set(graph.ends))
  }

  private static func row(_ form: String, _ style: ProcessMaker.Style) -> Row {
    var times: [Double] = []
    var numbers: [Int] = []
    for seed in 0..<20 {
      let problem = problem(
        ProcessMaker.process(steps: 60, style, seed: seed), posts: 8, seed: seed)
      var answer = problem.solve()
      times.append(
        Stopwatch.measure(runs: 1) {
          answer = problem.solve()
          return true
        }.seconds)
      if case .exact(let group) = answer { numbers.append(group.count) }
    }
    let worst = times.max() ?? 0
    let range = "\(numbers.min() ?? 0)–\(numbers.max() ?? 0)"
    return Row(
      "collusion, \(form)", "20 × 60 steps, 8 posts", times.median,
      beside: "exact: \(numbers.count) of 20 (\(range)); slowest \(worst.asTime)",
      mark: "≤ 1 s, exact or bounds", isMet: worst <= 1)
  }
}
