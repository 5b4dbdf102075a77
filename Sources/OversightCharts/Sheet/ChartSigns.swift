internal import Oversight

/// The signs that a chart has: those that its legend explains.
struct ChartSigns: Sendable, Hashable {
  /// A sign of either chart, but for grades and measures.
  enum Sign: Sendable, Hashable, CaseIterable {
    /// Lines.
    case flow, handOver, supervised, unsupervised, doubt, receipt, returned
    /// Somebody watches: at a step, or over a phase without a line.
    case tie, watch
    case gap, run
    /// Recorded cases are counted.
    case traffic
    case number, formerNumber, hollow, filing
    case terminator, document, decision, subProcess, bar, openBar
    /// Where a page goes on; known only when the chart is cut into pages.
    case connector
  }

  var signs: Set<Sign> = []
  /// What grades stand at steps or risks: how many ▲; 0 for what nobody graded.
  var gradeWeights: Set<Int> = []
  var measureTypes: Set<MeasureType> = []
  /// What became of things since a former version.
  var changes: Set<ChangeSign> = []

  /// No sign: a sheet on which nothing is drawn yet.
  init() {}

  /// The signs of a flow chart.
  ///
  /// - Parameters:
  ///   - gaps: those that the edition shows.
  ///   - run: the highlighted run, whose gap has no frame of its own.
  /// - Complexity: O(gaps · (nodes + edges)).
  init(_ content: FlowChartContent, gaps: [ChartGap], run: HighlightedRun?) {
    func isGap(_ paths: [ElementPath]) -> Bool {
      gaps.contains { gap in
        paths.contains { gap.element.components.starts(with: $0.components) }
      }
    }
    for (index, node) in content.nodes.enumerated() {
      if let sign = Self.sign(of: node.symbol) { signs.insert(sign) }
      if node.number != nil {
        signs.insert(node.change?.sign == .removed ? .formerNumber : .number)
      }
      if let change = node.change { changes.insert(change.sign) }
      if node.hasFiling { signs.insert(.filing) }
      if let weight = node.gradeWeight { gradeWeights.insert(weight) }
      if run?.contains(.node(index)) != true, isGap(node.paths) { signs.insert(.gap) }
    }
    for lane in content.lanes { if let change = lane.change { changes.insert(change.sign) } }
    for edge in content.edges {
      if let change = edge.change { changes.insert(change.sign) }
      signs.formUnion(Self.signs(of: edge))
      if edge.isCounted { signs.insert(.traffic) }
      if edge.style != .tie, isGap([edge.path]) { signs.insert(.gap) }
    }
    // Boxes that watch are tied to what they watch; those of a phase watch no single step.
    if signs.contains(.tie) { signs.remove(.watch) }
    if run != nil { signs.insert(.run) }
  }

  private static func sign(of symbol: FlowChartContent.Symbol) -> Sign? {
    switch symbol {
    case .terminator: .terminator
    case .document: .document
    case .decision: .decision
    case .subProcess: .subProcess
    case .bar: .bar
    case .openBar: .openBar
    case .supervision: .watch
    case .process: nil
    }
  }

  private static func signs(of edge: FlowChartContent.Edge) -> Set<Sign> {
    var signs: Set<Sign> = []
    switch edge.style {
    case .tie: return [.tie]
    case .refusal, .returned: signs.insert(.returned)
    case .main: if !edge.isHandOver { signs.insert(.flow) }
    }
    if let mark = edge.mark { signs.formUnion(Self.signs(of: mark)) }
    // A heavy line without a sign of who watches.
    let isMarked = !signs.isDisjoint(with: [.supervised, .unsupervised, .doubt])
    if edge.style == .main, edge.isHandOver, !isMarked { signs.insert(.handOver) }
    return signs
  }

  private static func signs(of mark: FlowChartContent.Mark) -> Set<Sign> {
    switch mark {
    case .eye: [.supervised]
    case .broken: [.unsupervised]
    case .doubt(let isSigned): isSigned ? [.doubt, .receipt] : [.doubt]
    case .receipt: [.receipt]
    case .compared(_, let marks): marks.reduce(into: []) { $0.formUnion(signs(of: $1)) }
    }
  }

  /// The signs of a risk chart.
  init(_ table: RiskChartTable) {
    for row in table.rows {
      if row.number != nil {
        let isGone = row.change?.sign == .removed
        signs.insert(isGone ? .formerNumber : row.hasRisk ? .number : .hollow)
      }
      if !row.gaps.isEmpty { signs.insert(.gap) }
      for block in row.blocks {
        if !block.gaps.isEmpty { signs.insert(.gap) }
        if block.manifestation != nil { gradeWeights.insert(block.grade?.weight ?? 0) }
        measureTypes.formUnion(block.measures.compactMap(\.type))
      }
    }
    changes = Set(table.marked.map(\.change.sign))
  }
}
