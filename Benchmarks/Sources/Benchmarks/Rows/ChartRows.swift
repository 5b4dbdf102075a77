internal import Oversight
internal import OversightCharts

/// The layout of flow charts, which is ours; Graphviz only writes them.
enum ChartRows {
  /// What `run` calls it.
  static let name = "chart"

  static func rows() throws -> [Row] {
    var growth = Growth()
    return try [10, 30, 100, 200].map { steps in
      let power = try power(steps: steps)
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

  /// An office of five posts: of ten steps one is a decision with a refusal, one sends work back, and
  /// every fourth hands it on.
  static func power(steps: Int) throws -> ResolvedPower {
    let place = SourceLocation(file: "made", line: 1)
    var process = PowerProcess()
    for post in 0..<5 {
      process.posts.append(
        AuthoredPost(
          id: "p\(post)",
          facts: PostFacts(name: "岗位\(post)", layer: post == 0 ? .outside : .handler),
          location: place))
    }
    func add(_ id: String, _ kind: StepKind, _ name: LocalizedText, by post: Int) {
      var step = AuthoredStep(id: id, facts: StepFacts(kind: kind, name: name), location: place)
      step.performers = [AuthoredPerformer(post: "p\(post)")]
      process.steps.append(step)
    }
    func link(_ from: String, _ to: String, _ kind: FlowKind = .next, when: LocalizedText? = nil) {
      process.flows.append(
        AuthoredFlow(
          source: from, target: to, facts: FlowFacts(kind: kind, condition: when),
          location: place))
    }
    add("start", .start, "申请", by: 0)
    for index in 0..<steps {
      let isDecision = index % 5 == 4
      add("s\(index)", isDecision ? .decision : .activity, "办理环节\(index)", by: 1 + index / 4 % 4)
      link(index == 0 ? "start" : "s\(index - 1)", "s\(index)", when: index % 5 == 0 ? "是" : nil)
      if index % 10 == 4 { link("s\(index)", "refused", .refusal, when: "否") }
      if index % 10 == 9 {
        link("s\(index)", "s\(index - 2)", .returned(atMost: 1), when: "补正")
      }
    }
    add("done", .end(.completed), "办结", by: 0)
    add("refused", .end(.refused), "不予办理", by: 0)
    link("s\(steps - 1)", "done")
    return try ResolvedPower(resolving: Power("made", "示例职权", .other), process)
  }
}
