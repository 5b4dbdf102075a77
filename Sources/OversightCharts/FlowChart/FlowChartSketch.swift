package import Oversight

/// What stands on a flow chart, for tools that lay it out themselves.
package enum FlowChartSketch {
  /// - Parameter options: the edition and the language; the rest is for charts that we draw.
  /// - Complexity: that of finding out what stands on the chart.
  package static func of(_ power: ResolvedPower, options: ChartOptions) -> DiagramSketch {
    var options = options
    options.comparison = nil
    let content = FlowChartContent(power: power, options: options)
    let process = power.process
    let steps = Dictionary(
      process.steps.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    let watched = Set(content.edges.filter { $0.style == .tie }.map(\.target))
    return DiagramSketch(
      title: power.name[options.language],
      lanes: content.lanes.map { DiagramSketch.Lane(title: $0.title, subtitle: $0.subtitle) },
      nodes: content.nodes.enumerated().map { place, node in
        let step = node.symbol == .supervision ? nil : node.paths.first.flatMap { steps[$0] }
        return DiagramSketch.Node(
          lane: node.lane, shape: shape(of: step), number: node.number,
          name: step?.nameWithOutcome(options.language) ?? node.name, note: node.note,
          gradeWeight: node.gradeWeight, isWatched: watched.contains(place))
      },
      edges: content.edges.map { edge($0, options.language) })
  }

  /// Nil is a box of supervisors.
  private static func shape(of step: ResolvedStep?) -> DiagramSketch.Shape {
    switch step?.kind {
    case .start: .start
    case .end: .end
    case .activity: step?.documents.isEmpty == false ? .document : .activity
    case .decision: .decision
    case .subProcess: .subProcess
    case .fork, .join: .parallel
    case .inclusiveSplit, .inclusiveJoin: .inclusive
    case nil: .supervision
    }
  }

  private static func edge(
    _ edge: FlowChartContent.Edge, _ language: Language
  ) -> DiagramSketch.Edge {
    let style: DiagramSketch.Style =
      switch edge.style {
      case .main: .main
      case .refusal, .returned: .returned
      case .tie: .tie
      }
    let mark: String? =
      switch edge.mark {
      case .eye: edge.isHandOver ? "legend.supervised" : "legend.supervision"
      case .receipt: "legend.receipt"
      case .doubt: "legend.doubt"
      case .broken: "legend.unsupervised"
      case .compared, nil: nil
      }
    return DiagramSketch.Edge(
      source: edge.source, target: edge.target, style: style, label: edge.label,
      isHandOver: edge.isHandOver, mark: mark.map { Texts.charts.text($0)[language] },
      isUnsupervised: edge.mark == .broken)
  }
}
